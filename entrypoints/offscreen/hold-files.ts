import type { FileId } from '../../scrubber/types';
import type { HeldPart } from '../shared/messages';
import { forgetCopies } from './clean-copy';
import type { HoldState } from './hold-types';

/** A part that comes again takes the place of the earlier one. Returns the files that are gone. */
export const takePart = (state: HoldState, { part, files }: HeldPart): readonly FileId[] => {
  const before = state.files.filter((entry) => entry.part === part);
  if (state.files.length > 0) state.notices.add(before.length > 0 ? 'choice-replaced' : 'choice-added');
  state.files = state.files.filter((entry) => entry.part !== part);
  const first = state.lastFile + 1;
  files.forEach(({ file, path }, index) =>
    state.files.push({ file: first + index, part, index, held: file, path, step: 'waiting', progress: 0 }));
  state.lastFile = first + files.length - 1;
  forgetCopies(state.files);
  return before.map((entry) => entry.file);
};

/** The hold worker is new: everything that it knew must be read again. A refused file stays refused. */
export const readAgain = (state: HoldState): void => {
  state.notices.add('worker-restarted');
  for (const entry of state.files) {
    if (entry.step === 'refused' || entry.step === 'finding' || entry.step === 'opening') continue;
    Object.assign(entry, { step: 'waiting', copy: undefined, cleanText: undefined, code: undefined, residue: undefined });
  }
  state.step = 'reading';
};

export const setProgress = (state: HoldState, share: number): void => {
  const entry = state.files.find(({ step }) => step === 'finding');
  if (entry) entry.progress = share;
};

/** The name and size stay for the last page of the review; the bytes are let go. */
export const emptied = (file: File): File => new File([], file.name);
