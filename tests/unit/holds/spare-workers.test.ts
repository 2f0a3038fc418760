import { describe, expect, it } from 'vitest';
import { createSpares } from '../../../entrypoints/offscreen/spare-workers';
import type { Environment } from '../../../entrypoints/offscreen/hold-types';

type Timer = { readonly job: () => void; off: boolean };

/** Workers that only count, and a clock that is pushed by hand. */
const trial = () => {
  const started: string[] = [], stopped: string[] = [], deaths: (() => void)[] = [], timers: Timer[] = [];
  const worker = (kind: string) => {
    const name = `${kind} ${started.filter((one) => one.startsWith(kind)).length + 1}`;
    started.push(name);
    return { name, calls: {}, stop: () => void stopped.push(name) };
  };
  const spares = createSpares({
    later: (_, job) => {
      const timer: Timer = { job, off: false };
      timers.push(timer);
      return () => { timer.off = true; };
    },
    startFileWorker: ((died?: () => void) => { deaths.push(died ?? (() => undefined)); return worker('file'); }) as unknown as Environment['startFileWorker'],
    startHoldWorker: ((_progress: unknown, died: () => void) => { deaths.push(died); return worker('hold'); }) as unknown as Environment['startHoldWorker'],
  });
  const quiet = (): void => undefined;
  return {
    spares, started, stopped, deaths,
    pass: () => { for (const timer of timers.splice(0)) if (!timer.off) timer.job(); },
    hold: (died = quiet) => (spares.startHoldWorker(quiet, died) as unknown as { readonly name: string }).name,
    file: () => (spares.startFileWorker() as unknown as { readonly name: string }).name,
  };
};

describe('workers that wait for files', () => {
  it('are started once, however often files are expected', () => {
    const { spares, started } = trial();
    spares.expect();
    spares.expect();
    expect(started).toEqual(['hold 1', 'file 1']);
  });

  it('go to one hold each; the next one gets its own', () => {
    const { spares, hold, file } = trial();
    spares.expect();
    expect([hold(), file(), hold(), file()]).toEqual(['hold 1', 'file 1', 'hold 2', 'file 2']);
  });

  it('are let go when no files come, and never after they were taken', () => {
    const { spares, hold, pass, stopped } = trial();
    spares.expect();
    hold();
    pass();
    expect(stopped).toEqual(['file 1']);
  });

  it('that died meanwhile are not given to anybody', () => {
    const { spares, hold, file, deaths } = trial();
    spares.expect();
    for (const die of deaths) die();
    expect([hold(), file()]).toEqual(['hold 2', 'file 2']);
  });

  it('tell the hold that took them of their death, and no other', () => {
    const { spares, hold, deaths } = trial(), told: string[] = [];
    spares.expect();
    hold(() => void told.push('first'));
    spares.expect();
    hold(() => void told.push('second'));
    deaths[0]!();
    expect(told).toEqual(['first']);
  });
});
