import type { CleanInner, Limits, Plan, Rewritten, Source } from '../../types';
import { writeDocument } from '../ooxml/write-document';
import { bookmarkEdits } from './bookmarks';
import { countDocument } from './counts';
import { inspect } from './inspect';
import { readStyles } from './styles';

/** Writes a document without what the plan takes out. The same bytes and plan give the same bytes. @throws ScrubError */
export const rewrite = async (source: Source, plan: Plan, limits: Limits, clean?: CleanInner): Promise<Rewritten> => {
  const inspection = await inspect(source, limits);
  const edits = bookmarkEdits(inspection.bookmarkSites, inspection.bookmarks, plan.edits, plan.keep.includes(inspection.item('bookmarks')));
  const { bytes, removed } = await writeDocument(inspection, plan, { edits, clean });
  const styles = readStyles(inspection.parts.filter((part) => part.kind === 'styles').map((part) => part.tree));
  return { bytes, counts: countDocument(inspection.parts, styles, removed) };
};
