import { readLines, toUnits } from '../corpus';
import { spanSet } from './span-set';

type Labelled = { doc_id: string; text: string; spans: { start: number; end: number; label: string }[] };
const FILE = 'e-ner/ener_dev.jsonl';

/** Au et al. 2022, SEC filings. Names of public bodies and courts make a span right, but are not asked for. */
export const eNer = spanSet({
  name: 'E-NER dev', path: FILE,
  load: () => readLines<Labelled>(FILE).map(({ doc_id, text, spans }) => { const unit = toUnits(text); return { id: doc_id, text, gold: spans.map((span) => ({ ...span, start: unit(span.start), end: unit(span.end) })) }; }),
  wanted: (label) => label === 'BUSINESS' || label === 'PERSON',
  right: (label) => label === 'GOVERNMENT' || label === 'COURT',
  types: new Set(['PERSON', 'ORGANIZATION']),
  goals: { precision: '.78' }, goalOf: { BUSINESS: '.80', PERSON: '.96' },
});
