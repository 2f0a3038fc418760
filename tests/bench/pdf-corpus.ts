import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { normalise } from '../../scrubber/formats/pdf/engine/normalise';
import { PdfFile } from '../../scrubber/formats/pdf/objects/file';
import { shownBox } from '../../scrubber/formats/pdf/read/page-layout';
import { pagesOf } from '../../scrubber/formats/pdf/read/page-tree';
import { ScrubError } from '../../scrubber/errors';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import type { Edit, OpenDocument } from '../../scrubber/types';

/**
 * `npx tsx tests/bench/pdf-corpus.ts FOLDER OUT`: takes the longest word of each page out of every PDF below a folder and asks other
 * programs (poppler, mutool, qpdf) whether it is gone, what else was lost, and how much of the pages looks different outside the lines
 * that were set again. The last line holds the figures: pages that are equal, equal apart from what comments and media draw, and equal also where a
 * line of text was rounded to the next pixel.
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

/** Share of pixels outside changed lines that look different; `apart` leaves out what comments and media draw, `shifted` what lies one pixel away. */
type Shares = { readonly all: number; readonly apart: number; readonly shifted: number };
const CONTRAST = 48;

/** Something as light stands next to the place in the other picture: a line whose position was rounded the other way. */
const isNear = (value: number, { width, grey }: Bitmap, at: number): boolean =>
  [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1].some((step) => Math.abs((grey[at + step] ?? -999) - value) <= CONTRAST);

const differences = async (before: string, after: string, opened: OpenDocument, edits: readonly Edit[]): Promise<Shares[]> => {
  const shares: Shares[] = [], annotations = opened.pages === undefined ? [] : await annotationBoxes(before);
  for (let page = 0; page < Math.min(opened.counts['pages'] ?? 1, 8); page++) {
    const [a, b] = await Promise.all([drawn(before, page + 1), drawn(after, page + 1)]);
    if (a === undefined || b === undefined || Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) { const all = a === undefined ? 0 : 1; shares.push({ all, apart: all, shifted: all }); continue; }
    const scale = a.width / (opened.pages?.[page]?.width ?? a.width), scaled = (boxes: readonly (readonly number[])[]): number[][] => boxes.map((box) => box.map((value) => value * scale));
    const bands = scaled(changedBands(opened, edits, page)), drawings = scaled(annotations[page] ?? []), within = (boxes: readonly number[][], x: number, y: number): boolean => boxes.some(([left, top, right, bottom]) => x >= left! && x <= right! && y >= top! && y <= bottom!);
    let all = 0, apart = 0, shifted = 0;
    for (let y = 0; y < Math.min(a.height, b.height); y++) for (let x = 0; x < Math.min(a.width, b.width); x++) {
      const i = y * a.width + x, j = y * b.width + x;
      if (Math.abs(a.grey[i]! - b.grey[j]!) <= CONTRAST || within(bands, x, y)) continue;
      all++;
      if (within(drawings, x, y)) continue;
      apart++;
      if (!isNear(a.grey[i]!, b, j) || !isNear(b.grey[j]!, a, i)) shifted++;
    }
    const size = a.width * a.height;
    shares.push({ all: all / size, apart: apart / size, shifted: shifted / size });
  }
  return shares;
};

/** Where a page's comments and media lie, as the page is viewed: they go on purpose, or are drawn by each program in its own way. */
const annotationBoxes = async (name: string): Promise<number[][][]> => {
  const { bytes } = await normalise({ file: 1, name: 'a.pdf', bytes: new Uint8Array(readFileSync(name)) }), file = new PdfFile(bytes);
  return pagesOf(file).map((page) => {
    const [left, bottom, right, top] = shownBox(page);
    return file.array(page.dict.get('Annots')).flatMap((value) => {
      const dict = file.dict(value), kind = file.name(dict?.get('Subtype'));
      if (dict === undefined || kind === 'Link' || kind === 'Widget') return [];
      return [file.numbers(dict.get('Rect')), file.numbers(dict.get('QuadPoints')), file.numbers(dict.get('Vertices')), ...file.array(dict.get('InkList')).map((line) => file.numbers(line))].filter(({ length }) => length >= 4).map((points) => {
        const xs = points.filter((_, i) => i % 2 === 0), ys = points.filter((_, i) => i % 2 === 1), box = [Math.min(...xs) - 6, Math.min(...ys) - 6, Math.max(...xs) + 6, Math.max(...ys) + 6] as const;
        return page.rotate === 0 ? [box[0] - left, top - box[3], box[2] - left, top - box[1]] : [0, 0, Math.max(right - left, top - bottom), Math.max(right - left, top - bottom)];
      });
    });
  });
};

/** What became of each file and page, for the figures of the issue. */
const figures = { files: 0, refused: 0, blocked: 0, withEdits: 0, left: 0, lost: 0, pages: 0, equal: 0, equalApart: 0, equalShifted: 0, drawn: 0, qpdfWorse: 0, larger: 0 };
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
  return [`${edits.length} edits`, left.length > 0 ? `LEFT ${left.join(' ')}` : '', seen.length > 0 ? `MUTOOL ${seen.join(' ')}` : '', drawnPages.length > 0 ? `pictures: ${drawnPages.map(({ label }) => label).join(', ')}` : '', lost.length > 0 ? `lost ${lost.length}: ${lost.slice(0, 6).join(' ')}` : '', `differ ${shares.map(({ all, apart, shifted }) => (all <= EQUAL ? (all * 100).toFixed(2) : `${(all * 100).toFixed(2)}/${(apart * 100).toFixed(2)}/${(shifted * 100).toFixed(2)}`)).join(' ')} %`,
    residue.length > 0 ? `RESIDUE ${residue[0]!.check} ${residue[0]!.place.label}` : '', worse ? 'QPDF' : '', `${bytes.length} -> ${clean.length}`, `${ms.toFixed(0)} ms`].filter((part) => part !== '').join(' | ');
};

const count = (yes: Readonly<Record<'withEdits' | 'left' | 'lost' | 'qpdfWorse' | 'larger', boolean>>, shares: readonly Shares[], pictures: number): void => {
  for (const key of ['withEdits', 'left', 'lost', 'qpdfWorse', 'larger'] as const) if (yes[key]) figures[key]++;
  figures.pages += shares.length;
  figures.equal += shares.filter(({ all }) => all <= EQUAL).length;
  figures.equalApart += shares.filter(({ apart }) => apart <= EQUAL).length;
  figures.equalShifted += shares.filter(({ shifted }) => shifted <= EQUAL).length;
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
