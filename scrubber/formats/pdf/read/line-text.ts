import type { Glyph } from '../content/model';
import { alongOf, type Fragment } from './lines';

/** A fragment as text. `glyphs` are in reading order; `map` gives for each UTF-16 unit its glyph, -1 for a space that no glyph draws. */
export type LineText = { readonly fragment: Fragment; readonly glyphs: readonly Glyph[]; readonly text: string; readonly map: readonly number[] };

/** Narrower than the narrowest word space, wider than kerning. */
export const WORD_GAP = 0.15;
export const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/, LTR = /[\p{L}\p{N}]/u, CJK = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
/** The ligatures of Unicode's Latin presentation forms; their letters are what a reader searches for. */
const LIGATURE = /[\ufb00-\ufb06]/;

export const lineText = (fragment: Fragment): LineText => {
  const glyphs = readingOrder(fragment), map: number[] = [], parts: string[] = [];
  let before: Glyph | undefined, last = '';
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i]!, said = charsOf(glyph);
    if (before !== undefined && last !== ' ' && said.charCodeAt(0) !== 32 && isWordGap(fragment, before, glyph) && !(CJK.test(last) && CJK.test(said))) { parts.push(' '); map.push(-1); }
    for (let k = 0; k < said.length; k++) map.push(i);
    if (said !== '') { parts.push(said); last = said.length === 1 ? said : said.slice(-1); }
    before = glyph;
  }
  return { fragment, glyphs, text: parts.join(''), map };
};

const charsOf = ({ text }: Glyph): string => {
  if (text === '') return '\ufffd';
  if (text.length === 1 && text > ' ' && text < '\u00a0') return text;
  const plain = LIGATURE.test(text) ? text.normalize('NFKC') : text;
  // White space of any kind is one space; what has no width says nothing.
  return plain.replace(/\s/g, ' ').replace(/[\u0000-\u001f]/g, '');
};

const isWordGap = ({ direction, em }: Fragment, a: Glyph, b: Glyph): boolean => {
  const dx = direction[0], dy = direction[1], forwards = (b.x - a.endX) * dx + (b.y - a.endY) * dy, backwards = (a.x - b.endX) * dx + (a.y - b.endY) * dy;
  // Letter spacing is part of the way to the next glyph: a gap is what comes on top of it.
  return Math.max(forwards, backwards) > WORD_GAP * Math.min(em, Math.max(a.show.em, b.show.em));
};

/** Visual order is logical order but for right-to-left letters: there the line is read from its end, numbers and Latin words forwards. */
export const readingOrder = ({ glyphs, direction }: Fragment): readonly Glyph[] => {
  if (!glyphs.some(({ text }) => text >= '\u0590' && RTL.test(text))) return glyphs;
  const sorted = [...glyphs].sort((a, b) => alongOf(direction, b.x, b.y) - alongOf(direction, a.x, a.y)), ordered: Glyph[] = [];
  for (let from = 0; from < sorted.length;) {
    // Spaces and signs between Latin words belong to them (Unicode Standard Annex 9, N1).
    let to = from;
    for (let next = from; next < sorted.length && !RTL.test(sorted[next]!.text); next++) if (LTR.test(sorted[next]!.text)) { if (to === from && next > from) break; to = next + 1; }
    if (to === from) { ordered.push(sorted[from]!); from++; continue; }
    ordered.push(...sorted.slice(from, to).reverse());
    from = to;
  }
  return ordered;
};
