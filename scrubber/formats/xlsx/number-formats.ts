import { childNamed, childrenOf, nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { decodeText } from '../xml/text';

/** What a number in a cell stands for: `pattern` has digits in fixed places (`00-00-00`), with their leading zeros. */
export type NumberKind = { readonly kind: 'number' } | { readonly kind: 'date' } | { readonly kind: 'pattern'; readonly pattern: string };

/** ECMA-376-1, 18.8.30: built-in formats that show a day; 27-36 and 50-58 do so in East Asian editions. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const NUMBER: NumberKind = { kind: 'number' }, DATE: NumberKind = { kind: 'date' };

/** The kind of number of each cell format, by the index that cells give (18.3.1.4, `s`). */
export const readNumberKinds = (trees: readonly XmlTree[]): readonly NumberKind[] => {
  const tree = trees[0], kinds: NumberKind[] = [], codes = new Map<string, string>();
  if (!tree) return kinds;
  for (let node = 0; node < tree.count; node++) {
    const name = nameOf(tree, node);
    if (name === 's:numFmt') codes.set(rawValue(tree, node, 'numFmtId') ?? '', decodeText(rawValue(tree, node, 'formatCode') ?? '').text);
  }
  const formats = childNamed(tree, 0, 's:cellXfs') >= 0 ? childNamed(tree, 0, 's:cellXfs') : childNamed(tree, rootOf(tree), 's:cellXfs');
  if (formats < 0) return kinds;
  for (const format of childrenOf(tree, formats)) {
    const id = rawValue(tree, format, 'numFmtId') ?? '0', code = codes.get(id);
    kinds.push(code === undefined ? (BUILT_IN_DATES.has(Number(id)) ? DATE : NUMBER) : kindOf(code));
  }
  return kinds;
};

const rootOf = (tree: XmlTree): number => {
  for (let node = 0; node < tree.count; node++) if ((tree.parent[node] ?? -1) < 0 && nameOf(tree, node).includes(':')) return node;
  return 0;
};

/** 18.8.31: literals in quotes or after a backslash, colours and locales in brackets, sections between semicolons. */
const kindOf = (code: string): NumberKind => {
  const bare = code.replace(/"[^"]{0,255}"|\[[^\]]{0,255}\]|\\.|_.|\*./g, ''), first = code.split(';')[0] ?? '';
  if (/[dy]/i.test(bare.replace(/general/i, ''))) return DATE;
  const pattern = first.replace(/\[[^\]]{0,255}\]|_.|\*./g, '').replace(/"([^"]{0,255})"/g, '$1').replace(/\\(.)/g, '$1');
  return /^[\d\s\-./()+#]{3,40}$/.test(pattern) && /^[^.]*$/.test(pattern) && (pattern.match(/0/g) ?? []).length >= 3 && !/[1-9]/.test(pattern) ? { kind: 'pattern', pattern } : NUMBER;
};

/** A number as the reader of the sheet sees it, as far as that says more than its digits: days as ISO 8601, patterns filled. */
export const showNumber = (value: number, raw: string, kind: NumberKind, from1904: boolean): string => {
  if (kind.kind === 'date' && value >= 1 && value < 2_958_466) return isoDay(value, from1904);
  if (kind.kind === 'pattern' && Number.isInteger(value) && value >= 0) return fill(kind.pattern, value);
  return Number.isInteger(value) && Math.abs(value) < 1e21 && raw !== String(value) ? BigInt(value).toString() : raw;
};

/** 18.17.4.1: days since 1899-12-31, with a 29 February 1900 that never was; or since 1904-01-01. */
const EPOCH_1900 = Date.UTC(1899, 11, 30), EPOCH_1904 = Date.UTC(1904, 0, 1), DAY = 86_400_000;

const isoDay = (serial: number, from1904: boolean): string => {
  const shifted = !from1904 && serial < 61 ? serial + 1 : serial, time = (from1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(shifted) * DAY;
  const minutes = Math.round((serial - Math.floor(serial)) * 1440), clock = minutes % 1440 === 0 ? '' : ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return new Date(time).toISOString().slice(0, 10) + clock;
};

const two = (value: number): string => String(value).padStart(2, '0');

const fill = (pattern: string, value: number): string => {
  let digits = BigInt(value).toString(), filled = '';
  const places = [...pattern], first = places.findIndex((place) => place === '0' || place === '#');
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] ?? '';
    if (place !== '0' && place !== '#') { filled = place + filled; continue; }
    const take = i === first ? digits : digits.slice(-1);
    filled = (take || (place === '0' ? '0' : '')) + filled;
    digits = i === first ? '' : digits.slice(0, -1);
  }
  return filled;
};

/** The number for a changed text, as it is stored; undefined where the text is none any more. */
export const readNumber = (text: string, before: number, kind: NumberKind, from1904: boolean): string | undefined => {
  if (kind.kind === 'date') {
    const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (!found) return undefined;
    const days = Math.round((Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) - (from1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
    const serial = (!from1904 && days < 61 ? days - 1 : days) + (before - Math.floor(before));
    return serial >= 0 ? String(serial) : undefined;
  }
  const bare = kind.kind === 'pattern' ? text.replace(/[\s\-./()+]/g, '') : text;
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(bare) || /^\d{16,20}$/.test(bare) ? String(Number(bare)) : undefined;
};
