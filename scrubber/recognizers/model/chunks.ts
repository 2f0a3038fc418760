import type { ReadingLine } from './reading-lines';
import { shapeIds } from './shapes';
import type { WordPiece } from './word-piece';

/** One call of the network: pieces with their shapes, and where each piece stands in which line. */
export type Chunk = {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly places: readonly { readonly line: ReadingLine; readonly start: number; readonly end: number }[];
  /** Pieces before and after these numbers are read better by the neighbouring chunk. */
  readonly from: number;
  readonly to: number;
};

type Read = { readonly ids: readonly number[]; readonly shapes: readonly number[]; readonly places: Chunk['places'] };

/**
 * Lines together in chunks of at most so many pieces (the length of the training), cut between lines. A longer line is read in windows
 * that share a quarter, and each piece is believed where it has most around it.
 */
export function* chunksOf(lines: Iterable<ReadingLine>, tokenizer: WordPiece, pieces: number): Generator<Chunk> {
  let waiting: Read | undefined;
  for (const line of lines) {
    const read = readLine(line, tokenizer);
    if (read.ids.length === 0) continue;
    if (waiting !== undefined && waiting.ids.length + read.ids.length <= pieces) { waiting = joined(waiting, read); continue; }
    if (waiting !== undefined) yield whole(waiting);
    waiting = undefined;
    if (read.ids.length <= pieces) waiting = read; else yield* windows(read, pieces);
  }
  if (waiting !== undefined) yield whole(waiting);
}

const NEW_LINE = 2;
const readLine = (line: ReadingLine, tokenizer: WordPiece): Read => {
  const found = tokenizer.encode(line.text);
  return { ids: found.ids, shapes: shapeIds(line.text, found), places: found.starts.map((start, index) => ({ line, start, end: found.ends[index]! })) };
};

/** The first piece of a following line stands after a line break, not at the beginning of a text. */
const joined = (a: Read, b: Read): Read => ({
  ids: [...a.ids, ...b.ids],
  shapes: [...a.shapes, ...b.shapes.map((shape, index) => (index === 0 ? shape - (shape % 4) + NEW_LINE : shape))],
  places: [...a.places, ...b.places],
});

const whole = (read: Read): Chunk => ({ ...read, from: 0, to: read.ids.length });

function* windows(read: Read, pieces: number): Generator<Chunk> {
  const shared = Math.floor(pieces / 4), stride = pieces - shared, half = Math.floor(shared / 2);
  for (let start = 0; ; start += stride) {
    const end = Math.min(read.ids.length, start + pieces), isLast = end === read.ids.length;
    yield {
      ids: read.ids.slice(start, end), shapes: read.shapes.slice(start, end), places: read.places.slice(start, end),
      from: start === 0 ? 0 : half, to: isLast ? end - start : end - start - (shared - half),
    };
    if (isLast) return;
  }
}
