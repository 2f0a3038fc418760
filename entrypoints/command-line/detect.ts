import { createInterface } from 'node:readline';
import { actionFor } from '../../scrubber/policy/defaults';
import { Hold } from '../../scrubber/hold/hold';
import { openFile } from '../../scrubber/pipeline';

type Input = { readonly id: unknown; readonly text: string; readonly lang?: string; readonly name?: string };

/** One document: all spans above the lower threshold, disjoint, with the action of the default policy. Offsets are UTF-16 units of the text. */
const detect = async ({ id, text, name }: Input): Promise<object> => {
  if (text.trim() === '') return { id, spans: [] };
  const bytes = new TextEncoder().encode(text);
  const opened = await openFile({ file: 0, name: name ?? 'document.txt', bytes });
  const hold = new Hold();
  hold.begin({ terms: [], seed: 1 });
  await hold.add(0, '', opened);
  // Lines are segments in the order of the text, each found again from where the one before ended.
  const startOf = new Map<number, number>();
  let from = 0;
  for (const segment of opened.segments.slice(0, -1)) {
    const start = text.indexOf(segment.text, from);
    startOf.set(segment.id, start);
    from = start + segment.text.length;
  }
  const spans = hold.outcome(0).flatMap(({ finding, entity }) => finding.spans.filter(({ segment }) => startOf.has(segment)).map(({ segment, span }) => ({
    start: startOf.get(segment)! + span.start, end: startOf.get(segment)! + span.end, type: finding.entity, entity: entity.id,
    action: publicAction(actionFor(finding.entity, finding.score)), score: finding.score, recognizer: finding.recognizer,
  })));
  return { id, spans: spans.sort((a, b) => a.start - b.start) };
};

/** The three words of the interface to other programs: removing is a way of replacing there. */
const publicAction = (action: ReturnType<typeof actionFor>): 'replace' | 'ask' | 'keep' => (action === 'remove' ? 'replace' : action);

const main = async (): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await detect(JSON.parse(line) as Input))}\n`);
  }
};

await main();
