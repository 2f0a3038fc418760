import type { Font } from '../fonts/font';
import { IDENTITY, type Matrix, multiply } from './matrix';

/** The part of the graphics state that text depends on (ISO 32000-2, 9.3), with the current matrix. Copied at q. */
export type TextState = {
  ctm: Matrix;
  font?: Font;
  fontName: string;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
};

export const newState = (ctm: Matrix): TextState => ({ ctm, fontName: '', size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0, mode: 0 });

/**
 * The text matrix and the text line matrix: they live between BT and ET (9.4.1), here from one BT to the next. Moves are added up before the
 * matrix is applied, as poppler and PDFium do: a sum in another order differs in the last bit, and on the border of two pixels that is a pixel.
 */
export class TextCursor {
  matrix: Matrix = IDENTITY;
  private base: Matrix = IDENTITY;
  private x = 0;
  private y = 0;

  begin(): void { this.set(IDENTITY); }
  set(matrix: Matrix): void { this.matrix = this.base = matrix; this.x = this.y = 0; }
  nextLine(x: number, y: number): void { this.matrix = multiply([1, 0, 0, 1, this.x += x, this.y += y], this.base); }
  advance(x: number, y: number): void { this.matrix = multiply([1, 0, 0, 1, x, y], this.matrix); }
}

/** Carries out an operator that sets a text parameter or position; false for any other operator. Type checks are the caller's. */
export const applyTextOperator = (op: string, n: readonly number[], state: TextState, cursor: TextCursor): boolean => {
  switch (op) {
    case 'BT': cursor.begin(); return true;
    case 'ET': return true;
    case 'Tc': state.charSpace = n[0] ?? 0; return true;
    case 'Tw': state.wordSpace = n[0] ?? 0; return true;
    case 'Tz': state.scale = (n[0] ?? 100) / 100; return true;
    case 'TL': state.leading = n[0] ?? 0; return true;
    case 'Ts': state.rise = n[0] ?? 0; return true;
    case 'Tr': state.mode = n[0] ?? 0; return true;
    case 'Td': cursor.nextLine(n[0] ?? 0, n[1] ?? 0); return true;
    case 'TD': state.leading = -(n[1] ?? 0); cursor.nextLine(n[0] ?? 0, n[1] ?? 0); return true;
    case 'Tm': if (n.length >= 6) cursor.set([n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!]); return true;
    case 'T*': cursor.nextLine(0, -state.leading); return true;
    default: return false;
  }
};
