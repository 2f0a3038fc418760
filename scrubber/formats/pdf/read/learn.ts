import type { PageContent, Show } from '../content/model';
import type { Character } from '../engine/page-text';
import { isText } from '../fonts/simple';

/** Codes that draw something of which the file does not say what it is. */
export const hasUnknownCodes = (shows: readonly Show[]): boolean =>
  shows.some(({ glyphs }) => glyphs.some(({ text, advance }) => text === '' && Math.abs(advance) > 0));

const CELL = 4, NEAR = 0.75;

/**
 * Lets fonts learn from PDFium, which looks into the font programs themselves: a code says what PDFium reads at the same origin. The same
 * pages in the same order teach the same, so that segments are equal at each opening. True where something was learnt.
 */
export const learnFrom = (page: PageContent, characters: readonly Character[], moved: readonly [number, number]): boolean => {
  const cells = new Map<string, Character[]>(), cellOf = (x: number, y: number): string => `${Math.round(x / CELL)} ${Math.round(y / CELL)}`;
  for (const character of characters) {
    const key = cellOf(character.x, character.y), cell = cells.get(key);
    if (cell === undefined) cells.set(key, [character]); else cell.push(character);
  }
  let learnt = false;
  for (const { glyphs, font } of page.shows) {
    for (const { text, code, x, y } of glyphs) {
      if (text !== '' || font.learnt.has(code)) continue;
      const found = nearest(cells, cellOf, x - moved[0], y - moved[1]);
      if (found !== undefined && isText(found.text)) { font.learnt.set(code, found.text); learnt = true; }
    }
  }
  return learnt;
};

const nearest = (cells: ReadonlyMap<string, readonly Character[]>, cellOf: (x: number, y: number) => string, x: number, y: number): Character | undefined => {
  let best: Character | undefined, distance = NEAR;
  for (const dx of [-CELL, 0, CELL]) for (const dy of [-CELL, 0, CELL]) {
    for (const character of cells.get(cellOf(x + dx, y + dy)) ?? []) {
      const away = Math.hypot(character.x - x, character.y - y);
      if (away < distance) { distance = away; best = character; }
    }
  }
  return best;
};
