import { describe, expect, test } from 'vitest';
import { ScrubError } from '../../../scrubber/errors';
import { DRAWN_CANARIES, HIDDEN_CANARIES } from '../../builders/pdf/canaries';
import { mutate } from '../../builders/pdf/mutate';
import { carve } from '../../builders/pdf/carve';
import { scrub } from '../../builders/pdf/scrub';

const ALL = [...DRAWN_CANARIES, ...HIDDEN_CANARIES], LONG = process.env['PREWASH_LONG'] === '1', COUNT = LONG ? 3000 : 200, PER_TEST = 50;
/** Other damages than last time: `PREWASH_SEED=5000`. */
const FIRST = Number(process.env['PREWASH_SEED'] ?? 0);
const SLOWEST = 20_000;

/** A damaged file is cleaned or refused with a code; a crash would be the code `internal`, a hang would take longer than this. */
const survive = async (seed: number): Promise<'clean' | 'refused'> => {
  const { value, bytes } = ALL[seed % ALL.length]!, damaged = mutate(bytes, seed), start = performance.now();
  try {
    const { bytes: clean, opened, residue } = await scrub(damaged, { [value]: 'Person A' });
    const whole = opened.segments.some(({ text }) => text.includes(value));
    if (whole && residue.length === 0) expect(carve(clean).join('\n'), `seed ${seed}`).not.toContain(`(${value})`);
    return 'clean';
  } catch (thrown) {
    if (!(thrown instanceof ScrubError)) throw thrown;
    expect(thrown.code, `seed ${seed}`).not.toBe('internal');
    return 'refused';
  } finally {
    expect(performance.now() - start, `seed ${seed}`).toBeLessThan(SLOWEST);
  }
};

describe(`${COUNT} damaged files: no crash, no hang, nothing left that was read`, () => {
  for (let from = FIRST; from < FIRST + COUNT; from += PER_TEST) {
    test(`seeds ${from} to ${from + PER_TEST - 1}`, async () => {
      for (let seed = from; seed < from + PER_TEST; seed++) await survive(seed);
    }, PER_TEST * SLOWEST);
  }
});
