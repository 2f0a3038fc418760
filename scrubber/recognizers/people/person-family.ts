import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind, surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { hasWordOf } from '../text-words';
import { nameRuns } from './name-tokens';
import { firstIn, lastIn, matchesOf } from '../matches';

const COUPLE = /(?<![\p{L}])(?<a>\p{Lu}\p{L}{1,24}) (?:and|&|und|et|y|e|og|och|en) (?<b>\p{Lu}\p{L}{1,24}) (?<family>(?:(?:van|von|de|der|den|la|di)[ ]){0,2}\p{Lu}[\p{L}'’]{1,30}(?:-\p{Lu}[\p{L}'’]{1,30})?)(?![\p{L}])/gu;
const FAMILY = /(?<![\p{L}])(?:the|The|die|Die|la|La|familien) (?<v>(?:\p{Lu}[\p{L}'’]{1,30})(?:-\p{Lu}[\p{L}'’]{1,30})?) (?:family|household|children|couple|twins|brothers|sisters|estate|wedding|party of)(?![\p{L}])|(?<![\p{L}])(?:Familie|Famille|Familia|Famiglia|Família|Familien|Familjen|Eheleute|Ehepaar|Epoux|Époux|Famille|[Ff]am\.|[Ff]amilie|[Ff]amilien|[Ff]amiljen|[Ff]amille|[Ff]amilia|[Ff]amiglia|coniugi|matrimonio|señores|casal)[ \u00a0](?<w>(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|la|di)[ ]){0,2}\p{Lu}[\p{L}'’]{1,30}(?:-\p{Lu}[\p{L}'’]{1,30})?)(?![\p{L}])/gu;
const KNOWN_AS = /(?:answers to|known as|goes by|called|nicknamed|alias|a\.k\.a\.|aka|genannt|Rufname|Spitzname|dit|dite|alias|détto|detto|apodad[oa]|conocid[oa] como)[: ]{1,2}(?:as )?["“„«'‘(](?<v>\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)["”“»'’)]|["“„«](?<t>(?:Miss|Mr|Uncle|Auntie|Papa|Mama|Don|Doc|Old|Big|Little) \p{Lu}\p{L}{1,20})["”“»]/gu;

/** “Moose” Kavanagh: a nickname in quotes stands for the given name. */
const NICKNAMED = /[“"„«‘](?<nick>\p{Lu}\p{L}{2,14})[”"“»’] (?<family>\p{Lu}[\p{L}'’-]{2,24})(?![\p{L}])/gu;

const FAMILY_WORDS = new Set('fam familie familien familjen famille familia famiglia coniugi matrimonio señores casal family household children couple twins brothers sisters estate wedding party Familie Famille Familia Famiglia Família Familien Familjen Eheleute Ehepaar Epoux Époux'.split(' '));
const AND = /^ (?:and|&|und|et|y|e|og|och|en) $/;

/** Two runs of capitalised words with an "and" between, the first ending in a given name. */
const mayHoldCouple = (text: string): boolean => {
  const runs = nameRuns(text);
  return runs.some((run, index) => {
    const next = runs[index + 1]?.tokens;
    const last = run.tokens.at(-1);
    return next && last && next.length > 1 && (last.given !== 'unknown' || next[0]?.given !== 'unknown') && AND.test(text.slice(last.end, next[0]?.start));
  });
};

/** Couples and families under one surname, and names that somebody goes by. */
export const personFamily: Recognizer = {
  id: 'person-family',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'letter'] },
  examples: {
    match: ['for [[Lysander]] and [[Priyanka Thornquist-Rao]]', 'Prepared for the [[Thornquist-Rao]] family', 'Familie [[Steinhöfer]] zahlt', 'answers to “[[Sandy]]”', 'first assistant: [[“Moose” Kavanagh]], grip', 'Mrs E. (“[[Miss Lally]]”), lives'],
    noMatch: ['the “Excel” Import button', 'the Royal family', 'Terms and Conditions Apply', 'Research and Development Department', 'the whole family', 'a product called "Excel"', 'Marks and Spencer Bank'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of mayHoldCouple(text) ? matchesOf(text, COUPLE) : []) {
      const { a = '', b = '', family = '' } = match.groups ?? {};
      const kinds = [givenNameKind(a), givenNameKind(b)];
      if (kinds.includes('unknown') && !kinds.includes('name') || [a, b, family].some((word) => isPlaceWord(word)) || (isOrdinaryWord(a) && isOrdinaryWord(b)) || isOrdinaryWord(family.split(' ').at(-1) ?? '') && surnameKind(family) !== 'name') continue;
      const score = kinds.includes('name') ? 0.9 : 0.6;
      yield { span: { start: match.index, end: match.index + a.length }, entity: 'PERSON', score, reason: { code: 'name-list' } };
      const start = match.index + match[0].length - family.length - 1 - b.length;
      yield { span: { start, end: match.index + match[0].length }, entity: 'PERSON', score, reason: { code: 'name-list' } };
    }
    for (const match of /[“"„«‘]\p{Lu}/u.test(text) ? matchesOf(text, NICKNAMED) : []) {
      const { nick = '', family = '' } = match.groups ?? {}, kind = surnameKind(family);
      if (isKnownThing(nick) || isPlaceWord(family) || isOrdinaryWord(family) && kind !== 'name') continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PERSON', score: kind === 'name' ? 0.84 : 0.55, reason: { code: 'name-list' } };
    }
    for (const match of hasWordOf(text, FAMILY_WORDS) ? matchesOf(text, FAMILY) : []) {
      const value = match.groups?.v ?? match.groups?.w ?? '';
      const last = value.split(' ').at(-1) ?? '';
      if (isOrdinaryWord(last) && surnameKind(last) !== 'name' || isPlaceWord(last)) continue;
      yield { span: firstIn(match, value), entity: 'PERSON', score: surnameKind(last) === 'name' || match.groups?.w ? 0.88 : 0.76, reason: { code: 'family-relation' } };
    }
    for (const match of /["“„«‘]/.test(text) || /['(]\p{Lu}/u.test(text) ? matchesOf(text, KNOWN_AS) : []) {
      const value = match.groups?.v ?? match.groups?.t ?? '';
      if (match.groups?.v && (isKnownThing(value) || givenNameKind(value) === 'unknown' && (/called/.test(match[0]) || isOrdinaryWord(value)))) continue;
      yield { span: lastIn(match, value), entity: 'PERSON', score: 0.78, reason: { code: 'name-list' } };
    }
  },
};
