import { openFile, rewriteFile } from '../../../scrubber/pipeline';
import type { Edit, OpenDocument, Plan } from '../../../scrubber/types';
import type { Needle, Rewrite } from '../../../scrubber/worker-protocol';

export const sourceOf = (bytes: Uint8Array): { file: number; name: string; bytes: Uint8Array } => ({ file: 1, name: 'a.pdf', bytes });

export const planFor = (opened: OpenDocument, edits: readonly Edit[], keep: readonly string[] = []): Plan =>
  ({ file: 1, version: 1, edits, keep, remove: [...opened.hidden.map(({ id }) => id).filter((id) => !keep.includes(id)), ...opened.embedded.map(({ id }) => id)], fileName: 'a.pdf' });

/** Replaces every occurrence of some texts. */
export const editsFor = (opened: OpenDocument, values: Readonly<Record<string, string>>): Edit[] =>
  opened.segments.flatMap(({ id, text }) => Object.entries(values).flatMap(([value, standIn]) => {
    const edits: Edit[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) edits.push({ segment: id, span: { start: at, end: at + value.length }, text: standIn });
    return edits;
  }));

export type Scrubbed = Rewrite & { readonly opened: OpenDocument };

/** The clean copy with every occurrence of the values replaced, and what the verification says of it. */
export const scrub = async (bytes: Uint8Array, values: Readonly<Record<string, string>>, keep: readonly string[] = []): Promise<Scrubbed> => {
  const source = sourceOf(bytes), opened = await openFile(source), needles: Needle[] = Object.keys(values).map((value) => ({ text: value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), entity: 'x' }));
  return { ...await rewriteFile(source, planFor(opened, editsFor(opened, values), keep), needles), opened };
};
