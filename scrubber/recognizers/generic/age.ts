import type { Candidate, Recognizer, Segment } from '../../types';
import { labelOf } from '../evidence';
import { firstIn, matchesOf } from '../matches';

const AGE = /(?<![\p{L}\p{N}.-])(?:(?:aged?|turn(?:s|ed|ing)?|alter|im Alter von|âge|âgée? de|edad|età|idade|leeftijd|alder|ålder|wiek)[: ]{1,2}(?<a>\d{1,3}(?: ?(?:años|anni|anos|ans|Jahren?|jaar|år)(?!\p{L}))?)(?!\d|[.,:/-]\d)|(?<b>(?:(?<!\d)\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?(?:one|two|three|four|five|six|seven|eight|nine)?)[ -]?(?:years?[ -]old|year-old|y\/o|yo|yrs? old|years of age|Jahre alt|jährigen?r?|ans|años|anni|anos|jaar oud|år gammel|år gammal|lat)(?!\p{L}))|(?:at the age of|age of)[: ]{1,2}(?<c>\d{1,3})(?![\p{L}\d]|[.,:/-]\d))/giu;

/** Words for an age; ages over 89 are identifiers by 45 CFR 164.514(b)(2)(i)(C), all are quasi identifiers. */
export const age: Recognizer = {
  id: 'age',
  entities: ['AGE'],
  anchors: { words: ['jähr', 'y/o', 'year-old', 'years-old', 'âge'], wholeWords: ['age', 'aged', 'ages', 'turn', 'turns', 'turned', 'turning', 'old', 'alt', 'alter', 'yo', 'ans', 'años', 'anni', 'anos', 'edad', 'età', 'idade', 'år', 'lat', 'wiek', 'alder', 'ålder', 'leeftijd', 'jaar'], structure: true },
  examples: {
    match: ['a [[79 year old]] female', 'Patient, age [[54]], came in', 'die [[43-jährige]] Lehrerin', 'mujer de [[62 años]]', 'Edad: [[63 años]] Sexo: M', { text: '[[41]]', context: { columnHeader: 'Age' } }],
    noMatch: ['page 12', '200 years old', 'valid for 3 years', 'for 200 años', { text: '41', context: { columnHeader: 'Page' } }],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, AGE)) {
      const value = match.groups?.a ?? match.groups?.b ?? match.groups?.c ?? '';
      if (Number(/\d+/.exec(value)?.[0] ?? 0) > 120) continue;
      yield { span: firstIn(match, value), entity: 'AGE', score: 0.8, reason: { code: 'context-word' } };
    }
    if (/^(?:age|alter|edad|età|idade|âge|leeftijd|wiek)$/.test(labelOf(segment))) {
      const whole = /^\s*(\d{1,3})\s*$/.exec(segment.text);
      if (whole?.[1]) {
        const start = segment.text.indexOf(whole[1]);
        yield { span: { start, end: start + whole[1].length }, entity: 'AGE', score: 0.85, reason: { code: 'column-header' } };
      }
    }
  },
};
