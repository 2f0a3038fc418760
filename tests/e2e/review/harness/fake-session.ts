import { ENTITY_TYPES } from '../../../../scrubber/entity-types';
import type { EntityRow, PlaceRow, ReviewSession, Snapshot, TextRow } from '../../../../scrubber/review-rows';
import type { Choice, LogEntry, Receipt } from '../../../../scrubber/types';
import { fakeBoxes, fakeImage, fakePages } from './fake-pages';
import { makeHold, type FakeHold, type FakeInput, type FakeRow, type Found, type MadeEntity } from './fake-hold';

type State = { readonly hold: FakeHold; readonly choices: Map<string, Choice>; readonly standIns: Map<string, string> };
export type FakeSession = ReviewSession & {
  readonly log: LogEntry[];
  /** Pages in the order in which the review asked for their pictures. */
  readonly drawnPages: number[];
  /** Changes files (progress, refusal) as the workers would. */
  change(change: (snapshot: Snapshot) => Snapshot): void;
  /** Adds entities later, as findings do that stream in. */
  reveal(count: number): void;
};

/** The whole review without any extension: the same contract, in memory, over a made-up hold. */
export const fakeSession = (input: FakeInput, hiddenAtFirst = 0): FakeSession => {
  const log: LogEntry[] = [];
  const drawnPages: number[] = [];
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let state = fresh(input);
  let change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot;
  let withheld = hiddenAtFirst;
  let version = 1;
  const rowsOf = (file: number, side: 'original' | 'clean'): readonly TextRow[] => state.hold.rows.filter((row) => row.file === file).map((row) => textOf(state, row, side));
  const paged = (file: number): readonly TextRow[] => (input.files[file]?.format === 'pdf' ? rowsOf(file, 'original') : []);
  const now = (): Snapshot => {
    const snapshot = snapshotOf(state, version, log.length > 0);
    return change({ ...snapshot, entities: snapshot.entities.slice(0, snapshot.entities.length - withheld) });
  };
  const tell = (): void => { version += 1; setTimeout(() => listeners.forEach((listener) => listener(now())), 10); };
  const replay = (): void => { state = fresh(input); log.forEach((entry) => apply(state, entry)); };
  const finish = (): Receipt => receiptOf(now());
  return {
    log, drawnPages,
    change: (next) => { change = next; tell(); },
    reveal: (count) => { withheld = Math.max(0, withheld - count); tell(); },
    subscribe: (listener) => { listeners.add(listener); setTimeout(() => listener(now())); return () => listeners.delete(listener); },
    places: async (entity) => state.hold.rows.flatMap((row) => row.found.filter((one) => one.entity === entity).map((one) => placeOf(state, row, one))),
    hiddenPreview: async (_file, id) => input.previews?.[id] ?? [],
    picture: async (_file, id) => drawn(id),
    text: async (file, side) => rowsOf(file, side),
    pages: async (file) => fakePages(paged(file)),
    pageBoxes: async (file, page) => fakeBoxes(paged(file), page),
    pageImage: async (file, side, page, width) => { drawnPages.push(page); return fakeImage(rowsOf(file, side), page, width); },
    unlock: async (file, password) => {
      if (password !== 'Casuarina 7') return 'wrong';
      const before = change;
      change = (snapshot) => { const now = before(snapshot); return { ...now, files: now.files.map((row) => (row.file === file ? { ...row, step: 'ready', code: undefined } : row)) }; };
      tell();
      return 'opened';
    },
    decide: async (entry) => { log.push(entry); apply(state, entry); tell(); },
    undo: async () => { log.pop(); replay(); tell(); },
    search: async (text) => {
      const rows = state.hold.rows.filter((row) => row.text.toLowerCase().includes(text.toLowerCase()));
      return { places: rows.length, files: [...new Set(rows.map((row) => row.file))], forms: rows.length > 0 ? [text] : [], suggestedType: /^[A-Z]/.test(text) ? 'PERSON' : 'TERM' };
    },
    upload: async () => {
      const receipt = finish();
      const snapshot = now();
      return { status: 'done', copies: receipt.files.length, refused: snapshot.files.length - receipt.files.length, valuesGone: snapshot.entities.filter((row) => row.choice !== 'keep').length, receipt };
    },
    saveCopies: async () => input.files.map((file, index) => ({ file: index, name: `clean-${file.name}`, bytes: new TextEncoder().encode('clean') })),
    cancel: async () => { const before = change; change = (snapshot) => ({ ...before(snapshot), step: 'cancelled' }); tell(); },
  };
};

const fresh = (input: FakeInput): State => ({ hold: makeHold(input), choices: new Map(), standIns: new Map() });

const apply = ({ hold, choices, standIns }: State, entry: LogEntry): void => {
  if (entry.kind === 'decide') { choices.set(entry.on, entry.choice); if (entry.standIn !== undefined) standIns.set(entry.on, entry.standIn); }
  if (entry.kind === 'decide-all') entry.on.forEach((id) => choices.set(id, entry.choice));
  if (entry.kind === 'same') hold.rows.forEach((row) => row.found.forEach((one) => { if (one.entity === entry.entities[1]) one.entity = entry.entities[0]; }));
  if (entry.kind === 'not-same') {
    const own = entry.findings[0] ?? '';
    let was: MadeEntity | undefined;
    hold.rows.forEach((row) => row.found.forEach((one) => {
      if (entry.findings.includes(one.id)) { was = hold.entities.find(({ id }) => id === one.entity); one.entity = own; }
    }));
    if (was && !hold.entities.some(({ id }) => id === own)) hold.entities.push({ ...was, id: own, standIn: `${was.standIn} 2` });
  }
  if (entry.kind === 'add') {
    let own: string | undefined;
    hold.rows.forEach((row) => {
      const start = row.text.toLowerCase().indexOf(entry.text.toLowerCase());
      if (start < 0 || row.found.some((one) => one.span.start < start + entry.text.length && start < one.span.end)) return;
      const id = `${row.segment}:${start}-${start + entry.text.length}:${entry.type}`;
      own ??= id;
      row.found.push({ id, entity: own, file: row.file, segment: row.segment, span: { start, end: start + entry.text.length } });
      row.found.sort((a, b) => a.span.start - b.span.start);
    });
    if (own) hold.entities.push({ id: own, type: entry.type, forms: [entry.text], standIn: 'Added 1', reason: 'added-by-you', added: true });
  }
};

const choiceOf = ({ choices }: State, entity: MadeEntity): Choice => choices.get(entity.id) ?? entity.choice ?? 'replace';
const standInOf = ({ standIns }: State, entity: MadeEntity): string => standIns.get(entity.id) ?? entity.standIn;

const rowOf = (state: State, entity: MadeEntity, found: readonly Found[]): EntityRow => {
  const facts = ENTITY_TYPES[entity.type];
  const choice = choiceOf(state, entity);
  return {
    id: entity.id, type: entity.type, group: facts.group, weight: facts.weight, text: entity.shown ?? entity.forms[0] ?? '', otherForms: entity.forms.slice(1),
    standIn: standInOf(state, entity), places: found.length, files: [...new Set(found.map((one) => one.file))], reason: entity.reason, evidence: entity.evidence,
    score: entity.eye ? 0.5 : 0.95, sureness: entity.eye ? 'needs-your-eye' : 'sure', choice, decided: state.choices.has(entity.id),
    exceptions: found.filter((one) => (state.choices.get(one.id) ?? choice) !== choice && one.id !== entity.id).length,
    askBeforeKeep: facts.weight === 'direct' || facts.weight === 'secret', addedByYou: entity.added === true,
  };
};

const snapshotOf = (state: State, version: number, canUndo: boolean): Snapshot => {
  const { input, entities, rows } = state.hold;
  const byEntity = new Map<string, Found[]>();
  rows.forEach((row) => row.found.forEach((one) => { const list = byEntity.get(one.entity); if (list) list.push(one); else byEntity.set(one.entity, [one]); }));
  const decided = <Row extends { readonly id: string; readonly choice?: Choice }>(row: Row): Row => ({ ...row, choice: state.choices.get(row.id) ?? row.choice });
  const pictures = (input.pictures ?? []).map(decided);
  const unchecked = (input.unchecked ?? []).map(decided);
  return {
    hold: 'harness', site: input.site ?? 'submit.vendor.example', upload: input.upload ?? true, step: 'ready', version, canUndo, notices: [],
    files: input.files.map(({ texts: _texts, ...file }, index) => ({
      file: index, cleanName: `clean-${file.name}`, size: 48_200, step: 'ready', progress: 1, changed: 0.04, language: 'eng', format: 'docx', ...file,
    })),
    entities: entities.flatMap((entity) => { const found = byEntity.get(entity.id); return found ? [rowOf(state, entity, found)] : []; }),
    hidden: (input.hidden ?? []).map((row) => ({ ...row, choice: state.choices.get(row.id) ?? row.choice, decided: state.choices.has(row.id) })),
    pictures, unchecked, embedded: input.embedded ?? [],
    stopped: input.stopped ?? 0,
    missing: [...pictures, ...unchecked].filter((row) => row.choice === undefined).map((row) => row.id),
  };
};

const AROUND = 60;
const placeOf = (state: State, row: FakeRow, one: Found): PlaceRow => {
  const entity = state.hold.entities.find(({ id }) => id === one.entity);
  return {
    finding: one.id, file: one.file, segment: one.segment, place: { part: 'body', label: row.label }, visible: row.visible,
    before: row.text.slice(Math.max(0, one.span.start - AROUND), one.span.start), match: row.text.slice(one.span.start, one.span.end),
    after: row.text.slice(one.span.end, one.span.end + AROUND), standIn: entity ? standInOf(state, entity) : '', choice: state.choices.get(one.id) ?? (entity ? choiceOf(state, entity) : 'replace'),
  };
};

const textOf = (state: State, row: FakeRow, side: 'original' | 'clean'): TextRow => {
  const base = { segment: row.segment, context: row.context, place: { part: 'body', label: row.label }, visible: row.visible };
  const byId = state.hold.entities;
  let text = '';
  let at = 0;
  const marks = row.found.map((one) => {
    const entity = byId.find(({ id }) => id === one.entity);
    const choice = state.choices.get(one.id) ?? (entity ? choiceOf(state, entity) : 'replace');
    const type = entity?.type ?? 'TERM';
    if (side === 'original') return { span: one.span, entity: one.entity, type, choice };
    const shown = choice === 'keep' ? row.text.slice(one.span.start, one.span.end) : choice === 'remove' || !entity ? '' : standInOf(state, entity);
    text += row.text.slice(at, one.span.start);
    const span = { start: text.length, end: text.length + shown.length };
    text += shown;
    at = one.span.end;
    return { span, entity: one.entity, type, choice };
  });
  return { ...base, text: side === 'original' ? row.text : text + row.text.slice(at), marks };
};

const receiptOf = (snapshot: Snapshot): Receipt => ({
  schema: 1, version: '0.1.0',
  files: snapshot.files.filter((file) => file.code === undefined).map((file) => ({
    clean: 'c0ffee'.repeat(11).slice(0, 64), format: 'docx', bytes: file.size, hidden: [{ kind: 'comments', count: 12, choice: 'remove' }],
    counts: { PERSON: { replaced: 9, removed: 0, kept: 1 }, SECRET: { replaced: 0, removed: 2, kept: 0 }, ORGANIZATION: { replaced: 4, removed: 0, kept: 0 } },
    checks: (['opens', 'counts', 'forms-gone', 'no-new-findings', 'bytes-searched', 'hidden-items'] as const).map((id) => ({ id, passed: true })),
    drawn: ['page 3', 'page 7'], notChecked: [{ code: 'picture-content', count: 1 }],
  })),
});

const drawn = async (id: string): Promise<ImageBitmap | null> => {
  if (id === 'broken') return null;
  const canvas = new OffscreenCanvas(640, 420);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#cfe3ee';
  context.fillRect(0, 0, 640, 420);
  context.fillStyle = '#6b93a6';
  context.beginPath(); context.moveTo(0, 420); context.lineTo(220, 160); context.lineTo(360, 300); context.lineTo(470, 220); context.lineTo(640, 420); context.fill();
  context.fillStyle = '#f7e8b5';
  context.beginPath(); context.arc(500, 100, 46, 0, 7); context.fill();
  return createImageBitmap(canvas);
};
