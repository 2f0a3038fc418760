import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlacePhrase } from '../lexica/places';
import { isTown } from '../lexica/towns';
import { type NameRun, nameRuns } from '../people/name-tokens';

/** What is said of where somebody lives, was born or goes, up to the preposition: a capitalised word behind it is a place whatever lists say. */
const TO_A_PLACE = /(?:\b(?:liv(?:es?|ed|ing)|born|resid(?:es?|ed|ing|ent)|practi[sc]ing|comes?|came|kommt|stammt|kam|kommer|kom|komt|vient|venait|viene|vem|pochodzi|based|located|situated|domiciled|detained|flew|flies|fly|travel(?:s|led|ling)?|drove|grew up|arriv(?:es?|ed|ing)|moved|back|home|wohnhaft|wohnt|geboren|bor|født|opvokset|född|bosatt|nacid[oa]|naci[óo]|reside|vive|habite|née?|nat[oa]|nascid[oa]|geboren|woont|village|town|city|district|province|municipality|region|county|prefecture|neighbou?rhood)(?:,)? (?:in|at|to|of|from|near|i|en|à|a|em|nach|aus|zu|te|fra|ved|från|uit|da|de|z|ze)(?: the)?|(?:\b(?:conference|meeting|office|offices|branch|plant|hotel|airport|house|flat|apartment|work|school|university) in)) $/iu;
const REACH = 36;
const PREPOSITION = /(?:^|[\s(])(?:in|at|to|of|from|near|the|i|en|à|a|em|nach|aus|zu|te|fra|ved|från|uit|da|z|ze) $|rom $|ear $|ach $/iu;

/** Countries, regions, towns, nationalities: kept by policy; found so that they are not taken for people or companies. */
export const location: Recognizer = {
  id: 'location',
  entities: ['LOCATION'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['the office in [[Paris]] is', 'from [[New York]] to [[Berlin]]', 'born in [[Peru]]', 'in [[Rio de Janeiro]], [[Brazil]]', 'who lives in [[Quellbruck]]', 'near [[Laupheim]]'],
    noMatch: ['paris', 'in the city', 'Parisian life', 'Okafor came', 'based in Monday'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    for (const run of nameRuns(text)) {
      const { tokens } = run;
      let taken = 0;
      for (let at = 0; at < tokens.length; at += Math.max(1, taken)) {
        const first = tokens[at]!;
        taken = placeAt(run, at, text);
        if (taken > 0) yield { span: { start: first.start, end: tokens[at + taken - 1]!.end }, entity: 'LOCATION', score: first.given !== 'unknown' && taken === 1 || first.surname !== 'unknown' && !first.place ? 0.5 : 0.65, reason: { code: 'form' } };
      }
      yield* saidPlace(run, text);
    }
  },
};

/** How many words from here on name a place; 0 for none. */
const placeAt = ({ tokens }: NameRun, at: number, text: string): number => {
  const first = tokens[at]!;
  for (let length = first.leadsPlace ? Math.min(4, tokens.length - at) : 1; length > 1; length -= 1) {
    const phrase = text.slice(first.start, tokens[at + length - 1]!.end);
    if (isPlacePhrase(phrase) || isTown(phrase)) return length;
  }
  return first.place || first.kind === 'word' && first.given === 'unknown' && first.surname !== 'word-name' && first.town ? 1 : 0;
};

function* saidPlace({ tokens }: NameRun, text: string): Iterable<Candidate> {
  const first = tokens[0]!;
  if (first.kind !== 'word' || first.place || first.ordinary || isKnownThing(first.text) || first.given === 'name' && tokens.length > 1) return;
  if (!PREPOSITION.test(text.slice(Math.max(0, first.start - 5), first.start)) || !TO_A_PLACE.test(text.slice(Math.max(0, first.start - REACH), first.start))) return;
  let last = 0;
  while (last + 1 < tokens.length && last < 3 && !isOrdinaryWord(tokens[last + 1]!.text)) last += 1;
  if (tokens[last]!.kind === 'particle') last -= 1;
  yield { span: { start: first.start, end: tokens[last]!.end }, entity: 'LOCATION', score: 0.5, reason: { code: 'context-word' } };
}
