import type { Matrix } from '../content/matrix';
import type { Glyph, Show } from '../content/model';
import { type Operation, writeOperations } from '../content/operations';
import type { Character } from '../engine/page-text';
import type { Raster } from '../engine/render';
import { encodeWinAnsi } from '../fonts/standard-widths';
import { Output } from '../objects/serialise';
import type { NewFile } from '../objects/write-file';
import { type Dict, dict, name, PdfString, type Ref } from '../objects/values';
import { lineText } from '../read/line-text';
import type { Fragment } from '../read/lines';
import type { Removals } from '../remove/removals';
import { roundAside } from '../remove/rounding';
import { changedLines } from '../remove/rows';
import type { Written } from '../sanitise/contents';
import { type HiddenText, LETTER } from './hidden-text';
import { compact, runsOf } from './runs';
import { pictureOf } from './raster/encode';
import { Ink } from './raster/ink';
import { type Placed, setPictureLine } from './raster/set-line';

/** A page as a picture has its text under it, or, where programs disagree on what it says, none but its stand-ins. */
export type Drawn = 'with-text' | 'bare';

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Steps of a painted box, in ems: its width tells no more than this of what was there. */
const STEP = 3;

/** The boxes under which removed glyphs lie whose lines were not set again, and those of characters that PDFium places elsewhere. */
const boxesOf = (removals: Removals, characters: readonly Character[], cleared: ReadonlySet<Glyph>): Box[] => {
  const left = [...removals.gone].filter((glyph) => !cleared.has(glyph));
  return [...removals.values.filter(({ first }) => !cleared.has(first)).flatMap(({ first }) => lineBoxes(first, left)), ...left.map(glyphBox), ...foundBoxes(removals, characters)];
};

/** Recognised text lies roughly where the scanned letters are: boxes are large there, and close where the letters are drawn from the text. */
const margins = ({ mode }: Show): { readonly up: number; readonly down: number; readonly side: number } => (mode === 3 ? { up: 1.1, down: 0.45, side: 0.25 } : { up: 0.9, down: 0.3, side: 0.1 });

const glyphBox = ({ x, y, endX, endY, show }: Glyph): Box => {
  const { em, direction } = show, margin = margins(show), up = [-direction[1] * em, direction[0] * em], corners = [[x, y], [endX, endY]].flatMap(([cx, cy]) => [[cx! + up[0]! * margin.up, cy! + up[1]! * margin.up], [cx! - up[0]! * margin.down, cy! - up[1]! * margin.down]]);
  const xs = corners.map(([cx]) => cx!), ys = corners.map(([, cy]) => cy!), pad = em * margin.side;
  return [Math.min(...xs) - pad, Math.min(...ys) - pad, Math.max(...xs) + pad, Math.max(...ys) + pad];
};

/** A value in a level line is covered in steps, so that the box is as wide for many names. */
const lineBoxes = (first: Glyph, gone: readonly Glyph[]): Box[] => {
  const { em, direction } = first.show;
  if (direction[0] < 0.9995) return [];
  const own = gone.filter(({ y, x }) => Math.abs(y - first.y) < 0.5 * em && x >= first.x - 0.1 * em), end = Math.max(...own.map(({ endX }) => endX), first.endX), width = Math.ceil((end - first.x) / (STEP * em)) * STEP * em;
  const margin = margins(first.show);
  return [[first.x - margin.side * em, first.y - margin.down * em, first.x + width, first.y + margin.up * em]];
};

const foundBoxes = (removals: Removals, characters: readonly Character[]): Box[] => {
  const plain = characters.map(({ text }) => (/[\p{L}\p{N}]/u.test(text) ? text.normalize('NFKC').toLowerCase() : '')), joined = plain.join(''), starts: number[] = [];
  plain.forEach((text, i) => { for (let k = 0; k < text.length; k++) starts.push(i); });
  return removals.values.flatMap(({ text, first }) => {
    // Where the value is read in its place, other places are other words.
    if (characters.some(({ text: own, x, y }) => own.trim() !== '' && Math.hypot(x - first.x, y - first.y) < 0.5 * first.show.em)) return [];
    const wanted = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), boxes: Box[] = [], em = first.show.em;
    for (let at = wanted.length < 3 ? -1 : joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + 1)) {
      for (let i = starts[at]!; i <= starts[at + wanted.length - 1]!; i++) { const { x, y } = characters[i]!; boxes.push([x - em * 0.3, y - em * 0.4, x + em, y + em * 1.1]); }
    }
    return boxes;
  });
};

/** Everything in which PDFium reads a part of a value that is long enough to be one: where a page is damaged, it may stand where we read nothing. */
const runBoxes = (removals: Removals, characters: readonly Character[]): Box[] => {
  const runs = new Set(removals.values.flatMap(({ text }) => runsOf(compact(text)))), em = Math.max(0, ...[...removals.gone].map(({ show }) => show.em)), owners: number[] = [], found = new Set<number>();
  const joined = characters.map(({ text }, i) => { const plain = compact(text); for (let k = 0; k < plain.length; k++) owners.push(i); return plain; }).join('');
  for (const length of new Set([...runs].map((run) => run.length))) {
    for (let at = 0; at + length <= joined.length; at++) if (runs.has(joined.slice(at, at + length))) for (let k = at; k < at + length; k++) found.add(owners[k]!);
  }
  return [...found].map((i) => { const { x, y } = characters[i]!; return [x - em * 0.3, y - em * 0.4, x + em, y + em * 1.1]; });
};

const paint = (raster: Raster, boxes: readonly Box[], page: readonly number[]): void => {
  const { width, height, rgb } = raster, sx = width / (page[2]! - page[0]!), sy = height / (page[3]! - page[1]!), clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  for (const [left, bottom, right, top] of boxes) {
    const x1 = clamp(Math.floor((left - page[0]!) * sx), width), x2 = clamp(Math.ceil((right - page[0]!) * sx), width), y1 = clamp(Math.floor((page[3]! - top) * sy), height), y2 = clamp(Math.ceil((page[3]! - bottom) * sy), height);
    const { paper } = new Ink(raster, x1 - 8, y1 - 8, x2 + 8, y2 + 8);
    for (let y = y1; y < y2; y++) for (let x = x1; x < x2; x++) rgb.set(paper, (y * width + x) * 3);
  }
};

/** What is written over the picture: the fonts of stand-ins, and the text that nobody sees. */
export type Lettering = { font(base: string): Ref; readonly hidden: HiddenText; readonly blackAndWhite: boolean; /** Where the scan lay that the page was. */ readonly place?: Matrix | undefined; readonly bare: boolean };

/** A page as a picture without the removed places, the stand-ins written over them, and an invisible layer with the rest of the text. */
export const rasterPage = (out: NewFile, raster: Raster, fragments: readonly Fragment[], removals: Removals, characters: readonly Character[], page: readonly number[], { font, hidden, blackAndWhite, place, bare }: Lettering): Written => {
  const set = new Map<Fragment, readonly Placed[]>(), cleared = new Set<Glyph>();
  const setLine = (line: Fragment, parts: readonly Fragment[]): boolean => {
    const placed = setPictureLine({ raster, page }, line, removals, fragments.filter((other) => !parts.includes(other)));
    if (placed === undefined) return false;
    parts.forEach((part, i) => set.set(part, i === 0 ? placed : []));
    for (const glyph of line.glyphs) cleared.add(glyph);
    return true;
  };
  for (const { line, parts } of changedLines(fragments, removals, [])) {
    // Where the words of a whole row cannot be told apart, its parts may.
    if (!setLine(line, parts) && parts.length > 1) for (const part of parts) if (removals.changed.has(part)) setLine(part, [part]);
  }
  paint(raster, [...boxesOf(removals, characters, cleared), ...(bare ? runBoxes(removals, characters) : [])], page);
  const picture = out.add(pictureOf(raster, blackAndWhite)), fonts = dict({ F1: font('Helvetica') });
  const operations: Operation[] = [
    { op: 'q', operands: [] }, { op: 'cm', operands: (place ?? [page[2]! - page[0]!, 0, 0, page[3]! - page[1]!, page[0]!, page[1]!]).map((value) => roundAside(value, 6)) }, { op: 'Do', operands: [name('X1')] }, { op: 'Q', operands: [] },
    { op: 'BT', operands: [] }, ...fragments.flatMap((fragment) => set.get(fragment)?.flatMap((placed) => (bare && placed.kind === 'picture' ? [] : placedText(placed, hidden, fonts, font))) ?? layer(fragment, removals, bare ? undefined : hidden, fonts)), { op: 'ET', operands: [] },
  ];
  const bytes = new Output();
  writeOperations(bytes, operations);
  return { bytes: bytes.done(), resources: dict({ XObject: dict({ X1: picture }), Font: fonts }) };
};

/** The runs of a line between its removed places, invisible and as wide as they are drawn, or left out; stand-ins are seen. */
const layer = (fragment: Fragment, removals: Removals, hidden: HiddenText | undefined, fonts: Dict): Operation[] => {
  const { glyphs, text, map } = lineText(fragment), operations: Operation[] = [];
  let run = '', from: Glyph | undefined, to: Glyph | undefined;
  const flush = (): void => {
    if (hidden !== undefined && from !== undefined && to !== undefined && run.trim() !== '') operations.push(...unseen(run, from, Math.hypot(to.endX - from.x, to.endY - from.y), hidden, fonts));
    run = '';
    from = undefined;
  };
  const placed = new Set<Glyph>();
  for (let unit = 0; unit < text.length; unit++) {
    const glyph = glyphs[map[unit]!];
    if (glyph === undefined) { if (from !== undefined) run += text[unit]; continue; }
    const standIn = removals.standIns.get(glyph);
    if (standIn !== undefined && !placed.has(glyph)) { flush(); operations.push(...seen(standIn, glyph)); placed.add(glyph); }
    if (removals.gone.has(glyph)) { flush(); continue; }
    from ??= glyph;
    to = glyph;
    run += text[unit];
  }
  flush();
  return operations;
};

const round = (value: number): number => Math.round(value * 1000) / 1000;
const at = ({ show: { direction }, x, y }: Glyph): Operation => ({ op: 'Tm', operands: [direction[0], direction[1], -direction[1], direction[0], round(x), round(y)] });

const seen = (text: string, glyph: Glyph): Operation[] => [
  { op: 'Tf', operands: [name('F1'), round(glyph.show.em)] }, { op: 'Tr', operands: [0] }, { op: 'Tz', operands: [100] }, at(glyph), { op: 'Tj', operands: [new PdfString(encodeWinAnsi(text).bytes)] },
];

/** The words of a line that was set again in the picture, and its stand-ins. */
const placedText = (placed: Placed, hidden: HiddenText, fonts: Dict, font: Lettering['font']): Operation[] => {
  const { x, y, direction: [dx, dy] } = placed, start: Operation = { op: 'Tm', operands: [dx, dy, -dy, dx, round(x), round(y)] };
  if (placed.kind === 'picture') return unseen(placed.text, { ...placed.first, x, y }, placed.width, hidden, fonts);
  const key = `S${placed.font.replaceAll('-', '')}`;
  fonts.set(key, font(placed.font));
  return [
    { op: 'Tf', operands: [name(key), round(placed.size)] }, { op: 'Tr', operands: [0] }, { op: 'Tz', operands: [round(placed.narrow * 100)] }, { op: 'rg', operands: placed.colour.map((value) => round(value / 255)) }, start,
    { op: 'Tj', operands: [new PdfString(placed.bytes)] }, { op: 'g', operands: [0] },
  ];
};

/** Letters pressed more than this leave spaces that readers take for none. */
const FLATTEST = 0.6;

/** A letter that the file says nothing of would be a wrong one. */
const unseen = (text: string, glyph: Glyph, width: number, hidden: HiddenText, fonts: Dict): Operation[] => {
  const said = text.replaceAll('\ufffd', ''), count = [...said].length * LETTER, size = Math.min(glyph.show.em, width / (count * FLATTEST)), natural = count * size;
  if (said.trim() === '' || natural <= 0) return [];
  return [{ op: 'Tr', operands: [3] }, { op: 'Tz', operands: [round(Math.max(1, Math.min(1000, (width / natural) * 100)))] }, at(glyph), ...hidden.show(said, round(size), fonts)];
};
