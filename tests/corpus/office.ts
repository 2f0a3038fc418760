import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toScrubError } from '../../scrubber/errors';
import { Hold } from '../../scrubber/hold/hold';
import { openFile, rewriteFile } from '../../scrubber/pipeline';

/**
 * `npx tsx tests/corpus/office.ts FOLDER [--only REGEX] [--no-office]`: scrubs every Office file below a folder and compares before and after with an
 * independent reader (LibreOffice): does it open, does it say the same apart from what was changed, do its formulas still calculate.
 */
const FORMATS: Readonly<Record<string, { filter: string; extension: string }>> = {
  docx: { filter: 'txt:Text (encoded):UTF8', extension: 'txt' }, xlsx: { filter: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', extension: 'csv' },
  pptx: { filter: 'pdf', extension: 'pdf' }, odt: { filter: 'txt:Text (encoded):UTF8', extension: 'txt' }, ods: { filter: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', extension: 'csv' }, odp: { filter: 'pdf', extension: 'pdf' },
};
const ERROR_CELL = /#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)|Err:\d{3}/g;

const filesBelow = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const file = path.join(folder, name);
  return statSync(file).isDirectory() ? filesBelow(file) : [file];
});

/** What LibreOffice reads, all sheets or pages joined; undefined where it opens nothing. */
const readWithOffice = (file: string, kind: string): string | undefined => {
  const { filter, extension } = FORMATS[kind]!, out = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    spawnSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${path.join(tmpdir(), 'office-profile')}`, '--convert-to', filter, '--outdir', out, file], { timeout: 120_000, stdio: 'ignore' });
    const made = readdirSync(out).filter((name) => name.endsWith(`.${extension}`)).sort();
    if (made.length === 0) return undefined;
    if (extension !== 'pdf') return made.map((name) => readFileSync(path.join(out, name), 'utf8')).join('\n');
    return execFileSync('pdftotext', ['-layout', path.join(out, made[0]!), '-']).toString();
  } catch {
    return undefined;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

type Row = { file: string; result: string; ms: number; before?: boolean; after?: boolean; newErrors?: number; pages?: string };

const scrub = async (file: string, out: string): Promise<{ result: string; edits: number }> => {
  const source = { file: 0, name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }, hold = new Hold();
  hold.begin({ terms: [], seed: 1, undecidedPictures: 'keep' });
  try {
    await hold.add(0, source.name, await openFile(source));
    const { plan, needles } = hold.plan(0), rewrite = await rewriteFile(source, plan, needles), verdict = hold.verify(0, rewrite, rewrite.bytes.length);
    if (verdict.residue.length > 0) return { result: `blocked ${[...new Set(verdict.residue.map(({ check, place }) => `${check} ${place.part}`))].slice(0, 3).join(', ')}`, edits: plan.edits.length };
    writeFileSync(out, rewrite.bytes);
    return { result: 'clean', edits: plan.edits.length };
  } catch (thrown) {
    return { result: `refused ${toScrubError(thrown).code}`, edits: 0 };
  }
};

const [folder = '.', ...options] = process.argv.slice(2), only = new RegExp(options[options.indexOf('--only') + 1] ?? '', 'i'), withOffice = !options.includes('--no-office');
const out = path.join(tmpdir(), 'office-corpus');
mkdirSync(out, { recursive: true });
const rows: Row[] = [];
for (const file of filesBelow(folder).sort()) {
  const kind = path.extname(file).slice(1).toLowerCase();
  if (!(kind in FORMATS) || (options.includes('--only') && !only.test(file))) continue;
  const clean = path.join(out, `${rows.length}.${kind}`), start = performance.now();
  rmSync(clean, { force: true });
  const { result, edits } = await scrub(file, clean), row: Row = { file: path.relative(folder, file), result: `${result}, ${edits} edits`, ms: Math.round(performance.now() - start) };
  if (withOffice) {
    const before = readWithOffice(file, kind), after = existsSync(clean) ? readWithOffice(clean, kind) : undefined;
    row.before = before !== undefined;
    row.after = after !== undefined;
    if (before !== undefined && after !== undefined) {
      row.newErrors = Math.max(0, (after.match(ERROR_CELL)?.length ?? 0) - (before.match(ERROR_CELL)?.length ?? 0));
      row.pages = `${before.split('\f').length}/${after.split('\f').length} pages, ${before.length}/${after.length} characters`;
    }
  }
  rows.push(row);
  console.log(JSON.stringify(row));
}
const opened = rows.filter(({ before }) => before !== false), failed = opened.filter(({ result }) => !result.startsWith('clean'));
console.log(`${rows.length} files, ${opened.length} open before, ${failed.length} of them refused or blocked, ${opened.filter(({ result, after }) => result.startsWith('clean') && after === false).length} do not open after, ${rows.filter(({ newErrors }) => (newErrors ?? 0) > 0).length} with new error cells`);
