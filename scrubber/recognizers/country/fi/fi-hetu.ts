import type { Recognizer } from '../../../types';
import { numberRecognizer } from '../../number-recognizer';

/** Digital and Population Data Services Agency: DDMMYY, century sign, number, control sign by mod 31. */
const isHetu = (compact: string): boolean => '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(compact.slice(0, 6) + compact.slice(-4, -1)) % 31] === compact.at(-1);
export const fiHetu: Recognizer = numberRecognizer({
  id: 'fi-hetu', entity: 'NATIONAL_ID', pattern: /(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\w-])/g, valid: isHetu, alone: 0.9, words: ['hetu', 'henkilötunnus', 'personbeteckning'],
  examples: { match: ['henkilötunnus [[131052-308T]]', '[[131052-308T]]', 'HETU: [[131052-308T]]'], noMatch: ['131052-308U', '991052-308T', '131052'] },
});
