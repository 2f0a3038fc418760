import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { PhraseList } from '../phrases';
import { AFTER, BEFORE, OWNED } from './frame-words';
import { nameRuns, type NameRun, type NameToken } from './name-tokens';

const SURELY_BEFORE = new PhraseList(BEFORE.sure.join('|')), MAYBE_BEFORE = new PhraseList(BEFORE.doubtful.join('|'));
const SURELY_AFTER = new PhraseList(AFTER.sure.join('|')), MAYBE_AFTER = new PhraseList(AFTER.doubtful.join('|')), BELONGS = new PhraseList(OWNED);
const POSSESSIVE = /^['’]s[ \u00a0]/u;
/** Endings of nouns for doings and qualities, which begin sentences with a capital. */
const NOUN = /(?:ning(?:en|ar|er)?|ung|ungen|else[nr]?|hed(?:en)?|het(?:en)?|skab(?:et)?|skap(?:et)?|tet(?:en)?|heit|keit|schaft|tion(?:en|s)?|sion|ment[eo]?s?|ness|ing|ism[aeo]?|ismus|isme|dad|dade|ità|ość|anie|enie|cja|ación|ção|zione|system(?:et)?|nummer|gruppen?|plan(?:en)?|liste[nr]?|arbejde|aftale[nr]?|møde[tr]?|arbeit|ordnung|tidig|gerät|kosten)$/u;
/** Two surnames as one, each long and strange to all lists: "Lacaze-Bourdoncle". */
const DOUBLE = /^\p{Lu}\p{Ll}{3,}-\p{Lu}\p{Ll}{3,}$/u;

/** A word that may be somebody's name, since no list knows it as anything else. */
const isStrange = (token: NameToken): boolean =>
  token.kind === 'word' && token.text.length > 3 && !token.ordinary && !token.place && !token.town && !token.allCaps && !isKnownThing(token.text) && !/\p{Ll}\p{Lu}/u.test(token.text.replace(/^(?:Mac|Mc|De|Di|Du|La|Le|Van|Von|O['’])(?=\p{Lu})/u, '')) && !token.text.split('-').some((part) => isKnownThing(part));

/**
 * Names that no list knows, by what is done with them and what they do: "ich habe mit Wehrenpfennig gesprochen", "Quenby is off sick".
 * One or two words; where the frame fits things as well the finding is doubtful, and the network decides with it.
 */
export const personFrame: Recognizer = {
  id: 'person-frame',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'letter'] },
  examples: {
    match: ['[[Quenby]] is off sick', 'we spoke to [[Haddlesey]] again', 'Jeg har talt med [[Skovkjær]] om taget', '[[Zumarrieta]] no ha contestado', '[[Kleinschnitger]] sagte ab', 'Rozmowa z [[Brzozowieckim]] jutro', 'le dossier de [[Lacaze-Bourdoncle]] est'],
    noMatch: ['We spoke to Finance again', 'Kubernetes says no', 'talked to Excel', 'the Board said no', 'Toulouse a dit non', 'gesprochen mit Kunden'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const run of nameRuns(text)) {
      const found = frameOf(run, text);
      if (found !== undefined) yield { span: { start: found.start, end: found.end }, entity: 'PERSON', score: found.score, reason: { code: 'role-next-to-name' } };
    }
  },
};

/** The run without the ordinary word that begins a sentence ("Ask Haddlesey"), if all of it is strange. */
const frameOf = ({ tokens, atStart }: NameRun, text: string): { start: number; end: number; score: number } | undefined => {
  const skipped = atStart && tokens.length > 1 && tokens[0]!.kind === 'word' && tokens[0]!.ordinary ? 1 : 0;
  const first = tokens[skipped], last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length - skipped > 2 || !tokens.slice(skipped).every(isStrange)) return undefined;
  const score = scoreOf(text, first, last, atStart && skipped === 0);
  return score === 0 ? undefined : { start: first.start, end: last.end, score };
};

/** Nordic nouns with their article at the end ("Tallene", "Skattekontoen"), which begin sentences too. */
const DEFINITE = /(?:en|et|ene|erne|erna|arna|orna|na)$/u;
const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\u00a0';

const scoreOf = (text: string, first: NameToken, last: NameToken, begins: boolean): number => {
  const named = [first, last].some(({ given, surname }) => given === 'name' || surname === 'name');
  const left = isSpace(text, first.start - 1) ? first.start - 1 : -1;
  const gap = text.startsWith(', ', last.end) ? 2 : isSpace(text, last.end) ? 1 : 0, right = gap === 0 ? -1 : last.end + gap;
  const owns = POSSESSIVE.test(text.slice(last.end, last.end + 3)) && BELONGS.endFrom(text, last.end + 3) > 0;
  if (owns || left > 0 && SURELY_BEFORE.startUpTo(text, left) >= 0 || right > 0 && SURELY_AFTER.endFrom(text, right) > 0) return named ? 0.8 : 0.76;
  if (DOUBLE.test(first.text)) return 0.6;
  if (!named && (NOUN.test(last.text) || begins && DEFINITE.test(last.text))) return 0;
  return left > 0 && MAYBE_BEFORE.startUpTo(text, left) >= 0 || gap === 1 && MAYBE_AFTER.endFrom(text, right) > 0 ? 0.45 : 0;
};
