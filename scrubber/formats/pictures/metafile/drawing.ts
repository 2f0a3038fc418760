/** A replacement in one line of a drawing's text, offsets in UTF-16 units of that line. */
export type LineEdit = { readonly start: number; readonly end: number; readonly text: string };

/** The text that a drawing (EMF, WMF) draws, line by line, and the drawing with other text in it. */
export type Drawing = {
  readonly lines: readonly string[];
  /** The largest bitmap in it, as a file: what it shows nobody has read. */
  readonly bitmap?: Uint8Array | undefined;
  /** The file without what is not drawn, with these edits carried out. */
  write(edits: ReadonlyMap<number, readonly LineEdit[]>): Uint8Array;
};

/** Text that one record draws, in units of the device. `advances` are the steps from letter to letter in its own units, where the record says them. */
export type TextRun = {
  readonly text: string;
  readonly advances?: readonly number[] | undefined;
  /** Size of the font in the record's own units. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Units of the device for one of the record's. */
  readonly scale: number;
  /** Horizontal alignment ([MS-WMF] 2.1.2.3). */
  readonly align: 'left' | 'center' | 'right';
  /** Written along another direction: stands for itself. */
  readonly turned: boolean;
};

/** New text of a record, with steps where the old one had them. */
export type NewText = { readonly text: string; readonly advances?: readonly number[] | undefined };

type Piece = { readonly run: number; readonly from: number };
type Line = { readonly text: string; readonly pieces: readonly Piece[] };

/** Ems: letters of a narrow one, of capitals, of wide ones and of the others in fonts without serifs. */
const letterWidth = (char: string): number => (/[ijlItfr.,;:'|!()\s]/.test(char) ? 0.28 : /[mwMW@%]/.test(char) ? 0.85 : /\p{Lu}/u.test(char) ? 0.68 : 0.54);
const guessed = (text: string, size: number): number => [...text].reduce((sum, char) => sum + letterWidth(char), 0) * size;
const widthOf = ({ text, advances, size }: TextRun): number => advances?.reduce((sum, step) => sum + step, 0) ?? guessed(text, size);

/** Runs that go on in one line, with a space where there is white between them: names are often drawn word by word or letter by letter. */
const SAME_LINE = 0.25, SPACE = 0.18, APART = 3, BACK = 0.6;
const linesOf = (runs: readonly TextRun[]): Line[] => {
  const lines: { text: string; pieces: Piece[] }[] = [];
  let end = 0, before: TextRun | undefined;
  runs.forEach((run, index) => {
    if (run.text === '') return;
    const em = Math.max(...[run, before ?? run].map(({ size, scale }) => Math.abs(size * scale))) || 1, width = widthOf(run) * run.scale, start = run.x - (run.align === 'left' ? 0 : run.align === 'right' ? width : width / 2), gap = start - end, own = lines.at(-1);
    const joins = own !== undefined && before !== undefined && !run.turned && !before.turned && Math.abs(run.y - before.y) < SAME_LINE * em && gap < APART * em && gap > -BACK * em;
    if (joins) {
      const space = gap > SPACE * em && !/\s$/.test(own.text) && !/^\s/.test(run.text) ? ' ' : '';
      own.pieces.push({ run: index, from: own.text.length + space.length });
      own.text += space + run.text;
    } else lines.push({ text: run.text, pieces: [{ run: index, from: 0 }] });
    end = start + width;
    before = run;
  });
  return lines;
};

/** The drawing of these runs; `write` puts the file together with the new text of some of them. */
export const drawingOf = (runs: readonly TextRun[], bitmap: Uint8Array | undefined, write: (texts: ReadonlyMap<number, NewText>) => Uint8Array): Drawing => {
  const lines = linesOf(runs);
  return { lines: lines.map(({ text }) => text), bitmap, write: (edits) => write(newTexts(runs, lines, edits)) };
};

/** The stand-in goes into the first record that the value touches; what the others had of it goes. */
const newTexts = (runs: readonly TextRun[], lines: readonly Line[], edits: ReadonlyMap<number, readonly LineEdit[]>): Map<number, NewText> => {
  const local = new Map<number, LineEdit[]>();
  for (const [line, list] of edits) {
    for (const { start, end, text } of list) {
      let standIn = text;
      const pieces = lines[line]?.pieces ?? [];
      for (let i = lastBefore(pieces, start); i < pieces.length && pieces[i]!.from < end; i++) {
        const { run, from } = pieces[i]!, length = runs[run]!.text.length, first = Math.max(0, start - from), last = Math.min(length, end - from);
        if (first >= last) continue;
        const own = local.get(run) ?? [];
        local.set(run, own);
        own.push({ start: first, end: last, text: standIn });
        standIn = '';
      }
    }
  }
  const stretch = stretchOf(runs.filter((_, i) => !local.has(i)));
  return new Map([...local].map(([run, list]) => [run, replaced(runs[run]!, list, stretch)] as const));
};

/** The last piece that begins at or before an offset. */
const lastBefore = (pieces: readonly Piece[], offset: number): number => {
  let low = 0, high = pieces.length;
  while (low + 1 < high) { const middle = (low + high) >> 1; if (pieces[middle]!.from <= offset) low = middle; else high = middle; }
  return low;
};

/** How wide letters are here against the guess, by the records that stay as they are: nothing of a removed value goes in. */
const stretchOf = (runs: readonly TextRun[]): number => {
  const told = runs.filter(({ advances }) => advances !== undefined), guess = told.reduce((sum, { text, size }) => sum + guessed(text, size), 0), is = told.reduce((sum, run) => sum + widthOf(run), 0);
  return guess > 0 && is > 0 ? Math.max(0.3, Math.min(3, is / guess)) : 1;
};

const replaced = ({ text, advances, size }: TextRun, edits: readonly LineEdit[], stretch: number): NewText => {
  let out = '', at = 0;
  const steps: number[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    steps.push(...(advances?.slice(at, edit.start) ?? []), ...edit.text.split('').map((char) => Math.round(letterWidth(char) * size * stretch)));
    at = edit.end;
  }
  return { text: out + text.slice(at), advances: advances && [...steps, ...advances.slice(at)] };
};
