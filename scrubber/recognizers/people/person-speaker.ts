import type { Candidate, Recognizer, Segment } from '../../types';
import { givenNameKind, surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { firstIn, matchesOf } from '../matches';

const LINE = /(?:^|\n)[ \t>*_-]{0,6}(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?[ \t-]{0,3})?[*_]{0,2}(?=\p{Lu})(?<name>\p{Lu}[\p{L}.'’-]{1,25}(?:[ \u00a0]\p{Lu}[\p{L}.'’-]{0,25}){0,2})(?:[ \u00a0]?\([^()\n]{1,30}\))?[*_]{0,2}:[*_]{0,2}(?=[ \t]|$)/gu;
const CHAT = /(?:^|\n)[ \t]{0,4}(?:\[[^\]\n]{4,30}\][ \t]?)?(?:<|@)?(?=\p{Lu})(?<name>\p{Lu}[\p{L}'’-]{1,25}(?:[ \u00a0]\p{Lu}[\p{L}.'’-]{0,25}){0,2})>?[ \t]{1,3}(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?\)?\]?)(?=[\s,:]|$)/gu;

/** "Jane: …" at the start of a line of a transcript, minutes or chat; context.speaker where the format knows it. */
export const personSpeaker: Recognizer = {
  id: 'person-speaker',
  entities: ['PERSON'],
  anchors: { chars: ['colon', 'upper'] },
  examples: {
    match: ['[[Nicole]]: Remember me?\n[[John]]: You saved my life!', '[[Jane Okafor]]: I will send it', '[10:32] [[Tomasz Nowak]]: ok', '[[Priya Raman]] 10:42 AM\nhello', '[[Zubeida Khatoon]] (HR): noted'],
    noMatch: ['Note: this is important', 'Kubernetes: an introduction', 'Next Steps: call them', 'Steuer: 19 %', 'Python: see docs'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    // Fixed words of papers ("Non-goals:") have a part that lists take for a name.
    for (const form of [LINE, CHAT]) {
      for (const match of form === LINE || /\d:\d\d/.test(segment.text) ? matchesOf(segment.text, form) : []) {
        const name = match.groups?.name ?? '';
        const words = name.split(/[ \u00a0]/);
        const first = words[0] ?? '';
        const last = words.at(-1) ?? '';
        const given = givenNameKind(first);
        if (words.some((word) => isOrdinaryWord(word) && givenNameKind(word) === 'unknown' && surnameKind(word) === 'unknown') || isPlaceWord(first) || /-\p{Ll}/u.test(name)) continue;
        const score = words.length === 1 ? (given === 'name' ? 0.78 : given === 'word-name' && !isOrdinaryWord(first) ? 0.5 : 0)
          : given === 'name' || surnameKind(last) === 'name' ? 0.88 : given === 'word-name' && !isOrdinaryWord(last) ? 0.55 : 0;
        if (score === 0) continue;
        yield { span: firstIn(match, name), entity: 'PERSON', score, reason: { code: 'speaker' } };
      }
    }
  },
};
