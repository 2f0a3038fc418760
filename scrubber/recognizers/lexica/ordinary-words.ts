import { foldWord } from './fold-word';
import { ORDINARY_WORDS_COUNTED } from './ordinary-words-counted';
import { ORDINARY_WORDS_EN } from './ordinary-words-en';
import { ORDINARY_WORDS_EU } from './ordinary-words-eu';
import { ORDINARY_WORDS_OFFICE } from './ordinary-words-office';

const words = new Set([...ORDINARY_WORDS_EN.split(/\s+/), ...ORDINARY_WORDS_EU.split(/\s+/), ...ORDINARY_WORDS_COUNTED.split(/\s+/), ...ORDINARY_WORDS_OFFICE.split(/\s+/)].map(foldWord));
/** Endings of inflected and derived words, and what the stem ends in without them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)'s$/, ''], [/ies$/, 'y'], [/es$/, 'e'], [/es$/, ''], [/s$/, ''], [/ed$/, ''], [/ed$/, 'e'], [/ied$/, 'y'], [/(.)\1ed$/, '$1'], [/ing$/, ''], [/ing$/, 'e'], [/(.)\1ing$/, '$1'], [/ly$/, ''], [/ily$/, 'y'], [/ally$/, 'al'],
  [/er$/, ''], [/er$/, 'e'], [/est$/, ''], [/ness$/, ''], [/ment$/, ''], [/ation$/, 'e'], [/able$/, ''], [/able$/, 'e'], [/ity$/, 'e'], [/less$/, ''], [/ful$/, ''], [/ers$/, ''], [/ers$/, 'e'], [/ings$/, ''], [/ments$/, ''], [/ise$/, 'ize'], [/ised$/, 'ize'], [/ised$/, 'ized'], [/ising$/, 'izing'],
];
const PREFIXES = /^(?:un|re|pre|non|dis|mis|over|under|out|sub|inter|anti|co|multi|self|semi|de|auto|micro|macro|bi|post|counter|up|down|back|fore|hyper|super|mid|tele|bio|geo|photo|electro|hydro|thermo|psycho|cyber|e)-?(?=\p{L}{3})/u;
const cache = new Map<string, boolean>();

const isStem = (folded: string): boolean => words.has(folded) || ENDINGS.some(([ending, stem]) => ending.test(folded) && words.has(folded.replace(ending, stem)));

const decide = (folded: string): boolean => {
  if (isStem(folded)) return true;
  if (folded.includes('-')) return folded.split('-').every((part) => part.length < 2 || isStem(part));
  const bare = folded.replace(PREFIXES, '');
  if (bare !== folded && bare.length > 3 && isStem(bare)) return true;
  // Endings that no name has and many nouns have, in several languages
  return folded.length > 7 && /(?:tion|tions|ment|ments|ness|ship|ology|graphy|ability|ibility|ities|ization|isation|ungen|ung|heit|keit|keiten|schaft|schaften|ismus|taet|taten|tionen|zione|zioni|cion|ciones|cao|coes|mente|ement|ements|tech|ware|nummer|vertrag|betrag|datum|zeit|sjon|skab|ckning|ality|ically|ological|istic|istics|ational|ive|ives|ous|less|ful)$/.test(folded) && !/(?:olive|clive)$/.test(folded);
};

/** A word of everyday or business language (or of software that everybody uses) that may carry a capital without being a name. */
export const isOrdinaryWord = (word: string): boolean => {
  const folded = foldWord(word);
  const known = cache.get(folded);
  if (known !== undefined) return known;
  const result = decide(folded);
  if (cache.size > 20_000) cache.clear();
  cache.set(folded, result);
  return result;
};
