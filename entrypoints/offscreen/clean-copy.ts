import { toScrubError } from '../../scrubber/errors';
import type { Rewrite } from '../../scrubber/worker-protocol';
import type { Engine } from './hold-engine';
import type { FileJobs } from './file-jobs';
import type { CleanView, Copy, Environment, HeldEntry } from './hold-types';

type Parts = { readonly env: Environment; readonly engine: Engine; readonly jobs: FileJobs; readonly changed: () => void };
export type Copies = ReturnType<typeof createCopies>;
type Step = (entry: HeldEntry, next: HeldEntry['step']) => void;

/** Clean copies of single files, each made at most once for one version of the plan. */
export const createCopies = ({ env, engine, jobs, changed }: Parts) => {
  const step: Step = (entry, next) => {
    entry.step = next;
    entry.progress = 0;
    changed();
  };
  const rewrite = async (entry: HeldEntry): Promise<{ readonly version: number; readonly name: string; readonly made: Rewrite }> => {
    const { plan, needles } = await engine.ask((calls) => calls.plan(entry.file));
    const made = await jobs.run(entry, (calls, input) => calls.rewrite(input, plan, needles));
    return { version: plan.version, name: plan.fileName, made };
  };
  const makeView = async (entry: HeldEntry): Promise<CleanView> => {
    const { made, version } = await rewrite(entry);
    const rows = await engine.ask((calls) => calls.cleanText(entry.file, made.reread));
    entry.drawn = made.drawn;
    if (made.drawn.length > 0) changed();
    return { version, rows, file: new Blob([made.bytes as Uint8Array<ArrayBuffer>]) };
  };
  return {
    /** The proved copy, or undefined where the file is blocked; then the entry says why. */
    make: async (entry: HeldEntry, version: number): Promise<Copy | undefined> => {
      if (entry.copy?.version === version) { step(entry, 'clean'); return entry.copy; }
      step(entry, 'rewriting');
      try {
        const { name, made, version: planned } = await rewrite(entry);
        step(entry, 'checking');
        entry.drawn = made.drawn;
        const { bytes, ...proof } = made;
        const verdict = await engine.ask((calls) => calls.verify(entry.file, proof, bytes.byteLength));
        if (verdict.residue.length > 0) { block(entry, step, { code: 'residue', residue: verdict.residue }); return undefined; }
        // The date of change is one more fact about the original, so the copy gets its own.
        const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: entry.held.type, lastModified: env.now() });
        entry.copy = { version: planned, file, sha256: made.sha256, receipt: verdict.receipt, valuesGone: verdict.valuesGone };
        step(entry, 'clean');
        return entry.copy;
      } catch (thrown) {
        const { code, place } = toScrubError(thrown);
        block(entry, step, { code, place });
        return undefined;
      }
    },
    /** The clean side of the review, read from the output's own bytes. Text and pages ask for it at once: it is made once. */
    view: (entry: HeldEntry, version: number): Promise<CleanView> => {
      if (entry.view?.version === version) return entry.view.made;
      const made = makeView(entry), view = { version, made };
      entry.view = view;
      void made.catch(() => { if (entry.view === view) entry.view = undefined; });
      return made;
    },
  };
};

const block = (entry: HeldEntry, step: Step, why: Pick<HeldEntry, 'code' | 'place' | 'residue'>): void => {
  Object.assign(entry, { place: undefined, residue: undefined }, why);
  step(entry, 'blocked');
};

/** A file that could be read. */
export const isAble = (entry: HeldEntry): boolean => entry.step === 'ready' || entry.step === 'clean' || entry.step === 'blocked';

/** Decisions changed: what was clean or blocked must be made and proved again. */
export const forgetCopies = (files: readonly HeldEntry[]): void => {
  for (const entry of files) {
    entry.drawn = undefined;
    if (entry.step !== 'clean' && entry.step !== 'blocked') continue;
    Object.assign(entry, { step: 'ready', copy: undefined, code: undefined, place: undefined, residue: undefined });
  }
};
