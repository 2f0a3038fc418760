import type { EntityRow } from '../../scrubber/review-rows';
import type { EntityId, FileId } from '../../scrubber/types';
import type { ActionContext } from './store';
import { arrange, keysOf, needsEye, type Filter } from './layout';
import { listRows, type ListRow } from './list-rows';
import { embeddedKey, groupKey, hiddenKey, pictureKey, sectionKey, uncheckedKey } from './keys';
import type { Pane } from './state';
import type { TextActions } from './actions-text';
import { SAY } from './words/sentences';

/** Moving about in the list: what is open, which row is active, what is filtered. */
export const listActions = (context: ActionContext, text: TextActions) => {
  const { store } = context;
  const settle = (): void => {
    const { snapshot, filter } = store.getState();
    if (snapshot) store.setState({ layout: arrange(snapshot, filter), fresh: 0 });
  };
  const activate = (key: string, focus = false): void =>
    store.setState((state) => ({ active: key, ...(focus ? { focusAsked: state.focusAsked + 1, pane: 'list' as Pane } : {}) }));
  const setOpen = (key: string, open: boolean): void => {
    store.setState((state) => ({ toggled: new Map(state.toggled).set(key, open) }));
    if (open) load(context, key);
  };
  return {
    settle,
    activate,
    toggle: (row: ListRow): void => setOpen(row.key, !row.open),
    hold: (part: 'focus' | 'pointer', on: boolean): void => {
      const { held, dialog } = store.getState();
      if (held[part] === on) return;
      const next = { ...held, [part]: on };
      store.setState({ held: next });
      if (!next.focus && !next.pointer && dialog === undefined) settle();
    },
    setFilter: (change: Partial<Filter>): void => {
      store.setState((state) => ({ filter: { ...state.filter, ...change } }));
      settle();
    },
    move: (rows: readonly ListRow[], step: number | 'first' | 'last'): void => moveBy(context, activate, rows, step),
    nextEye: (): void => goTo(context, settle, activate, nextDoubt(context)),
    goToMissing: (): void => goTo(context, settle, activate, firstMissing(context)),
    /** From a mark in the text, or from trouble, to the entity's row. */
    goToEntity: (entity: EntityId): void => {
      text.highlight(entity);
      goTo(context, settle, activate, entity);
    },
    /** From a box on a page: the row comes into sight, and the focus stays on the page. */
    pickOnPage: (entity: EntityId): void => {
      text.highlight(entity);
      goTo(context, settle, (key) => store.setState((state) => ({ active: key, revealAsked: state.revealAsked + 1 })), entity);
    },
    say: (message: string): void => store.setState({ message }),
    /** A doubtful row shows its first sentences while it is still closed. */
    peek: (entity: EntityId): void => { if (!store.getState().places.has(entity)) void loadPlaces(context, entity); },
    showPane: (pane: Pane): void => store.setState({ pane }),
    reloadPlaces: (): void => {
      for (const entity of store.getState().places.keys()) if (store.getState().toggled.get(entity)) void loadPlaces(context, entity);
    },
    openHelp: (): void => store.setState({ dialog: { kind: 'help' } }),
    openAdd: (prefilled = ''): void => store.setState({ dialog: { kind: 'add', text: prefilled } }),
    openSame: (entity: EntityId): void => store.setState({ dialog: { kind: 'same', entity } }),
    openPicture: (id: string): void => store.setState({ dialog: { kind: 'picture', id } }),
    openPassword: (file: FileId): void => store.setState({ dialog: { kind: 'password', file } }),
    closeDialog: (): void => store.setState({ dialog: undefined }),
  };
};

const moveBy = ({ store }: ActionContext, activate: (key: string, focus: boolean) => void, rows: readonly ListRow[], step: number | 'first' | 'last'): void => {
  const { active } = store.getState();
  const at = rows.findIndex((row) => row.key === active);
  const next = step === 'first' ? 0 : step === 'last' ? rows.length - 1 : Math.min(rows.length - 1, Math.max(0, at + step));
  const row = rows[next];
  if (row) activate(row.key, true);
};

const load = (context: ActionContext, key: string): void => {
  const { snapshot } = context.store.getState();
  if (key.startsWith('h:')) {
    const item = snapshot?.hidden.find((row) => hiddenKey(row) === key);
    if (item) void context.session.hiddenPreview(item.file, item.id).catch(() => []).then((lines) => {
      context.store.setState((state) => ({ previews: new Map(state.previews).set(key, lines) }));
    });
    return;
  }
  if (snapshot?.entities.some((row) => row.id === key)) void loadPlaces(context, key);
};

const loadPlaces = async ({ store, session }: ActionContext, entity: EntityId): Promise<void> => {
  const places = await session.places(entity).catch(() => []);
  store.setState((state) => ({ places: new Map(state.places).set(entity, places) }));
};

/** The doubtful row after the active one, in the order of the list; round and round. */
const nextDoubt = ({ store }: ActionContext): string | undefined => {
  const { snapshot, layout, active } = store.getState();
  const doubtful = new Map<string, EntityRow>((snapshot?.entities ?? []).filter(needsEye).map((row) => [row.id, row]));
  const missing = new Set(snapshot?.missing ?? []);
  const all = keysOf(layout);
  const open = all.filter((key) => doubtful.has(key) || isMissing(lookables(snapshot), key, missing));
  const at = active === undefined ? -1 : all.indexOf(active);
  const next = open.find((key) => all.indexOf(key) > at) ?? open[0] ?? [...doubtful.keys()][0];
  if (next === undefined) store.setState({ message: SAY.noMoreEye });
  return next;
};

type Lookable = { readonly key: string; readonly id: string };
const lookables = (snapshot: ReturnType<ActionContext['store']['getState']>['snapshot']): readonly Lookable[] => snapshot
  ? [
    ...snapshot.pictures.map((row) => ({ key: pictureKey(row.id), id: row.id })),
    ...snapshot.unchecked.map((row) => ({ key: uncheckedKey(row), id: row.id })),
    ...snapshot.embedded.map((row) => ({ key: embeddedKey(row), id: row.id })),
    ...snapshot.entities.map(({ id }) => ({ key: id, id })),
    ...snapshot.hidden.map((row) => ({ key: hiddenKey(row), id: row.id })),
  ]
  : [];
const isMissing = (rows: readonly Lookable[], key: string, missing: ReadonlySet<string>): boolean => rows.some((row) => row.key === key && missing.has(row.id));

const firstMissing = ({ store }: ActionContext): string | undefined => {
  const { snapshot } = store.getState();
  const missing = new Set(snapshot?.missing ?? []);
  return lookables(snapshot).find((row) => missing.has(row.id))?.key;
};

/** Opens whatever the row stands in, lifts a filter that hides it, and gives it the focus. */
const goTo = ({ store }: ActionContext, settle: () => void, activate: (key: string, focus: boolean) => void, key: string | undefined): void => {
  if (key === undefined) return;
  if (!keysOf(store.getState().layout).includes(key)) {
    store.setState({ filter: { text: '', file: undefined, undecided: false } });
    settle();
  }
  const { layout, snapshot, toggled, places, previews } = store.getState();
  const home = layout.sections.find(({ groups }) => groups.some(({ keys }) => keys.includes(key)));
  const group = home?.groups.find(({ keys }) => keys.includes(key));
  if (home && snapshot && !listRows({ layout, snapshot, toggled, places, previews }).some((row) => row.key === key)) {
    const opened = new Map(toggled).set(sectionKey(home.section), true);
    if (group && group.group !== '') opened.set(groupKey(home.section, group.group), true);
    store.setState({ toggled: opened });
  }
  activate(key, true);
};
