import { describe, expect, test } from 'vitest';
import { cleanLabelled } from '../../bench/detect/sets/own-documents';
import { scoreCleaned } from '../../bench/detect/sets/work-documents';
import { readLabelled } from '../../labelled/read-labelled';

const documents = readLabelled();
const shareOf = (rows: readonly { what: string; value: string }[], what: string): number => Number(rows.find((row) => row.what === what)?.value.split(' ')[0]);

describe('our own labelled documents', () => {
  test('come from many occupations and languages, and half are kept for final runs', () => {
    expect(documents.length).toBeGreaterThanOrEqual(60);
    expect(new Set(documents.map(({ occupation }) => occupation)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(documents.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    expect(documents.filter(({ final }) => final).length).toBeGreaterThanOrEqual(30);
  });
  test.each(documents.map((document) => [document.id, document] as const))('%s has marks of both kinds and no bracket left', (_, { text, goes, stays }) => {
    expect(goes.length).toBeGreaterThan(3);
    expect(goes.length + stays.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/\[\[|\]\]|\{\{|\}\}/);
  });
  test('the tuned half does not get worse', async () => {
    const { rows } = scoreCleaned('own', await Promise.all(documents.filter(({ final }) => !final).map(cleanLabelled)));
    expect(shareOf(rows, 'direct items gone')).toBeGreaterThanOrEqual(0.96);
    expect(shareOf(rows, 'items gone everywhere')).toBeGreaterThanOrEqual(0.92);
    expect(shareOf(rows, 'harmless strings touched')).toBeLessThanOrEqual(0.03);
  });
});
