import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideModelFiles } from '../../entrypoints/command-line/model-files';
import { compilePatternsAtOnce } from '../../entrypoints/command-line/native-patterns';
import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { hasCorpus } from './detect/corpus';
import { detectAll, type Row, type SetResult, speed } from './detect/measure';
import { type Column, tableOf } from './detect/results';
import { SETS } from './detect/sets';
import { calibration } from './detect/sets/calibration';
import { ownDocuments } from './detect/sets/own-documents';
import { workDocuments } from './detect/sets/work-documents';

/**
 * `npm run bench:detect [-- --only NAME] [--no-model] [--show] [--write]`: the engine over the dev halves of the labelled sets that lie beside
 * the project, one table. `--show` prints what was missed or taken wrongly; `--write` keeps it in its column of RESULTS.md.
 */
const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const only = process.argv[process.argv.indexOf('--only') + 1];
const asked = (name: string): boolean => !flag('only') || name.toLowerCase().includes((only ?? '').toLowerCase());

/** When a column was measured, as the page says. */
const dateOf = (written: string, column: string): string => new RegExp(`^- ${column}: (.*)$`, 'm').exec(written)?.[1] ?? 'not measured';

compilePatternsAtOnce();
provideWasmFiles();
if (!flag('no-model')) provideModelFiles();
const rows: Row[] = [];
const keep = ({ rows: more, remarks }: SetResult): void => {
  rows.push(...more);
  if (flag('show')) for (const remark of remarks) console.log(remark);
};

for (const set of SETS) {
  if (!asked(set.name)) continue;
  if (!hasCorpus(set.path)) { console.log(`${set.name}: not there, skipped`); continue; }
  keep(set.score(await detectAll(set.load())));
}
if (asked('work documents')) {
  const result = await workDocuments();
  if (result === undefined) console.log('work documents: not there, skipped'); else keep(result);
}
if (asked('own set')) { keep(await ownDocuments(false)); keep(await ownDocuments(true)); }
if (asked('calibration')) keep(await calibration());
const { characters, cpuSeconds } = speed();
rows.push({ set: 'speed', what: 'characters per CPU second, all sets', value: `${(characters / cpuSeconds / 1e6).toFixed(3)} M (${(characters / 1e6).toFixed(1)} M in ${cpuSeconds.toFixed(1)} s)`, goal: '≥ 1 M' });

for (const { set, what, value, goal } of rows) console.log(`${set} | ${what} | ${value} | ${goal ?? ''}`);
if (flag('write')) {
  const file = path.join(import.meta.dirname, 'RESULTS.md'), written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const column: Column = flag('no-model') ? 'rules' : 'network', commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const dates = { rules: dateOf(written, 'rules only'), network: dateOf(written, 'with the network'), [column]: `${new Date().toISOString().slice(0, 10)}, commit ${commit}` };
  writeFileSync(file, `# Detection on labelled sets

Written by \`npm run bench:detect -- --write\`, and with \`--no-model\` besides.
- rules only: ${dates.rules}
- with the network: ${dates.network}

The sets are dev halves that lie beside the project (\`PREWASH_CORPORA\`); the last column is the goal on their held-out halves, which are never
opened here. The network has learnt from most of TAB dev, from presidio-research dev, MEDDOCAN dev and two thirds of DAB dev: there its column
flatters. It has seen nothing of "TAB dev, not trained on", E-NER, Kleister, CUAD dev, WNUT17 dev, SROIE, the work documents and our own set.

${tableOf(written, rows, column)}
`);
}
