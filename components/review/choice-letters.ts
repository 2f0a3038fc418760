import type { Choice } from '../../scrubber/types';

/** The letters that decide, in the list and on a page. */
export const CHOICE_LETTERS: Readonly<Record<string, Choice>> = { r: 'replace', x: 'remove', k: 'keep' };
