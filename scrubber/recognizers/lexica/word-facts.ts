import type { KnownWord, WordFacts } from '../known-words';
import { foldWord } from './fold-word';
import { startsKnownCompany } from './known-things';
import { givenNameKind, surnameKind } from './names';
import { isOrdinaryWord } from './ordinary-words';
import { isPlaceWord, startsPlace } from './places';
import { isTown, startsTown } from './towns';

const factsOf = (word: string): WordFacts => ({
  given: givenNameKind(word), surname: surnameKind(word), ordinary: isOrdinaryWord(word), place: isPlaceWord(word), town: isTown(word),
  leadsPlace: startsTown(word) || startsPlace(word), leadsCompany: startsKnownCompany(word), folded: foldWord(word), allCaps: word.length > 1 && word === word.toUpperCase(),
});

/** Asked once for each word; it remembers them. */
export const wordFacts = (word: KnownWord): WordFacts => (word.facts ??= factsOf(word.text));
