import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ScrubError } from '../../../../scrubber/errors';
import { Hold } from '../../../../scrubber/hold/hold';
import { openFile } from '../../../../scrubber/pipeline';
import { cleanTextOf } from '../../../../scrubber/policy/plan';
import { type Row, type SetResult, share } from '../measure';

type Item = { text: string; category: string; importance: string; variants?: string[]; contexts?: string[] };
type Gold = { files: string[]; must_remove: Item[]; must_keep: (string | { text: string })[] };
/** What a text was and has become, with the values that had to go and those that had to stay. */
export type Cleaned = { readonly id: string; readonly before: string; readonly after: string; readonly gold: Pick<Gold, 'must_remove' | 'must_keep'> };

const plain = (text: string): string => text.normalize('NFKC').replace(/[\u200b-\u200f\u00ad]/g, '').replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/[‐-―−]/g, '-').toLowerCase().replace(/\s+/g, ' ');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const stands = (text: string, value: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(value).trim())}(?![\\p{L}\\p{N}])`, 'u').test(text);
const formsOf = ({ text, variants = [], contexts }: Item): string[] => (contexts === undefined ? [text, ...variants] : [...contexts, ...variants]);

/** By document: everything that had to go is gone in all its forms, and what had to stay is untouched. */
export const scoreCleaned = (set: string, cleaned: readonly Cleaned[]): SetResult => {
  const remarks: string[] = [];
  const gone = new Map<string, [number, number]>();
  let kept = 0;
  let keepable = 0;
  let nothingDirect = 0;
  for (const { id, before, after, gold } of cleaned) {
    const [was, is] = [plain(before), plain(after)];
    let directLeft = 0;
    for (const item of gold.must_remove) {
      if (!formsOf(item).some((form) => stands(was, form))) continue;
      const counts = gone.get(item.importance) ?? [0, 0];
      const left = formsOf(item).filter((form) => stands(is, form));
      gone.set(item.importance, [counts[0] + (left.length === 0 ? 1 : 0), counts[1] + 1]);
      if (left.length > 0) remarks.push(`left ${id} ${item.importance} ${item.category}: ${left.join(' | ')}`);
      if (left.length > 0 && (item.importance === 'direct' || item.importance === 'secret')) directLeft++;
    }
    if (directLeft === 0) nothingDirect++;
    for (const keep of gold.must_keep) {
      const text = typeof keep === 'string' ? keep : keep.text;
      if (!stands(was, text)) continue;
      keepable++;
      if (stands(is, text)) kept++; else remarks.push(`touched ${id}: ${text}`);
    }
  }
  const all = [...gone.values()].reduce(([a, b], [found, count]) => [a + found, b + count], [0, 0]);
  const row = (what: string, value: string, goal?: string): Row => ({ set, what, value, goal });
  return { remarks, rows: [
    row('items gone everywhere', share(all[0]!, all[1]!), '.85'),
    ...[...gone].map(([importance, [found, count]]) => row(`${importance} items gone`, share(found, count), importance === 'direct' ? '.93' : undefined)),
    row('documents with nothing direct or secret left', share(nothingDirect, cleaned.length)),
    row('harmless strings touched', share(keepable - kept, keepable), '≤ .05'),
  ] };
};

const FOLDERS = [process.env['PREWASH_WORK_DOCUMENTS'], '/tmp/wd/documents'].filter((folder): folder is string => folder !== undefined);

/** The text after the default decisions, in the engine alone: no rewriting, pictures left out. Hidden items count as removed. */
const clean = async (id: string, folder: string): Promise<Cleaned> => {
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Gold;
  const hold = new Hold();
  hold.begin({ terms: [], seed: 1 });
  let before = '';
  let after = '';
  for (const [file, name] of gold.files.entries()) {
    const opened = await openFile({ file, name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) });
    await hold.add(file, name, opened);
    await hold.readOn(file);
    before += opened.segments.map(({ text }) => text).join('\n');
    after += cleanTextOf(opened.segments, hold.plan(file).plan);
  }
  return { id, before, after, gold };
};

export const workDocuments = async (): Promise<SetResult | undefined> => {
  const folder = FOLDERS.find((candidate) => existsSync(candidate));
  if (folder === undefined) return undefined;
  const cleaned: Cleaned[] = [];
  const remarks: string[] = [];
  for (const id of readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory())) {
    try {
      cleaned.push(await clean(id, path.join(folder, id)));
    } catch (thrown) {
      remarks.push(`not read ${id}: ${thrown instanceof ScrubError ? thrown.code : 'failed'}`);
    }
  }
  const result = scoreCleaned('work documents', cleaned);
  return { rows: [{ set: 'work documents', what: 'documents read', value: `${cleaned.length} of ${cleaned.length + remarks.length}` }, ...result.rows], remarks: [...remarks, ...result.remarks] };
};
