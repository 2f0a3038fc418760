import type { Segment, Span } from '../../types';
import { type Chunk, chunksOf } from './chunks';
import { decode, type Piece, type Tagged } from './decode';
import { isWorthReading, type ReadingLine, readingLines } from './reading-lines';
import type { TagModel } from './tag-model';
import { WordPiece } from './word-piece';

/**
 * About a minute on two cores. Counted in chunks, not in seconds, so that the same file gives the same findings on every machine;
 * what lies beyond is named as not read.
 */
const MOST_CHUNKS = 900;

const tokenizers = new WeakMap<TagModel, WordPiece>();
const tokenizerOf = (model: TagModel): WordPiece => {
  const known = tokenizers.get(model) ?? new WordPiece(model.vocabulary);
  tokenizers.set(model, known);
  return known;
};

/** The network's reading of one document, chunk by chunk: every line once, equal lines with one reading, what cannot hold a name not at all. */
export class CloseReading {
  /** Every line, also those that are not read. */
  readonly lines: readonly ReadingLine[];
  /** Lines by their text: what is said of one holds for each that reads the same. */
  private readonly readers = new Map<string, ReadingLine[]>();
  private readonly pieces = new Map<string, Piece[]>();
  private readonly chunks: Generator<Chunk>;
  private readonly cls: bigint;
  private readonly sep: bigint;
  private readonly all: number;
  private seen = 0;
  private count = 0;
  private over = false;
  /** The first line that was too much. */
  unread: Segment | undefined;

  constructor(private readonly model: TagModel, segments: readonly Segment[], private readonly most = MOST_CHUNKS) {
    const lines: ReadingLine[] = [];
    this.lines = readingLines(segments);
    for (const line of this.lines) {
      const same = this.readers.get(line.text);
      if (same !== undefined) { same.push(line); continue; }
      if (!isWorthReading(line.text)) continue;
      this.readers.set(line.text, [line]);
      lines.push(line);
    }
    const tokenizer = tokenizerOf(model);
    this.all = lines.reduce((sum, { text }) => sum + text.length, 0);
    this.chunks = chunksOf(lines, tokenizer, model.facts.pieces);
    this.cls = BigInt(tokenizer.idOf('[CLS]'));
    this.sep = BigInt(tokenizer.idOf('[SEP]'));
  }

  /** The share of the text that has been read, 1 at the end. */
  get share(): number { return this.over ? 1 : Math.min(0.99, this.seen / Math.max(1, this.all)); }

  /** Reads on by one chunk. Undefined when all is read, or as much as may be. */
  async next(): Promise<readonly Tagged[] | undefined> {
    const { value: chunk, done } = this.chunks.next();
    if (done === true || this.over) { this.over = true; return undefined; }
    if (this.count++ >= this.most) {
      this.over = true;
      this.unread = chunk.places[0]!.line.parts[0]!.segment;
      return undefined;
    }
    const ids = BigInt64Array.from([this.cls, ...chunk.ids.map(BigInt), this.sep]), shapes = BigInt64Array.from([0n, ...chunk.shapes.map(BigInt), 0n]);
    const reading = decode(chunk, await this.model.run(ids, shapes), this.model.facts.labels);
    for (let piece = chunk.from; piece < chunk.to; piece++) this.seen += chunk.places[piece]!.end - chunk.places[piece]!.start;
    for (const one of reading.pieces) {
      const known = this.pieces.get(one.line.text);
      if (known === undefined) this.pieces.set(one.line.text, [one]); else known.push(one);
    }
    return reading.tagged.flatMap((one) => this.readers.get(one.line.text)!.map((line) => ({ ...one, line })));
  }

  /** How sure the network is that a span of a line is no part of a name; undefined where it has not read it. */
  chanceOutside(line: ReadingLine, span: Span): number | undefined { return this.mean(line, span, ({ outside }) => outside); }

  /** How sure the network is that a span helps to tell who the text is about (what TAB's annotators masked). */
  chanceTelling(line: ReadingLine, span: Span): number | undefined { return this.mean(line, span, ({ telling }) => telling); }

  private mean({ text }: ReadingLine, { start, end }: Span, chanceOf: (piece: Piece) => number): number | undefined {
    const pieces = (this.pieces.get(text) ?? []).filter(({ span }) => span.start < end && start < span.end);
    return pieces.length === 0 ? undefined : pieces.reduce((sum, piece) => sum + chanceOf(piece), 0) / pieces.length;
  }
}
