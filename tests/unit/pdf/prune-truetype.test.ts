import { expect, test } from 'vitest';
import { readCmap, writeCmap } from '../../../scrubber/formats/pdf/fonts/cmap-table';
import { pruneTrueType } from '../../../scrubber/formats/pdf/fonts/prune-truetype';
import { readTables, writeTables } from '../../../scrubber/formats/pdf/fonts/sfnt';

const words = (...values: number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
const outline = (mark: number): Uint8Array => words(1, 0, 0, 100, 100, mark, mark, mark);
/** Glyph 3 is composed of glyph 1. */
const composite = words(0xffff, 0, 0, 100, 100, 0x0002, 1, 0);
const GLYPHS = [outline(0x1111), outline(0x2222), outline(0x3333), composite];

/** Four glyphs: nothing, A, Z and an Ä made of A. */
const font = (): Uint8Array => {
  const head = new Uint8Array(54), loca = words(...GLYPHS.map((_, i) => i * 8), 32), glyf = new Uint8Array(64);
  GLYPHS.forEach((glyph, i) => glyf.set(glyph, i * 16));
  return writeTables(new Map([
    ['head', head], ['maxp', words(0, 1, 4)], ['loca', loca], ['glyf', glyf], ['hhea', words(...Array.from({ length: 17 }, () => 0), 4)], ['hmtx', words(500, 0, 600, 0, 700, 0, 800, 0)],
    ['cmap', writeCmap([{ platform: 3, encoding: 1, glyphs: new Map([[0x41, 1], [0x5a, 2], [0xc4, 3]]) }])], ['name', new TextEncoder().encode('Licensed to Jane Okafor')],
  ]));
};

test('a program keeps the glyphs that are drawn and those they are made of, and says nothing of the others', () => {
  const pruned = pruneTrueType(font(), (lookup) => new Set([lookup(3, 1, 0xc4)!]))!, tables = readTables(pruned)!, hex = Buffer.from(pruned).toString('hex');
  expect(hex).toContain('22222222');
  expect(hex, 'The outline of Z').not.toContain('33333333');
  expect([...readCmap(tables.get('cmap')!)[0]!.glyphs]).toEqual([[0x41, 1], [0xc4, 3]]);
  expect([...tables.get('hmtx')!.subarray(8, 12)], 'The width of Z').toEqual([0, 0, 0, 0]);
  expect(tables.has('name')).toBe(false);
});

test('what is no TrueType file is left alone', () => {
  expect(pruneTrueType(new Uint8Array(40), () => new Set([1]))).toBeUndefined();
  expect(pruneTrueType(font().subarray(0, 90), () => new Set([1]))).toBeUndefined();
});
