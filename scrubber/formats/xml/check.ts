import { ScrubError } from '../../errors';
import type { Place } from '../../types';

/** XML 1.0, 2.2. */
export const checkCharacters = (text: string, place: Place): void => {
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) throw new ScrubError('corrupt-xml', place);
};

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});/y;

/** Only the five predefined entities and character references; everything else would need a DOCTYPE. */
export const checkReferences = (text: string, start: number, end: number, place: Place): void => {
  // indexOf on the whole text would search past the end again and again in a part without references.
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 0x26) continue;
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(text);
    if (!match || REFERENCE.lastIndex > end || !allowed(match[0])) throw new ScrubError('corrupt-xml', place);
  }
};

const allowed = (reference: string): boolean => {
  if (reference[1] !== '#') return true;
  const code = reference[2] === 'x' ? parseInt(reference.slice(3), 16) : parseInt(reference.slice(2), 10);
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
};
