import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Snippet = { readonly where: string; readonly language: string; readonly kind: string; readonly occupation: string; readonly text: string };

const FOLDER = path.resolve(import.meta.dirname, '../../../scrubber/recognizers/model/training/snippets');
const languages = readdirSync(FOLDER).filter((name) => !name.includes('.'));
const snippets = languages.flatMap((language) => readdirSync(path.join(FOLDER, language)).flatMap((file): Snippet[] => {
  const [, ...parts] = readFileSync(path.join(FOLDER, language, file), 'utf8').split(/^=== (.*)\n/m);
  return parts.flatMap((header, index) => {
    if (index % 2 === 1) return [];
    const [kind = '', occupation = ''] = header.split(' | ');
    return [{ where: `${language}/${file}: ${header}`, language, kind, occupation, text: parts[index + 1]!.replace(/\n$/, '') }];
  });
}));

const SLOT = /^(?:person:[a-z](?:\.(?:given|family|formal|short|upper|initials))?|org:[a-z](?:\.(?:short|acronym))?|(?:place|street|project|product|email):[a-z]|id|phone|date|money)$/;
const LITERAL = /^(?:person|org|place|project|product|body|role|health|money|quantity|id|date)\|[^[\]{}]+$/s;

/** What is wrong with the markup; undefined where nothing is. */
const faultOf = (text: string): string | undefined => {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') { at++; continue; }
    if (sign === '}' || sign === ']') return `a lone ${sign}`;
    if (sign !== '{' && sign !== '[') continue;
    const end = text.indexOf(sign === '{' ? '}' : ']', at), inside = text.slice(at + 1, end);
    if (end < 0 || !(sign === '{' ? SLOT : LITERAL).test(inside)) return `${sign}${inside.slice(0, 30)}`;
    at = end;
  }
  return undefined;
};
const marksOf = (text: string): number => [...text.matchAll(/(?<!\\)[[{](?!body\|)\w/g)].length;

describe('the authored snippets', () => {
  test('are read with balanced markup and known labels', () => {
    expect(snippets.map(({ where, text }) => [where, faultOf(text)]).filter(([, fault]) => fault !== undefined),
      'Write slots and labels as snippets/README.md says, and brackets of the text itself as \\[ \\] \\{ \\}').toEqual([]);
  });

  test('stand in the file of their kind', () => {
    expect(snippets.filter(({ where, kind }) => !where.includes(`/${kind}.txt`)).map(({ where }) => where), 'Move it to <language>/<kind>.txt').toEqual([]);
  });

  test('are many and varied', () => {
    expect(snippets.length, 'Write more snippets').toBeGreaterThanOrEqual(1500);
    expect(new Set(snippets.map(({ kind }) => kind)).size, 'Write other kinds of document').toBeGreaterThanOrEqual(25);
    expect(new Set(snippets.map(({ occupation }) => occupation)).size, 'Write for other occupations').toBeGreaterThanOrEqual(30);
    expect(languages.length, 'A language is missing').toBeGreaterThanOrEqual(10);
  });

  test('no two are equal', () => {
    const seen = new Set<string>();
    const twice = snippets.filter(({ text }) => seen.has(text) || !seen.add(text)).map(({ where }) => where);
    expect(twice, 'Take one of the two out').toEqual([]);
  });

  test('a third holds nothing secret', () => {
    expect(snippets.filter(({ text }) => marksOf(text) === 0).length, 'Write more hard negatives').toBeGreaterThanOrEqual(snippets.length / 3);
  });
});
