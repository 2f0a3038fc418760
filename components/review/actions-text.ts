import type { PlaceRow, Snapshot, TextRow } from '../../scrubber/review-rows';
import type { EntityId, FileId } from '../../scrubber/types';
import type { ActionContext, ReviewStore } from './store';
import type { TextState } from './state';

export type TextActions = ReturnType<typeof textActions>;

/** After a decision the clean copy is made again: wait until the hand rests (architecture.md, Flow 8). */
const CLEAN_AFTER_MS = 500;
const ORIGINAL_AFTER_MS = 120;

/** The text view: which file, which side, and where to look. */
export const textActions = ({ store, session }: ActionContext) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const load = async (): Promise<void> => {
    const { file, side } = store.getState().text;
    if (file === undefined) return;
    const mine = (asked += 1);
    try {
      const [rows, pages] = await Promise.all([session.text(file, side), session.pages(file)]);
      if (mine === asked) change(store, { rows, pages, status: 'shown', made: store.getState().text.made + 1 });
    } catch {
      if (mine === asked) change(store, { rows: [], status: 'failed' });
    }
  };
  const show = (file: FileId, side = store.getState().text.side): Promise<void> => {
    const { text } = store.getState();
    if (text.file === file && text.side === side && text.status !== 'empty') return Promise.resolve();
    change(store, { file, side, status: 'loading', rows: [], target: undefined, selection: '', ...(text.file === file ? {} : { pages: [] }) });
    return load();
  };
  return {
    showFile: (file: FileId): void => void show(file),
    showSide: (side: TextState['side']): void => {
      const { file, entity } = store.getState().text;
      if (file !== undefined) void show(file, side).then(() => entity !== undefined && aim(store, entity));
    },
    showView: (view: TextState['view']): void => change(store, { view, selection: '' }),
    select: (selection: string): void => { if (store.getState().text.selection !== selection) change(store, { selection }); },
    highlight: (entity: EntityId | undefined): void => change(store, { entity }),
    /** Shows an entity's first place: in the shown file if it is there, else in the first file that has it. */
    showEntity: async (entity: EntityId): Promise<void> => {
      change(store, { entity });
      if (aim(store, entity)) return;
      const row = store.getState().snapshot?.entities.find(({ id }) => id === entity);
      const file = row?.files.find((one) => canShow(store, one));
      if (file === undefined) return;
      await show(file);
      aim(store, entity);
    },
    showPlace: async (entity: EntityId, place: PlaceRow): Promise<void> => {
      change(store, { entity });
      await show(place.file);
      const row = store.getState().text.rows.findIndex(({ segment }) => segment === place.segment);
      if (row >= 0) aimAt(store, row);
    },
    /** With each snapshot: begin with the first file that can be shown, and follow decisions. */
    settleText: (before: Snapshot | undefined, now: Snapshot): void => {
      const { text } = store.getState();
      if (text.file === undefined) {
        const first = now.files.find((row) => canShow(store, row.file));
        if (first) void show(first.file);
        return;
      }
      if (before?.version === now.version) return;
      clearTimeout(timer);
      timer = setTimeout(() => void load(), text.side === 'clean' ? CLEAN_AFTER_MS : ORIGINAL_AFTER_MS);
    },
  };
};

const change = (store: ReviewStore, part: Partial<TextState>): void => store.setState((state) => ({ text: { ...state.text, ...part } }));

const canShow = (store: ReviewStore, file: FileId): boolean => {
  const step = store.getState().snapshot?.files.find((row) => row.file === file)?.step;
  return step !== undefined && step !== 'waiting' && step !== 'opening' && step !== 'refused';
};

const aim = (store: ReviewStore, entity: EntityId): boolean => {
  const { rows, pages } = store.getState().text, has = ({ marks }: TextRow): boolean => marks.some((mark) => mark.entity === entity);
  const onPages = new Set(pages.flatMap(({ segments }) => segments)), drawn = rows.findIndex((row) => onPages.has(row.segment) && has(row));
  const row = drawn >= 0 ? drawn : rows.findIndex(has);
  if (row >= 0) aimAt(store, row);
  return row >= 0;
};

/** What no page shows (a link's address, a property) is shown as text. */
const aimAt = (store: ReviewStore, row: number): void => {
  const { rows, pages, target, view } = store.getState().text, segment = rows[row]?.segment;
  const onPage = segment !== undefined && pages.some(({ segments }) => segments.includes(segment));
  change(store, { target: { row, asked: (target?.asked ?? 0) + 1 }, view: pages.length > 0 && !onPage ? 'text' : view });
};
