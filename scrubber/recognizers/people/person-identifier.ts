import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind, surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { matchesOf } from '../matches';

/** Words joined by underscores or by a capital in the middle: snake_case, SCREAMING_CASE, camelCase, PascalCase; hyphens stay inside a part. */
const IDENTIFIER = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,40}){0,3}(?:_[\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,40}){0,3}){0,12}(?![\p{L}\p{N}_])/gu;
const PART = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|\p{Lu}{2,}(?!\p{Ll})|\p{Ll}+/gu;

type Part = { readonly start: number; readonly end: number; readonly text: string };

/** Names inside identifiers, column names and file names: "score_by_Devika_Ramaswamy", "cvJaneOkafor". */
export const personIdentifier: Recognizer = {
  id: 'person-identifier',
  entities: ['PERSON'],
  anchors: { chars: ['letter', 'camel'] },
  examples: {
    match: ['score_by_[[Devika_Ramaswamy]]', 'file=export_for_[[Zainab_Lawal-Peters]].csv', 'cv[[JaneOkafor]].pdf', 'orders_[[Adewumi]].csv', 'the table calls_[[jane_okafor]] is', 'SELECT * FROM Notes_[[Priya_Raman]]'],
    noMatch: ['user_name and last_login', 'JavaScript and TypeScript', 'MAX_VALUE', 'score_by_region', 'GitHub_Actions', 'Will_Not_Run', 'Order_Berlin'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    if (!text.includes('_') && !/\p{Ll}\p{Lu}\p{Ll}/u.test(text)) return;
    for (const match of matchesOf(text, IDENTIFIER)) {
      const snake = match[0].includes('_');
      if (!snake && !/\p{Ll}\p{Lu}\p{Ll}/u.test(match[0])) continue;
      const parts = Array.from(matchesOf(match[0], PART), (part): Part => ({ start: match.index + part.index, end: match.index + part.index + part[0].length, text: part[0] }));
      for (let at = 0; at < parts.length; at += 1) {
        const score = pairScore(parts[at]!, parts[at + 1]);
        if (score > 0) {
          yield { span: { start: parts[at]!.start, end: parts[at + 1]!.end }, entity: 'PERSON', score, reason: { code: 'name-list' } };
          at += 1;
        } else if (snake && parts.length > 1 && isLoneName(parts[at]!)) {
          yield { span: { start: parts[at]!.start, end: parts[at]!.end }, entity: 'PERSON', score: 0.5, reason: { code: 'name-list' } };
        }
      }
    }
  },
};

const isSmall = (word: string): boolean => word === word.toLowerCase();

/** A given name and what may be its surname, written alike; in small letters both must be names and nothing else. */
const pairScore = (given: Part, family: Part | undefined): number => {
  if (family === undefined || family.start - given.end > 1 || isSmall(given.text) !== isSmall(family.text) || given.text.length < 3 || family.text.length < 3 || isKnownThing(given.text)) return 0;
  const first = givenNameKind(given.text);
  const last = surnameKind(family.text);
  if (first === 'name' && last === 'name') return isSmall(given.text) ? 0.7 : 0.85;
  if (surnameKind(given.text) === 'name' && givenNameKind(family.text) === 'name') return isSmall(given.text) ? 0 : 0.7;
  return first === 'name' && !isSmall(given.text) && !isOrdinaryWord(family.text) && !isPlaceWord(family.text) && family.text.length > 3 && given.text !== given.text.toUpperCase() ? 0.55 : 0;
};

const isLoneName = ({ text }: Part): boolean =>
  text.length > 4 && /^\p{Lu}\p{Ll}/u.test(text) && !isOrdinaryWord(text) && !isPlaceWord(text) && !isKnownThing(text) && (surnameKind(text) === 'name' || givenNameKind(text) === 'name');
