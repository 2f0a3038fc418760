import { foldWord } from './fold-word';
import { GIVEN_NAMES } from './given-names';
import { GIVEN_NAMES_MORE } from './given-names-more';
import { GIVEN_NAMES_SOUTH_EAST } from './given-names-south-east';
import { GIVEN_NAMES_COMMON, SURNAMES_COMMON } from './names-common';
import { isOrdinaryWord } from './ordinary-words';
import { SURNAMES } from './surnames';
import { WORD_GIVEN_NAMES, WORD_SURNAMES } from './word-names';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap((word) => word.includes('-') ? [word, ...word.split('-').slice(-1)] : [word]).map(foldWord));
const given = new Set([...GIVEN_NAMES.split(/\s+/), ...GIVEN_NAMES_SOUTH_EAST.split(/\s+/), ...GIVEN_NAMES_MORE.split(/\s+/), ...GIVEN_NAMES_COMMON.trim().split(/\s+/)].map(foldWord));
const wordGiven = new Set(WORD_GIVEN_NAMES);
const surnames = setOf(`${SURNAMES} ${SURNAMES_COMMON.trim()}`);
const wordSurnames = new Set(WORD_SURNAMES);

/** How a word stands in the lists: a name and nothing else, a name that is an everyday word too, or no name we know. */
export type NameKind = 'name' | 'word-name' | 'unknown';

/** Lists hold single words; of "Anne-Marie" or "Adeyemi-Clarke" any part will do. O', Mc, Mac, D' and al- are cut off. */
const lookUp = (word: string, plain: ReadonlySet<string>, everyday: ReadonlySet<string>): NameKind => {
  const folded = foldWord(word);
  const kindOf = (part: string): NameKind => {
    if (everyday.has(part) || (plain.has(part) && isOrdinaryWord(part))) return 'word-name';
    return plain.has(part) ? 'name' : 'unknown';
  };
  const whole = kindOf(folded);
  if (whole !== 'unknown' || !/[-']/.test(folded)) return whole;
  const kinds = folded.split(/[-']/).filter((part) => part.length > 2).map(kindOf);
  return kinds.includes('name') ? 'name' : kinds.includes('word-name') ? 'word-name' : 'unknown';
};

/** Endings that surnames have and other words seldom do: Icelandic, Slavic, Greek, Georgian, Armenian, Romanian, Turkish, Finnish, Nordic, German. */
const SUFFIX = /(?:dottir|sson|ovic|evic|ovich|evich|ovna|evna|enko|shvili|adze|idze|opoulos|opoulou|akis|idis|iadis|escu|oglu|inen|anen|onen|owski|owska|ewski|ewska|inski|inska|czyk|czak|wicz|[aeiy]ev|[bdgklmnprstz]ov|[bdgklmnprstz]ova|[aeiy]eva|quist|qvist|kvist|gaard|gard|strom|berger|meier|meyer|mayer|huber|hofer|bauer|mann|stein|sen|yan|ian(?<=[jhsrt]ian)|ossian|[kg]ov|sky|sska|ska(?<=[lnrw]ska)|ski(?<=[lnrwc]ski)|dahl|lund|vold|stad|heim|feld|baum|thal|bach|skiego|skiej|skim|ckiego|ckiej|ckim|iczem|czykiem|czakiem|wala|swamy|murthy|nathan|rajan|[knjlrstvz]ic)$/;

export const givenNameKind = (word: string): NameKind => lookUp(word, given, wordGiven);
export const surnameKind = (word: string): NameKind => {
  const folded = foldWord(word);
  if (/^(?:o'|mc|mac|d'|al-|el-|ben-|bin-|fitz|di|de)\p{L}{3,}/u.test(folded) && !isOrdinaryWord(word) && /^(?:o'|mc|d'|al-|el-|ben-|bin-|fitz)/.test(folded)) return 'name';
  const known = lookUp(word, surnames, wordSurnames);
  return known === 'unknown' && folded.length > 5 && SUFFIX.test(folded) && !isOrdinaryWord(word) ? 'name' : known;
};
export const isGivenName = (word: string): boolean => givenNameKind(word) !== 'unknown';
export const isSurname = (word: string): boolean => surnameKind(word) !== 'unknown';
/** A name that is an everyday word too (Will, Grace, Sommer): a capital letter alone does not make it the name. */
export const isWordName = (word: string): boolean => wordGiven.has(foldWord(word)) || wordSurnames.has(foldWord(word)) || isOrdinaryWord(word);
