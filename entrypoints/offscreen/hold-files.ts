import type { FileId } from '../../scrubber/types';
import type { HeldFile, HeldPart, HoldMemory } from '../shared/messages';
import { forgetCopies } from './clean-copy';
import type { HoldState } from './hold-types';

/** A part that comes again takes the place of the earlier one. Returns the files that are gone. */
export const takePart = (state: HoldState, { part, files }: HeldPart): readonly FileId[] => {
  const before = state.files.filter((entry) => entry.part === part);
  const known = before.length === 0 ? numbersBefore(state.memory, part, files) : undefined;
  if (state.files.length > 0 && known === undefined) state.notices.add(before.length > 0 ? 'choice-replaced' : 'choice-added');
  state.files = state.files.filter((entry) => entry.part !== part);
  const first = state.lastFile + 1;
  files.forEach(({ file, path }, index) =>
    state.files.push({ file: known?.[index] ?? first + index, part, index, held: file, path, step: 'waiting', progress: 0 }));
  if (known === undefined) state.lastFile = first + files.length - 1;
  forgetCopies(state.files);
  return before.map((entry) => entry.file);
};

/** The numbers that a part's files had before the offscreen document was lost; decisions name files by them, so any doubt means new ones. */
const numbersBefore = (memory: HoldMemory | undefined, part: string, files: readonly HeldFile[]): readonly FileId[] | undefined => {
  const known = (memory?.files ?? []).filter((entry) => entry.part === part);
  const same = known.length === files.length && files.every(({ file }, index) => known.some((entry) => entry.index === index && entry.size === file.size));
  return same ? files.map((_, index) => known.find((entry) => entry.index === index)?.file ?? 0) : undefined;
};

/** The hold worker is new: everything that it knew must be read again. A refused file stays refused. */
export const readAgain = (state: HoldState): void => {
  state.notices.add('worker-restarted');
  for (const entry of state.files) {
    if (entry.step === 'refused' || entry.step === 'finding' || entry.step === 'opening') continue;
    Object.assign(entry, { step: 'waiting', copy: undefined, view: undefined, code: undefined, residue: undefined });
  }
  state.step = 'reading';
};

export const setProgress = (state: HoldState, share: number): void => {
  const entry = state.files.find(({ step }) => step === 'finding');
  if (entry) entry.progress = share;
};

/** The name and size stay for the last page of the review; the bytes are let go. */
export const emptied = (file: File): File => new File([], file.name);
