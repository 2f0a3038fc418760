import type { Style } from './standard-widths';

/** A font as the interpreter needs it. Widths are in ems (text space units of size 1). */
export type Font = {
  readonly composite: boolean;
  readonly vertical: boolean;
  readonly style: Style;
  /** Number of bytes of the code that begins with this byte. */
  lengthOf(bytes: Uint8Array, at: number): number;
  width(code: number): number;
  /** Vertical writing: the way to the next glyph, and where the glyph's origin is seen from the writing line (9.7.4.3). */
  down(code: number): { readonly advance: number; readonly x: number; readonly y: number };
  /** What the code says; '' where the file does not tell. */
  text(code: number, bytes: Uint8Array): string;
  /** Learnt from another reader where the file does not tell. */
  readonly learnt: Map<number, string>;
  /** False where widths are a guess: a page with such a font cannot be set again. */
  readonly exact: boolean;
  /** Height of the font against its size; other than 1 for Type 3 fonts only. */
  readonly em: number;
  readonly type3: boolean;
};
