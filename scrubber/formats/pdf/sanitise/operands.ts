import type { Operation } from '../content/operations';
import { Name, PdfString, type Value } from '../objects/values';

/** How many numbers operators take (annex A); the others are looked at one by one. */
const NUMBERS: Readonly<Record<string, number>> = {
  b: 0, B: 0, 'b*': 0, 'B*': 0, BT: 0, ET: 0, EMC: 0, f: 0, F: 0, 'f*': 0, h: 0, n: 0, q: 0, Q: 0, s: 0, S: 0, W: 0, 'W*': 0, 'T*': 0,
  c: 6, cm: 6, d0: 2, d1: 6, g: 1, G: 1, i: 1, j: 1, J: 1, k: 4, K: 4, l: 2, m: 2, M: 1, re: 4, rg: 3, RG: 3, Tc: 1, Td: 2, TD: 2, TL: 1, Tm: 6, Tr: 1, Ts: 1, Tw: 1, Tz: 1, v: 4, w: 1, y: 4,
};
const INTENTS = new Set(['AbsoluteColorimetric', 'RelativeColorimetric', 'Saturation', 'Perceptual']);

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';
const shown = (value: Value | undefined): PdfString | undefined => (value instanceof PdfString ? value : undefined);

/** An operation with only the operands that its operator takes; undefined where it lacks one. */
export const checkOperands = ({ op, operands }: Operation): Operation | undefined => {
  const count = NUMBERS[op];
  if (count !== undefined) {
    const taken = operands.slice(operands.length - count);
    return operands.length >= count && taken.every(isNumber) ? { op, operands: count === 0 ? [] : taken } : undefined;
  }
  const last = operands.at(-1);
  switch (op) {
    case 'sc': case 'SC': case 'scn': case 'SCN': return { op, operands: operands.filter(isNumber) };
    case 'd': return Array.isArray(operands[0]) && isNumber(last) ? { op, operands: [(operands[0] as readonly Value[]).filter(isNumber), last] } : undefined;
    case 'ri': return last instanceof Name && INTENTS.has(last.name) ? { op, operands: [last] } : undefined;
    case 'Tj': case '\'': return shown(last) === undefined ? undefined : { op, operands: [last!] };
    case '"': return isNumber(operands[0]) && isNumber(operands[1]) && shown(operands[2]) !== undefined ? { op, operands: operands.slice(0, 3) } : undefined;
    case 'TJ': return Array.isArray(last) ? { op, operands: [(last as readonly Value[]).filter((item) => isNumber(item) || item instanceof PdfString)] } : undefined;
    default: return undefined;
  }
};
