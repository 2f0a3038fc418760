import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesAtWords } from '../text-words';

/** Forms of address that tell a sex, and degrees that tell a calling, in the languages we read. */
const SEXED = new Set('hr fru frk mr mrs ms miss mister madam sir dame lord lady messrs herr herrn frau fräulein monsieur madame mademoiselle mme mlle señor señora señorita sra srta signor signora sig signorina dott dottssa senhor senhora dhr mevr mevrouw meneer fru frk pan pani'.split(' '));
const CALLED = new Set('dr prof professor rev reverend mx'.split(' '));
const BEFORE_NAME = /(?<!\p{L}[-'’]|[@./])\p{L}{2,13}\.?(?=[ \u00a0](?:(?:Dr|Prof|med|Ing)\.? ){0,2}(?:van |von |de |der |al-)?\p{Lu}[\p{Ll}.'’])/yu;

/** "Mr", "Frau", "Dr." before a name: what Presidio calls TITLE. Kept by policy; the name behind it is person-title's. */
export const formOfAddress: Recognizer = {
  id: 'form-of-address',
  entities: ['SEX', 'JOB_TITLE'],
  anchors: { wholeWords: [...SEXED, ...CALLED] },
  examples: {
    match: ['this is [[Dr.]] Kyle Kuefer.', 'For [[Mrs]] Labrie, see', 'Bei Fragen hilft [[Herr]] Jung.', 'et [[Mme]] Fournier', '[[Prof.]] [[Dr.]] S. Mukhopadhyay'],
    noMatch: ['a lord of the rings', 'Dear Sir or madam', 'the professor said', 'see page Mr'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const [set, entity] of [[SEXED, 'SEX'], [CALLED, 'JOB_TITLE']] as const) {
      for (const { index, 0: found } of matchesAtWords(text, BEFORE_NAME, set)) {
        // Danish and Norwegian write theirs small.
        if (!/^\p{Lu}|^(?:hr|fru|frk)\.?$/u.test(found)) continue;
        yield { span: { start: index, end: index + found.length }, entity, score: 0.6, reason: { code: 'title' } };
      }
    }
  },
};
