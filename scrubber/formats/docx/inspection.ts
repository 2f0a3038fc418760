import type { SegmentId } from '../../types';
import { Inspection } from '../ooxml/inspection';
import type { BookmarkSite } from './bookmarks';

/** What reading a Word document finds out beside what every Office file has. */
export class DocxInspection extends Inspection {
  readonly bookmarkSites: BookmarkSite[] = [];
  readonly bookmarks = new Map<SegmentId, string>();
}
