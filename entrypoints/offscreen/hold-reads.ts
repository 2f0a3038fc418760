import { ScrubError } from '../../scrubber/errors';
import type { FileId } from '../../scrubber/types';
import type { HoldRows } from '../../scrubber/worker-protocol';
import type { Copies } from './clean-copy';
import type { FileJobs } from './file-jobs';
import type { HoldCalls } from './hold';
import type { Engine } from './hold-engine';
import type { Environment, HeldEntry, HoldState } from './hold-types';

type Parts = {
  readonly env: Environment; readonly state: HoldState; readonly engine: Engine; readonly jobs: FileJobs; readonly copies: Copies;
  readonly freshRows: () => Promise<HoldRows>;
};

/** What the review only looks at. */
export const readCalls = ({ env, state, engine, jobs, copies, freshRows }: Parts): Pick<HoldCalls, 'places' | 'hiddenPreview' | 'search' | 'picture' | 'text'> => {
  const entry = (file: FileId): HeldEntry => {
    const found = state.files.find((one) => one.file === file);
    if (found === undefined) throw new ScrubError('internal');
    return found;
  };
  return {
    places: (id) => engine.ask((calls) => calls.places(id)),
    hiddenPreview: (file, id) => engine.ask((calls) => calls.hiddenPreview(file, id)),
    search: (text) => engine.ask((calls) => calls.search(text)),
    /** Equal pictures are one row, so the row says which file to take it from. */
    picture: async (file, id) => {
      const row = state.rows?.pictures.find((one) => one.id === id || one.picture.id === id);
      const from = entry(row?.file ?? file);
      try {
        const { bytes, mediaType } = await jobs.run(from, (calls, input) => calls.picture(input, row?.picture.id ?? id));
        return await env.decode(bytes, mediaType);
      } catch {
        return null;
      }
    },
    text: async (file, side) =>
      side === 'original' ? engine.ask((calls) => calls.text(file)) : copies.text(entry(file), (await freshRows()).version),
  };
};
