import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesAtWords } from '../text-words';

/** What is hidden. A "key" of a table or a keyboard lies nowhere that has a mat. */
const HIDDEN = 'key|keys|spare|spares|duplicate|duplicates|fob|fobs|lockbox|keybox|key ?safe|padlock|swipe card|master|remote|set|keysafe';
const FIRST = new Set('key keys spare spares duplicate duplicates fob fobs lockbox keybox keysafe padlock swipe master remote set'.split(' '));
/** Things around a house, a yard, an office or a car that keys lie under, in and behind. */
const NOOKS = '(?:door)?mats?|(?:flower ?|plant ?)?pots?|stones?|bricks?|pavers?|slabs?|tiles?|gnomes?|bins?|dustbins?|meters?|cupboards?|drawers?|box|tins?|jars?|sheds?|porch|hooks?|nails?|fuse ?box|tanks?|vestry|fridge|freezer|microwave|till|desks?|lockers?|glove ?box|boot|wheels?|arch|tyres?|bumpers?|visors?|letter ?box|mail ?box|hedges?|logs?|woodpile|steps?|ledges?|shelf|shelves|racks?|cabinets?|garage|huts?|gates?|posts?|taps?|hose|kennels?|radiators?|boilers?|basins?|reception|pigeon ?holes?|hoods?|drains?|pipes?|troughs?|butts?|statues?|bench|planters?|rocks?|trees?|buckets?|counters?|pillows?|trays?|frames?|sills?|panels?|piano|altar|pulpit|socket|extinguishers?|printers?|files?|folders?|envelopes?|pockets?|coats?|bags?|van|truck|tractor|cab|ute|flow';
const PLACE = `(?:(?:under|beneath|behind|in|inside|on top of|on|above|beside|next to|at the back of)[ \\u00a0](?:the|a|an|my|our|his|her|their|one of the|that)[ \\u00a0]|(?:under|behind|inside|on)[ \\u00a0])(?:[\\p{L}\\p{N}’'.-]{1,16}[ \\u00a0]){0,4}?(?:${NOOKS})(?:[ \\u00a0](?:${NOOKS}))?(?![\\p{L}])(?:[ \\u00a0](?:by|in|of|at|under|behind|near|beside|next to|outside|inside|on|to|from)[ \\u00a0](?:the|a|our|his|her|my)[ \\u00a0][\\p{L}’'-]{2,16}(?:[ \\u00a0][\\p{L}’'-]{3,16}(?=[.,;)]|$))?)?`;
/** "Keys of the hall hang behind the fuse box in the vestry", "spare under the third paver". */
const TOLD = new RegExp(`(?:${HIDDEN})(?![\\p{L}])(?:[ \\u00a0](?!and[ ]|but[ ])[\\p{L}\\p{N}’'#-]{1,16}){0,6}?(?::|,|[ \\u00a0][–—-])?[ \\u00a0](?<v>${PLACE})`, 'yiu');
/** "key in the grey box": a nook with a colour or a tool's name has no verb. */
const END = /[ \u00a0](?:the|a|our|his|her|my)$/u;

/** Where keys are hidden: whoever reads it needs no key. */
export const hidingPlace: Recognizer = {
  id: 'hiding-place',
  entities: ['PRIVATE_PLACE'],
  anchors: { wholeWords: [...FIRST] },
  examples: {
    match: ['Keys of the hall hang [[behind the fuse box in the vestry]].', 'spare [[under the third paver by the tap]]', 'code 4471, key [[in the grey box behind the oil tank]]', 'lockbox 1984 [[on the meter cupboard]].', 'Cupboard key: with Sister Ann, duplicate [[in the drawer under the laminar flow]]'],
    noMatch: ['a key in the table of users', 'the keys under consideration', 'set in the stone', 'key on the keyboard', 'a set of files in the folder', 'the key is in the repository'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const match of matchesAtWords(text, TOLD, FIRST)) {
      const value = (match.groups?.v ?? '').replace(END, '');
      if (/^(?:set|master|remote)/i.test(match[0]) && !/(?:key|spare|fob)/i.test(text)) continue;
      const start = match.index + match[0].length - (match.groups?.v ?? '').length;
      yield { span: { start, end: start + value.length }, entity: 'PRIVATE_PLACE', score: 0.76, reason: { code: 'context-word' } };
    }
  },
};
