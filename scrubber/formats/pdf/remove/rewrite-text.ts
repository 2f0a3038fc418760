import { apply, invert, type Matrix, matrixOf, multiply } from '../content/matrix';
import type { Content, Rule, Show } from '../content/model';
import type { Operation } from '../content/operations';
import { Name, PdfString, type Value } from '../objects/values';
import { round, roundAside } from './rounding';
import { dropEmptyGroups, droppableMatrices, mergeMatrices } from './groups';
import type { Code, Piece, Pieces } from './layout';

const POSITION = new Set(['Tc', 'Tw', 'Tz', 'TL', 'Ts', 'Tr', 'Td', 'TD', 'Tm', 'T*', 'Tf']), SHOW = new Set(['Tj', 'TJ', '\'', '"']);

/** Text parameters and matrix as the new content has set them so far. */
type Written = { font: string; charSpace: number; wordSpace: number; scale: number; rise: number; mode: number; ctm: Matrix };

/** The name under which a stand-in's font stands in the resources of a changed content; the writer knows it by the prefix. */
export const STANDARD_PREFIX = 'Prewash-';

/** What changes in one content: show operations by index, their pieces, and rules that follow their words. */
export type ContentEdits = { readonly shows: ReadonlyMap<number, Show>; readonly pieces: Pieces; readonly rules: ReadonlyMap<Rule, readonly number[]> };

/**
 * The operations of a content in which lines changed. Every position is written anew and absolutely: relative moves and spacings before or
 * after a removed name would still hold its width (Maxwell Bland et al., "Story Beyond the Eye", PETS 2023).
 */
export const rewriteText = (content: Content, { shows, pieces, rules }: ContentEdits): Operation[] => {
  const out: Operation[] = [], stack: Written[] = [], dropped = droppableMatrices(content.operations), moved = rulesOf(content, rules);
  let written: Written = { font: '', charSpace: 0, wordSpace: 0, scale: 1, rise: 0, mode: 0, ctm: content.initial }, skipTo = -1;
  content.operations.forEach((operation, index) => {
    const { op, operands } = operation, rule = moved.get(index);
    if (rule !== undefined) { out.push(...rule.operations); skipTo = rule.last; }
    if (index <= skipTo || POSITION.has(op)) return;
    if (op === 'q') stack.push({ ...written });
    if (op === 'Q') written = stack.pop() ?? written;
    if (op === 'gs') written.font = '';
    if (op === 'cm') {
      if (dropped.has(index)) return;
      written.ctm = multiply(matrixOf(operands as readonly number[]), written.ctm);
    }
    if (!SHOW.has(op)) { out.push(operation); return; }
    const show = shows.get(index), own = show && pieces.get(show);
    if (show === undefined) return;
    if (own === undefined) writeUnchanged(out, written, show, operation);
    else for (const piece of own) writePiece(out, written, show, piece);
  });
  return dropEmptyGroups(mergeMatrices(dropEmptyGroups(out)));
};

const set = (out: Operation[], op: string, ...operands: Value[]): void => { out.push({ op, operands }); };

const parameters = (out: Operation[], written: Written, show: Show, next: { readonly charSpace: number; readonly wordSpace: number; readonly scale: number }, font: string, size: number): void => {
  const key = `${font} ${size}`;
  if (written.font !== key) set(out, 'Tf', Name.of(font), round(size, 6));
  if (written.charSpace !== next.charSpace) set(out, 'Tc', next.charSpace);
  if (written.wordSpace !== next.wordSpace) set(out, 'Tw', next.wordSpace);
  if (written.scale !== next.scale) set(out, 'Tz', round(next.scale * 100, 4));
  if (written.rise !== show.rise) set(out, 'Ts', show.rise);
  if (written.mode !== show.mode) set(out, 'Tr', show.mode);
  Object.assign(written, { charSpace: next.charSpace, wordSpace: next.wordSpace, scale: next.scale, font: key, rise: show.rise, mode: show.mode });
};

/** What brings from the matrix of the old content to the one of the new. */
const change = (show: Show, written: Written): Matrix | undefined => {
  const back = invert(written.ctm);
  return back && multiply(show.ctm, back);
};
const isSame = (m: Matrix): boolean => m.every((value, i) => Math.abs(value - (i === 0 || i === 3 ? 1 : 0)) < 1e-9);

/** The coordinate that says on which line a level or an upright show stands: no width of a word before it has gone into it. */
const acrossIndex = ({ start: [a, b, c, d], font }: Show): number => (font.vertical ? -1 : b === 0 && c === 0 ? 5 : a === 0 && d === 0 ? 4 : -1);

const writeUnchanged = (out: Operation[], written: Written, show: Show, { op, operands }: Operation): void => {
  const by = change(show, written);
  if (by === undefined) return;
  parameters(out, written, show, show, show.fontName, show.size);
  const matrix = isSame(by) ? show.start : multiply(show.start, by), across = acrossIndex(show);
  set(out, 'Tm', ...matrix.map((value, i) => (i === across ? roundAside(value, 5) : round(value, i < 4 ? 6 : 4))));
  set(out, op === 'TJ' ? 'TJ' : 'Tj', operands.at(-1) ?? null);
};

const writePiece = (out: Operation[], written: Written, show: Show, piece: Piece): void => {
  const by = change(show, written), back = invert(written.ctm), plain = piece.kind === 'codes';
  if (by === undefined || back === undefined) return;
  const [a, b, c, d] = multiply([show.start[0], show.start[1], show.start[2], show.start[3], 0, 0], [by[0], by[1], by[2], by[3], 0, 0]);
  const scale = plain ? piece.scale : piece.scale * Math.sign(show.scale || 1);
  parameters(out, written, show, { charSpace: 0, wordSpace: 0, scale }, plain ? show.fontName : STANDARD_PREFIX + piece.font, plain ? show.size : show.size * show.font.em * piece.size);
  const [x, y] = apply(back, piece.x, piece.y), upright = plain || !show.font.vertical;
  // Latin letters in a vertical line lie on their side, their middle on the line.
  const linear = upright ? [a, b, c, d] : [-c, -d, a, b], drop = upright ? 0 : -0.35 * show.size;
  const e = x - (show.rise - drop) * linear[2]!, f = y - (show.rise - drop) * linear[3]!;
  set(out, 'Tm', ...linear.map((value) => round(value, 6)), round(e, 3), round(f, 3));
  set(out, 'Tj', plain ? new PdfString(codeBytes(piece.codes), show.font.composite) : new PdfString(piece.bytes));
};

const codeBytes = (codes: readonly Code[]): Uint8Array =>
  Uint8Array.from(codes.flatMap(({ code, length }) => Array.from({ length }, (_, i) => Math.floor(code / 256 ** (length - 1 - i)) & 255)));

/** The new path of each rule that follows its words, by the index at which its old one begins. */
const rulesOf = (content: Content, rules: ContentEdits['rules']): Map<number, { readonly last: number; readonly operations: readonly Operation[] }> => {
  const moved = new Map<number, { last: number; operations: Operation[] }>();
  for (const [rule, box] of rules) {
    const back = invert(rule.ctm), paint = content.operations[rule.paint];
    if (rule.content !== content || back === undefined || paint === undefined) continue;
    const [[x1, y1], [x2, y2]] = [apply(back, box[0]!, box[1]!), apply(back, box[2]!, box[3]!)], isLine = content.operations[rule.first]?.op === 'm' && Math.abs(y2 - y1) < 1e-6;
    const path: Operation[] = isLine
      ? [{ op: 'm', operands: [round(x1, 3), round(y1, 3)] }, { op: 'l', operands: [round(x2, 3), round(y2, 3)] }]
      : [{ op: 're', operands: [round(Math.min(x1, x2), 3), round(Math.min(y1, y2), 3), round(Math.abs(x2 - x1), 3), round(Math.abs(y2 - y1), 3)] }];
    moved.set(rule.first, { last: rule.last, operations: box[2]! > box[0]! ? [...path, paint] : [] });
  }
  return moved;
};
