import { expect, test } from 'vitest';
import type { CffUse } from '../../../scrubber/formats/pdf/fonts/prune-cff';
import { pruneType1 } from '../../../scrubber/formats/pdf/fonts/prune-type1';

/** Adobe Type 1 Font Format, 7.1. */
const crypt = (bytes: readonly number[], key: number, back = false): number[] => {
  let r = key;
  return bytes.map((byte) => { const other = byte ^ (r >> 8); r = (((back ? byte : other) + r) * 52845 + 22719) & 0xffff; return other; });
};
const latin = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
/** An outline that can be told by its mark, ended by endchar. */
const marked = (mark: number): number[] => [mark, mark, mark, mark, mark, 14];
/** Glyph Adieresis is made of A (code 65) and dieresis (code 200). */
const SEAC = [139, 139, 139, 139 + 65, 247, 200 - 108, 12, 6];
const OUTLINES: Readonly<Record<string, readonly number[]>> = { '.notdef': [14], A: marked(150), Z: marked(160), Adieresis: SEAC, dieresis: marked(170), G17: marked(180) };

const font = (hex = false): Uint8Array => {
  const head = '%!PS-AdobeFont-1.0: F\n%%CreationDate: 3 May\n/FontInfo 2 dict dup begin\n/Notice (Licensed to Jane Okafor) readonly def\nend readonly def\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 65 /A put\ndup 90 /Z put\ndup 3 /G17 put\nreadonly def\ncurrentfile eexec\n';
  const list = Object.entries(OUTLINES).flatMap(([name, outline]) => { const data = crypt([0, 0, 0, 0, ...outline], 4330); return [...latin(`/${name} ${data.length} RD `), ...data, ...latin(' ND\n')]; });
  const secret = crypt([0, 0, 0, 0, ...latin(`dup /Private 8 dict dup begin\n/RD {string currentfile exch readstring pop} executeonly def\n2 index /CharStrings ${Object.keys(OUTLINES).length} dict dup begin\n`), ...list, ...latin('end\nend\nreadonly put\nnoaccess put\ndup/FontName get exch definefont pop\nmark currentfile closefile\n')], 55665);
  return Uint8Array.from([...latin(head), ...(hex ? latin(secret.map((byte) => byte.toString(16).padStart(2, '0')).join('')) : secret), ...latin(`\n${'0'.repeat(512)}\ncleartomark`)]);
};
const opened = ({ bytes, lengths }: NonNullable<ReturnType<typeof pruneType1>>): { readonly head: string; readonly secret: string } => {
  const text = Buffer.from(bytes).toString('latin1');
  return { head: text.slice(0, lengths[0]), secret: Buffer.from(crypt([...bytes.subarray(lengths[0], lengths[0] + lengths[1])], 55665, true).slice(4)).toString('latin1') };
};
const drawn = (codes: Readonly<Record<number, { readonly name?: string; readonly text?: string }>>): CffUse => ({ kind: 'names', codes: new Map(Object.entries(codes).map(([code, { name, text = '' }]) => [Number(code), { name, text, blank: false }])) });
const namesIn = (secret: string): string[] => [...secret.matchAll(/\/(\S+) \d+ RD /g)].map(([, name]) => name!);

test.each([['binary', false], ['in hexadecimal digits', true]])('a program keeps the glyphs that are drawn, those they are made of, and says nothing of the others (%s)', (_, hex) => {
  const { head, secret } = opened(pruneType1(font(hex), [drawn({ 1: { name: 'Adieresis', text: 'Ä' } })])!);
  expect(namesIn(secret)).toEqual(['.notdef', 'A', 'Adieresis', 'dieresis']);
  expect(secret).toContain('/CharStrings 4 dict');
  expect(secret.trimEnd()).toMatch(/closefile$/);
  expect(head).toContain('dup 65 /A put');
  expect(head).not.toMatch(/\/Z|G17|Okafor|3 May/);
});

test('the font\'s own codes and names lead to glyphs, for all fonts that share the program', () => {
  const { secret } = opened(pruneType1(font(), [drawn({ 3: {} }), drawn({ 90: { text: 'Z' } })])!);
  expect(namesIn(secret)).toEqual(['.notdef', 'Z', 'G17']);
});

test('what is not understood is left alone', () => {
  expect(pruneType1(font(), [undefined])).toBeUndefined();
  expect(pruneType1(font(), [drawn({ 7: { text: 'q' } })])).toBeUndefined();
  for (let length = 0; length < 560; length += 13) expect(pruneType1(font().subarray(0, length), [drawn({ 65: { text: 'A' } })])).toBeUndefined();
});
