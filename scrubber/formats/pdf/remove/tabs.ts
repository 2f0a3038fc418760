import { type Glyph, isBlank } from '../content/model';
import { alongOf, type Fragment } from '../read/lines';

/** A bullet, a dash, a number or a letter of a list. */
const LABEL = 5;
/** A tab is wider than the spaces of its line by this, in ems. */
const WIDER = 0.3, LEAST = 0.45;

/**
 * Where the text of a list item begins behind its label, from the line's beginning on. This place is the list's, whatever the text says; a gap
 * as wide as the line's spaces is one of them, which may have been stretched and so says how wide the line was.
 */
export const tabAfterLabel = (fragment: Fragment, glyphs: readonly Glyph[], gone: ReadonlySet<Glyph>): { readonly first: Glyph; readonly at: number } | undefined => {
  const letters = glyphs.filter((glyph) => !isBlank(glyph)), startOf = ({ x, y }: Glyph): number => alongOf(fragment.direction, x, y), gapAfter = (i: number): number => startOf(letters[i + 1]!) - alongOf(fragment.direction, letters[i]!.endX, letters[i]!.endY);
  const gaps = letters.slice(0, -1).map((_, i) => gapAfter(i) / fragment.em), end = gaps.findIndex((gap) => gap > 0.15);
  if (end < 0 || end >= LABEL || letters.slice(0, end + 1).some((letter) => gone.has(letter))) return undefined;
  const others = gaps.slice(end + 1).filter((gap) => gap > 0.15), tab = gaps[end]!, first = letters[end + 1]!;
  return tab >= LEAST && others.every((gap) => tab - gap > WIDER) ? { first, at: Math.round((startOf(first) - startOf(letters[0]!)) * 4) / 4 } : undefined;
};
