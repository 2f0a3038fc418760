import type { Choice, HiddenKind } from '../../../scrubber/types';
import { CHOICE } from './choices';

/** Name for one and for many, and what such a thing gives away. */
export type HiddenWords = { readonly one: string; readonly many: string; readonly holds: string };

export const HIDDEN: Record<HiddenKind, HiddenWords> = {
  metadata: { one: 'file property', many: 'file properties', holds: 'Who wrote the file, for whom, when and with what.' },
  comments: { one: 'comment', many: 'comments', holds: 'What people said about the text, with their names and the dates.' },
  'tracked-changes': { one: 'tracked change', many: 'tracked changes', holds: 'Text that was put in or taken out, by whom and when.' },
  'hidden-text': { one: 'piece of hidden text', many: 'pieces of hidden text', holds: 'Text that a reader does not see on the page.' },
  thumbnail: { one: 'preview picture', many: 'preview pictures', holds: 'A small picture of the first page as it was.' },
  'custom-data': { one: 'block of custom data', many: 'blocks of custom data', holds: 'Data that another program stored in the file.' },
  'field-code': { one: 'field instruction', many: 'field instructions', holds: 'Instructions behind a field, often with paths or names.' },
  'link-target': { one: 'link address', many: 'link addresses', holds: 'The address behind a link, which the text does not show.' },
  'alt-text': { one: 'picture description', many: 'picture descriptions', holds: 'Words that describe a picture to people who can’t see it.' },
  bookmark: { one: 'bookmark name', many: 'bookmark names', holds: 'Names given to places in the text.' },
  'unknown-part': { one: 'unknown part', many: 'unknown parts', holds: 'A part that Prewash does not know. It is left out.' },
  macro: { one: 'macro', many: 'macros', holds: 'A small program inside the file.' },
  embedded: { one: 'embedded file', many: 'embedded files', holds: 'A whole file inside this one.' },
  template: { one: 'template link', many: 'template links', holds: 'Where the template lies, often a path with a name in it.' },
  printer: { one: 'printer setting', many: 'printer settings', holds: 'The name of a printer and where it stands.' },
  'speaker-notes': { one: 'speaker note', many: 'speaker notes', holds: 'What the speaker meant to say.' },
  'hidden-sheet': { one: 'hidden sheet', many: 'hidden sheets', holds: 'A sheet that a reader does not see.' },
  'revision-marks': { one: 'editing mark', many: 'editing marks', holds: 'Numbers that tie pieces of text to editing sessions.' },
  'picture-metadata': { one: 'picture property', many: 'picture properties', holds: 'Where, when and with which camera a picture was taken.' },
  'mail-merge': { one: 'mail merge source', many: 'mail merge sources', holds: 'Where the list of addressees lies.' },
  'form-data': { one: 'form entry', many: 'form entries', holds: 'What somebody filled in or could choose in a form.' },
  ink: { one: 'ink drawing', many: 'ink drawings', holds: 'Handwriting or drawing made with a pen.' },
  signature: { one: 'signature', many: 'signatures', holds: 'A signature, which names its signer.' },
  'chart-data': { one: 'chart’s data', many: 'charts’ data', holds: 'The numbers and names behind a chart.' },
  other: { one: 'other hidden thing', many: 'other hidden things', holds: 'Something that a reader does not see on the page.' },
};

/** What a choice means for this kind, where the plain word says too little. */
const FOR_KIND: Partial<Record<HiddenKind, Partial<Record<Choice, string>>>> = {
  comments: { keep: 'Keep comments', replace: 'Keep comments' },
  'tracked-changes': { remove: 'Accept changes', keep: 'Keep the redline', replace: 'Keep the redline' },
};

/** What a choice leads to, in one sentence. */
const RESULT: Partial<Record<HiddenKind, Partial<Record<Choice, string>>>> = {
  comments: {
    remove: 'All comments are removed.',
    keep: 'Comments stay, cleaned like the text. Names become stand-ins, dates are blanked.',
  },
  'tracked-changes': {
    remove: 'Insertions are accepted, deletions are dropped, names and dates go.',
    keep: 'The redline stays, cleaned like the text. Names become stand-ins, dates are blanked.',
  },
};
const RESULT_OF_CHOICE: Record<Choice, string> = {
  remove: 'It is removed.',
  replace: 'It stays, cleaned like the text.',
  keep: 'It stays, cleaned like the text.',
};

export const hiddenChoice = (kind: HiddenKind, choice: Choice): string => FOR_KIND[kind]?.[choice] ?? CHOICE[choice].label;
export const hiddenResult = (kind: HiddenKind, choice: Choice): string => RESULT[kind]?.[choice] ?? RESULT_OF_CHOICE[choice];
export const hiddenCount = (kind: HiddenKind, count: number): string => `${count.toLocaleString('en')} ${count === 1 ? HIDDEN[kind].one : HIDDEN[kind].many}`;
