import type { Candidate, Recognizer, Segment, Span } from '../../types';
import { matchesOf } from '../matches';
import { speaksOfSomebody } from '../people/somebody';
import { matchesAtWords } from '../text-words';
import { BODY, BODY_ENDINGS, HARM } from './injury-words';

/** As many words may stand between the harm and the part of the body: "zmiażdżyło mu dwa palce prawej dłoni". */
const REACH = 4;
/** Words that may follow the part and say which one it is. */
const SIDE = /^[ \u00a0](?:(?:praw|lew)(?:ej|ego)[ \u00a0]\p{L}{3,10}|(?:de |du |di |del(?:la)? |la |el |il |zijn |haar )?(?:left|right|links|rechts|gauche|droite?|izquierd[oa]|derech[oa]|sinistr[oa]|destr[oa]|esquerd[oa]|direit[oa]|venstre|højre|høyre|vänster|höger))(?!\p{L})/iu;

/** Injuries and operations: a part of the body beside a word for what was done to it (ICD-10, chapter XIX). A fact about somebody. */
export const injury: Recognizer = {
  id: 'injury',
  entities: ['HEALTH'],
  anchors: { wholeWords: [...HARM] },
  examples: {
    match: [
      'poszkodowanemu [[zmiażdżyło palce prawej dłoni]]; jego', 'pediu a ele a [[amputação de dois dedos]] em', 'he [[crushed two fingers]] in the press', 'sie hat sich den [[Arm gebrochen]] und',
      'il est [[opéré du genou]] mardi', 'le duele, [[fractura de muñeca]] de su hijo', 'suo figlio ha una [[frattura del polso]] e', 'hun har [[brækket håndleddet]] igen', 'han har [[ont i ryggen]] sedan',
    ],
    noMatch: ['The arm of the crane broke.', 'a hand of cards', 'on the other hand, he cut costs', 'die rechte Hand des Chefs', 'break the back of the work', 'sie hat freie Hand', 'tête de réseau'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text, context } = segment;
    if (context.role === 'code') return;
    let from = 0, somebody: boolean | undefined;
    for (const { index, 0: harm } of matchesAtWords(text, WORD, HARM)) {
      const span = index < from ? undefined : stretchAround(text, index, index + harm.length);
      if (span === undefined) continue;
      somebody ??= speaksOfSomebody(segment);
      if (!somebody) return;
      from = span.end;
      yield { span, entity: 'HEALTH', score: 0.6, reason: { code: 'context-word' } };
    }
  },
};

const WORD = /[\p{L}\p{M}]+/yu, WORDS = /[\p{L}\p{M}]+/gu;
/** As far as four words reach, and what ends a thought. */
const WINDOW = 56, STOP = /[.,;:()\n]/;

const isBody = (word: string): boolean => { const lower = word.toLowerCase(); return BODY.has(lower) || lower.length > 6 && BODY_ENDINGS.test(lower); };

/** From the harm to the part of the body, behind it or before it, the nearest first. */
const stretchAround = (text: string, start: number, end: number): Span | undefined => {
  const behind = text.slice(end, end + WINDOW), stop = STOP.exec(behind)?.index ?? behind.length;
  const next = [...matchesOf(behind.slice(0, stop), WORDS)].slice(0, REACH).find(([word]) => isBody(word));
  if (next !== undefined) {
    const last = end + next.index + next[0].length;
    return { start, end: last + (SIDE.exec(text.slice(last, last + 28))?.[0].length ?? 0) };
  }
  const offset = Math.max(0, start - WINDOW), before = text.slice(offset, start).split(STOP).at(-1)!, base = start - before.length;
  const previous = [...matchesOf(before, WORDS)].slice(1 - REACH).findLast(([word]) => isBody(word));
  return previous === undefined ? undefined : { start: base + previous.index, end };
};
