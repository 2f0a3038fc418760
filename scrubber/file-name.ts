import { segmentId } from './ids';
import type { FileId, Segment } from './types';

/** The file's name is its last segment, whatever the format: it leaves with the upload too. */
export const FILE_NAME_ORDER = 0xffffff;

export const fileNameSegment = (file: FileId, name: string): Segment => ({
  id: segmentId(file, FILE_NAME_ORDER),
  text: name,
  place: { part: 'file-name', label: 'file name' },
  visible: true,
  context: { role: 'file-name', block: -1 },
});
