import { givenNameKind, surnameKind, type NameKind } from './names';
import { isOrdinaryWord } from './ordinary-words';
import { isPlaceWord, startsPlace } from './places';
import { isTown, startsTown } from './towns';

/** What the lists say about one word, asked once for each word of a document. */
export type WordFacts = { readonly given: NameKind; readonly surname: NameKind; readonly ordinary: boolean; readonly place: boolean; readonly town: boolean; readonly leadsPlace: boolean; readonly allCaps: boolean };

const facts = new Map<string, WordFacts>();

export const wordFacts = (word: string): WordFacts => {
  let known = facts.get(word);
  if (known === undefined) {
    known = { given: givenNameKind(word), surname: surnameKind(word), ordinary: isOrdinaryWord(word), place: isPlaceWord(word), town: isTown(word), leadsPlace: startsTown(word) || startsPlace(word), allCaps: word.length > 1 && word === word.toUpperCase() };
    if (facts.size > 50_000) facts.clear();
    facts.set(word, known);
  }
  return known;
};
