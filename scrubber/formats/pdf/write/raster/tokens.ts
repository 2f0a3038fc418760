import { type Glyph, isBlank } from '../../content/model';
import { WORD_GAP } from '../../read/line-text';
import { alongOf, type Fragment } from '../../read/lines';
import type { Removals } from '../../remove/removals';

/** A word of a line, or a part of one: what stays, or what goes with the stand-in that is put there. */
export type Token = { readonly glyphs: Glyph[]; readonly gone: boolean; standIn: string; /** No space stands before it. */ readonly joined: boolean };

const SIGNS = /^[^\p{L}\p{N}]+$/u;
const said = ({ glyphs }: Token): string => glyphs.map(({ text }) => text).join('');

/** The words of a line from left to right, as they are drawn. */
export const tokensOf = (fragment: Fragment, { gone, standIns }: Removals): Token[] => {
  const along = ({ x, y }: Glyph): number => alongOf(fragment.direction, x, y), tokens: Token[] = [];
  let before: Glyph | undefined, space = true;
  for (const glyph of [...fragment.glyphs].sort((a, b) => along(a) - along(b))) {
    if (isBlank(glyph) && !standIns.has(glyph)) { space = true; continue; }
    const own = tokens.at(-1), standIn = standIns.get(glyph), out = gone.has(glyph);
    space ||= before !== undefined && along(glyph) - alongOf(fragment.direction, before.endX, before.endY) > WORD_GAP * fragment.em;
    // A value of several words is one gap with one stand-in.
    if (own !== undefined && (standIn === undefined || (own.gone && own.standIn === '')) && own.gone === out && (out || !space)) {
      own.glyphs.push(glyph);
      // A value that is written from the right begins where its last letter is drawn.
      own.standIn += standIn ?? '';
    }
    else tokens.push({ glyphs: [glyph], gone: out, standIn: standIn ?? '', joined: !space && own !== undefined });
    before = glyph;
    space = false;
  }
  return withSigns(tokens);
};

/** Commas and brackets right at a value go with it and are written with its stand-in: no cut could be made so close. */
const withSigns = (tokens: readonly Token[]): Token[] => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const before = out.at(-1), next = tokens[i + 1];
    if (!token.gone && SIGNS.test(said(token)) && token.joined && before?.gone === true) { before.glyphs.push(...token.glyphs); before.standIn += said(token); return; }
    if (!token.gone && SIGNS.test(said(token)) && next?.gone === true && next.joined) { next.glyphs.unshift(...token.glyphs); next.standIn = said(token) + next.standIn; out.push({ ...next, joined: token.joined }); return; }
    if (out.at(-1)?.glyphs !== token.glyphs) out.push(token);
  });
  return out;
};
