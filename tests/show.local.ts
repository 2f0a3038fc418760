import { readFileSync } from 'node:fs';
import { Hold } from '/tmp/wt/detect/scrubber/hold/hold';
import { openFile } from '/tmp/wt/detect/scrubber/pipeline';
const [file, filter] = process.argv.slice(2);
const hold = new Hold(); hold.begin({ terms: [], seed: 1 });
const opened = await openFile({ file: 0, name: file!.split('/').pop()!, bytes: new Uint8Array(readFileSync(file!)) });
await hold.add(0, file!.split('/').pop()!, opened);
const by = new Map<number, any[]>();
for (const o of hold.outcome(0)) for (const s of o.finding.spans) by.set(s.segment, [...(by.get(s.segment) ?? []), { ...o.finding, span: s.span }]);
for (const s of opened.segments) {
  if (filter && !new RegExp(filter, 'i').test(s.text)) continue;
  console.log(`[${s.place.label}] ${JSON.stringify(s.context)} ${s.hidden ?? ''}`); console.log('   ' + s.text);
  for (const f of by.get(s.id) ?? []) console.log(`      ${f.entity} ${f.score.toFixed(2)} ${f.recognizer}: ${s.text.slice(f.span.start, f.span.end)}`);
}
