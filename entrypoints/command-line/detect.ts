import { createInterface } from 'node:readline';
import { detectText } from './detect-text';
import { provideModelFiles } from './model-files';
import { compilePatternsAtOnce } from './native-patterns';

type Input = { readonly id: unknown; readonly text: string; readonly lang?: string; readonly name?: string };

/** One JSON line in, one out: the spans of a document. `--no-model` leaves the network out. */
const main = async (): Promise<void> => {
  compilePatternsAtOnce();
  if (!process.argv.includes('--no-model')) provideModelFiles();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, text, name } = JSON.parse(line) as Input;
    process.stdout.write(`${JSON.stringify({ id, spans: await detectText(text, name) })}\n`);
  }
};

await main();
