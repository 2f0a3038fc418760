import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LogEntry, Term } from '../../scrubber/types';
import { scrubBatch } from './batch';
import { provideModelFiles } from './model-files';
import { provideWasmFiles } from './wasm-files';

const USAGE = 'usage: npm run -s scrub -- FILE… --out DIR [--decisions FILE] [--terms FILE] [--report FILE] [--no-model]';

/** By rules alone: faster, weaker. */
const NO_MODEL = '--no-model';

type Arguments = { readonly files: readonly string[]; readonly out: string; readonly decisions?: string; readonly terms?: string; readonly report?: string };

/** npm runs scripts in the project's folder; paths that the caller wrote are relative to INIT_CWD. */
const resolvePath = (given: string): string => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);

const parseArguments = (argv: readonly string[]): Arguments | undefined => {
  const files: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!;
    const option = /^--(out|decisions|terms|report)$/.exec(argument)?.[1];
    if (option !== undefined) {
      const value = argv[++i];
      if (value === undefined) return undefined;
      options[option] = value;
    } else if (argument.startsWith('--')) return undefined;
    else files.push(argument);
  }
  return files.length === 0 || options['out'] === undefined ? undefined : { files, out: options['out'], ...options };
};

/** One term a line: `text` or `text<TAB>TYPE`. */
const readTerms = (file: string | undefined): Term[] =>
  (file === undefined ? [] : readFileSync(resolvePath(file), 'utf8').split(/\r?\n/)).filter((line) => line.trim() !== '').map((line) => {
    const [text, type] = line.split('\t');
    return { text: text!.trim(), type: (type?.trim() ?? 'TERM') as Term['type'] };
  });

const readDecisions = (file: string | undefined): LogEntry[] =>
  (file === undefined ? [] : JSON.parse(readFileSync(resolvePath(file), 'utf8')) as LogEntry[]);

const main = async (): Promise<number> => {
  provideWasmFiles();
  if (!process.argv.includes(NO_MODEL)) provideModelFiles();
  const given = parseArguments(process.argv.slice(2).filter((argument) => argument !== NO_MODEL));
  if (given === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const out = resolvePath(given.out);
  await mkdir(out, { recursive: true });
  const inputs = given.files.map((input) => ({ input, name: path.basename(input), read: () => readFile(resolvePath(input)) }));
  const report = await scrubBatch(inputs, { terms: readTerms(given.terms), decisions: readDecisions(given.decisions) }, (name, bytes) => writeFile(path.join(out, name), bytes));
  const text = `${JSON.stringify(report, null, 1)}\n`;
  if (given.report === undefined) process.stdout.write(text); else writeFileSync(resolvePath(given.report), text);
  return report.files.every((file) => file.output !== null) ? 0 : 2;
};

main().then((code) => { process.exitCode = code; }, (thrown: unknown) => {
  // Only what Node says about paths and options; nothing from a document comes this way (ScrubError is caught per file).
  process.stderr.write(`${thrown instanceof Error ? thrown.message : 'failed'}\n${USAGE}\n`);
  process.exitCode = 1;
});
