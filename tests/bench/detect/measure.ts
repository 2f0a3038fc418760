import type { DetectedSpan } from '../../../entrypoints/command-line/detect-text';
import { detectText } from '../../../entrypoints/command-line/detect-text';
import type { GoldDocument, GoldSpan } from './corpus';

export type Detected = { readonly document: GoldDocument; readonly spans: readonly DetectedSpan[] };
/** One line of the table. `goal` is the number of issue 4, for the held-out half. */
export type Row = { readonly set: string; readonly what: string; readonly value: string; readonly goal?: string };
/** What a set says about one run, and what it missed or took wrongly, for whoever works on it. */
export type SetResult = { readonly rows: readonly Row[]; readonly remarks: readonly string[] };
export type BenchSet = { readonly name: string; readonly path: string; load(): GoldDocument[]; score(detected: readonly Detected[]): SetResult };

let cpuSeconds = 0;
let characters = 0;
export const speed = (): { characters: number; cpuSeconds: number } => ({ characters, cpuSeconds });

export const detectAll = async (documents: readonly GoldDocument[]): Promise<Detected[]> => {
  const detected: Detected[] = [];
  for (const document of documents) {
    const before = process.cpuUsage();
    const spans = await detectText(document.text, document.name);
    const { user, system } = process.cpuUsage(before);
    cpuSeconds += (user + system) / 1e6;
    characters += document.text.length;
    detected.push({ document, spans });
  }
  return detected;
};

export const isMasked = ({ action }: DetectedSpan): boolean => action !== 'keep';

/** One byte a character: 1 where a span lies. */
export const maskOf = (length: number, spans: readonly { readonly start: number; readonly end: number }[]): Uint8Array => {
  const mask = new Uint8Array(length);
  for (const { start, end } of spans) mask.fill(1, start, end);
  return mask;
};

/** Small words and punctuation that nobody is known by: a mention counts as covered without them. */
const SMALL = new Set('the a an of and for in on at to by de la le der die das und mr mrs ms dr no nr'.split(' '));

/** True where every letter and digit that matters lies under the mask. */
export const isCovered = (text: string, { start, end }: GoldSpan, mask: Uint8Array): boolean => {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const weighty = words.filter((word) => !SMALL.has(word[0].toLowerCase()));
  return (weighty.length > 0 ? weighty : words).every((word) => mask.subarray(start + word.index, start + word.index + word[0].length).every((bit) => bit === 1));
};

export const overlaps = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean => a.start < b.end && b.start < a.end;

export const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Words under the first mask, and how many of them lie under the second. */
export const wordsUnder = (text: string, mask: Uint8Array, second: Uint8Array): { all: number; both: number; words: number } => {
  const counts = { all: 0, both: 0, words: 0 };
  for (const { index } of text.matchAll(WORD)) {
    counts.words++;
    if (mask[index] !== 1) continue;
    counts.all++;
    if (second[index] === 1) counts.both++;
  }
  return counts;
};

export const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${(part / whole).toFixed(3).replace(/^0/, '')} (${part}/${whole})`);
/** The value in its sentence; only ever printed from the sets with `--show`. */
export const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replace(/\s+/g, ' ');
