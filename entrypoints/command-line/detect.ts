import { createInterface } from 'node:readline';
import { detectText } from './detect-text';

type Input = { readonly id: unknown; readonly text: string; readonly lang?: string; readonly name?: string };

/** One JSON line in, one out: the spans of a document. */
const main = async (): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, text, name } = JSON.parse(line) as Input;
    process.stdout.write(`${JSON.stringify({ id, spans: await detectText(text, name) })}\n`);
  }
};

await main();
