import type { EntityType } from '../entity-types';
import type { SearchResult } from '../review-rows';
import { atomKeys } from '../entities/atoms';
import { FormIndex } from '../entities/search';
import type { HeldFile } from './held-file';

/** A first guess at what somebody typed: the contractor can choose another. */
const guessType = (text: string): EntityType => {
  if (/@.+\./.test(text)) return 'EMAIL_ADDRESS';
  if (/^\+?[\d\s()./-]{7,}$/.test(text)) return 'PHONE_NUMBER';
  if (/\b(?:GmbH|AG|Ltd|LLC|Inc|Corp|S\.?A|B\.?V|AB|AS)\b/.test(text)) return 'ORGANIZATION';
  if (/^(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}\p{Lu}[\p{L}'’.-]+$/u.test(text)) return 'PERSON';
  return 'TERM';
};

/** How often a text stands in all files, in all its writings, before anything is done about it. */
export const searchHold = (text: string, files: readonly HeldFile[]): SearchResult => {
  const index = new FormIndex([{ keys: atomKeys(text), owner: 0, everyday: false }]);
  const forms = new Set<string>();
  const inFiles = new Set<number>();
  let places = 0;
  for (const held of files) {
    for (const segment of held.opened.segments) {
      for (const { span } of index.search(segment)) {
        places++;
        inFiles.add(held.file);
        forms.add(segment.text.slice(span.start, span.end));
      }
    }
  }
  return { places, files: [...inFiles], forms: [...forms].slice(0, 20), suggestedType: guessType(text) };
};
