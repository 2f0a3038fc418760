import { expect, test } from 'vitest';
import { nameOf, readCff } from '../../../scrubber/formats/pdf/fonts/cff';
import { type CffUse, pruneCff } from '../../../scrubber/formats/pdf/fonts/prune-cff';
import { pruneOpenType } from '../../../scrubber/formats/pdf/fonts/prune-opentype';
import { readTables, writeTables } from '../../../scrubber/formats/pdf/fonts/sfnt';

const index = (...items: readonly (readonly number[])[]): number[] => {
  if (items.length === 0) return [0, 0];
  const offsets = items.reduce<number[]>((all, { length }) => [...all, all.at(-1)! + length], [1]);
  return [items.length >> 8, items.length & 255, 2, ...offsets.flatMap((offset) => [offset >> 8, offset & 255]), ...items.flat()];
};
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const int = (value: number): number[] => [29, (value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
/** An outline that can be told: its mark as moves, then the end. */
const outline = (mark: number): number[] => [...Array.from({ length: 12 }, () => mark), 21, 14];

/** String numbers: A is 34, Z is 59, Adieresis 173; 391 is the font's own first one. Glyph 3 is A with a dieresis (codes 65 and 200). */
const GLYPHS = [[14], outline(150), outline(160), [139, 139, 204, 247, 92, 14], outline(170), outline(180)], NAMES = [34, 59, 173, 391, 131];
const font = (charset: (at: number) => number[] = () => [0, ...NAMES.flatMap((name) => [name >> 8, name & 255])]): Uint8Array => {
  const head = [1, 0, 4, 2, ...index(ascii('AAAAAA+F'))], strings = index(ascii('Zsecret'), ascii('Licensed to Jane Okafor'));
  const dict = (set: number, glyphs: number): number[] => index([...int(392), 1, ...int(set), 15, ...int(glyphs), 17]), start = head.length + dict(0, 0).length + strings.length + 2;
  const set = charset(start);
  return Uint8Array.from([...head, ...dict(start, start + set.length), ...strings, 0, 0, ...set, ...index(...GLYPHS)]);
};
const names = (drawn: Readonly<Record<number, string>>): CffUse => ({ kind: 'names', codes: new Map(Object.entries(drawn).map(([code, text]) => [Number(code), { text, blank: false }])) });
const marks = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('a program keeps the glyphs that are drawn, those they are made of, and says nothing of the others', () => {
  const before = font(), pruned = pruneCff(before, [names({ 0xc4: 'Ä' })])!.bytes, cff = readCff(pruned)!;
  expect(pruned).toHaveLength(before.length);
  expect([...cff.names]).toEqual([0, 34, 0, 173, 0, 131]);
  expect(marks(pruned)).toContain('96'.repeat(12));
  expect(marks(pruned), 'The dieresis').toContain('b4'.repeat(12));
  expect(marks(pruned), 'The outline of Z').not.toContain('a0'.repeat(12));
  expect(cff.outlines.offsets.slice(1).map((end, glyph) => end - cff.outlines.offsets[glyph]!)).toEqual([1, 14, 1, 6, 1, 14]);
  expect(Buffer.from(pruned).toString('latin1')).not.toMatch(/Zsecret|Licensed/);
});

test('names of the font\'s own and names that the PDF gives lead to glyphs', () => {
  const use: CffUse = { kind: 'names', codes: new Map([[1, { name: 'Zsecret', text: '', blank: false }]]) }, pruned = pruneCff(font(), [use, names({ 0x5a: 'Z' })])!.bytes, cff = readCff(pruned)!;
  expect([...cff.names]).toEqual([0, 0, 59, 0, 391, 0]);
  expect(nameOf(cff, 391)).toMatchObject({ name: 'Zsecret' });
});

test('runs of names are written out where the outlines left room', () => {
  // Glyphs 1 to 5 in one run: A to E.
  const before = font(() => [1, 0, 34, 4]), pruned = pruneCff(before, [names({ 0x41: 'A' })])!.bytes;
  expect([...readCff(before)!.names]).toEqual([0, 34, 35, 36, 37, 38]);
  expect([...readCff(pruned)!.names]).toEqual([0, 34, 0, 0, 0, 0]);
});

test('what is not understood is left alone', () => {
  expect(pruneCff(font(), [undefined])).toBeUndefined();
  expect(pruneCff(font(), [names({ 0x71: 'q' })])).toBeUndefined();
  for (let length = 0; length < 60; length++) expect(pruneCff(font().subarray(0, length), [names({ 0x41: 'A' })])).toBeUndefined();
});

test('an OpenType file around such a program keeps what draws, and loses names, codes and the widths of the others', () => {
  const words = (...values: number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255])), text = (said: string): Uint8Array => new TextEncoder().encode(said);
  const file = writeTables(new Map([['CFF ', font()], ['head', new Uint8Array(54)], ['hhea', words(...Array.from({ length: 17 }, () => 0), 6)], ['hmtx', words(500, 0, 600, 0, 700, 0, 800, 0, 900, 0, 1000, 0)], ['maxp', words(0, 0x5000, 6)], ['name', text('Licensed to Jane Okafor')], ['cmap', text('codes')], ['GSUB', text('private')]]));
  const pruned = pruneOpenType(file, [names({ 0xc4: 'Ä' })])!, tables = readTables(pruned)!;
  expect(Buffer.from(pruned.subarray(0, 4)).toString()).toBe('OTTO');
  expect([...tables.keys()].sort()).toEqual(['CFF ', 'head', 'hhea', 'hmtx', 'maxp', 'post']);
  expect(marks(tables.get('CFF ')!)).not.toContain('a0'.repeat(12));
  expect([...tables.get('hmtx')!.subarray(8, 12)], 'The width of Z').toEqual([0, 0, 0, 0]);
  expect(pruneOpenType(file, [undefined])).toBeUndefined();
});
