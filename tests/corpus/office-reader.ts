import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';

/** What LibreOffice makes of a file: its text, and how many pages, slides or sheets it has. */
export type OfficeReading = { readonly text: string; readonly pages: number };

const SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
export const isWorkbook = (kind: string): boolean => ['xlsx', 'xltx', 'ods'].includes(kind);
const CACHE = path.join(tmpdir(), 'office-readings');

/** Reads a file with LibreOffice, once for the same bytes; undefined where it opens nothing. */
export const readWithOffice = (file: string, kind: string): OfficeReading | undefined => {
  mkdirSync(CACHE, { recursive: true });
  const known = path.join(CACHE, `${createHash('sha1').update(readFileSync(file)).digest('hex')}.${kind}.json`);
  if (existsSync(known)) return (JSON.parse(readFileSync(known, 'utf8')) as { reading?: OfficeReading }).reading;
  const reading = readAnew(file, kind);
  writeFileSync(known, JSON.stringify({ reading }));
  return reading;
};

/** A copy whose formulas have no stored values: what a program calculates that is asked to, as the clean copy asks it. */
export const withoutStoredValues = async (file: string, out: string): Promise<void> => {
  const zip = await JSZip.loadAsync(readFileSync(file));
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!/^xl\/worksheets\/sheet[^/]*\.xml$/.test(name)) continue;
    zip.file(name, (await entry.async('string')).replace(/(<f[^>]*\/>|<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1').replace(/(<c [^>]*?) t="str"([^>]*><f)/g, '$1$2'));
  }
  writeFileSync(out, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
};

const readAnew = (file: string, kind: string): OfficeReading | undefined => {
  const out = mkdtempSync(path.join(tmpdir(), 'office-')), extension = isWorkbook(kind) ? 'csv' : 'pdf';
  try {
    spawnSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${path.join(tmpdir(), 'office-profile')}`, '--convert-to', isWorkbook(kind) ? SHEETS : 'pdf', '--outdir', out, file], { timeout: 120_000, stdio: 'ignore' });
    const made = readdirSync(out).filter((name) => name.endsWith(`.${extension}`)).sort();
    if (made.length === 0) return undefined;
    if (extension === 'csv') return { text: made.map((name) => readFileSync(path.join(out, name), 'utf8')).join('\n'), pages: made.length };
    const text = execFileSync('pdftotext', [path.join(out, made[0]!), '-']).toString();
    return { text, pages: text.split('\f').length - 1 };
  } catch {
    return undefined;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};
