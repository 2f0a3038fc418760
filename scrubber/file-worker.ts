import { ScrubError } from './errors';
import { openFile, pictureOf, rewriteFile, viewPages } from './pipeline';
import type { PageDrawer, Source } from './types';
import { serveWorker, type GuestPort } from './worker-guest';
import type { FileInput, FileWorkerCalls } from './worker-protocol';

/** The entry of the disposable worker that reads and writes one file. */
const sourceOf = async ({ file, name, blob, password }: FileInput): Promise<Source> => {
  const bytes = await blob.arrayBuffer().catch(() => { throw new ScrubError('unreadable-file'); });
  return { file, name, bytes: new Uint8Array(bytes), password };
};

let shown: Promise<PageDrawer> | undefined;

serveWorker(self as unknown as GuestPort, {
  open: async (args) => {
    const [input] = args as Parameters<FileWorkerCalls['open']>;
    return openFile(await sourceOf(input));
  },
  rewrite: async (args) => {
    const [input, plan, needles] = args as Parameters<FileWorkerCalls['rewrite']>;
    return rewriteFile(await sourceOf(input), plan, needles);
  },
  picture: async (args) => {
    const [input, id] = args as Parameters<FileWorkerCalls['picture']>;
    return pictureOf(await sourceOf(input), id);
  },
  page: async (args) => {
    const [input, page, width] = args as Parameters<FileWorkerCalls['page']>;
    shown ??= sourceOf(input).then(viewPages);
    return (await shown).draw(page, width);
  },
});
