import { readFileSync } from 'node:fs';
import { Hold } from '../scrubber/hold/hold';
import { openFile } from '../scrubber/pipeline';
for (const f of process.argv.slice(2)) {
  const name = f.split('/').pop()!; const hold = new Hold(); hold.begin({ terms: [], seed: 1, undecidedPictures: 'keep' });
  const opened = await openFile({ file: 0, name, bytes: new Uint8Array(readFileSync(f)) }); await hold.add(0, name, opened);
  const { plan } = hold.plan(0); const seg = new Map(opened.segments.map((s) => [s.id, s]));
  console.log('==', name, opened.hidden.map((h) => `${h.id} ${h.count} ${h.choices[0]}`).join('; '));
  for (const e of plan.edits.slice(0, 14)) { const s = seg.get(e.segment)!; console.log('  ', s.place.label, '|', s.text.slice(Math.max(0,e.span.start-20), e.span.end+10), '|', s.text.slice(e.span.start, e.span.end), '->', e.text, '|', s.context.columnHeader, s.context.key); }
  const o = hold.outcome(0); for (const x of o.filter((y) => y.fate.choice !== 'keep').slice(0, 14)) console.log('     ', x.finding.entity, x.finding.recognizer, x.finding.score, x.finding.reason.code);
}
