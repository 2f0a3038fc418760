import { describe, expect, it } from 'vitest';
import { RECOGNIZERS } from '../../scrubber/recognizers/index';
import type { Recognizer } from '../../scrubber/types';
import { contextOf, segmentOf } from '../unit/recognizers/run-recognizer';

/**
 * Time grows with the text and not faster, whatever the text is made of: a pattern that reads again what it read before is found
 * here. CPU time, best of several. The long run doubles the text; the quick one, beside other work, reads four times as much, so that
 * a pattern which takes sixteen times as long stands out from any noise.
 */
const FAMILIES: Readonly<Record<string, (size: number) => string>> = {
  'one letter': (size) => 'a'.repeat(size),
  'digits': (size) => '1234567890'.repeat(size / 10),
  'capitalised words': (size) => 'Aaron Baker Corp '.repeat(size / 17),
  'dots and capitals': (size) => 'A.B. & C. '.repeat(size / 10),
  'identifiers': (size) => 'jane_okafor-Ab1_'.repeat(size / 16),
  'addresses and hosts': (size) => 'a@b.c.d/e@f.'.repeat(size / 12),
  'open brackets and quotes': (size) => '(“«[{"\''.repeat(size / 7),
  'labels': (size) => 'Name: Code is 12-34/56, '.repeat(size / 24),
  'numbers in groups': (size) => '12 345-67/89.0 '.repeat(size / 15),
  'small words': (size) => 'is to the code of a no. '.repeat(size / 24),
};
const LONG = process.env['PREWASH_LONG'] === '1';
const SIZES = LONG ? [64 * 1024, 512 * 1024, 4 * 1024 * 1024] : [32 * 1024];
const TIMES = LONG ? 2 : 4;
/** Microseconds below which the collector and the caches decide; a pattern that reads 96 KB twice for each letter takes seconds. */
const NOISE = 30_000;
const ROUNDS = 12;
const MOST = LONG ? 2.5 : 9;

const cpu = (recognizer: Recognizer, text: string): number => {
  const segment = segmentOf(text);
  const before = process.cpuUsage();
  let found = 0;
  for (const candidate of recognizer.find(segment, contextOf())) found += candidate.span.end > 0 ? 1 : 0;
  const { user, system } = process.cpuUsage(before);
  return found >= 0 ? user + system : 0;
};

/**
 * How much longer the longer text takes. Least times of both sizes over several rounds, taken in turn; rounds end as soon as the
 * ratio is good, since noise only ever adds.
 */
const ratio = (recognizer: Recognizer, make: (size: number) => string, size: number): number => {
  let [half, whole] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    // A space more each time: some recognizers share what was read of the text before.
    whole = Math.min(whole, cpu(recognizer, `${make(size * TIMES)}${' '.repeat(round)}`));
    if (whole < NOISE) return 1;
    half = Math.min(half, cpu(recognizer, `${make(size)}${' '.repeat(round)}`));
    if (whole / half <= MOST) break;
  }
  return whole / half;
};

describe.each(RECOGNIZERS.map((recognizer) => [recognizer.id, recognizer] as const))('%s', (_, recognizer) => {
  it('takes time in proportion to the text', () => {
    const slow: string[] = [];
    for (const [family, make] of Object.entries(FAMILIES)) {
      for (const size of SIZES) {
        const measured = ratio(recognizer, make, size);
        if (measured > MOST) slow.push(`${family}, ${size} characters: ${measured.toFixed(1)} times`);
      }
    }
    expect(slow, 'Bound the repeats of its patterns, and read no stretch twice.').toEqual([]);
  }, LONG ? 600_000 : 60_000);
});
