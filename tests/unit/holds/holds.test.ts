import { describe, expect, it, vi } from 'vitest';
import { createHolds, type Holds } from '../../../entrypoints/offscreen/holds';
import type { HeldPart } from '../../../entrypoints/shared/messages';
import type { Environment } from '../../../entrypoints/offscreen/hold-types';
import { ScrubError } from '../../../scrubber/errors';
import type { Snapshot } from '../../../scrubber/review-rows';
import { createTrial, fileWorker } from './workers-in-node';

const PAGE = { tab: 1, frame: 0, document: 'D', site: 'vendor.example', hosts: ['vendor.example'] };
const LETTER = 'Dear Ms Jane Doe,\nplease write to jane.doe@norvane.com.\n';
const part = (key: string, ...files: readonly File[]): HeldPart => ({ part: key, way: 'input', files: files.map((file) => ({ file, path: file.name })) });
const letter = (name = 'letter.txt', text = LETTER): File => new File([text], name, { type: 'text/plain' });

const start = (trial = createTrial()): { trial: ReturnType<typeof createTrial>; holds: Holds; released: boolean[] } => {
  const released: boolean[] = [];
  return { trial, released, holds: createHolds(trial.env, { published: () => undefined, listed: () => undefined, released: (_, approved) => void released.push(approved) }) };
};
const snapshot = (holds: Holds, id: string): Snapshot => {
  const hold = holds.get(id);
  if (!hold) throw new Error('no hold');
  return hold.snapshot();
};
const ready = async (holds: Holds, id: string, files: number): Promise<Snapshot> => vi.waitFor(() => {
  const now = snapshot(holds, id);
  expect(now.step).toBe('ready');
  expect(now.files.map(({ step }) => step)).not.toContain('waiting');
  expect(now.files).toHaveLength(files);
  expect(now.entities.length).toBeGreaterThan(0);
  return now;
});

describe('a hold', () => {
  it('reads, replaces and hands over clean copies only, bound to their hashes', async () => {
    const { trial, holds, released } = start();
    const id = holds.addPart(PAGE, part('a', letter()));
    await ready(holds, id, 1);
    const result = await holds.get(id)!.calls.upload();
    expect(result).toMatchObject({ status: 'done', copies: 1, refused: 0 });
    const [handed] = trial.handed;
    const text = await handed!.parts[0]!.files[0]!.file.text();
    expect(text).not.toMatch(/Jane|Doe|norvane/i);
    expect(handed!.hashes).toHaveLength(1);
    expect(released).toEqual([true]);
    expect(holds.receipts()).toHaveLength(1);
    expect(JSON.stringify(holds.receipts())).not.toMatch(/Jane|norvane/i);
    await expect(holds.get(id)!.calls.upload()).rejects.toThrow();
  });
  it('joins parts of one document, and replaces a part that comes again', async () => {
    const { holds } = start();
    const id = holds.addPart(PAGE, part('a', letter('one.txt')));
    expect(holds.addPart(PAGE, part('b', letter('two.txt')))).toBe(id);
    expect(holds.addPart({ ...PAGE, document: 'E' }, part('a', letter()))).not.toBe(id);
    holds.addPart(PAGE, part('a', letter('three.txt')));
    const now = await ready(holds, id, 2);
    expect(now.files.map(({ name }) => name)).toEqual(['two.txt', 'three.txt']);
    // These workers have no network, and say so.
    expect(now.notices).toEqual(['choice-added', 'choice-replaced', 'no-model']);
    expect(new Set(now.files.map(({ file }) => file)).size).toBe(2);
  });
  it('refuses what it cannot read and goes on with the others', async () => {
    const { trial, holds } = start();
    const id = holds.addPart(PAGE, part('a', new File([], 'empty.txt'), letter()));
    const now = await ready(holds, id, 2);
    expect(now.files.map(({ step, code }) => [step, code])).toEqual([['refused', 'empty'], ['ready', undefined]]);
    await expect(holds.get(id)!.calls.upload()).resolves.toMatchObject({ status: 'done', copies: 1, refused: 1 });
    expect(trial.handed[0]!.parts[0]!.files.map(({ index }) => index)).toEqual([1]);
  });
  it('never hands over after it was cancelled or its page went away', async () => {
    const { trial, holds, released } = start();
    const id = holds.addPart(PAGE, part('a', letter()));
    await ready(holds, id, 1);
    holds.endDocument(1, undefined);
    expect(snapshot(holds, id).step).toBe('cancelled');
    await expect(holds.get(id)!.calls.upload()).rejects.toThrow();
    expect(trial.handed).toEqual([]);
    expect(released).toEqual([false]);
  });
  it('says so when the page is gone, and lets the copies be saved', async () => {
    const { trial, holds } = start();
    trial.answer = 'page-gone';
    const id = holds.addPart(PAGE, part('a', letter()));
    await ready(holds, id, 1);
    await expect(holds.get(id)!.calls.upload()).resolves.toEqual({ status: 'failed', notice: 'page-gone' });
    await expect(holds.get(id)!.calls.saveCopies()).resolves.toHaveLength(1);
  });
});

describe('decisions', () => {
  it('change the copy, can be undone, and survive the death of the hold worker', async () => {
    const { trial, holds } = start();
    const id = holds.addPart(PAGE, part('a', letter()));
    const person = (await ready(holds, id, 1)).entities.find(({ type }) => type === 'PERSON')!;
    const { calls } = holds.get(id)!;
    await calls.decide({ kind: 'decide', on: person.id, choice: 'keep' });
    const choice = (): string | undefined => snapshot(holds, id).entities.find((row) => row.id === person.id)?.choice;
    await vi.waitFor(() => expect(choice()).toBe('keep'));
    trial.killHold();
    await vi.waitFor(() => { expect(snapshot(holds, id).notices).toContain('worker-restarted'); expect(snapshot(holds, id).step).toBe('ready'); expect(choice()).toBe('keep'); });
    await calls.undo();
    await vi.waitFor(() => expect(choice()).toBe('replace'));
    trial.killHold();
    await vi.waitFor(() => expect(snapshot(holds, id).step).toBe('failed'));
    await expect(calls.upload()).rejects.toThrow();
  });
  it('void an upload that is under way', async () => {
    const { trial, holds } = start();
    const id = holds.addPart(PAGE, part('a', letter()));
    const { entities } = await ready(holds, id, 1);
    const { calls } = holds.get(id)!;
    const upload = calls.upload();
    await calls.decide({ kind: 'decide', on: entities[0]!.id, choice: 'keep' });
    await expect(upload).resolves.toEqual({ status: 'failed', notice: 'approval-expired' });
    expect(trial.handed).toEqual([]);
  });
});

describe('a file worker', () => {
  it('that takes too long is stopped, and its file is refused', async () => {
    let stuck = true;
    const trial = createTrial();
    const env: Environment = {
      ...trial.env,
      // The first worker never answers, and its time is up at once.
      later: (ms, job) => trial.env.later(ms >= 60_000 && ms < 100_000 && stuck ? 0 : ms, job),
      startFileWorker: () => {
        if (!stuck) return fileWorker();
        let stop: (error: ScrubError) => void = () => undefined;
        const open = () => new Promise<never>((_, reject) => { stop = reject; });
        return { calls: { open, rewrite: open, picture: open, page: open }, stop: (code = 'worker-died') => { stuck = false; stop(new ScrubError(code)); } };
      },
    };
    const { holds } = start({ ...trial, env });
    const id = holds.addPart(PAGE, part('a', letter('one.txt'), letter('two.txt')));
    const now = await ready(holds, id, 2);
    expect(now.files.map(({ step, code }) => [step, code])).toEqual([['refused', 'too-slow'], ['ready', undefined]]);
  });
});
