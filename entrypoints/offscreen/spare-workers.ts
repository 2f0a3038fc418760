import type { FileWorkerCalls, HoldWorkerCalls } from '../../scrubber/worker-protocol';
import type { Environment, Started } from './hold-types';

/** A chooser stays open for as long as somebody looks for a file; after this the memory is worth more than the second. */
const SPARE_MS = 120_000;

type Starts = Pick<Environment, 'later' | 'startFileWorker' | 'startHoldWorker'>;
/** Who hears a hold worker: at first nobody's hold, then the hold that took it. */
type Ears = { progress: (share: number) => void; died: () => void };

/**
 * Starting a worker takes longer than reading an ordinary file. When a file chooser opens on a guarded page, one worker of each kind is
 * started, to be there when the files come. A spare worker has seen nothing, so nothing but time depends on it.
 */
export const createSpares = ({ later, startFileWorker, startHoldWorker }: Starts) => {
  let hold: { readonly worker: Started<HoldWorkerCalls>; readonly ears: Ears } | undefined;
  let file: Started<FileWorkerCalls> | undefined;
  let callOff: () => void = () => undefined;

  const spareHold = (): NonNullable<typeof hold> => {
    const ears: Ears = { progress: () => undefined, died: () => { hold = undefined; } };
    return { worker: startHoldWorker((share) => ears.progress(share), () => ears.died()), ears };
  };
  const spareFile = (): NonNullable<typeof file> => {
    const worker = startFileWorker(() => { if (file === worker) file = undefined; });
    return worker;
  };
  const letGo = (): void => {
    hold?.worker.stop();
    file?.stop();
    hold = file = undefined;
  };

  return {
    /** Files are about to come. Asked again, the time begins anew. */
    expect: (): void => {
      hold ??= spareHold();
      file ??= spareFile();
      callOff();
      callOff = later(SPARE_MS, letGo);
    },
    startHoldWorker: (progress: Ears['progress'], died: Ears['died']): Started<HoldWorkerCalls> => {
      if (hold === undefined) return startHoldWorker(progress, died);
      const { worker, ears } = hold;
      hold = undefined;
      Object.assign(ears, { progress, died });
      return worker;
    },
    startFileWorker: (died?: () => void): Started<FileWorkerCalls> => {
      const worker = file ?? startFileWorker(died);
      file = undefined;
      return worker;
    },
  };
};
