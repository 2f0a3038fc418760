import type { FinishResult, Snapshot } from '../../../scrubber/review-rows';
import type { EntityGroup } from '../../../scrubber/entity-types';
import { HIDDEN } from './hidden';
import { listed, plural } from './counts';
import { UNCHECKED } from './checks';

/** The first thing a contractor wants to know. */
export const firstLine = (snapshot: Snapshot): string => {
  const files = plural(snapshot.files.length, 'file');
  const verb = snapshot.files.length === 1 ? 'is' : 'are';
  if (!snapshot.upload) return `Nothing leaves your browser. ${files} ${verb} being cleaned here.`;
  if (snapshot.step === 'handed-over') return `Only clean copies were handed to ${snapshot.site}.`;
  if (snapshot.step === 'cancelled') return 'Cancelled. Nothing was uploaded.';
  return `Nothing has been uploaded. ${files} for ${snapshot.site} ${verb} waiting here.`;
};

const COUNTED: readonly { readonly groups: readonly EntityGroup[]; readonly one: string; readonly many: string }[] = [
  { groups: ['secrets'], one: 'password or key', many: 'passwords and keys' },
  { groups: ['people', 'companies'], one: 'person or company', many: 'people and companies' },
  { groups: ['numbers', 'contacts'], one: 'number or contact', many: 'numbers and contacts' },
  { groups: ['projects', 'terms', 'markings', 'health', 'travel', 'places', 'systems', 'other'], one: 'other detail', many: 'other details' },
];

/** How serious it is, heaviest first. */
export const weightLine = (snapshot: Snapshot): string => {
  const going = snapshot.entities.filter((row) => row.choice !== 'keep' || row.sureness === 'needs-your-eye');
  const parts = COUNTED.flatMap(({ groups, one, many }) => {
    const count = going.filter((row) => groups.includes(row.group)).length;
    return count > 0 ? [plural(count, one, many)] : [];
  });
  const comments = sum(snapshot.hidden.filter((row) => row.kind === 'comments').map((row) => row.count));
  const hidden = sum(snapshot.hidden.filter((row) => row.kind !== 'comments').map((row) => row.count));
  if (comments > 0) parts.push(plural(comments, HIDDEN.comments.one, HIDDEN.comments.many));
  if (hidden > 0) parts.push(plural(hidden, 'other hidden thing'));
  if (snapshot.pictures.length > 0) parts.push(`${plural(snapshot.pictures.length, 'picture')} to look at`);
  if (parts.length > 0) return `Found: ${listed(parts)}.`;
  return snapshot.step === 'reading' ? 'Reading the files. What is found appears below.' : 'Nothing personal or confidential was found.';
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What must be decided before the button works, as the button says it. */
export const missingLine = (snapshot: Snapshot): string => {
  const missing = new Set(snapshot.missing);
  const pictures = snapshot.pictures.filter((row) => missing.has(row.id)).length;
  const eye = snapshot.entities.filter((row) => missing.has(row.id)).length;
  const hidden = snapshot.hidden.filter((row) => missing.has(row.id)).length;
  const rest = snapshot.missing.length - pictures - eye - hidden;
  const parts = [
    ...(pictures > 0 ? [`look at ${plural(pictures, 'picture')}`] : []),
    // These two only where an organisation requires it.
    ...(eye > 0 ? [`decide on ${plural(eye, 'doubtful value')}`] : []),
    ...(hidden > 0 ? [`decide on ${plural(hidden, 'hidden thing')}`] : []),
    ...(rest > 0 ? [`decide on ${plural(rest, 'thing')} that could not be checked`] : []),
  ];
  return parts.length === 0 ? '' : `First ${parts.join(' and ')}`;
};

export const totals = (snapshot: Snapshot): string => {
  const kept = snapshot.entities.filter((row) => row.choice === 'keep').length;
  return `${plural(snapshot.entities.length - kept, 'value')} ${snapshot.entities.length - kept === 1 ? 'goes' : 'go'}, ${kept.toLocaleString('en')} kept`;
};

/** The proof, after the button. */
export const proofLine = ({ valuesGone, copies }: Extract<FinishResult, { status: 'done' }>): string => {
  const where = copies === 1 ? 'the clean copy' : `the ${plural(copies, 'clean copy', 'clean copies')}`;
  if (valuesGone === 0) return `Checked again: nothing had to be removed from ${where}.`;
  return valuesGone === 1
    ? `Checked again: the removed value is not left in ${where}.`
    : `Checked again: none of the ${valuesGone.toLocaleString('en')} removed values is left in ${where}.`;
};

/** Pages that a reader now gets as pictures. */
export const drawnLine = (labels: readonly string[]): string => {
  const shown = labels.slice(0, 12).map((label) => label.replace(/^page /, '')), more = labels.length - shown.length;
  const pages = labels.length === 1 ? `Page ${shown[0] ?? ''}` : `Pages ${listed(more > 0 ? [...shown, `${more} more`] : shown)}`;
  return `${pages} could not be set again safely and ${labels.length === 1 ? 'is a picture' : 'are pictures'} in the clean copy. ${labels.length === 1 ? 'Its' : 'Their'} text can still be searched, unless the page was damaged.`;
};

export const uncheckedName = (code: keyof typeof UNCHECKED, count: number): string => plural(count, UNCHECKED[code].one, UNCHECKED[code].many);

/** Rows of the text view that nobody reads and in which nothing was found. */
export const foldedLine = (count: number, open: boolean): string =>
  (open ? 'Fold away what has no findings' : `Show ${plural(count, 'name or setting', 'names and settings')} of the file without findings`);

export const SAY = {
  stillReading: 'Still reading. You can go on when all files are read.',
  nothingToUpload: 'None of these files can be cleaned. The list says why.',
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  noMoreEye: 'Nothing else needs your eye.',
  failed: 'That did not work. Nothing was changed and nothing was uploaded. Please try again.',
  safeByDefault: 'These are replaced unless you keep them.',
  mustLook: 'Prewash could not check these. Decide before you go on.',
  troubleIntro: 'These files stay here. The others go on.',
  hiddenIntro: 'A reader does not see these. They go unless you keep them.',
  keptIntro: 'These stay readable.',
  noRows: 'Nothing matches the filter.',
  textWaiting: 'The text appears here when the file has been read.',
  textRefused: 'This file could not be read, so there is no text to show.',
  textFailed: 'The text could not be shown. Nothing was changed.',
  textNotDrawn: 'This view could not be drawn. Nothing was uploaded, and your decisions stand. Another file or side may work.',
  notDrawn: 'The review could not be drawn. Nothing was uploaded, and your decisions stand.',
  cleanMaking: 'Making the clean copy, as it would be handed over.',
  cleanFailed: 'A clean copy can’t be made of this file. The list says why.',
  pageHint: 'Click a box to decide. Draw a box to add what we missed.',
  cleanPageHint: 'Drawn from the clean copy’s own bytes.',
  attachedPages: 'Attached files have no pages here. Their text is under “Text”; each goes through the same steps.',
  closing: 'You can close this window and come back from the toolbar for 30 minutes. Nothing goes out meanwhile.',
} as const;

/** A strict site: what did not work on the page meanwhile, and what to do about it. */
export const stoppedLine = (stopped: number): string =>
  `This site is strict, so the page may send nothing while your files wait. Prewash stopped it ${stopped === 1 ? 'once' : `${stopped} times`} so far. A draft or a log-in on the page may not have been saved. Save it again when you are done here.`;
