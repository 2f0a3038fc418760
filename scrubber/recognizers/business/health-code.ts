import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** ICD-10 (WHO, volume 2, 2.4): a letter, two digits, a point and one or two more; in Germany with a letter for how sure and which side. */
const CODE = /(?<![\p{L}\p{N}.-])[A-TV-Z]\d{2}\.\d{1,2}[AGVZLRB]?(?![\p{L}\p{N}])/gu;
const ANNOUNCED = /\bicd(?:-?10)?\b|diagn[oóôö]s|\bdx\b|befund|rozpoznanie|klachten|comorbid|anamnes/i;
/** What the code stands for, as it is written before it: "Anpassungsstörung (F43.2)". */
const NAMED = /(?<=^|[\s:;,])[\p{L}\p{M}'’-]{3,40}(?:[ \u00a0][\p{L}\p{M}'’-]{2,40}){0,3}[ \u00a0]?\($/u;
const REACH = 140;

/** A diagnosis by its code, where the text says that it is one. */
export const healthCode: Recognizer = {
  id: 'health-code',
  entities: ['HEALTH'],
  anchors: { words: ['icd', 'diagn', 'dx', 'befund', 'rozpoznanie', 'klachten', 'comorbid', 'anamnes'], chars: ['digit'], structure: true },
  examples: {
    match: ['Diagnose Dr. Sommerfeldt: [[Anpassungsstörung (F43.2)]]. Medikation: keine.', 'ICD-10 [[E11.9]]', 'Dx: [[M54.5]]'],
    noMatch: ['see table F43.2 in the appendix', 'Diagnosis of the A10.1 module', 'The diagnosis took long.'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    const label = `${context.key ?? ''} ${context.columnHeader ?? ''}`;
    if (context.role === 'code') return;
    for (const match of matchesOf(text, CODE)) {
      const before = text.slice(Math.max(0, match.index - REACH), match.index), after = text.slice(match.index + match[0].length);
      if (!ANNOUNCED.test(before) && !ANNOUNCED.test(label) || /^ (?:module|engine|unit|board|release|version|section|table)/i.test(after)) continue;
      const name = after.startsWith(')') ? NAMED.exec(before)?.[0].length ?? 0 : 0;
      yield { span: { start: match.index - name, end: match.index + match[0].length + (name > 0 ? 1 : 0) }, entity: 'HEALTH', score: 0.85, reason: { code: 'context-word' } };
    }
  },
};
