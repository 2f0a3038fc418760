import { isBlank } from '../content/model';
import type { Item } from './layout';

const DOTS = 4, NUMBER = 5, MOST = 1_000;

/**
 * The dots that lead to a page number at the margin, as many as now fit, and the number where it was. `end` is where other lines of the page
 * end too, from the line's beginning on; `widthOf` measures items.
 */
export const withLeader = (items: readonly Item[], end: number, widthOf: (items: readonly Item[]) => number): readonly Item[] => {
  const said = ({ glyph, drawn }: Item): string => (drawn === glyph ? glyph.text : ''), isDot = (item: Item): boolean => said(item) === '.', isSpace = (item: Item): boolean => said(item) !== '' && isBlank(item.glyph);
  let last = items.length;
  while (last > 0 && isSpace(items[last - 1]!)) last--;
  let number = last;
  while (number > 0 && last - number < NUMBER && /^[\divxlc]$/.test(said(items[number - 1]!))) number--;
  let first = number;
  while (first > 0 && (isDot(items[first - 1]!) || isSpace(items[first - 1]!))) first--;
  while (first < number && isSpace(items[first]!)) first++;
  const dots = items.slice(first, number), count = dots.filter(isDot).length;
  if (number === last || count < DOTS) return items;
  const page = items.slice(number, last), title = items.slice(0, first), second = dots.findIndex((item, i) => i > 0 && isDot(item)), unit = dots.slice(second, 2 * second);
  const step = widthOf([...title, ...unit, ...unit, ...page]) - widthOf([...title, ...unit, ...page]), fits = Math.floor((end - widthOf([...title, ...page])) / step);
  if (!(fits >= 1 && fits < MOST)) return items;
  return [...title, ...Array.from({ length: fits }, () => unit).flat(), { ...page[0]!, tab: end - widthOf(page) }, ...page.slice(1)];
};
