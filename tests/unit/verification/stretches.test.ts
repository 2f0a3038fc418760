import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchBytes } from '../../../scrubber/verification/byte-search';
import { NO_JOIN, separatedMarkup, separatedWords } from '../../../scrubber/verification/separated';

const long = (text: string): string => `${'x1, '.repeat(16_383)}${text}${' y2'.repeat(30_000)}`;

it('a long text gives the same words as its parts, wherever it is cut (property)', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', ',', '<', '>', 'é', 'e\u0301', 'ß', '漢', '-'), maxLength: 40 }), (text) => {
    expect(separatedWords(long(text)).replace(/ /g, '')).toBe(['x1, '.repeat(16_383), text, ' y2'.repeat(30_000)].map(separatedWords).join('').replace(/ /g, ''));
    expect(separatedWords(long(text))).not.toContain('  ');
  }), { numRuns: 60, seed: 5 });
});

it('a word over tags is one word where a stretch of markup ends inside it', async () => {
  for (let shift = 0; shift < 24; shift++) {
    const xml = `<p>${'a'.repeat(65_500 + shift)} </p><p><r><t>Quenne</t></r><r><t>ville</t></r></p><p>${' b'.repeat(40_000)}</p>`;
    expect(separatedMarkup(xml)).toContain(' quenneville ');
    expect(await searchBytes(new TextEncoder().encode(xml), [{ text: 'quenneville', entity: 'entity:1' }], new Set())).toHaveLength(1);
  }
});

it('markup of ASCII gives the words that it gives beside other letters (property)', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', ',', '\n', '>', '<r>', '</r>', '<c t="s">', '</c>', '</x:si>', '</table:table-cell>', '&amp;'), maxLength: 40 }), (markup) => {
    expect(separatedMarkup(markup).replace(/\x1f/g, NO_JOIN)).toBe(separatedMarkup(`é${markup}`).slice(1));
    expect(separatedWords(markup)).toBe(separatedWords(`é${markup}`).slice(1));
  }), { numRuns: 2000, seed: 5 });
});
