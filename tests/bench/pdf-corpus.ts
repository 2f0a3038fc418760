import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { ScrubError } from '../../scrubber/errors';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import type { Edit, OpenDocument } from '../../scrubber/types';

/**
 * `npx tsx tests/bench/pdf-corpus.ts FOLDER OUT`: takes the longest word of each page out of every PDF below a folder and asks other
 * programs (poppler, mutool, qpdf) whether it is gone, what else was lost, and how much of the pages looks different outside the lines
 * that were set again. The last line holds the figures.
 */
const run = promisify(execFile);
const [folder, out] = process.argv.slice(2) as [string, string];
const pdfsBelow = (place: string): string[] => (statSync(place).isDirectory() ? readdirSync(place).flatMap((name) => pdfsBelow(path.join(place, name))) : /\.pdf$/i.test(place) ? [place] : []);

const call = async (program: string, ...args: string[]): Promise<string> => run(program, args, { maxBuffer: 1e9, encoding: 'latin1', timeout: 60_000 }).then(({ stdout }) => stdout, (failed: { stdout?: string }) => failed.stdout ?? '');
const textOf = async (file: string): Promise<string> => Buffer.from(await call('pdftotext', '-q', '-raw', file, '-'), 'latin1').toString('utf8').normalize('NFKC');
const wordsOf = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

/** How often the letters of a word stand one after the other: lines that are set again break elsewhere. */
const timesIn = (text: string, word: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').split(word).length;

/** The longest word of each page that is not more often in the file than ten times. */
const chooseWords = (opened: OpenDocument): string[] => {
  const perPage = new Map<string, string>(), counts = new Map<string, number>(), hidden = new Set(opened.hidden.map(({ id }) => id));
  for (const { text, place, hidden: item } of opened.segments) {
    if (!/^page-\d+$/.test(place.part) || hidden.has(item ?? '')) continue;
    for (const [word] of text.matchAll(/\p{L}{5,}/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (word.length > (perPage.get(place.part)?.length ?? 0)) perPage.set(place.part, word);
    }
  }
  return [...new Set(perPage.values())].filter((word) => (counts.get(word) ?? 0) <= 10);
};
const editsOf = (opened: OpenDocument, words: readonly string[]): Edit[] => opened.segments.flatMap(({ id, text }) => words.flatMap((word) =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))].map((match) => ({ segment: id, span: { start: match.index, end: match.index + word.length }, text: 'Xy' }))));

type Bitmap = { readonly width: number; readonly height: number; readonly grey: Buffer };
/** A page at 60 dpi as poppler draws it (PGM). */
const drawn = async (file: string, page: number): Promise<Bitmap | undefined> => {
  const bytes = await run('pdftoppm', ['-r', '60', '-gray', '-f', String(page), '-l', String(page), file], { encoding: 'buffer', maxBuffer: 1e9, timeout: 60_000 }).then(({ stdout }) => stdout, () => Buffer.alloc(0));
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  return head === null ? undefined : { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) };
};

/** Rows and columns of a page that lie on a line of text that was set again: there a difference is what was asked for. */
const changedBands = (opened: OpenDocument, edits: readonly Edit[], page: number): (readonly [left: number, top: number, right: number, bottom: number])[] => {
  const layout = opened.pages?.[page], texts = new Map(opened.segments.map(({ id, text }) => [id, text]));
  if (layout === undefined) return [];
  let at = 0;
  return layout.segments.flatMap((segment) => {
    const from = at, own = edits.filter((edit) => edit.segment === segment);
    at += (texts.get(segment) ?? '').length;
    return own.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, i) => [...layout.boxes.subarray((from + span.start + i) * 4, (from + span.start + i) * 4 + 4)].map((value) => value / 4) as [number, number, number, number]));
  }).map(([left, top, right, bottom]) => (bottom - top > 3 * (right - left) ? [left - 3, 0, right + 3, layout.height] : [0, top - 3, layout.width, bottom + 3]));
};

/** Share of pixels outside changed lines that look different, per page. */
const differences = async (before: string, after: string, opened: OpenDocument, edits: readonly Edit[]): Promise<number[]> => {
  const shares: number[] = [];
  for (let page = 0; page < Math.min(opened.counts['pages'] ?? 1, 8); page++) {
    const [a, b] = await Promise.all([drawn(before, page + 1), drawn(after, page + 1)]);
    if (a === undefined || b === undefined || Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) { shares.push(a === undefined ? 0 : 1); continue; }
    const scale = a.width / (opened.pages?.[page]?.width ?? a.width), bands = changedBands(opened, edits, page).map((band) => band.map((value) => value * scale));
    let differ = 0;
    for (let y = 0; y < Math.min(a.height, b.height); y++) for (let x = 0; x < Math.min(a.width, b.width); x++) {
      if (Math.abs(a.grey[y * a.width + x]! - b.grey[y * a.width + x]!) > 48 && !bands.some(([left, top, right, bottom]) => x >= left! && x <= right! && y >= top! && y <= bottom!)) differ++;
    }
    shares.push(differ / (a.width * a.height));
  }
  return shares;
};

/** What became of each file and page, for the figures of the issue. */
const figures = { files: 0, refused: 0, blocked: 0, withEdits: 0, left: 0, lost: 0, pages: 0, equal: 0, drawn: 0, qpdfWorse: 0, larger: 0 };
/** Two thousandths of a page are the edges of a glyph or two. */
const EQUAL = 0.002;

const scrubOne = async (file: string): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(file)), source = { file: 1, name: 'a.pdf', bytes }, start = performance.now();
  const opened = await openFile(source), words = chooseWords(opened), edits = editsOf(opened, words);
  // Comments stay, so that pages can be compared.
  const keep = opened.hidden.filter(({ choices }) => choices.includes('keep')).map(({ id }) => id), remove = [...opened.hidden.filter(({ choices }) => !choices.includes('keep')), ...opened.embedded].map(({ id }) => id);
  const { bytes: clean, residue, drawn: drawnPages } = await rewriteFile(source, { file: 1, version: 1, edits, remove, keep, fileName: 'a.pdf' }, words.filter((word) => word.length >= 8).map((text) => ({ text: text.toLowerCase(), entity: 'x', wholeWord: true })));
  const ms = performance.now() - start, target = path.join(out, path.basename(file));
  writeFileSync(target, clean);
  const [textBefore, textAfter, check] = [await textOf(file), await textOf(target), await call('qpdf', '--check', target)], before = wordsOf(textBefore), after = wordsOf(textAfter);
  const left = words.filter((word) => after.has(word)), lost = [...before].filter(([word, count]) => !words.some((gone) => gone.toLowerCase().includes(word.toLowerCase()) || word.toLowerCase().includes(gone.toLowerCase())) && (after.get(word) ?? 0) < count && timesIn(textAfter, word) < timesIn(textBefore, word)).map(([word]) => word);
  const shares = await differences(file, target, opened, edits), mutool = wordsOf((await call('mutool', 'draw', '-q', '-F', 'txt', '-o', '-', target)).normalize('NFKC')), seen = words.filter((word) => mutool.has(word) && !after.has(word));
  const worse = !/No syntax or stream encoding errors/.test(check) && /No syntax or stream encoding errors/.test(await call('qpdf', '--check', file));
  if (residue.length > 0) figures.blocked++;
  else count({ withEdits: edits.length > 0, left: left.length + seen.length > 0, lost: lost.length > 0, qpdfWorse: worse, larger: clean.length > bytes.length * 1.2 }, shares, drawnPages.length);
  return [`${edits.length} edits`, left.length > 0 ? `LEFT ${left.join(' ')}` : '', seen.length > 0 ? `MUTOOL ${seen.join(' ')}` : '', drawnPages.length > 0 ? `pictures: ${drawnPages.map(({ label }) => label).join(', ')}` : '', lost.length > 0 ? `lost ${lost.length}: ${lost.slice(0, 6).join(' ')}` : '', `differ ${shares.map((share) => (share * 100).toFixed(2)).join(' ')} %`,
    residue.length > 0 ? `RESIDUE ${residue[0]!.check} ${residue[0]!.place.label}` : '', worse ? 'QPDF' : '', `${bytes.length} -> ${clean.length}`, `${ms.toFixed(0)} ms`].filter((part) => part !== '').join(' | ');
};

const count = (yes: Readonly<Record<'withEdits' | 'left' | 'lost' | 'qpdfWorse' | 'larger', boolean>>, shares: readonly number[], pictures: number): void => {
  for (const key of ['withEdits', 'left', 'lost', 'qpdfWorse', 'larger'] as const) if (yes[key]) figures[key]++;
  figures.pages += shares.length;
  figures.equal += shares.filter((share) => share <= EQUAL).length;
  figures.drawn += pictures;
};

provideWasmFiles();
mkdirSync(out, { recursive: true });
for (const file of pdfsBelow(folder)) {
  figures.files++;
  const said = await scrubOne(file).catch((thrown: unknown) => { figures.refused++; return thrown instanceof ScrubError ? `refused ${thrown.code} ${thrown.place?.label ?? ''}` : `CRASH ${thrown instanceof Error ? thrown.stack : ''}`; });
  console.log(`${path.relative(folder, file)}: ${said}`);
}
console.log(JSON.stringify(figures));
