import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRAWN_CANARIES, HIDDEN_CANARIES } from '../../builders/pdf/canaries';
import { everything, lettersOf } from '../../builders/pdf/carve';
import { scrub } from '../../builders/pdf/scrub';

/** Programs that share nothing with ours; none of them is a dependency. */
const TOOLS = ['mutool', 'qpdf', 'pdftotext', 'exiftool'] as const;
const missing = TOOLS.filter((tool) => { try { execFileSync('which', [tool]); return false; } catch { return true; } });

const run = promisify(execFile);
/** What a program writes to its output, also where it complains. */
const said = async (program: string, ...args: string[]): Promise<string> => run(program, args, { encoding: 'latin1', maxBuffer: 1e8, timeout: 60_000 }).then(({ stdout }) => stdout, (failed: { stdout?: string }) => failed.stdout ?? '');

/** `mutool clean` writes files only. */
const cleaned = async (file: string): Promise<string> => {
  await said('mutool', 'clean', '-d', file, `${file}.clean`);
  return readFile(`${file}.clean`, 'latin1').catch(() => '');
};

/** A file as four other programs see it. */
const seenIn = async (file: string): Promise<string> => {
  const [clean, flat, text, shown, tags] = await Promise.all([cleaned(file), said('qpdf', '--qdf', '--object-streams=disable', file, '-'), said('pdftotext', '-q', '-nopgbrk', file, '-'), said('mutool', 'draw', '-q', '-F', 'txt', '-o', '-', file), said('exiftool', '-a', '-u', '-ee', '-q', file)]);
  return [everything(Buffer.from(clean, 'latin1')), everything(Buffer.from(flat, 'latin1')), text, shown, tags].join('\n');
};
const ALL = [...DRAWN_CANARIES.map((canary) => ({ ...canary, drawn: true })), ...HIDDEN_CANARIES.map((canary) => ({ ...canary, drawn: false }))];
/** These stand in bytes that no reader of PDFs shows: the search of raw bytes finds them (canaries.test.ts). */
const RAW_ONLY = new Set(['earlier version', 'after the end', 'before the beginning']);

describe.skipIf(missing.length > 0)(`what mutool, qpdf, pdftotext and exiftool see (skipped where one is not installed${missing.length > 0 ? `: ${missing.join(', ')}` : ''})`, () => {
  let folder = '';
  beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'canaries-')); for (const name of ['in', 'out']) mkdirSync(path.join(folder, name)); });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  test.each(ALL)('$place: in the input, and nothing of it in the clean copy', async ({ place, value, bytes, drawn }) => {
    const [before, after] = ['in', 'out'].map((name) => path.join(folder, name, `${place.replace(/\W/g, '-')}.pdf`));
    const { bytes: clean } = await scrub(bytes, drawn ? Object.fromEntries([value, value.replace(' ', '-')].map((form) => [form, 'Person A'])) : {});
    writeFileSync(before!, bytes);
    writeFileSync(after!, clean);
    const [was, is] = (await Promise.all([seenIn(before!), seenIn(after!)])).map(lettersOf), words = value.toLowerCase().split(' ');
    if (!RAW_ONLY.has(place)) expect(words.some((word) => was!.includes(word)), 'Another program finds it in the input').toBe(true);
    expect(words.filter((word) => is!.includes(word))).toEqual([]);
  });
});
