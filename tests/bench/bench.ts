import { Hold } from '../../scrubber/hold/hold';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { linesOfText, pdfDocument } from '../builders/pdf/file';
import { docxOf, pptxOf, xlsxOf } from './office-files';

/**
 * `npm run bench`: open, detect, plan, rewrite and verify on made-up files of three sizes, in a row, so that growth is seen.
 * Every tenth sentence holds a name and every thirtieth a number, as in a busy contract.
 */
const PROSE = [
  'The parties agree that the services are provided in accordance with the schedule attached to this agreement.',
  'Either party may end the contract with three months of notice to the end of a calendar quarter.',
  'The supplier keeps records of all hours and hands them over with each invoice.',
  'Travel costs are paid on receipts, economy class, and only where they were approved before.',
];
const NAMES = ['Jane Okafor', 'Lysander Thornquist', 'Oinam Tomba', 'Wiebke Harms', 'Nkechi Brandvold', 'Desmond Rolle'];

const sentence = (i: number): string => {
  if (i % 30 === 7) return `Please call Mr ${NAMES[i % NAMES.length]} at +44 20 7946 0${100 + (i % 900)} about item ${i}.`;
  if (i % 10 === 3) return `Ms ${NAMES[i % NAMES.length]} signed the order on the same day.`;
  return PROSE[i % PROSE.length]!;
};

const textOf = (characters: number): Uint8Array => {
  const lines: string[] = [];
  for (let i = 0, length = 0; length < characters; i++) { lines.push(sentence(i)); length += lines[i]!.length + 1; }
  return new TextEncoder().encode(lines.join('\n'));
};

/** Forty lines make a page. */
const pdfOf = (pages: number): Uint8Array =>
  pdfDocument({ pages: Array.from({ length: pages }, (_, page) => ({ content: linesOfText(Array.from({ length: 40 }, (__, line) => sentence(page * 40 + line)), 10) })) });

const timed = async <T>(run: () => T | Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const value = await run();
  return [value, performance.now() - start];
};

const measure = async (label: string, name: string, bytes: Uint8Array): Promise<void> => {
  const source = { file: 0, name, bytes };
  const hold = new Hold();
  hold.begin({ terms: [], seed: 1 });
  const [opened, open] = await timed(() => openFile(source));
  const [, detect] = await timed(() => hold.add(0, name, opened));
  const [{ plan, needles }, planned] = await timed(() => hold.plan(0));
  const [rewrite, rewriting] = await timed(() => rewriteFile(source, plan, needles));
  const [verdict, verify] = await timed(() => hold.verify(0, rewrite, rewrite.bytes.length));
  const total = open + detect + planned + rewriting + verify;
  const characters = opened.segments.reduce((sum, segment) => sum + segment.text.length, 0);
  const row = [label, `${(characters / 1e6).toFixed(2)} M characters`, `${plan.edits.length} edits`, `open ${open.toFixed(0)}`, `detect ${detect.toFixed(0)}`,
    `plan ${planned.toFixed(0)}`, `rewrite ${rewriting.toFixed(0)}`, `verify ${verify.toFixed(0)}`, `all ${total.toFixed(0)} ms`,
    `${(characters / 1e3 / detect).toFixed(2)} MB/s found`, `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`, verdict.residue.length === 0 ? 'clean' : 'BLOCKED'];
  console.log(row.join(' | '));
};

provideWasmFiles();
await measure('warm-up', 'a.txt', textOf(50_000));
for (const megabytes of [0.1, 1, ...(process.argv.includes('--quick') ? [] : [10])]) await measure(`text ${megabytes} MB`, 'a.txt', textOf(megabytes * 1e6));
for (const pages of [75, 150, 300]) await measure(`docx ${pages} pages, ${pages * 10} names`, 'a.docx', await docxOf(pages));
for (const pages of [1, 50, ...(process.argv.includes('--quick') ? [] : [500])]) await measure(`pdf ${pages} pages`, 'a.pdf', pdfOf(pages));
for (const cells of [50_000, 100_000, 200_000]) await measure(`xlsx ${cells} cells`, 'a.xlsx', await xlsxOf(cells));
for (const slides of [50, 100, 200]) await measure(`pptx ${slides} slides, ${slides / 2} pictures`, 'a.pptx', await pptxOf(slides));
