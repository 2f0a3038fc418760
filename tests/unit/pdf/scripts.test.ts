import { describe, expect, test } from 'vitest';
import { carve } from '../../builders/pdf/carve';
import { firstExtra, pdfDocument, type PdfObject } from '../../builders/pdf/file';
import { scrub } from '../../builders/pdf/scrub';

const N = firstExtra(1);
const hex = (value: number, digits = 2): string => value.toString(16).padStart(digits, '0');

/** A page in a font whose codes say what they are in ToUnicode alone; what is drawn runs from left to right. */
const drawnAs = (visual: string): Uint8Array => {
  const letters = [...new Set(visual)], codes = [...visual].map((char) => hex(letters.indexOf(char) + 1)).join('');
  const map = `begincmap 1 begincodespacerange <00><ff> endcodespacerange ${letters.length} beginbfchar ${letters.map((char, i) => `<${hex(i + 1)}><${hex(char.charCodeAt(0), 4)}>`).join(' ')} endbfchar endcmap`;
  return pdfDocument({
    pages: [{ content: `BT /F2 12 Tf 72 700 Td <${codes}> Tj ET`, resources: `/Font<</F2 ${N} 0 R>>` }],
    extra: [`<</Type/Font/Subtype/Type1/BaseFont/Own/FirstChar 1/LastChar ${letters.length}/Widths[${letters.map((char) => (char === ' ' ? 280 : 600)).join(' ')}]/ToUnicode ${N + 1} 0 R>>`, { dict: '', data: map }],
  });
};
const reversed = (text: string): string => [...text].reverse().join('');

describe('scripts of the world', () => {
  test('a line that is written from the right keeps its order around a stand-in', async () => {
    const { opened, reread, residue } = await scrub(drawnAs(reversed('وقع العقد محمد الخطيب في القاهرة')), { 'محمد الخطيب': 'Person A' });
    expect(opened.segments[0]?.text).toBe('وقع العقد محمد الخطيب في القاهرة');
    expect(residue).toEqual([]);
    expect(reread.segments[0]?.text).toBe('وقع العقد Person A في القاهرة');
  });

  test.each([['Договор подписал Александр Воробьёв вчера', 'Александр Воробьёв', 'Договор подписал Person A вчера'], ['合同由王小明先生在上海签署', '王小明', '合同由Person A先生在上海签署'], ['계약은 김민준이 서명했다', '김민준', '계약은 Person A이 서명했다']])('%s', async (line, name, wanted) => {
    const { reread, residue } = await scrub(drawnAs(line), { [name]: 'Person A' });
    expect(residue).toEqual([]);
    expect(reread.segments[0]?.text.replace(/(\p{Script=Han}|\p{Script=Hangul}) (?=Person)|(?<=Person A) (?=\p{Script=Han}|\p{Script=Hangul})/gu, (gap) => (wanted.includes(gap) ? gap : gap.trim()))).toBe(wanted);
  });
});

describe('fonts that say little', () => {
  const NAME = 'Thornquist';
  /** Letters that are drawn by procedures of their own (9.6.4), each a bar of a height that tells which it is. */
  const type3 = (text: string, encoding: (letters: readonly string[]) => string): Uint8Array => {
    const letters = [...new Set(text.replaceAll(' ', ''))], procedures = letters.map((char, i): PdfObject => ({ dict: '', data: `600 0 0 0 500 ${500 + i} d1 50 0 400 ${char.charCodeAt(0) * 7} re f` }));
    return pdfDocument({
      pages: [{ content: `BT /F2 12 Tf 72 700 Td ${text.split(' ').map((word) => `<${[...word].map((char) => hex(letters.indexOf(char) + 1)).join('')}> Tj ${word.length * 7.2 + 4} 0 Td`).join(' ')} ET`, resources: `/Font<</F2 ${N} 0 R>>` }],
      extra: [`<</Type/Font/Subtype/Type3/FontBBox[0 0 600 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar ${letters.length}/Widths[${letters.map(() => 600).join(' ')}]/Encoding<</Differences[1 ${letters.map((char) => `/${char}`).join('')}]>>/CharProcs<<${letters.map((char, i) => `/${char} ${N + 2 + i} 0 R`).join('')}>>/ToUnicode ${N + 1} 0 R>>`, { dict: '', data: encoding(letters) }, ...procedures],
    });
  };
  const map = (letters: readonly string[], said: (char: string) => string): string => `begincmap 1 begincodespacerange <00><ff> endcodespacerange ${letters.length} beginbfchar ${letters.map((char, i) => `<${hex(i + 1)}><${said(char)}>`).join(' ')} endbfchar endcmap`;

  test.each<readonly [string, (letters: readonly string[]) => string]>([
    ['a map that is right', (letters) => map(letters, (char) => hex(char.charCodeAt(0), 4))], ['a map of replacement characters', (letters) => map(letters, () => 'fffd')], ['a map of control characters', (letters) => map(letters, () => '0001')],
    ['a map that is cut off', (letters) => map(letters, (char) => hex(char.charCodeAt(0), 4)).slice(0, 40)], ['a map that is no map', () => 'nothing <<<< [[['],
  ])('a Type 3 font with %s: its text is read, goes with its procedures, and the rest is set again', async (_, encoding) => {
    const { bytes, opened, reread, residue, drawn } = await scrub(type3(`Dear ${NAME} we met`, encoding), { [NAME]: 'Person A' });
    expect(opened.segments[0]?.text).toBe(`Dear ${NAME} we met`);
    expect([residue, drawn]).toEqual([[], []]);
    expect(reread.segments[0]?.text).toBe('Dear Person A we met');
    const plain = carve(bytes).join('\n');
    for (const char of 'qT') expect(plain, `The procedure of ${char}`).not.toContain(`400 ${char.charCodeAt(0) * 7} re`);
    expect(plain, 'The procedure of D').toContain(`400 ${'D'.charCodeAt(0) * 7} re`);
  });
});
