import { isKnownThing } from '../recognizers/lexica/known-things';
import { isGivenName, isSurname } from '../recognizers/lexica/names';
import { isOrdinaryWord } from '../recognizers/lexica/ordinary-words';
import { isPlaceWord } from '../recognizers/lexica/places';
import { companyCore } from './core-name';
import type { Group } from './groups';

const COINED = /^\p{Lu}\p{Ll}{4,}$/u;
const SURE = 0.75;

/**
 * The one word by which people call a company that is named after it and its trade: "Quillon" of "Quillon Therapeutics". None where that
 * word may be a person, a place or a word of the language, where the words behind it are no trade, or where two companies begin with it.
 */
export const companyWords = (groups: readonly Group[]): ReadonlyMap<Group, string> => {
  const byWord = new Map<string, Set<Group>>();
  for (const group of groups) {
    if (group.type !== 'ORGANIZATION') continue;
    for (const word of new Set(group.mentions.map(({ text }) => companyCore(text).split(/\s+/u)[0]!))) byWord.set(word, (byWord.get(word) ?? new Set()).add(group));
  }
  const words = new Map<Group, string>();
  for (const [word, owners] of byWord) for (const owner of owners.size === 1 ? owners : []) if (isCalled(owner, word)) words.set(owner, word);
  return words;
};

const isCalled = (group: Group, word: string): boolean =>
  COINED.test(word) && !isOrdinaryWord(word) && !isPlaceWord(word) && !isKnownThing(word) && !isGivenName(word) && !isSurname(word)
  && group.mentions.some(({ text, finding }) => finding.score >= SURE && isTradeAfter(companyCore(text), word));

const isTradeAfter = (core: string, word: string): boolean => {
  const [first, ...trade] = core.split(/\s+/u);
  return first === word && trade.length > 0 && trade.length <= 3 && trade.every((part) => part === '&' || isOrdinaryWord(part));
};
