import type { FileRow, HoldStep, Snapshot } from '../../scrubber/review-rows';
import type { HoldMemory } from '../shared/messages';
import type { HoldRow } from '../../components/settings/sessions';
import type { HeldEntry, HoldState } from './hold-types';

const READING: ReadonlySet<HeldEntry['step']> = new Set(['waiting', 'opening', 'finding']);

/** Reading or ready, from the files and the decisions that must be known again; everything else is set where it happens. */
export const restingStep = (state: HoldState): HoldStep => (state.replayDue || state.files.some((entry) => READING.has(entry.step)) ? 'reading' : 'ready');

const fileRow = (state: HoldState, entry: HeldEntry): FileRow => {
  const known = state.rows?.files.find((row) => row.file === entry.file);
  return {
    file: entry.file, name: entry.held.name, cleanName: known?.cleanName ?? '', size: entry.held.size, format: entry.format, step: entry.step,
    progress: entry.progress, code: entry.code, place: entry.place, residue: entry.residue, drawn: entry.drawn, changed: known?.changed ?? 0, language: known?.language ?? 'und',
  };
};

/** What the review shows: our own state of the files, the hold worker's rows for the rest. */
export const composeSnapshot = (state: HoldState): Snapshot => {
  const { rows } = state;
  return {
    hold: state.id, site: state.page?.site ?? '', upload: state.page !== undefined, step: state.step, version: rows?.version ?? 0,
    files: state.files.map((entry) => fileRow(state, entry)),
    entities: rows?.entities ?? [],
    hidden: (rows?.hidden ?? []).map(({ file, item, choice, decided }) => ({ ...item, file, choice, decided })),
    pictures: rows?.pictures ?? [], embedded: rows?.embedded ?? [], unchecked: rows?.unchecked ?? [],
    canUndo: (rows?.canUndo ?? false) && state.step !== 'working', missing: rows?.missing ?? [], notices: [...state.notices, ...(rows?.rulesOnly === undefined ? [] : [rows.rulesOnly])], receipt: state.receipt, stopped: state.stopped,
  };
};

/** What a review keeps in case this document disappears. */
export const composeMemory = ({ id, seed, log, files }: HoldState): HoldMemory =>
  ({ hold: id, seed, log: [...log], files: files.map(({ file, part, index, held }) => ({ file, part, index, size: held.size })) });

/** The hold as the toolbar popup lists it. */
export const composeRow = (state: HoldState): HoldRow => {
  const entities = state.rows?.entities ?? [];
  return {
    hold: state.id, site: state.page?.site ?? '', step: state.step, files: state.files.length,
    values: entities.filter((row) => row.choice !== 'keep').length,
    open: entities.filter((row) => row.sureness === 'needs-your-eye' && !row.decided).length + (state.rows?.missing.length ?? 0),
  };
};
