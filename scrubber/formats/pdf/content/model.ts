import type { Font } from '../fonts/font';
import type { Dict} from '../objects/values';
import { type Stream } from '../objects/values';
import type { Matrix } from './matrix';
import type { Operation } from './operations';

/** One content stream as it is used at one place: a page's, or a form's, pattern's or mask's at one use of it. */
export type Content = {
  readonly operations: readonly Operation[];
  readonly resources: Dict;
  /** Undefined for the page's own content. */
  readonly stream?: Stream;
  /** The contents that operations of this one use, by the index of the operation. */
  readonly children: Map<number, Content>;
  /** The matrix under which its first operation works. */
  readonly initial: Matrix;
  /** In a pattern or a soft mask: other readers give no text of it. */
  readonly aside: boolean;
};

/** One show operation (Tj, TJ, ' or ") with everything that decides how its text looks. */
export type Show = {
  readonly content: Content;
  readonly op: number;
  readonly font: Font;
  readonly fontName: string;
  readonly size: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  /** Tz / 100. */
  readonly scale: number;
  readonly rise: number;
  readonly mode: number;
  readonly ctm: Matrix;
  /** The text matrix at its first glyph. */
  readonly start: Matrix;
  /** Direction of writing in page space, length 1. */
  readonly direction: readonly [number, number];
  /** Page units for one unit of text space along the line, and the height of the font in page units. */
  readonly unit: number;
  readonly em: number;
  /** Inside a layer that is switched off. */
  readonly off: boolean;
  readonly glyphs: Glyph[];
};

/** One shown code. Positions are of its origin and of the next glyph's, in page space, on the line of writing. */
export type Glyph = {
  readonly show: Show;
  readonly code: number;
  readonly length: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** Way to the next glyph by the font alone, in page units. */
  readonly advance: number;
};

/** A picture drawn on the page: the unit square under `ctm` (8.9.5). */
export type Drawn = { readonly content: Content; readonly op: number; readonly stream?: Stream; readonly ctm: Matrix; readonly off: boolean };

/** A rectangle or a line that may underline, strike out or mark text, or be a part of a table. */
export type Rule = { readonly content: Content; /** Drawn along its edges, not filled. */ readonly stroked: boolean; readonly first: number; readonly last: number; readonly paint: number; readonly box: readonly [number, number, number, number]; readonly ctm: Matrix };

/** A glyph that says it is white space; one of which nothing is known may be a bullet. */
export const isBlank = ({ text }: Pick<Glyph, 'text'>): boolean => text !== '' && text.trim() === '';

export type PageContent = { readonly root: Content; readonly shows: Show[]; readonly drawn: Drawn[]; readonly rules: Rule[] };
