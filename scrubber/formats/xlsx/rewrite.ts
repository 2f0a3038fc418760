import type { CleanInner, Edit, Limits, Plan, Rewritten, SegmentId, Source } from '../../types';
import { writeDocument } from '../ooxml/write-document';
import { cellChanges } from './cell-changes';
import { sheetDrawings } from './sheet-drawings';
import { countWorkbook } from './counts';
import { inspect } from './inspect';
import { objectChanges } from './objects';
import { renameEdits } from './renames';

/** Writes a workbook without what the plan takes out; it calculates anew when opened. The same bytes and plan give the same bytes. @throws ScrubError */
export const rewrite = async (source: Source, plan: Plan, limits: Limits, clean?: CleanInner): Promise<Rewritten> => {
  const { inspection, strings } = await inspect(source, limits, true), edits = new Map<SegmentId, Edit[]>();
  for (const edit of plan.edits) {
    const own = edits.get(edit.segment);
    if (own) own.push(edit);
    else edits.set(edit.segment, [edit]);
  }
  const { changes, formulasGone } = cellChanges(inspection, strings, plan, edits);
  const { bytes, removed } = await writeDocument(inspection, plan, { edits: renameEdits(inspection, edits), changes: [...changes, ...objectChanges(inspection, plan)], texts: sheetDrawings(inspection, plan), clean });
  return { bytes, counts: countWorkbook(inspection, formulasGone, removed) };
};
