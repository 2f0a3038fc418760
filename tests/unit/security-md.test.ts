import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');

/** A sentence ends with `file` "words of a title". */
const sentences = text.split(/\n- /).slice(1).filter((sentence) => /\bMUST\b/.test(sentence))
  .map((sentence) => ({ sentence: sentence.split('\n')[0] ?? '', link: /`(tests\/[^`]+)` "([^"]+)"/.exec(sentence) }));

it('every MUST in SECURITY.md names a test that exists', () => {
  const broken = sentences.filter(({ link }) => {
    const file = path.join(ROOT, link?.[1] ?? '');
    return !link || !existsSync(file) || !readFileSync(file, 'utf8').includes(link[2] ?? '');
  });
  expect(sentences.length).toBeGreaterThan(10);
  expect(broken.map(({ sentence }) => sentence), 'Write the test, or name the one that checks this sentence').toEqual([]);
});
