import { readLines } from '../corpus';
import { type BenchSet, around, isCovered, maskOf, share } from '../measure';

type Fixture = { id?: string; doc_id?: string; text: string; name?: string; spans?: { start: number; end: number }[] };
const FILE = 'secrets/secretlint_fixtures.jsonl';

/** Fixtures of secretlint's rules: ranges covered, and texts without a secret in which one is seen. Held out here as a whole unless somebody puts the set there. */
export const secrets: BenchSet = {
  name: 'secrets', path: FILE,
  load: () => readLines<Fixture>(FILE).map(({ id, doc_id, text, name, spans = [] }) => ({ id: id ?? doc_id ?? '', text, name, gold: spans.map((span) => ({ ...span, label: 'SECRET' })) })),
  score(detected) {
    const remarks: string[] = [];
    let covered = 0;
    let asked = 0;
    let wrong = 0;
    for (const { document: { text, gold }, spans } of detected) {
      const found = spans.filter(({ type }) => type === 'SECRET');
      const mask = maskOf(text.length, found);
      asked += gold.length;
      for (const span of gold) if (isCovered(text, span, mask)) covered++; else remarks.push(`missed: ${around(text, span)}`);
      if (gold.length === 0 && found.length > 0) { wrong++; remarks.push(`extra: ${around(text, found[0]!)}`); }
    }
    return { remarks, rows: [
      { set: 'secrets', what: 'fixture ranges covered', value: share(covered, asked), goal: '.92' },
      { set: 'secrets', what: 'harmless fixtures flagged', value: `${wrong}`, goal: '≤ 3' },
    ] };
  },
};
