import { type Matrix, matrixOf, multiply } from '../content/matrix';
import type { Operation } from '../content/operations';

const PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', 'Tj', 'TJ', '\'', '"', 'd0', 'd1']);
/** What depends on the matrix other than text, whose position is written anew. */
const GRAPHIC = new Set(['m', 'l', 'c', 'v', 'y', 're', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', 'scn', 'SCN', 'W', 'W*', 'gs']);
const OPEN: Readonly<Record<string, string>> = { q: 'Q', BT: 'ET', BMC: 'EMC', BDC: 'EMC' };

/** Matrices under which nothing but text is drawn: the text's own matrix can do their work, and where a word stood is not told. */
export const droppableMatrices = (operations: readonly Operation[]): Set<number> => {
  const dropped = new Set<number>(), after: boolean[] = [];
  let graphic = false;
  for (let i = operations.length - 1; i >= 0; i--) {
    const { op } = operations[i]!;
    if (op === 'Q') { after.push(graphic); graphic = false; } else if (op === 'q') graphic = (after.pop() ?? false) || graphic;
    else if (op === 'cm') { if (!graphic) dropped.add(i); } else if (GRAPHIC.has(op)) graphic = true;
  }
  return dropped;
};

/** Two matrices with nothing between them are one: the way to a removed name and on from it must not be told apart. */
export const mergeMatrices = (operations: readonly Operation[]): Operation[] => {
  const out: Operation[] = [];
  for (const operation of operations) {
    const before = out.at(-1);
    if (operation.op !== 'cm' || before?.op !== 'cm') { out.push(operation); continue; }
    const product: Matrix = multiply(matrixOf(operation.operands as readonly number[]), matrixOf(before.operands as readonly number[]));
    out[out.length - 1] = { op: 'cm', operands: product.map((value, i) => Number(value.toFixed(i < 4 ? 6 : 4))) };
  }
  return out;
};

/** Leaves out groups that paint nothing. What q holds dies with it; what BT and marks hold may still set colours. */
export const dropEmptyGroups = (operations: readonly Operation[]): Operation[] => {
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
