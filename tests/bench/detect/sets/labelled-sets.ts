import { readFileSync, readdirSync } from 'node:fs';
import { type GoldDocument, type GoldSpan, corpusPath, readLines, toUnits } from '../corpus';
import type { BenchSet } from '../measure';
import { spanSet } from './span-set';

type Labelled = { doc_id?: string; text: string; spans: { start: number; end: number; label?: string; identifier_type?: string }[] };

const labelled = (file: string) => (): GoldDocument[] => readLines<Labelled>(file).map(({ doc_id, text, spans }, index) => {
  const unit = toUnits(text);
  return { id: doc_id ?? `${index}`, text, gold: spans.map((span) => ({ start: unit(span.start), end: unit(span.end), label: span.label ?? span.identifier_type ?? '' })) };
});

/** Microsoft's synthetic sentences. */
export const presidioResearch = spanSet({
  name: 'presidio-research dev', path: 'presidio-research/synth_dataset_v2_dev.jsonl', load: labelled('presidio-research/synth_dataset_v2_dev.jsonl'),
  wanted: () => true, goals: { recall: '.93', precision: '.93' },
});

/** Spanish clinical cases (Marimon et al. 2019). */
export const meddocan = spanSet({
  name: 'MEDDOCAN dev', path: 'meddocan-spanish/meddocan_dev.jsonl', load: labelled('meddocan-spanish/meddocan_dev.jsonl'),
  wanted: () => true, goals: { recall: '.85', precision: '.70' },
});

/** Danish texts; NO_MASK spans are names of everybody, so they make a span right only where our type keeps them. */
const danish = (name: string, kept: (index: number) => boolean): BenchSet => spanSet({
  name, path: 'dab-danish/dab_dev.jsonl', load: () => labelled('dab-danish/dab_dev.jsonl')().filter((_, index) => kept(index)),
  wanted: (label) => label !== 'NO_MASK', goals: { recall: '.70', precision: '.60' },
});
export const dab = danish('DAB dev', () => true);
/** The third that the network was not trained on (corpora.py, `dab`). */
export const dabKept = danish('DAB dev, not trained on', (index) => index % 3 === 0);

/** Tweets in CoNLL form, one token a line (Derczynski et al. 2017). */
const readConll = (file: string): GoldDocument[] => readFileSync(corpusPath(file), 'utf8').split(/\r?\n\s*\r?\n/).map((block, index) => {
  let text = '';
  const gold: GoldSpan[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [token = '', tag = 'O'] = line.split('\t');
    if (token === '') continue;
    if (text !== '') text += ' ';
    const start = text.length;
    text += token;
    const last = gold.at(-1);
    if (tag.startsWith('B-')) gold.push({ start, end: text.length, label: tag.slice(2) });
    else if (tag.startsWith('I-') && last !== undefined) gold[gold.length - 1] = { ...last, end: text.length };
  }
  return { id: `${index}`, text, gold };
});

export const wnut17 = spanSet({
  name: 'WNUT17 dev', path: 'wnut17/wnut17_dev.conll', load: () => readConll('wnut17/wnut17_dev.conll'),
  wanted: (label) => ['person', 'corporation', 'location', 'group'].includes(label), right: () => true,
  types: new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'PUBLIC_BODY', 'USERNAME', 'SOCIAL_HANDLE']),
});

/** Receipts as their text boxes, line by line; the seller and the address wherever they stand in them. */
const readReceipt = (id: string): GoldDocument => {
  const text = readFileSync(corpusPath(`sroie-receipts/dev/${id}.box.csv`), 'utf8').split(/\r?\n/).map((line) => line.split(',').slice(8).join(',')).join('\n');
  const key = JSON.parse(readFileSync(corpusPath(`sroie-receipts/dev/${id}.key.json`), 'utf8')) as Record<string, string>;
  const gold = ['company', 'address'].flatMap((label) => {
    const pattern = (key[label] ?? '').trim().split(/[\s,]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s,]+');
    return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ start: match.index, end: match.index + match[0].length, label }));
  });
  return { id, text, gold };
};

export const sroie = spanSet({
  name: 'SROIE dev', path: 'sroie-receipts/dev',
  load: () => readdirSync(corpusPath('sroie-receipts/dev')).filter((file) => file.endsWith('.key.json')).map((file) => readReceipt(file.slice(0, 3))),
  wanted: () => true, types: new Set(['PERSON', 'ORGANIZATION', 'ADDRESS']),
});
