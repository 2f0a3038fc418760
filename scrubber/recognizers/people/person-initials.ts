import type { Candidate, Recognizer, Segment } from '../../types';
import { labelOf } from '../evidence';

/** Whole cells under "Initials" and the like (ICH E6 GCP 8.3.21: subjects stand in logs by their initials). */
const LABEL = /(?:^| )(?:initials|subject initials|patient initials|pt initials|init|kürzel|initialen|initiales|iniciales|iniziali|iniciais|paraaf|initialer|inicjały)$/u;

/** "Pt initials / bed": what the cell begins with. */
const MIXED = /(?:^| )(?:pt |patient |subject |child |client )?initials? (?:bed|ward|room|age|dob|and|no|id|sex|unit|site)/u;
const INITIALS = /^\p{Lu}\.? ?(?:\p{Lu}\.? ?){1,3}$/u;

export const personInitials: Recognizer = {
  id: 'person-initials',
  entities: ['PERSON'],
  anchors: { structure: true },
  examples: {
    match: [{ text: '[[JKM]]', context: { columnHeader: 'Initials' } }, { text: '[[R.S.]]', context: { key: 'Patient initials' } }, { text: '[[S.R.K.]] / B-14', context: { columnHeader: 'Pt initials / bed' } }, { text: '[[A-B]]', context: { columnHeader: 'Initialen' } }],
    noMatch: [{ text: 'JKM', context: { columnHeader: 'Code' } }, { text: 'yes', context: { columnHeader: 'Initials' } }, { text: 'N/A', context: { columnHeader: 'Initials' } }],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const label = labelOf(segment), value = (MIXED.test(label) ? segment.text.split(/[/,;(–-]/u)[0]! : segment.text).trim();
    if (MIXED.test(label) && INITIALS.test(value)) { yield at(segment, value); return; }
    if (value.length > 8 || !/^\p{Lu}(?:[.-]?\p{Lu}){1,3}\.?$/u.test(value) || !LABEL.test(labelOf(segment))) return;
    yield at(segment, value);
  },
};

const at = ({ text }: Segment, value: string): Candidate => {
  const start = text.indexOf(value);
  return { span: { start, end: start + value.length }, entity: 'PERSON', score: 0.85, reason: { code: 'column-header' } };
};
