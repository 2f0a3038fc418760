import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideModelFiles } from '../../entrypoints/command-line/model-files';
import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { hasCorpus } from './detect/corpus';
import { detectAll, type Row, type SetResult, speed } from './detect/measure';
import { SETS } from './detect/sets';
import { calibration } from './detect/sets/calibration';
import { ownDocuments } from './detect/sets/own-documents';
import { workDocuments } from './detect/sets/work-documents';

/**
 * `npm run bench:detect [-- --only NAME] [--show] [--write]`: the engine over the dev halves of the labelled sets that lie beside
 * the project, one table. `--show` prints what was missed or taken wrongly; `--write` keeps the table in RESULTS.md.
 */
const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const only = process.argv[process.argv.indexOf('--only') + 1];
const asked = (name: string): boolean => !flag('only') || name.toLowerCase().includes((only ?? '').toLowerCase());

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
rows.push({ set: 'speed', what: 'characters per CPU second, all sets', value: `${(characters / cpuSeconds / 1e6).toFixed(2)} M (${(characters / 1e6).toFixed(1)} M in ${cpuSeconds.toFixed(1)} s)`, goal: '≥ 1 M' });

const table = ['| set | measure | value | to reach (held-out) |', '|---|---|---|---|', ...rows.map(({ set, what, value, goal }) => `| ${set} | ${what} | ${value} | ${goal ?? ''} |`)].join('\n');
console.log(table);
if (flag('write')) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const head = `# Detection on labelled sets\n\nWritten by \`npm run bench:detect -- --write\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${flag('no-model') ? 'rules only' : 'rules and the network'}. The sets are dev halves that lie beside the project\n(\`PREWASH_CORPORA\`); the last column is the goal on their held-out halves, which are never opened here.\n\n`;
  writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), `${head}${table}\n`);
}
