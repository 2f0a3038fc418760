import { Hold } from '../../scrubber/hold/hold';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import type { Source } from '../../scrubber/types';
import type { Rewrite, Verdict } from '../../scrubber/worker-protocol';

/** A hold over text files, as the workers run it. */
export const holdOf = async (files: Readonly<Record<string, string | Uint8Array>>, seed = 7): Promise<{ hold: Hold; sources: readonly Source[] }> => {
  const hold = new Hold();
  hold.begin({ terms: [], seed });
  const sources = Object.entries(files).map(([name, content], file): Source => ({ file, name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }));
  for (const source of sources) await hold.add(source.file, source.name, await openFile(source));
  return { hold, sources };
};

export type Cleaned = { readonly text: string; readonly bytes: Uint8Array; readonly name: string; readonly rewrite: Rewrite; readonly verdict: Verdict };

/** Plan, rewrite and verdict of one file. */
export const cleanOne = async (hold: Hold, source: Source): Promise<Cleaned> => {
  const { plan, needles } = hold.plan(source.file);
  const rewrite = await rewriteFile(source, plan, needles);
  const verdict = hold.verify(source.file, rewrite, rewrite.bytes.length);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(rewrite.bytes), bytes: rewrite.bytes, name: plan.fileName, rewrite, verdict };
};

/** The clean text of one file with the default decisions. */
export const cleanText = async (name: string, content: string | Uint8Array): Promise<Cleaned> => {
  const { hold, sources } = await holdOf({ [name]: content });
  return cleanOne(hold, sources[0]!);
};
