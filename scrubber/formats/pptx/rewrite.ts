import type { CleanInner, Limits, Plan, Rewritten, Source } from '../../types';
import { writeDocument } from '../ooxml/write-document';
import { countSlides } from './counts';
import { inspect } from './inspect';

/** Writes a presentation without what the plan takes out. The same bytes and plan give the same bytes. @throws ScrubError */
export const rewrite = async (source: Source, plan: Plan, limits: Limits, clean?: CleanInner): Promise<Rewritten> => {
  const inspection = await inspect(source, limits), { bytes, removed } = await writeDocument(inspection, plan, { clean });
  const counts = countSlides(inspection, removed, plan.keep.includes(inspection.item('speaker-notes')));
  return { bytes, counts: { ...counts, images: (counts['images'] ?? 0) + inspection.drawnObjects.size } };
};
