import { type Glyph, isBlank } from '../content/model';
import { WORD_GAP } from '../read/line-text';
import { alongOf, type Fragment } from '../read/lines';

/** A bullet, a dash, a number or a letter of a list has so many characters at most. */
const LABEL = 5, CLOSE = 0.75;
const BULLET = /^[•▪◦‣·–*\ufffd\ue000-\uf8ff-]?$/u, NUMBER = /^(?:\(?(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})[.):]|\p{N}{1,2}(?:\.\p{N}{1,2})+\.?)$/u;

/** Where a list's text begins behind its label, from the line's beginning on. */
export type Tab = { readonly first: Glyph; readonly at: number };

/**
 * Where the text of a list item begins: at a place that other lines of the page share (items, the item's further lines), which therefore is the
 * list's. Where none does, one em behind a bullet: the gap itself may be a space that was stretched, and says how wide the line was.
 */
export const tabAfterLabel = (fragment: Fragment, others: readonly Fragment[], gone: ReadonlySet<Glyph>): Tab | undefined => {
  const own = labelOf(fragment);
  if (own === undefined || own.label.some((letter) => gone.has(letter))) return undefined;
  const begin = startOf(fragment, own.label[0]!), end = own.label.at(-1)!, text = startOf(fragment, own.first);
  const shared = others.some((other) => other !== fragment && other.direction[0] * fragment.direction[0] + other.direction[1] * fragment.direction[1] > 0.9995 && placesOf(other).some((place) => Math.abs(place - text) < CLOSE));
  if (shared) return { first: own.first, at: Math.round((text - begin) * 4) / 4 };
  return own.label.length === 1 && BULLET.test(end.text) ? { first: own.first, at: alongOf(fragment.direction, end.endX, end.endY) - begin + fragment.em } : undefined;
};

const startOf = ({ direction }: Fragment, { x, y }: Glyph): number => alongOf(direction, x, y);
const placesOf = (fragment: Fragment): number[] => {
  const label = labelOf(fragment), first = fragment.glyphs.find((glyph) => !isBlank(glyph));
  return [...(first === undefined ? [] : [startOf(fragment, first)]), ...(label === undefined ? [] : [startOf(fragment, label.first)])];
};

const isLabel = (letters: readonly Glyph[]): boolean => (letters.length === 1 && BULLET.test(letters[0]!.text)) || NUMBER.test(letters.map(({ text }) => text).join(''));

/** The first letters of a line up to its first gap, where they are few. */
const labelOf = (fragment: Fragment): { readonly label: readonly Glyph[]; readonly first: Glyph } | undefined => {
  const label: Glyph[] = [];
  for (const glyph of fragment.glyphs) {
    if (isBlank(glyph)) continue;
    const before = label.at(-1);
    if (before !== undefined && startOf(fragment, glyph) - alongOf(fragment.direction, before.endX, before.endY) > WORD_GAP * fragment.em) return isLabel(label) ? { label, first: glyph } : undefined;
    if (label.length === LABEL) return undefined;
    label.push(glyph);
  }
  return undefined;
};
