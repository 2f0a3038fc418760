import { ScrubError } from '../../scrubber/errors';
import type { ReviewSession, Snapshot } from '../../scrubber/review-rows';
import type { Receipt } from '../../scrubber/types';
import type { HeldPart, HoldMemory } from '../shared/messages';
import { createCopies, forgetCopies } from './clean-copy';
import { createFileJobs, type Slot } from './file-jobs';
import { createEngine, type Engine } from './hold-engine';
import { createFinish } from './hold-finish';
import { createReader } from './hold-reader';
import { emptied, readAgain, setProgress, takePart } from './hold-files';
import { readCalls } from './hold-reads';
import { isOver, type Environment, type HoldState, type Page } from './hold-types';
import { createPageViewer } from './page-viewer';
import { createUpdates } from './hold-updates';
import { composeSnapshot } from './snapshot';

/** What a review may ask a hold for. */
export type HoldCalls = Omit<ReviewSession, 'subscribe'>;
export type Hold = { readonly state: HoldState; readonly calls: HoldCalls; addPart(part: HeldPart): void; snapshot(): Snapshot; end(): void };
export type HoldEvents = {
  /** Something to show changed. */
  readonly publish: (hold: HoldState) => void;
  /** The page's wait is over, with or without clean copies. */
  readonly released: (hold: HoldState, approved: boolean) => void;
  readonly receipt: (hold: HoldState, receipt: Receipt) => void;
};

/** A hold that came back without a review's memory has lost its decisions. */
const noticeOf = (memory: HoldMemory | undefined): HoldState['notices'] =>
  new Set(memory === undefined ? [] : [memory.files.length > 0 ? 'worker-restarted' : 'decisions-lost']);

const initialState = (env: Environment, page: Page | undefined, memory: HoldMemory | undefined): HoldState => ({
  id: memory?.hold ?? env.randomId(), page, step: 'reading', files: [], log: [...memory?.log ?? []], seed: memory?.seed ?? env.randomSeed(), memory,
  rows: undefined, notices: noticeOf(memory), stopped: 0, lastFile: Math.max(0, ...(memory?.files ?? []).map(({ file }) => file)), ended: false,
  // A hold that came back has decisions from before.
  replayDue: (memory?.log ?? []).length > 0,
});

/** One hold: its Files, its decision log and what may be done with them. */
export const createHold = (env: Environment, slot: Slot, page: Page | undefined, events: HoldEvents, memory?: HoldMemory): Hold => {
  const state = initialState(env, page, memory);
  const engine: Engine = createEngine(env, state, {
    restarted: () => { readAgain(state); events.publish(state); updates.changed(); void reader.run(); },
    failed: () => { state.step = 'failed'; updates.changed(); },
    progress: (share) => { setProgress(state, share); updates.moved(); },
  });
  const updates = createUpdates({ env, state, engine: () => engine, publish: () => events.publish(state) }), { changed, freshRows } = updates;
  const jobs = createFileJobs(env, slot);
  const reader = createReader({ env, state, engine, jobs, changed, moved: updates.moved, show: updates.show });
  const viewer = createPageViewer(env);
  const copies = createCopies({ env, engine, jobs, changed });

  const close = (step: 'handed-over' | 'cancelled', approved: boolean): void => {
    if (isOver(state)) return;
    state.step = step;
    state.ended = true;
    engine.stop();
    jobs.close();
    viewer.rest();
    for (const entry of state.files) Object.assign(entry, { held: emptied(entry.held), copy: undefined, view: undefined, password: undefined });
    events.publish(state);
    events.released(state, approved);
  };
  const finish = createFinish({
    env, state, copies, viewer, changed, freshRows,
    finished: (receipt, approved) => {
      state.receipt = receipt;
      events.receipt(state, receipt);
      if (approved) close('handed-over', true);
    },
  });
  const log = async (change: () => void, send: () => Promise<void>): Promise<void> => {
    if (isOver(state) || state.step === 'failed') throw new ScrubError('internal');
    if (state.step === 'working') state.step = 'ready';
    change();
    forgetCopies(state.files);
    events.publish(state); // At once: the review keeps the log in case this document disappears.
    // A worker that dies over it is restarted and given the whole log.
    if (!engine.isReplayDue()) await send().finally(changed);
  };

  return {
    state,
    snapshot: () => composeSnapshot(state),
    end: () => close('cancelled', false),
    addPart: (part) => {
      const gone = takePart(state, part);
      for (const file of gone) void engine.ask((calls) => calls.drop(file)).then(changed, () => undefined);
      if (state.step === 'working' || state.step === 'ready') state.step = 'reading';
      changed();
      void reader.run();
    },
    calls: {
      ...readCalls({ env, state, engine, jobs, copies, viewer, freshRows }), unlock: reader.unlock,
      decide: (added) => log(() => void state.log.push(added), () => engine.ask((calls) => calls.append(added))),
      undo: () => log(() => void state.log.pop(), () => engine.ask((calls) => calls.undo())),
      upload: finish.upload,
      saveCopies: finish.saveCopies,
      cancel: () => Promise.resolve(close('cancelled', false)),
    },
  };
};
