import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { givenNameKind, surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { wordFacts } from '../lexica/word-facts';
import { classAt, LOWER } from '../letter-classes';
import { hasWordLike, wordsOf } from '../text-words';
import { namesInRun } from './name-shape';
import { nameRuns, type NameRun } from './name-tokens';
import { matchesOf } from '../matches';

/** Present and past forms with which people act in work texts; after an everyday word they make it a name: "Will raised", "Grace decides". */
const ACTS = /^(?:['’]s [\p{Ll}]|,? (?:(?:has|had|was|is|said|says|asked|asks|wrote|writes|told|thinks|thought|wants|wanted|will|can|decides|decided|agreed|agrees|confirmed|noted|suggested|mentioned|replied|called|raised|joined|left|works|worked|prefers|needs|likes|explained|reported|presented|approved|signed|sent|took|made|came|went|gave|met|knows|knew|felt|believes|believed|hopes|plans|started|finished|owns|leads|led|runs|hat|ist|war|sagt|sagte|meint|möchte|wird|arbeitet|a dit|dit|est|dijo|dice|es|tiene|ha detto|zegt|heeft|sier|sa|säger|sade)(?! (?:you|we|the|it|they|this|that|be|not)\b)(?![\p{L}])))/u;
/** "Senior Actuarial Analyst": how high a post is, not whose it is. */
const GRADE = /^(?:Senior|Junior|Lead|Chief|Principal|Deputy|Assistant|Associate|Acting|Executive|Managing|Vice)[ \u00a0]/u;
/** Everyday words that are seldom names on their own, however the sentence goes on. */
const SELDOM = new Set('may april june august summer hope faith joy chance page art bill rich major king prince duke earl star sky dawn eve river forest brook rain winter autumn force storm china india asia africa america europe georgia virginia carolina london paris france spain israel in is as or on it at be do go no me we us she her his him are has had not but and the for so to an ha he an case field price post grant justice march victor general lee long an law field bank hill wood young brown may will'.split(' '));

/** Given name and surname from lists of many cultures, surnames with initials, given names alone. */
export const personName: Recognizer = {
  id: 'person-name',
  entities: ['PERSON'],
  anchors: { chars: ['letter'] },
  examples: {
    match: [
      'ask [[Jane Okafor]] about it', 'Report by [[Ömer Faruk Yıldırım]] on Monday', 'met [[J. Okafor]] and [[Pieter van Zyl-Mokoena]].', 'nach Weisung des Meisters [[Klaus Sommer]].', 'the day [[Hunter Adebayo]] came',
      'Signed, [[ODALYS FERNBANK]]', 'Referred by [[Faizan Qureshi]].', '[[Jaspreet S. Gill]] will mark his calendar', '[[Harpreet “Happy” Sodhi]] joined', '[[Lindiwe]] prefers tea', '[[Okafor, Jane]]', 'for [[D’Arcy Will-Thompson]]', 'They had four: [[Zoltana]], [[Hannah]], [[Derek]] and [[Anthony]].', 'follow up with [[patricia desrosiers]] soon', 'ask [[Sunny]] or [[Faith]].', '[[Joy]] & [[Ray Mattingly]], owners',
    ],
    noMatch: ['the position of Senior Actuarial Analyst', 'Will you be there?', 'May we drop Android 9?', 'Mark and sweep removes tombstones.', 'General Terms and Conditions', 'The New York office', 'Grace period of one sprint', 'Hunter Valley Hospital', 'Im Sommer kann Samstagsarbeit angeordnet werden.', 'Google Cloud Platform', 'Baker Street Bank', 'Hope and Faith matter', 'Paris and Hope'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    const entries = [...turned(text)];
    yield* entries;
    for (const run of nameRuns(text)) {
      if (entries.some(({ span }) => span.start <= (run.tokens[0]?.start ?? 0) && span.end >= (run.tokens.at(-1)?.end ?? 0))) continue;
      const found = namesInRun(run);
      for (const name of found) if (!GRADE.test(text.slice(name.start, name.end))) yield { span: { start: name.start, end: name.end }, entity: 'PERSON', score: name.score, reason: { code: 'name-list' } };
      if (found.length === 0) yield* aloneIn(run, text);
    }
    yield* inList(text);
    yield* inPair(text);
    yield* inSmallLetters(text);
  },
};

/** One given name by itself: asked, since it may be a brand or a place as well. */
function* aloneIn(run: NameRun, text: string): Iterable<Candidate> {
  for (const [index, token] of run.tokens.entries()) {
    if (token.kind !== 'word' || token.given === 'unknown' || token.allCaps) continue;
    const neighbour = run.tokens[index + 1];
    if (neighbour || (index > 0 && !run.tokens[index - 1]?.ordinary)) continue;
    const span = { start: token.start, end: token.end };
    const acts = ACTS.test(text.slice(token.end, token.end + 24));
    const previous = text.slice(Math.max(0, token.start - 12), token.start);
    if (/(?:\b(?:in|at|to|from|near|the|of|a|an|St\.?|New|via|auf|nach|aus|à|en|im|der|die|das)[ \u00a0]|[-/])$/i.test(previous) && !acts) {
      if (token.given !== 'name' || /\b(?:in|the|a|an|near|nach|im|St\.?|New)[ \u00a0]$|[-/]$/i.test(previous) || token.place) continue;
    }
    if (token.given === 'name' && !token.place && token.text.length > 2) yield { span, entity: 'PERSON', score: acts ? 0.72 : token.text.length > 3 ? 0.55 : token.text.length > 2 && !run.atStart ? 0.45 : 0.3, reason: { code: 'name-list' } };
    else if (acts && !token.place && !SELDOM.has(token.folded) || token.text === 'Will' && /^(?: (?:raised|is|was|has|said|decides|asked|wrote)|['’]s)\b/.test(text.slice(token.end, token.end + 9))) yield { span, entity: 'PERSON', score: 0.5, reason: { code: 'name-list' } };
  }
}

const TURNED = /(?<![\p{L}\p{N}])((?:(?:van|von|de|der|den|la|di|al|bin)[ -]){0,2}\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}\.?(?![\p{L}]))?)(?=$|[\n\r;|)\t]|\s*$|,? (?:and|und|et|y) )/gu;

const TURNED_AT = /, (?=\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}\.?(?![\p{L}]))?(?:$|[\n\r;|)\t]|\s*$|,? (?:and|und|et|y) ))/u;

/** "Okafor, Jane" at the end of an entry. */
function* turned(text: string): Iterable<Candidate> {
  if (!TURNED_AT.test(text)) return;
  for (const match of matchesOf(text, TURNED)) {
    const surname = match[1] ?? '';
    const given = (match[2] ?? '').split(' ')[0] ?? '';
    if (givenNameKind(given) === 'unknown' || isPlaceWord(surname) || isPlaceWord(given) || (surnameKind(surname.split(/[ -]/).at(-1) ?? '') !== 'name')) continue;
    if (givenNameKind(surname) === 'name' && surnameKind(given) !== 'unknown') continue;
    yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PERSON', score: givenNameKind(given) === 'name' ? 0.82 : 0.55, reason: { code: 'name-list' } };
  }
}

const LIST = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,20}(?:, \p{Lu}[\p{L}'’-]{1,20}){1,12}(?:,? (?:and|und|et|y|e|og|och|en|i|&) \p{Lu}[\p{L}'’-]{1,20}(?![\p{L}]))?/gu;

/** Looked for from its comma, which few texts have before a capital. */
const TWO_COMMAS = /, (?<=\p{Lu}\p{L}+, )\p{Lu}\p{L}+(?:,| and| und| et| y| e| og| och| en| &)/u;

/** "Gaetane, Hannah, Derek and Jodi": where most of a list are given names, so is the rest. */
function* inList(text: string): Iterable<Candidate> {
  if (!TWO_COMMAS.test(text)) return;
  for (const match of matchesOf(text, LIST)) {
    const words = [...match[0].matchAll(/\p{Lu}[\p{L}'’-]+/gu)];
    const named = words.filter((word) => givenNameKind(word[0]) === 'name' && !isPlaceWord(word[0])).length;
    if (words.length < 3 || named < 2 || named * 2 < words.length) continue;
    for (const word of words) {
      if (isPlaceWord(word[0]) || isOrdinaryWord(word[0]) && givenNameKind(word[0]) === 'unknown' || isKnownThing(word[0])) continue;
      yield { span: { start: match.index + word.index, end: match.index + word.index + word[0].length }, entity: 'PERSON', score: 0.62, reason: { code: 'name-list' } };
    }
  }
}

const PAIR = /(?<![\p{L}\p{N}@/._-]|\p{Lu}\p{Ll}{1,24} )(?<a>\p{Lu}\p{Ll}{2,14}) (?<join>and|or|&|\/) (?<b>\p{Lu}\p{Ll}{2,14})(?: (?<last>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?))?(?![\p{L}\p{N}])/gu;
/** What one does with people, before their names. */
const ASKED = /(?:^|[^\p{L}])(?:[Aa]sk|[Aa]sked|[Tt]ell|[Tt]old|[Cc]all|[Rr]ing|[Ee]mail|[Tt]ext|[Tt]hank|[Tt]hanks|[Ss]ee|[Cc]hase|[Mm]eet|[Mm]et|cc) $/u;
/** Looked for from the word between. */
const JOINED = / (?:and|or|&|\/) \p{Lu}\p{Ll}/u;

/** "ask Sunny or Faith", "Hope and Bongani": beside a given name another one is no everyday word. */
function* inPair(text: string): Iterable<Candidate> {
  if (!JOINED.test(text)) return;
  for (const match of matchesOf(text, PAIR)) {
    const { a = '', b = '', last } = match.groups ?? {}, kinds = [givenNameKind(a), givenNameKind(b)];
    if (kinds.includes('unknown') || isPlaceWord(a) || isPlaceWord(b) || isKnownThing(a) || isKnownThing(b) || isKnownThing(match[0])) continue;
    // Two everyday words are a pair of names only before a surname: "Joy & Ray Mattingly", not "Hope and Faith".
    const surname = last !== undefined && (surnameKind(last.split('-')[0] ?? '') !== 'unknown' || !isOrdinaryWord(last) && !isPlaceWord(last) && !isKnownThing(last));
    const told = ASKED.test(text.slice(Math.max(0, match.index - 14), match.index));
    if (!kinds.includes('name') && !surname && !told || last !== undefined && !surname) continue;
    const start = match.index + match[0].indexOf(b, a.length);
    yield { span: { start: match.index, end: match.index + a.length }, entity: 'PERSON', score: 0.62, reason: { code: 'name-list' } };
    yield { span: { start, end: surname ? match.index + match[0].length : start + b.length }, entity: 'PERSON', score: 0.62, reason: { code: 'name-list' } };
  }
}

/** Names typed in small letters: a given name and a surname that are nothing else. */
function* inSmallLetters(text: string): Iterable<Candidate> {
  if (!hasWordLike(text, SMALL_GIVEN_NAME)) return;
  const { known, starts, count } = wordsOf(text);
  const firsts: number[] = [];
  for (let index = 0; index + 1 < count; index += 1) if (SMALL_GIVEN_NAME.test(known[index]!.text)) firsts.push(index);
  for (const [given, start, second, at] of firsts.map((index) => [known[index]!.text, starts[index]!, known[index + 1]!, starts[index + 1]!] as const)) {
    const last = second.text, end = at + last.length;
    if (last.length < 4 || !isSmall(last) || wordFacts(second).surname !== 'name' || isPlaceWord(given) || isPlaceWord(last)) continue;
    if (at !== start + given.length + 1 || text[start + given.length] !== ' ' || /[@./_-]/.test(text[start - 1] ?? ' ') || /[@/_-]/.test(text[end] ?? ' ')) continue;
    yield { span: { start, end }, entity: 'PERSON', score: 0.55, reason: { code: 'name-list' } };
  }
}

const SMALL_GIVEN_NAME = { test: (word: string): boolean => word.length >= 4 && word.length <= 16 && isSmall(word) && givenNameKind(word) === 'name' };
const isSmall = (word: string): boolean => classAt(word, 0) === LOWER && word === word.toLowerCase();
