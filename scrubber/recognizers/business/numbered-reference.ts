import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** "no. 44/17-B", "Nr. 5 O 117/24": a number word and a number made of parts, whatever it numbers. */
const FORM = /(?<![\p{L}\p{N}])(?:[Nn]os?|[Nn]r|[Nn]°|[Nn]º|[Nn](?=\.)|№)\.?(?:[º°])?[ \u00a0]{0,2}(?<v>(?:[A-Z]{1,4}[ -])?\d{1,7}(?:[ ][A-Z]{1,3}[ ]\d{1,6})?(?:[/-][A-Z0-9]{1,8}){1,4}|[A-Z]{1,5}-?\d{4,10}|[A-Z]{2}[ ]\d{4}[ ]\d{4,7}|\d{2,4}[ -]?[A-Z]{1,3}[ -]\d{4,9}|\d{2,3}(?: \d{3}){1,3}|\d{6,12})(?![\p{L}\p{N}]|[.,]\d)/gu;
/** Laws and standards are numbered too, and editions, schedules and stamps. */
const PUBLIC = /(?:law|act|regulation|directive|decree|protocol|convention|series|rule|article|resolution|ordinance|statute|code|ets|iso|rfc|form|sheet|statement|opinion|bulletin|release|amendment|addendum|schedule|exhibit|annex|appendix|version|issue|vol|volume|gesetz|verordnung|richtlinie|loi|décret|ley|decreto|legge|lei|d\.?[ ]?lgs|d\.?p\.?r|d\.?[ ]?l|l|section|item|figure|table|page|part|size|model|(?:\(|\[)(?:ec|eu|eec|eg|ce|ue))[)\]]?[ \u00a0(]{0,2}$/iu;

export const numberedReference: Recognizer = {
  id: 'numbered-reference',
  entities: ['TICKET_NUMBER'],
  anchors: { words: ['no', 'nr', 'n.', 'n°', 'nº', '№'], chars: ['digit'] },
  examples: {
    match: ['in the matter (no. [[4417/22]]) of', 'Nr. [[5 O 117/24]] vom', 'see No. [[TQ-2026/0117]] for', 'People v. Meza, no. [[24CR-008817]]', 'certificat AMF no [[184 226]]', 'albo ingegneri n. [[A3417]]'],
    noMatch: ['Regulation (EC) No 1612/68', 'no. 12', 'No 3 is best', 'Protocol No. 11/2', 'no 2024 budget'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    for (const match of matchesOf(text, FORM)) {
      if (PUBLIC.test(text.slice(Math.max(0, match.index - 24), match.index)) || /^[Nn]o \d{4}$/.test(match[0])) continue;
      const value = match.groups?.v ?? '';
      const end = match.index + match[0].length;
      yield { span: { start: end - value.length, end }, entity: 'TICKET_NUMBER', score: /[/-]/.test(value) ? 0.66 : 0.55, reason: { code: 'context-word' } };
    }
  },
};
