import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provideModelFiles } from '../../entrypoints/command-line/model-files';
import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { toScrubError } from '../../scrubber/errors';
import { Hold } from '../../scrubber/hold/hold';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import type { OpenDocument, Plan } from '../../scrubber/types';
import { strictProblems } from './strict-office';
import { isWorkbook, readWithOffice, withoutStoredValues } from './office-reader';

/**
 * `npx tsx tests/corpus/office.ts FOLDER [--only REGEX] [--no-office] [--keep] [--model]`: scrubs every Office file below a folder and compares before and after
 * with an independent reader (LibreOffice): does it open, has it as many pages, slides or sheets, does it say the same apart from what was
 * changed, do its formulas still calculate, is it as strict as Office wants it. `--keep` keeps all that can be kept, `--model` reads with the network too. Ends with the figures of each format.
 */
const KINDS = ['docx', 'dotx', 'pptx', 'ppsx', 'xlsx', 'xltx', 'odt', 'ods', 'odp'];
const ERROR_CELL = /#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)|Err:\d{3}/g, WORD = /[\p{L}\p{N}]+/gu;

const filesBelow = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const file = path.join(folder, name);
  return statSync(file).isDirectory() ? filesBelow(file) : [file];
});

type Row = {
  file: string; kind: string; result: string; ms: number; before?: boolean; after?: boolean; newErrors?: number; pages?: string; samePages?: boolean;
  /** Words that are gone although no finding or hidden item had them. */
  lost?: readonly string[];
  /** What Office would refuse or repair and did not have to before. */
  strict?: readonly string[];
};
type Scrubbed = { readonly result: string; readonly document?: OpenDocument; readonly plan?: Plan };

const scrub = async (file: string, out: string): Promise<Scrubbed> => {
  const source = { file: 0, name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }, hold = new Hold();
  hold.begin({ terms: [], seed: 1, undecidedPictures: 'keep' });
  try {
    const document = await openFile(source);
    await hold.add(0, source.name, document);
    await hold.readOn(0);
    if (options.includes('--keep')) for (const { id, choices } of document.hidden) if (choices.includes('keep')) hold.append({ kind: 'decide', on: id, choice: 'keep' });
    const { plan, needles } = hold.plan(0), rewrite = await rewriteFile(source, plan, needles), verdict = hold.verify(0, rewrite, rewrite.bytes.length);
    if (verdict.residue.length > 0) return { result: `blocked ${[...new Set(verdict.residue.map(({ check, place }) => `${check} ${place.part}`))].slice(0, 3).join(', ')}` };
    writeFileSync(out, rewrite.bytes);
    return { result: 'clean', document, plan };
  } catch (thrown) {
    return { result: `refused ${toScrubError(thrown).code}` };
  }
};

/** Words that the plan takes out or touches. */
const touchedWords = ({ segments }: OpenDocument, plan: Plan): ReadonlySet<string> => {
  const edits = new Map<number, { start: number; end: number }[]>(), gone = new Set(plan.remove), words = new Set<string>();
  for (const { segment, span } of plan.edits) edits.set(segment, [...(edits.get(segment) ?? []), span]);
  for (const { id, text, hidden, context } of segments) {
    const own = edits.get(id) ?? [], all = gone.has(hidden ?? '') || context.role === 'metadata';
    for (const match of text.matchAll(WORD)) if (all || own.some(({ start, end }) => start < match.index + match[0].length && match.index < end)) words.add(match[0].toLowerCase());
  }
  return words;
};

const wordsOf = (text: string): Set<string> => new Set([...text.matchAll(WORD)].map((match) => match[0].toLowerCase()));

/** A changed workbook calculates anew when it is opened, so it is compared with what the original calculates to. */
const originalOf = async (file: string, { plan }: Scrubbed): Promise<string> => {
  if (!/\.xl[st]x$/i.test(file) || (plan?.edits.length ?? 0) === 0) return file;
  const copy = path.join(out, `calculated${path.extname(file)}`);
  await withoutStoredValues(file, copy);
  return copy;
};

const stricter = async (file: string, clean: string): Promise<string[]> => {
  if (/\.od.$/i.test(file)) return [];
  const before = new Set((await strictProblems(new Uint8Array(readFileSync(file)))).map(withoutPart));
  return (await strictProblems(new Uint8Array(readFileSync(clean)))).filter((problem) => !before.has(withoutPart(problem)));
};
/** Parts have other names in the clean copy. */
const withoutPart = (problem: string): string => problem.replace(/^[^ ]*?([A-Za-z]*)\d*\.\w+(?:\.rels)?(?=:? )/, '$1');

const compare = async (row: Row, file: string, clean: string | undefined, scrubbed: Scrubbed): Promise<void> => {
  const { document, plan } = scrubbed, before = readWithOffice(clean === undefined ? file : await originalOf(file, scrubbed), row.kind), after = clean === undefined ? undefined : readWithOffice(clean, row.kind);
  row.before = before !== undefined;
  if (clean !== undefined) row.after = after !== undefined;
  if (before === undefined || after === undefined || document === undefined || plan === undefined) return;
  const touched = touchedWords(document, plan), left = wordsOf(after.text);
  row.newErrors = isWorkbook(row.kind) ? Math.max(0, (after.text.match(ERROR_CELL)?.length ?? 0) - (before.text.match(ERROR_CELL)?.length ?? 0)) : 0;
  row.pages = `${before.pages}/${after.pages}`;
  row.samePages = before.pages === after.pages;
  row.lost = [...wordsOf(before.text)].filter((word) => !left.has(word) && !touched.has(word) && word.length > 1);
};

provideWasmFiles();
if (process.argv.includes('--model')) provideModelFiles();
const [folder = '.', ...options] = process.argv.slice(2), only = new RegExp(options.includes('--only') ? options[options.indexOf('--only') + 1] ?? '' : '', 'i');
const out = path.join(tmpdir(), 'office-corpus'), rows: Row[] = [];
mkdirSync(out, { recursive: true });
for (const file of filesBelow(folder).sort()) {
  const kind = path.extname(file).slice(1).toLowerCase();
  if (!KINDS.includes(kind) || !only.test(file)) continue;
  const clean = path.join(out, `${rows.length}.${kind}`), start = performance.now();
  rmSync(clean, { force: true });
  const scrubbed = await scrub(file, clean), row: Row = { file: path.relative(folder, file), kind, result: `${scrubbed.result}, ${scrubbed.plan?.edits.length ?? 0} edits`, ms: Math.round(performance.now() - start) };
  if (scrubbed.plan) row.strict = await stricter(file, clean);
  if (!options.includes('--no-office')) await compare(row, file, scrubbed.plan ? clean : undefined, scrubbed);
  rows.push(row);
  console.log(JSON.stringify(row));
}
for (const kind of KINDS) {
  const own = rows.filter((row) => row.kind === kind && row.before !== false), clean = own.filter(({ result }) => result.startsWith('clean'));
  if (own.length === 0) continue;
  const count = (test: (row: Row) => boolean): number => clean.filter(test).length;
  console.log(`${kind}: ${own.length} open before, ${own.length - clean.length} refused or blocked, ${count(({ after }) => after === false)} do not open after, ${count(({ samePages }) => samePages === false)} with other pages or sheets, ${count(({ lost }) => (lost?.length ?? 0) > 0)} with lost words, ${count(({ newErrors }) => (newErrors ?? 0) > 0)} with new error cells, ${count(({ strict }) => (strict?.length ?? 0) > 0)} less strict`);
}
