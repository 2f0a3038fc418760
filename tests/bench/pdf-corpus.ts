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
 * programs (poppler, mutool, qpdf) whether it is gone, what else was lost, and how much of the pages looks different.
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
  [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].map((match) => ({ segment: id, span: { start: match.index, end: match.index + word.length }, text: 'Xy' }))));

/** Share of pixels that differ at 60 dpi, per page. */
const differences = async (before: string, after: string, pages: number): Promise<number[]> => {
  const shares: number[] = [];
  for (let page = 1; page <= Math.min(pages, 5); page++) {
    const images = await Promise.all([before, after].map(async (file) => run('pdftoppm', ['-r', '60', '-gray', '-f', String(page), '-l', String(page), file], { encoding: 'buffer', maxBuffer: 1e9, timeout: 60_000 }).then(({ stdout }) => stdout, () => Buffer.alloc(0))));
    const [a, b] = images as [Buffer, Buffer];
    let differ = Math.abs(a.length - b.length);
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (Math.abs(a[i]! - b[i]!) > 48) differ++;
    shares.push(differ / Math.max(1, a.length));
  }
  return shares;
};

const scrubOne = async (file: string): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(file)), source = { file: 1, name: 'a.pdf', bytes }, start = performance.now();
  const opened = await openFile(source), words = chooseWords(opened), edits = editsOf(opened, words);
  const remove = [...opened.hidden.map(({ id }) => id), ...opened.embedded.map(({ id }) => id)];
  const { bytes: clean, residue } = await rewriteFile(source, { file: 1, version: 1, edits, remove, keep: [], fileName: 'a.pdf' }, words.filter((word) => word.length >= 8).map((text) => ({ text: text.toLowerCase(), entity: 'x', wholeWord: true })));
  const ms = performance.now() - start, target = path.join(out, path.basename(file));
  writeFileSync(target, clean);
  const [before, after, check] = [wordsOf(await textOf(file)), wordsOf(await textOf(target)), await call('qpdf', '--check', target)];
  const left = words.filter((word) => after.has(word)), lost = [...before].filter(([word, count]) => !words.includes(word) && (after.get(word) ?? 0) < count).map(([word]) => word);
  const shares = await differences(file, target, opened.counts['pages'] ?? 1);
  return [`${edits.length} edits`, left.length > 0 ? `LEFT ${left.join(' ')}` : '', lost.length > 0 ? `lost ${lost.length}: ${lost.slice(0, 6).join(' ')}` : '', `differ ${shares.map((share) => (share * 100).toFixed(2)).join(' ')} %`,
    residue.length > 0 ? `RESIDUE ${residue[0]!.check} ${residue[0]!.place.label}` : '', /No syntax or stream encoding errors/.test(check) ? '' : 'QPDF', `${bytes.length} -> ${clean.length}`, `${ms.toFixed(0)} ms`].filter((part) => part !== '').join(' | ');
};

provideWasmFiles();
mkdirSync(out, { recursive: true });
for (const file of pdfsBelow(folder)) {
  const said = await scrubOne(file).catch((thrown: unknown) => (thrown instanceof ScrubError ? `refused ${thrown.code}` : `CRASH ${thrown instanceof Error ? thrown.stack : ''}`));
  console.log(`${path.relative(folder, file)}: ${said}`);
}
