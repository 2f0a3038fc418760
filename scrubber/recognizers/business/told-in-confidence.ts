import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { isTown } from '../lexica/towns';
import { AMOUNT, isAmount, mayHoldAmount } from './amounts';
import { KEEP_SECRET, SECRECY_ANCHORS } from './secrecy-words';

const SUM = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<v>${AMOUNT})(?![\\p{L}\\p{N}])`, 'giu');
/** "The new stock system, Havtaske, must not …", "the new line “Vellichor”": a name that an apposition or quotes set apart. */
const NAMED = /(?<=\p{Ll}[,:] |[“"„«‘])(?<v>\p{Lu}\p{L}{3,20}(?:[ -](?:\p{Lu}\p{L}{1,20}|\d{1,3}))?)(?=[,”"“»’])/gu;
const SET_APART = /[“"„«‘]\p{Lu}|[,:] \p{Lu}/u;
/** Sentences further off are about something else. */
const REACH = 320;

/** Amounts, and names set apart, in a sentence that says that they must not be told. Asked, never decided. */
export const toldInConfidence: Recognizer = {
  id: 'told-in-confidence',
  entities: ['CONFIDENTIAL_FACT', 'PRODUCT'],
  anchors: { words: SECRECY_ANCHORS, chars: ['letter'] },
  examples: {
    match: [
      'Their milestone is [[USD 18 m]]. Please keep that off the shared drive.', 'Wir gehen bis [[2,4 Mio]], das darf der Verkäufer nicht erfahren.', 'Accord possible à [[7 500 €]], à ne pas révéler.', 'Vi kan gå til [[275.000 kr.]], men det må modparten ikke vide.',
      'El precio de la pieza, [[9,40 €]], no se comunica al cliente.', 'Navnet på det nye lagersystem, [[Havtaske]], må ikke stå i mails.', 'Kwota [[120 000 zł]] – nie ujawniać.',
    ],
    noMatch: ['You must not share a password of 12 letters.', 'It does not cost 40 € to know', 'Kids under 12 do not pay 4 €', 'The room is not ready, Monday, and costs 80 €', 'Confidential Information means any information'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code' || context.holds !== undefined) return;
    SUM.lastIndex = NAMED.lastIndex = 0;
    const cue = mayHoldAmount(text) && SUM.test(text) || SET_APART.test(text) && NAMED.test(text) ? KEEP_SECRET.exec(text) : null;
    if (cue === null) return;
    for (const [form, entity] of [[SUM, 'CONFIDENTIAL_FACT'], [NAMED, 'PRODUCT']] as const) {
      for (const match of matchesOf(text, form)) {
        const value = (match.groups?.v ?? '').trim(), end = match.index + value.length;
        if (end < cue.index - REACH || match.index > cue.index + REACH || (entity === 'PRODUCT' ? !isCoined(value) : !isAmount(value))) continue;
        yield { span: { start: match.index, end }, entity, score: entity === 'PRODUCT' ? 0.5 : 0.62, reason: { code: 'context-word', where: { start: cue.index, end: cue.index + cue[0].length } } };
      }
    }
  },
};

/** A name that is no everyday word, no town and nothing that everybody knows. */
const isCoined = (value: string): boolean => !isKnownThing(value) && value.split(/[ -]/).every((word) => !isPlaceWord(word) && !isTown(word)) && value.split(/[ -]/).some((word) => /\p{L}/u.test(word) && !isOrdinaryWord(word));
