import type { Candidate, Recognizer, Segment } from '../../types';
import { labelOf } from '../evidence';

/** Whole cells under "Initials" and the like (ICH E6 GCP 8.3.21: subjects stand in logs by their initials). */
const LABEL = /(?:^| )(?:initials|subject initials|patient initials|pt initials|init|kürzel|initialen|initiales|iniciales|iniziali|iniciais|paraaf|initialer|inicjały)$/u;

export const personInitials: Recognizer = {
  id: 'person-initials',
  entities: ['PERSON'],
  anchors: { structure: true },
  examples: {
    match: [{ text: '[[JKM]]', context: { columnHeader: 'Initials' } }, { text: '[[R.S.]]', context: { key: 'Patient initials' } }, { text: '[[A-B]]', context: { columnHeader: 'Initialen' } }],
    noMatch: [{ text: 'JKM', context: { columnHeader: 'Code' } }, { text: 'yes', context: { columnHeader: 'Initials' } }, { text: 'N/A', context: { columnHeader: 'Initials' } }],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const value = segment.text.trim();
    if (value.length > 8 || !/^\p{Lu}(?:[.-]?\p{Lu}){1,3}\.?$/u.test(value) || !LABEL.test(labelOf(segment))) return;
    const start = segment.text.indexOf(value);
    yield { span: { start, end: start + value.length }, entity: 'PERSON', score: 0.85, reason: { code: 'column-header' } };
  },
};
