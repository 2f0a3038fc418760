import type { EntityRow, PlaceRow, Snapshot } from '../../scrubber/review-rows';
import type { EntityType } from '../../scrubber/entity-types';
import type { Choice, EntityId, FindingId, LogEntry } from '../../scrubber/types';
import type { ActionContext } from './store';
import type { ListRow } from './list-rows';
import { CHOICE } from './words/choices';
import { keepManyQuestion, keepQuestion } from './words/keep';
import { plural } from './words/counts';
import { SAY } from './words/sentences';

/** Everything that ends up in the decision log. */
export const decideActions = (context: ActionContext, goToEntity: (entity: EntityId) => void) => {
  const { store, session } = context;
  const send = (entry: LogEntry, message: string): Promise<void> => {
    store.setState((state) => (state.snapshot ? { snapshot: foresee(state.snapshot, entry), places: foreseePlaces(state.places, entry), message } : { message }));
    return session.decide(entry).catch(() => store.setState({ message: SAY.failed }));
  };
  const ask = (entry: LogEntry, title: string, question: string, asked: readonly string[]): void =>
    store.setState({ dialog: { kind: 'keep', entry, title, question, asked } });
  return {
    choose: (row: ListRow, choice: Choice): void => {
      if (row.kind === 'entity' || row.kind === 'detail') chooseEntity(context, send, ask, row.entity, choice);
      else if (row.kind === 'place') choosePlace(context, send, ask, row.entity, row.place, choice);
      else if (row.kind === 'group') chooseAll(context, send, ask, row.rows, choice);
      else if (row.kind === 'all-pictures') chooseMany(send, row.pictures.map((picture) => picture.id), choice, 'picture');
      else chooseThing(send, row, choice);
    },
    /** The same from a box on a page. */
    chooseEntity: (id: EntityId, choice: Choice): void => {
      const row = store.getState().snapshot?.entities.find((entity) => entity.id === id);
      if (row) chooseEntity(context, send, ask, row, choice);
    },
    answerKeep: (yes: boolean): void => {
      const { dialog, asked } = store.getState();
      if (dialog?.kind !== 'keep') return;
      store.setState({ dialog: undefined, asked: yes ? new Set([...asked, ...dialog.asked]) : asked });
      if (yes) void send(dialog.entry, `${CHOICE.keep.label}: ${CHOICE.keep.done}.`);
    },
    setStandIn: (row: EntityRow, standIn: string): void => {
      void send({ kind: 'decide', on: row.id, choice: 'replace', standIn }, `Replaced by ${standIn}.`);
    },
    add: (text: string, type: EntityType): Promise<void> => {
      store.setState({ dialog: undefined });
      whenAdded(context, goToEntity);
      return send({ kind: 'add', text, type }, 'Added.');
    },
    same: (one: EntityId, other: EntityId): void => {
      store.setState({ dialog: undefined });
      void send({ kind: 'same', entities: [one, other] }, 'They are one now.');
    },
    startSplit: (entity: EntityId): void => store.setState({ split: { entity, findings: new Set() } }),
    stopSplit: (): void => store.setState({ split: undefined }),
    toggleSplit: (finding: FindingId): void => store.setState(({ split }) => {
      if (!split) return {};
      const findings = new Set(split.findings);
      if (!findings.delete(finding)) findings.add(finding);
      return { split: { ...split, findings } };
    }),
    notSame: (): void => {
      const { split } = store.getState();
      store.setState({ split: undefined });
      if (split && split.findings.size > 0) void send({ kind: 'not-same', findings: [...split.findings] }, `${plural(split.findings.size, 'place')} moved to another row.`);
    },
    undo: (): void => {
      if (!store.getState().snapshot?.canUndo) { store.setState({ message: SAY.nothingToUndo }); return; }
      store.setState({ message: SAY.undone });
      void session.undo().catch(() => store.setState({ message: SAY.failed }));
    },
  };
};

const ADDED_WITHIN_MS = 5000;
/** The row of what was just added gets the focus as soon as it is there. */
const whenAdded = ({ store }: ActionContext, goToEntity: (entity: EntityId) => void): void => {
  const known = new Set(store.getState().snapshot?.entities.map((row) => row.id));
  const stop = store.subscribe(({ snapshot }) => {
    const added = snapshot?.entities.find((row) => row.addedByYou && !known.has(row.id));
    if (!added) return;
    stop();
    queueMicrotask(() => goToEntity(added.id));
  });
  setTimeout(stop, ADDED_WITHIN_MS);
};

type Send = (entry: LogEntry, message: string) => Promise<void>;
type Ask = (entry: LogEntry, title: string, question: string, asked: readonly string[]) => void;

const chooseEntity = ({ store }: ActionContext, send: Send, ask: Ask, row: EntityRow, choice: Choice): void => {
  const entry: LogEntry = { kind: 'decide', on: row.id, choice };
  if (mustAsk(row, choice, store.getState().asked)) ask(entry, `Keep “${row.text}”?`, keepQuestion(row), [row.id]);
  else void send(entry, `${row.text}: ${CHOICE[choice].done}.`);
};

const choosePlace = ({ store }: ActionContext, send: Send, ask: Ask, row: EntityRow, place: PlaceRow, choice: Choice): void => {
  const entry: LogEntry = { kind: 'decide', on: place.finding, choice };
  if (mustAsk(row, choice, store.getState().asked)) ask(entry, `Keep “${place.match}” here?`, keepQuestion({ ...row, places: 1 }), [row.id]);
  else void send(entry, `This place: ${CHOICE[choice].done}.`);
};

const chooseAll = ({ store }: ActionContext, send: Send, ask: Ask, rows: readonly EntityRow[], choice: Choice): void => {
  const entry: LogEntry = { kind: 'decide-all', on: rows.map((row) => row.id), choice };
  const risky = rows.filter((row) => mustAsk(row, choice, store.getState().asked));
  if (risky.length > 0) ask(entry, `Keep all ${rows.length.toLocaleString('en')}?`, keepManyQuestion(risky.length), risky.map((row) => row.id));
  else void send(entry, `${rows.length.toLocaleString('en')} ${CHOICE[choice].done}.`);
};

const chooseMany = (send: Send, on: readonly string[], choice: Choice, thing: string): void => {
  void send({ kind: 'decide-all', on, choice }, `${plural(on.length, thing)} ${CHOICE[choice].done}.`);
};

const chooseThing = (send: Send, row: ListRow, choice: Choice): void => {
  const on = row.kind === 'hidden' || row.kind === 'preview' ? allowed(row.hidden.choices, choice) && row.hidden.id
    : row.kind === 'picture' ? choice !== 'replace' && row.picture.id
      : row.kind === 'unchecked' ? choice !== 'replace' && row.unchecked.id
        : row.kind === 'embedded' && allowed(row.embedded.choices, choice) && row.embedded.id;
  if (on) void send({ kind: 'decide', on, choice }, `${CHOICE[choice].label}: ${CHOICE[choice].done}.`);
};
const allowed = (choices: readonly Choice[], choice: Choice): boolean => choices.includes(choice);

const mustAsk = (row: EntityRow, choice: Choice, asked: ReadonlySet<string>): boolean =>
  choice === 'keep' && row.askBeforeKeep && row.choice !== 'keep' && !asked.has(row.id);

/** What the next snapshot will say, so that a button answers at once; the real one follows and holds. */
const foresee = (snapshot: Snapshot, entry: LogEntry): Snapshot => {
  if (entry.kind !== 'decide' && entry.kind !== 'decide-all') return snapshot;
  const ids = new Set<string>(entry.kind === 'decide' ? [entry.on] : entry.on);
  const decided = <Row extends { readonly id: string }>(row: Row): Row => (ids.has(row.id) ? { ...row, choice: entry.choice, decided: true } : row);
  return {
    ...snapshot,
    canUndo: true,
    entities: snapshot.entities.map(decided),
    hidden: snapshot.hidden.map(decided),
    pictures: snapshot.pictures.map((row) => (ids.has(row.id) ? { ...row, choice: entry.choice } : row)),
    embedded: snapshot.embedded.map((row) => (ids.has(row.id) ? { ...row, choice: entry.choice } : row)),
    unchecked: snapshot.unchecked.map((row) => (ids.has(row.id) ? { ...row, choice: entry.choice } : row)),
    missing: snapshot.missing.filter((id) => !ids.has(id)),
  };
};

const foreseePlaces = (places: ReadonlyMap<EntityId, readonly PlaceRow[]>, entry: LogEntry): ReadonlyMap<EntityId, readonly PlaceRow[]> => {
  if (entry.kind !== 'decide') return places;
  const next = new Map(places);
  for (const [entity, rows] of places) {
    if (rows.some((row) => row.finding === entry.on)) next.set(entity, rows.map((row) => (row.finding === entry.on ? { ...row, choice: entry.choice } : row)));
  }
  return next;
};
