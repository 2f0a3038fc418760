import { ScrubError } from '../../scrubber/errors';
import type { CleanCopy, FinishResult, HoldNotice } from '../../scrubber/review-rows';
import type { FileId, Receipt } from '../../scrubber/types';
import type { HandBackPart, HandBackResult } from '../shared/messages';
import { isAble, type Copies } from './clean-copy';
import { cleanPaths } from './clean-path';
import type { Copy, Environment, HeldEntry, HoldState } from './hold-types';
import type { PageViewer } from './page-viewer';
import { restingStep } from './snapshot';
import type { HoldRows } from '../../scrubber/worker-protocol';

const APPROVAL_MS = 60_000;
const NOTICE_OF: Readonly<Record<Exclude<HandBackResult, 'handed-over'>, HoldNotice>> = {
  expired: 'approval-expired', used: 'approval-expired', altered: 'copy-altered', 'page-gone': 'page-gone',
};

type Parts = {
  readonly env: Environment; readonly state: HoldState; readonly copies: Copies; readonly viewer: PageViewer; readonly changed: () => void;
  readonly freshRows: () => Promise<HoldRows>; readonly finished: (receipt: Receipt, approved: boolean) => void;
};
type Made = { readonly entry: HeldEntry; readonly copy: Copy };

/** The primary button: freeze the plan's version, write and prove each file, then hand over or save. */
export const createFinish = ({ env, state, copies, viewer, changed, freshRows, finished }: Parts) => {
  const fail = (notice: HoldNotice): FinishResult => {
    state.notices.add(notice);
    return { status: 'failed', notice };
  };
  /** One after the other, so that a file that is blocked does not hold up the others. Undefined where a decision came in between. */
  const makeAll = async (): Promise<readonly Made[] | undefined> => {
    const { version, missing } = await freshRows();
    if (missing.length > 0) throw new ScrubError('internal');
    const made: Made[] = [];
    for (const entry of state.files.filter(isAble)) {
      const copy = await copies.make(entry, version);
      if (copy && copy.version !== version) return undefined;
      if (copy) made.push({ entry, copy });
    }
    return state.step === 'working' && (await freshRows()).version === version ? made : undefined;
  };
  const working = async <T>(job: () => Promise<T>): Promise<T> => {
    if (state.step !== 'ready') throw new ScrubError('internal');
    state.step = 'working';
    viewer.rest();
    for (const notice of Object.values(NOTICE_OF)) state.notices.delete(notice);
    for (const notice of ['nothing-clean', 'pages-drawn'] as const) state.notices.delete(notice);
    changed();
    try {
      return await job();
    } finally {
      if (state.step === 'working') state.step = restingStep(state);
      changed();
    }
  };
  const hasNews = createNews();
  const receiptOf = (made: readonly Made[]): Receipt => ({ schema: 1, version: env.version, files: made.map(({ copy }) => copy.receipt) });

  return {
    upload: (): Promise<FinishResult> => working(async () => {
      const { page } = state;
      const made = await makeAll();
      if (made === undefined || page === undefined) return fail('approval-expired');
      if (made.length === 0) return fail('nothing-clean');
      if (hasNews(made)) return fail('pages-drawn');
      const result = await env.handBack(page, {
        hold: state.id, approval: env.randomId(), expires: env.now() + APPROVAL_MS, hashes: made.map(({ copy }) => copy.sha256), parts: partsOf(made),
      });
      if (result !== 'handed-over') return fail(NOTICE_OF[result]);
      const receipt = receiptOf(made);
      const valuesGone = made.reduce((sum, { copy }) => sum + copy.valuesGone, 0);
      finished(receipt, true);
      return { status: 'done', copies: made.length, refused: state.files.length - made.length, valuesGone, receipt };
    }),
    saveCopies: (): Promise<readonly CleanCopy[]> => working(async () => {
      const made = await makeAll();
      if (made === undefined) throw new ScrubError('internal');
      if (made.length > 0) finished(receiptOf(made), false);
      return Promise.all(made.map(async ({ entry, copy }) =>
        ({ file: entry.file, name: copy.file.name, bytes: new Uint8Array(await copy.file.arrayBuffer()) })));
    }),
  };
};

/** Pages that become pictures are told before anything goes out: once for each copy that has others than the one before. */
const createNews = (): ((made: readonly Made[]) => boolean) => {
  const told = new Map<FileId, string>();
  return (made) => made.filter(({ entry }) => {
    const pages = (entry.drawn ?? []).map(({ part }) => part).join(' '), isNew = pages !== '' && told.get(entry.file) !== pages;
    told.set(entry.file, pages);
    return isNew;
  }).length > 0;
};

const partsOf = (made: readonly Made[]): readonly HandBackPart[] => {
  const paths = cleanPaths(made.map(({ entry, copy }) => ({ path: entry.path, cleanName: copy.file.name })));
  const parts = new Map<string, HandBackPart['files'][number][]>();
  made.forEach(({ entry, copy }, index) => {
    const files = parts.get(entry.part) ?? [];
    files.push({ index: entry.index, file: copy.file, path: paths[index] ?? copy.file.name });
    parts.set(entry.part, files);
  });
  return [...parts].map(([part, files]) => ({ part, files }));
};
