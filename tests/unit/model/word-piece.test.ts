import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shapeIds } from '../../../scrubber/recognizers/model/shapes';
import { WordPiece } from '../../../scrubber/recognizers/model/word-piece';

/** Text, ids, white space skipped before each piece, its length, its shape: what the Python packages say of 1,000 texts of ours. */
type Row = readonly [text: string, ids: number[], skips: number[], lengths: number[], shapes: number[]];
const ROOT = path.resolve(import.meta.dirname, '../../..');
const rows = JSON.parse(gunzipSync(readFileSync(path.join(import.meta.dirname, 'reference-pieces.json.gz'))).toString('utf8')) as Row[];
const vocabulary = path.join(ROOT, 'public/models/vocab.txt');

const offsetsOf = ([, , skips, lengths]: Row): [number, number][] => {
  let at = 0;
  return skips.map((skip, index) => { const start = at + skip; at = start + lengths[index]!; return [start, at]; });
};

describe('the tokenizer says what the reference says', () => {
  const tokenizer = new WordPiece(readFileSync(vocabulary, 'utf8'));

  test('1,000 texts: the same pieces at the same places', () => {
    expect(rows).toHaveLength(1000);
    for (const row of rows) {
      const { ids, starts, ends } = tokenizer.encode(row[0]);
      expect({ text: row[0], ids }, 'ids').toEqual({ text: row[0], ids: row[1] });
      expect({ text: row[0], at: starts.map((start, index) => [start, ends[index]]) }, 'offsets').toEqual({ text: row[0], at: offsetsOf(row) });
    }
  });

  test('1,000 texts: the same shapes', () => {
    for (const row of rows) expect({ text: row[0], shapes: shapeIds(row[0], tokenizer.encode(row[0])) }).toEqual({ text: row[0], shapes: row[4] });
  });

  test('a line of a million letters is one unknown piece, in linear time', () => {
    const { ids } = tokenizer.encode('x'.repeat(1_000_000));
    expect(ids).toEqual([tokenizer.idOf('[UNK]')]);
  });
});
