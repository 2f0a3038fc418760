import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { isGivenName, isSurname } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { matchesOf } from '../matches';

const YEARS = '(?:years?(?: old)?|yrs?|y\\/?o|months?|ans|mois|Jahre|J\\.|Monate|años|meses|anni|mesi|anos|jaar|år|lat|lata|miesięcy)';
/** What somebody is to the people of the sentence: kin, carers and learners, in the languages of the recognizers. */
const ROLES = 'husband|wife|spouse|son|daughter|brother|sister|mother|father|mum|mom|dad|partner|fiancée?|girlfriend|boyfriend|nanny|trainee|intern|apprentice|student|neighbour|neighbor|'
  + 'Sohn|Tochter|Mann|Frau|Ehemann|Ehefrau|Bruder|Schwester|Mutter|Vater|Partnerin|Praktikantin?|Azubi|Nachbarin?|mari|femme|fils|fille|frère|sœur|mère|père|compagnon|compagne|stagiaire|apprentie?|voisine?|'
  + 'marido|mujer|esposa|esposo|hijo|hija|hermano|hermana|madre|padre|becari[oa]|vecin[oa]|marito|moglie|figlio|figlia|fratello|sorella|tirocinante|stagista|filho|filha|irmão|irmã|mãe|pai|estagiári[oa]|'
  + 'man|vrouw|zoon|dochter|broer|zus|moeder|vader|stagiaire?|buurman|buurvrouw|søn|datter|bror|søster|mor|far|praktikant|elev|nabo|sønn|son|dotter|syster|granne|mąż|żona|syn|córka|brat|siostra|matka|ojciec|stażyst[ak]a?';
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}.’'-])(?<v>\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,24})?) \\((?:(?:(?:her|his|my|their|our|the) )?(?<role>${ROLES})|(?<age>\\d{1,2})(?<years> ${YEARS})?)(?=[,;)])`, 'gu');

/** The brackets by themselves, looked for first. */
const IN_BRACKETS = new RegExp(` \\((?:(?:(?:her|his|my|their|our|the) )?(?:${ROLES})|\\d{1,2}(?: ${YEARS})?)[,;)]`, 'u');

/** Names with an age or a kinship in brackets behind them: "Lerato (4)", "Inès (9 ans)", "Sizwe (husband)". A number alone may count anything, so there the name must be on a list. */
export const personBracket: Recognizer = {
  id: 'person-bracket',
  entities: ['PERSON'],
  anchors: { words: ['('] },
  examples: {
    match: ['[[Sizwe]] (husband), [[Lerato]] (4)', 'les enfants [[Inès]] (9 ans) et', 'accompagnée de [[Youssou]] (stagiaire).', 'mit [[Quinlotte]] (7 Jahre)'],
    noMatch: ['Table (4)', 'Windows (11)', 'Paris (5 ans)', 'Section (son of)', 'The Board (9)', 'Brexit (6)'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    if (!IN_BRACKETS.test(text)) return;
    for (const match of matchesOf(text, NAMED)) {
      const { v: value = '', age, years } = match.groups ?? {}, words = value.split(' ');
      const listed = words.some((word) => isGivenName(word) || isSurname(word)), bare = age !== undefined && years === undefined;
      if (isKnownThing(value) || words.some((word) => isPlaceWord(word)) || words.every((word) => isOrdinaryWord(word)) && (bare || !listed) || bare && !listed) continue;
      yield { span: { start: match.index, end: match.index + value.length }, entity: 'PERSON', score: listed ? 0.88 : 0.78, reason: { code: 'family-relation' } };
    }
  },
};
