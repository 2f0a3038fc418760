import type { Candidate, Recognizer, Segment } from '../../types';
import { classAt, LETTER } from '../letter-classes';
import { speaksOfSomebody } from '../people/somebody';
import { hasLowerWordOf, wordsOf, wordStarts } from '../text-words';
import { BODY, BODY_ENDINGS, HARM } from './injury-words';

/** As many words may stand between the harm and the part of the body: "zmiażdżyło mu dwa palce prawej dłoni". */
const REACH = 4;
/** Words that may follow the part and say which one it is. */
const SIDE = /^[ \u00a0](?:(?:praw|lew)(?:ej|ego)[ \u00a0]\p{L}{3,10}|(?:de |du |di |del(?:la)? |la |el |il |zijn |haar )?(?:left|right|links|rechts|gauche|droite?|izquierd[oa]|derech[oa]|sinistr[oa]|destr[oa]|esquerd[oa]|direit[oa]|venstre|højre|høyre|vänster|höger))(?!\p{L})/iu;

/** Injuries and operations: a part of the body beside a word for what was done to it (ICD-10, chapter XIX). A fact about somebody. */
export const injury: Recognizer = {
  id: 'injury',
  entities: ['HEALTH'],
  anchors: { chars: ['letter'] },
  examples: {
    match: [
      'poszkodowanemu [[zmiażdżyło palce prawej dłoni]]; jego', 'pediu a ele a [[amputação de dois dedos]] em', 'he [[crushed two fingers]] in the press', 'sie hat sich den [[Arm gebrochen]] und',
      'il est [[opéré du genou]] mardi', 'le duele, [[fractura de muñeca]] de su hijo', 'suo figlio ha una [[frattura del polso]] e', 'hun har [[brækket håndleddet]] igen', 'han har [[ont i ryggen]] sedan',
    ],
    noMatch: ['The arm of the crane broke.', 'a hand of cards', 'on the other hand, he cut costs', 'die rechte Hand des Chefs', 'break the back of the work', 'sie hat freie Hand', 'tête de réseau'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text, context } = segment;
    if (context.role === 'code' || !hasLowerWordOf(text, HARM) || !speaksOfSomebody(segment)) return;
    const words = wordsOf(text), starts = wordStarts(text);
    let from = 0;
    for (let at = 0; at < words.length; at += 1) {
      if (starts[at]! < from || !HARM.has(words[at]!.text.toLowerCase())) continue;
      const span = stretchAround(text, words, starts, at);
      if (span === undefined) continue;
      from = span.end;
      yield { span, entity: 'HEALTH', score: 0.6, reason: { code: 'context-word' } };
    }
  },
};

type Words = ReturnType<typeof wordsOf>;

const isBody = (word: string): boolean => { const lower = word.toLowerCase(); return BODY.has(lower) || lower.length > 6 && BODY_ENDINGS.test(lower); };
const endOf = (words: Words, starts: readonly number[], at: number): number => starts[at]! + words[at]!.text.length;
/** Only spaces and the signs inside words stand between: no comma, no full stop. */
const isNear = (text: string, from: number, to: number): boolean => to - from <= 2 && !/[.,;:()\n]/.test(text.slice(from, to));

/** From the harm to the part of the body, on whichever side it stands, nearest first; a word for a wound of its own needs none. */
const stretchAround = (text: string, words: Words, starts: readonly number[], at: number): { start: number; end: number } | undefined => {
  for (let step = 1; step <= REACH && at + step < words.length; step += 1) {
    if (!isNear(text, endOf(words, starts, at + step - 1), starts[at + step]!)) break;
    if (isBody(words[at + step]!.text)) return withSide(text, starts[at]!, endOf(words, starts, at + step));
  }
  for (let step = 1; step <= REACH - 1 && at - step >= 0; step += 1) {
    if (!isNear(text, endOf(words, starts, at - step), starts[at - step + 1]!)) break;
    if (isBody(words[at - step]!.text)) return { start: starts[at - step]!, end: endOf(words, starts, at) };
  }
  return undefined;
};

const withSide = (text: string, start: number, end: number): { start: number; end: number } => {
  const side = SIDE.exec(text.slice(end, end + 28))?.[0].length ?? 0;
  return { start, end: classAt(text, end) & LETTER ? end : end + side };
};
