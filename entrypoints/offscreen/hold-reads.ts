import { ScrubError } from '../../scrubber/errors';
import type { FileId } from '../../scrubber/types';
import type { HoldRows } from '../../scrubber/worker-protocol';
import type { Copies } from './clean-copy';
import { type FileJobs, inputOf } from './file-jobs';
import type { HoldCalls } from './hold';
import type { Engine } from './hold-engine';
import type { PageViewer } from './page-viewer';
import type { Environment, HeldEntry, HoldState } from './hold-types';

type Parts = {
  readonly env: Environment; readonly state: HoldState; readonly engine: Engine; readonly jobs: FileJobs; readonly copies: Copies; readonly viewer: PageViewer;
  readonly freshRows: () => Promise<HoldRows>;
};

/** A page that fills a large screen at twice its density. */
const MOST_PIXELS_WIDE = 4096;

/** What the review only looks at. */
export const readCalls = ({ env, state, engine, jobs, copies, viewer, freshRows }: Parts): Pick<HoldCalls, 'places' | 'hiddenPreview' | 'search' | 'picture' | 'text' | 'pages' | 'pageBoxes' | 'pageImage'> => {
  const entry = (file: FileId): HeldEntry => {
    const found = state.files.find((one) => one.file === file);
    if (found === undefined) throw new ScrubError('internal');
    return found;
  };
  const draw = async (from: HeldEntry, side: 'original' | 'clean', page: number, width: number): Promise<ImageBitmap> => {
    const pixels = Math.min(MOST_PIXELS_WIDE, Math.max(1, Math.round(width)));
    if (side === 'original') return viewer.draw(`${from.file} original`, inputOf(from), page, pixels);
    // The text of the same side was asked for before: the rows are as fresh as what is shown.
    const view = await copies.view(from, (state.rows ?? await freshRows()).version);
    return viewer.draw(`${from.file} clean ${view.version}`, { file: from.file, name: '', blob: view.file }, page, pixels);
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
      side === 'original' ? engine.ask((calls) => calls.text(file)) : (await copies.view(entry(file), (await freshRows()).version)).rows,
    pages: (file) => engine.ask((calls) => calls.pages(file)),
    pageBoxes: (file, page) => engine.ask((calls) => calls.pageBoxes(file, page)),
    pageImage: (file, side, page, width) => draw(entry(file), side, page, width).catch(() => null),
  };
};
