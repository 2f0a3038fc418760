import type { BlockCode } from '../../../scrubber/types';

/** What happened, and what the contractor can do about it. Quotes nothing from a document. */
export type Trouble = { readonly what: string; readonly todo: string };

export const TROUBLE: Record<BlockCode, Trouble> = {
  'unknown-format': {
    what: 'Prewash does not know this kind of file.',
    todo: 'It can’t be checked, so it stays here. Save it as a Word document or as plain text and choose that one.',
  },
  'unsupported-format': {
    what: 'Prewash can’t clean this kind of file yet.',
    todo: 'It stays here. Save it as a Word document or as plain text and choose that one.',
  },
  mail: {
    what: 'This is a mail message. Its parts are encoded, so Prewash can’t check them yet.',
    todo: 'It stays here. Copy its text into a Word or text document and choose that one. Save attachments and choose them by themselves.',
  },
  'legacy-office': {
    what: 'This file is in the old Office format.',
    todo: 'Open it, choose Save As, pick the new format (.docx), and choose that one.',
  },
  encrypted: {
    what: 'This file is protected with a password.',
    todo: 'Open it, save a copy without the password, and choose that one.',
  },
  'password-needed': {
    what: 'This file opens with a password.',
    todo: 'Type it here: it is used in this window only and kept nowhere, and the clean copy has none. Or the file stays here.',
  },
  'password-wrong': {
    what: 'That password does not open this file.',
    todo: 'Try again: capitals count. Or the file stays here.',
  },
  macros: {
    what: 'This file holds macros, which are small programs. Prewash can’t check what they carry.',
    todo: 'Open it, save it as a document without macros (.docx), and choose that one.',
  },
  signed: {
    what: 'This file carries a digital signature. Any change would break it, and the signature names its signer.',
    todo: 'Open it, save a copy without the signature, and choose that one.',
  },
  'rights-managed': {
    what: 'This file is locked by your organisation’s rights management.',
    todo: 'Ask its owner for a copy that is not locked.',
  },
  corrupt: {
    what: 'This file is damaged. Parts of it can’t be read, so they can’t be checked.',
    todo: 'Open it in the program it comes from, save it again, and choose the new one.',
  },
  'corrupt-zip': {
    what: 'This file’s packaging is damaged, so parts of it can’t be read.',
    todo: 'Open it in the program it comes from, save it again, and choose the new one.',
  },
  'corrupt-xml': {
    what: 'A part of this file is written in a way that can’t be read safely.',
    todo: 'Open it in the program it comes from, save it again, and choose the new one.',
  },
  doctype: {
    what: 'A part of this file holds a definition that ordinary documents don’t have and that could hide text.',
    todo: 'Open it in the program it comes from, save it again, and choose the new one.',
  },
  'zip-bomb': {
    what: 'This file unpacks to far more than its size promises. Ordinary documents don’t do that.',
    todo: 'Check where it comes from. If you trust it, open it, save it again, and choose the new one.',
  },
  'too-large': {
    what: 'This file is larger than Prewash can check in the browser.',
    todo: 'Split it into smaller files and choose those.',
  },
  'too-deep': {
    what: 'This file is nested deeper than Prewash can follow.',
    todo: 'Copy what you need into a new document and choose that one.',
  },
  'too-many-parts': {
    what: 'This file holds more parts than Prewash can check.',
    todo: 'Split it into smaller files and choose those.',
  },
  'too-many-segments': {
    what: 'This file holds more text than Prewash can check at once.',
    todo: 'Split it into smaller files and choose those.',
  },
  'unknown-part': {
    what: 'This file holds a part that Prewash does not know and can’t leave out without breaking it.',
    todo: 'Copy the text into a new document and choose that one.',
  },
  'unsafe-part-name': {
    what: 'A part of this file has a name that ordinary documents don’t use and that could hide text.',
    todo: 'Open it in the program it comes from, save it again, and choose the new one.',
  },
  'unsupported-encoding': {
    what: 'The letters of this file are stored in a way that Prewash can’t read.',
    todo: 'Open it in a text editor, save it as UTF-8, and choose the new one.',
  },
  empty: {
    what: 'This file is empty.',
    todo: 'If that is a surprise, look at the original and choose it again.',
  },
  'too-slow': {
    what: 'Checking this file took too long, so Prewash stopped.',
    todo: 'Choose it again, or split it into smaller files.',
  },
  'worker-died': {
    what: 'The browser stopped the check of this file, most likely because memory ran out.',
    todo: 'Close some tabs and choose it again, or split it into smaller files.',
  },
  'unreadable-file': {
    what: 'The browser could not read this file. It may have been moved, changed or deleted since you chose it.',
    todo: 'Choose it again.',
  },
  'not-proven': {
    what: 'A page is built in a way that Prewash can’t rewrite safely, so it could not prove that everything is gone.',
    todo: 'Keep what was found on that page, or print that page to a new PDF and choose that one.',
  },
  'dynamic-form': {
    what: 'The pages of this form are made by a program when it is opened. What is stored is only a page that asks to wait.',
    todo: 'Open it in Adobe Reader, print it to a new PDF, and choose that one.',
  },
  internal: {
    what: 'Something went wrong inside Prewash. The file was not checked to the end, so it stays here.',
    todo: 'Choose it again. If it happens twice, save the file as plain text and choose that one.',
  },
  residue: {
    what: 'The clean copy was searched again, and something that should be gone is still in it.',
    todo: 'This copy stays here. Look at the places named below, decide on them, and try again.',
  },
  cancelled: {
    what: 'You stopped this file.',
    todo: 'Choose it again if you want it checked.',
  },
};
