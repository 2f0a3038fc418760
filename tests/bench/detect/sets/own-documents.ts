import { Hold } from '../../../../scrubber/hold/hold';
import { openFile } from '../../../../scrubber/pipeline';
import { cleanTextOf } from '../../../../scrubber/policy/plan';
import { type Labelled, readLabelled } from '../../../labelled/read-labelled';
import type { SetResult } from '../measure';
import { type Cleaned, scoreCleaned } from './work-documents';

/** One of our labelled documents after the default decisions. */
export const cleanLabelled = async (document: Labelled): Promise<Cleaned> => {
  const hold = new Hold();
  hold.begin({ terms: [], seed: 1 });
  const opened = await openFile({ file: 0, name: document.file, bytes: new TextEncoder().encode(document.text) });
  await hold.add(0, document.file, opened);
  await hold.readOn(0);
  const before = opened.segments.map(({ text }) => text).join('\n');
  const gold = { must_remove: document.goes.map(({ text, importance }) => ({ text, importance, category: document.language })), must_keep: [...document.stays] };
  return { id: document.id, before, after: cleanTextOf(opened.segments, hold.plan(0).plan), gold };
};

/** Our own set by halves; what the final half missed is not told, so that nobody tunes on it. */
export const ownDocuments = async (final: boolean): Promise<SetResult> => {
  const cleaned: Cleaned[] = [];
  for (const document of readLabelled().filter((candidate) => candidate.final === final)) cleaned.push(await cleanLabelled(document));
  const { rows, remarks } = scoreCleaned(final ? 'own set, final half' : 'own set, tuned half', cleaned);
  return { rows, remarks: final ? [] : remarks };
};
