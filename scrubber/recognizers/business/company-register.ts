import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { announcedRecognizer } from '../announced-number';
import { matchesOf } from '../matches';

const FORM = /(?<![\p{L}\p{N}])(?:HR[AB]|GnR|VR|PR)[ \u00a0]?(?:Nr\.?[ ]?)?\d{1,6}[ ]?[A-Z]{0,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])FN[ \u00a0]\d{5,6}[ ]?[a-z](?![\p{L}\p{N}])/gu;
const WORDS = ['company no', 'company number', 'company registration', 'registered no', 'registered number', 'registration number', 'reg no', 'companies house', 'crn', 'uen', 'cin', 'duns', 'd-u-n-s', 'lei', 'handelsregister', 'firmenbuch', 'rcs', 'registro mercantil', 'rea', 'registro imprese', 'matrícula', 'organisationsnummer', 'y-tunnus', 'krs', 'reg. č'];
const inline = announcedRecognizer({ id: 'company-register', entity: 'COMPANY_ID', words: WORDS, score: 0.82, examples: { match: [], noMatch: [] } });

/** Company registers: HRB and HRA (HRV §§ 3, 8a), Firmenbuch, and national numbers by their word. */
export const companyRegister: Recognizer = {
  id: 'company-register',
  entities: ['COMPANY_ID'],
  anchors: { ...inline.anchors, chars: ['digit', 'upper'], like: /^(?:HR[AB]|GnR|VR|PR|FN)/ },
  examples: {
    match: ['Amtsgericht Freiburg [[HRB 701234]]', 'Company no. [[09417722]]', '[[FN 123456a]] Wien', 'LEI: [[529900T8BM49AURSDO55]]'],
    noMatch: ['Lei n.º 23/2007, artigo 98.º', 'VR headset 360 view', 'registered in 2024', 'HR 12 policy'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, FORM)) {
      if (/^(?:VR|PR)/.test(match[0]) && !/Amtsgericht|Register|AG /i.test(segment.text.slice(Math.max(0, match.index - 40), match.index))) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'COMPANY_ID', score: 0.9, reason: { code: 'form' } };
    }
    for (const found of inline.find(segment, context)) if (!/(?:Lei|Ley|Legge|Loi|Lov|Decreto)[^\n]{0,12}$/.test(segment.text.slice(Math.max(0, found.span.start - 16), found.span.start))) yield found;
  },
};
