import { apply, invert } from '../content/matrix';
import type { Content, Show } from '../content/model';
import type { Operation } from '../content/operations';
import { Name, PdfString, type Value } from '../objects/values';
import type { Piece, Pieces } from './layout';

const POSITION = new Set(['Tc', 'Tw', 'Tz', 'TL', 'Ts', 'Tr', 'Td', 'TD', 'Tm', 'T*', 'Tf']), SHOW = new Set(['Tj', 'TJ', '\'', '"']);

/** Text parameters as the new content has set them so far. */
type Written = { font: string; charSpace: number; wordSpace: number; scale: number; rise: number; mode: number };
const INITIAL: Written = { font: '', charSpace: 0, wordSpace: 0, scale: 1, rise: 0, mode: 0 };

/** The name under which a stand-in's font stands in the resources of a changed content; the writer knows it by the prefix. */
export const STANDARD_PREFIX = 'Prewash-';

/**
 * The operations of a content in which lines changed. Every position is written anew and absolutely: relative moves and spacings before or
 * after a removed name would still hold its width (Maxwell Bland et al., "Story Beyond the Eye", PETS 2023).
 */
export const rewriteText = (content: Content, shows: ReadonlyMap<number, Show>, pieces: Pieces): Operation[] => {
  const out: Operation[] = [], stack: Written[] = [];
  let written: Written = { ...INITIAL };
  content.operations.forEach((operation, index) => {
    const { op } = operation;
    if (POSITION.has(op)) return;
    if (op === 'q') stack.push({ ...written });
    if (op === 'Q') written = stack.pop() ?? written;
    if (op === 'gs') written.font = '';
    if (!SHOW.has(op)) { out.push(operation); return; }
    const show = shows.get(index);
    if (show === undefined) return;
    const own = pieces.get(show);
    if (own === undefined) writeUnchanged(out, written, show, operation);
    else for (const piece of own) writePiece(out, written, show, piece);
  });
  return dropEmptyGroups(mergeMatrices(out));
};

const round = (value: number, digits: number): number => { const factor = 10 ** digits; return Math.round(value * factor) / factor + 0; };
const set = (out: Operation[], op: string, ...operands: Value[]): void => { out.push({ op, operands }); };

const parameters = (out: Operation[], written: Written, show: Show, next: Omit<Written, 'rise' | 'mode' | 'font'>, font: string, size: number): void => {
  const key = `${font} ${size}`;
  if (written.font !== key) set(out, 'Tf', Name.of(font), round(size, 6));
  if (written.charSpace !== next.charSpace) set(out, 'Tc', next.charSpace);
  if (written.wordSpace !== next.wordSpace) set(out, 'Tw', next.wordSpace);
  if (written.scale !== next.scale) set(out, 'Tz', round(next.scale * 100, 4));
  if (written.rise !== show.rise) set(out, 'Ts', show.rise);
  if (written.mode !== show.mode) set(out, 'Tr', show.mode);
  Object.assign(written, next, { font: key, rise: show.rise, mode: show.mode });
};

const writeUnchanged = (out: Operation[], written: Written, show: Show, { op, operands }: Operation): void => {
  parameters(out, written, show, show, show.fontName, show.size);
  set(out, 'Tm', ...show.start.map((value, i) => round(value, i < 4 ? 6 : 4)));
  set(out, op === 'TJ' ? 'TJ' : 'Tj', operands.at(-1) ?? null);
};

const writePiece = (out: Operation[], written: Written, show: Show, piece: Piece): void => {
  const user = invert(show.ctm), [a, b, c, d] = show.start, plain = piece.kind === 'codes';
  if (user === undefined) return;
  const scale = plain ? piece.scale : piece.scale * Math.sign(show.scale || 1);
  parameters(out, written, show, { charSpace: 0, wordSpace: 0, scale }, plain ? show.fontName : STANDARD_PREFIX + piece.font, plain ? show.size : show.size * show.font.em);
  const [x, y] = apply(user, piece.x, piece.y), upright = plain || !show.font.vertical;
  // Latin letters in a vertical line lie on their side, their middle on the line.
  const linear = upright ? [a, b, c, d] : [-c, -d, a, b], drop = upright ? 0 : -0.35 * show.size;
  const e = x - (show.rise - drop) * linear[2]!, f = y - (show.rise - drop) * linear[3]!;
  set(out, 'Tm', ...linear.map((value) => round(value, 6)), round(e, 3), round(f, 3));
  set(out, 'Tj', plain ? new PdfString(codeBytes(piece.codes, show), show.font.composite) : new PdfString(piece.bytes));
};

const codeBytes = (codes: readonly number[], show: Show): Uint8Array => {
  const lengths = new Map(show.glyphs.map(({ code, length }) => [code, length]));
  return Uint8Array.from(codes.flatMap((code) => {
    const length = lengths.get(code) ?? 1;
    return Array.from({ length }, (_, i) => Math.floor(code / 256 ** (length - 1 - i)) & 255);
  }));
};

/** Two matrices with nothing between them are one: the way to a removed name and on from it must not be told apart. */
const mergeMatrices = (operations: readonly Operation[]): Operation[] => {
  const out: Operation[] = [];
  for (const operation of dropEmptyGroups(operations)) {
    const before = out.at(-1);
    if (operation.op !== 'cm' || before?.op !== 'cm') { out.push(operation); continue; }
    const [m, n] = [operation.operands as readonly number[], before.operands as readonly number[]];
    const product = [
      m[0]! * n[0]! + m[1]! * n[2]!, m[0]! * n[1]! + m[1]! * n[3]!, m[2]! * n[0]! + m[3]! * n[2]!, m[2]! * n[1]! + m[3]! * n[3]!,
      m[4]! * n[0]! + m[5]! * n[2]! + n[4]!, m[4]! * n[1]! + m[5]! * n[3]! + n[5]!,
    ];
    out[out.length - 1] = { op: 'cm', operands: product.map((value, i) => round(value, i < 4 ? 6 : 4)) };
  }
  return out;
};

const PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', 'Tj', 'TJ', '\'', '"', 'd0', 'd1']);
const OPEN: Readonly<Record<string, string>> = { q: 'Q', BT: 'ET', BMC: 'EMC', BDC: 'EMC' };

/** Leaves out groups that paint nothing. What q holds dies with it; what BT and marks hold may still set colours. */
const dropEmptyGroups = (operations: readonly Operation[]): Operation[] => {
  const out: Operation[] = [], open: { readonly close: string; readonly at: number; paints: boolean; sets: boolean }[] = [];
  for (const operation of operations) {
    const { op } = operation, group = open.at(-1);
    out.push(operation);
    if (OPEN[op] !== undefined) { open.push({ close: OPEN[op], at: out.length - 1, paints: false, sets: false }); continue; }
    if (group !== undefined && op === group.close) {
      open.pop();
      if (!group.paints && (op === 'Q' || !group.sets)) out.length = group.at;
      else { const outer = open.at(-1); if (outer !== undefined) { outer.paints ||= group.paints; outer.sets ||= group.sets && op !== 'Q'; } }
      continue;
    }
    if (group === undefined) continue;
    if (PAINT.has(op)) group.paints = true; else group.sets = true;
  }
  return out;
};
