import { ENCODINGS } from './encodings';
import { textOfGlyphName } from './glyph-names';
import type { CffUse } from './prune-cff';

/** Keys of Adobe Type 1 Font Format, 7.1: of the private part, and of each outline. */
const EEXEC = 55665, CHARSTRING = 4330;
const SEAC = 6, ESCAPE = 12;

const decrypt = (bytes: Uint8Array, key: number): Uint8Array => {
  const out = new Uint8Array(bytes.length);
  let r = key;
  for (let i = 0; i < bytes.length; i++) { out[i] = bytes[i]! ^ (r >> 8); r = ((bytes[i]! + r) * 52845 + 22719) & 0xffff; }
  return out;
};
const encrypt = (bytes: Uint8Array, key: number): Uint8Array => {
  const out = new Uint8Array(bytes.length);
  let r = key;
  for (let i = 0; i < bytes.length; i++) { out[i] = bytes[i]! ^ (r >> 8); r = ((out[i]! + r) * 52845 + 22719) & 0xffff; }
  return out;
};
const latin = (bytes: Uint8Array): string => { let text = ''; for (let i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i]!); return text; };
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

type Entry = { readonly name: string; readonly text: string; readonly outline: Uint8Array };
type Program = { readonly head: string; readonly before: string; readonly entries: readonly Entry[]; readonly after: string; readonly skip: number };

/**
 * A Type 1 program with the outlines and codes of the glyphs that are still drawn: a subset would otherwise spell letters that only a removed
 * word had. Undefined where the program or its use is not understood.
 */
export const pruneType1 = (font: Uint8Array, uses: readonly (CffUse | undefined)[]): { readonly bytes: Uint8Array; readonly lengths: readonly [number, number, number] } | undefined => {
  const program = read(font), kept = program && keptNames(program, uses);
  if (program === undefined || kept === undefined) return undefined;
  const entries = program.entries.filter(({ name }) => kept.has(name)), head = bytesOf(withoutCodes(program.head, kept)), before = program.before.replace(/\/CharStrings\s+\d+/, `/CharStrings ${entries.length}`);
  const plain = bytesOf(before + entries.map(({ text }) => text).join('') + program.after), secret = encrypt(Uint8Array.from([...[0, 0, 0, 0].map((_, i) => i + 1), ...plain]), EEXEC), bytes = new Uint8Array(head.length + secret.length);
  bytes.set(head);
  bytes.set(secret, head.length);
  return { bytes, lengths: [head.length, secret.length, 0] };
};

const read = (font: Uint8Array): Program | undefined => {
  const whole = latin(font.subarray(0, 200_000)), start = /currentfile\s+eexec(?:\r\n|[ \r\n\t])/.exec(whole);
  if (start === null) return undefined;
  const from = start.index + start[0].length, secret = font.subarray(from), isHex = /^[0-9a-fA-F\s]{8}/.test(whole.slice(from, from + 8)), plain = latin(decrypt(isHex ? hexBytes(secret) : secret, EEXEC).subarray(4));
  const list = /\/CharStrings\s+\d+\s+dict\s+dup\s+begin/.exec(plain), skip = Number(/\/lenIV\s+(\d+)/.exec(plain)?.[1] ?? 4);
  if (list === null) return undefined;
  const entries: Entry[] = [], first = list.index + list[0].length;
  // `/name length RD bytes ND`: the words for the last two are the font's own.
  const item = /\s*\/([^\s/{}[\]()<>%]+)\s+(\d+)\s+(\S+) /y;
  let at = first;
  for (;;) {
    item.lastIndex = at;
    const found = item.exec(plain);
    if (found === null) break;
    const data = found.index + found[0].length, end = data + Number(found[2]), tail = /^\s*(?:ND|\|-|noaccess\s+def|def)/.exec(plain.slice(end, end + 24));
    if (tail === null || end > plain.length) return undefined;
    entries.push({ name: found[1]!, text: plain.slice(at, end + tail[0].length), outline: decrypt(bytesOf(plain.slice(data, end)), CHARSTRING).subarray(skip) });
    at = end + tail[0].length;
  }
  // What follows the private part are zeros that no reader asks for.
  const rest = plain.slice(at), close = /^\s*end[\s\S]*?mark\s+currentfile\s+closefile/.exec(rest);
  return entries.length === 0 || close === null ? undefined : { head: whole.slice(0, from), before: plain.slice(0, first), entries, after: `${close[0]}\n`, skip };
};

const hexBytes = (text: Uint8Array): Uint8Array => Uint8Array.from(latin(text).replace(/[^0-9a-fA-F]/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16));

const CODE = /dup\s+(\d+)\s*\/([^\s/]+)\s+put/g;

/** All glyphs that a reader may take for a code: by the PDF's names, by the font's own codes, and by what a name says. */
const keptNames = ({ head, entries }: Program, uses: readonly (CffUse | undefined)[]): Set<string> | undefined => {
  const names = new Set(entries.map(({ name }) => name)), own = new Map([...head.matchAll(CODE)].map(([, code, name]) => [Number(code), name!])), kept = new Set(['.notdef']), byText = new Map<string, string[]>();
  for (const name of names) { const text = textOfGlyphName(name); if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), name]); }
  for (const use of uses) {
    if (use?.kind !== 'names') return undefined;
    for (const [code, { name, text, blank }] of use.codes) {
      const found = [name ?? '', own.get(code) ?? '', ...(byText.get(text) ?? [])].filter((one) => names.has(one));
      if (found.length === 0 && !blank) return undefined;
      for (const one of found) kept.add(one);
    }
  }
  for (const { name, outline } of entries) if (kept.has(name)) for (const part of partsOf(outline)) for (const one of byText.get(part) ?? []) kept.add(one);
  return kept;
};

/** An accented letter may be made of two others, named by their codes in StandardEncoding (seac, 6.4). */
const partsOf = (outline: Uint8Array): string[] => {
  const operands: number[] = [];
  for (let at = 0; at < outline.length;) {
    const first = outline[at]!;
    if (first === ESCAPE && outline[at + 1] === SEAC) return operands.slice(-2).map((code) => ENCODINGS['StandardEncoding']![code] ?? '').filter((text) => text !== '');
    if (first < 32) { operands.length = 0; at += first === ESCAPE ? 2 : 1; continue; }
    const second = outline[at + 1] ?? 0;
    operands.push(first < 247 ? first - 139 : first < 251 ? (first - 247) * 256 + second + 108 : first < 255 ? -(first - 251) * 256 - second - 108 : (second << 24) | ((outline[at + 2] ?? 0) << 16) | ((outline[at + 3] ?? 0) << 8) | (outline[at + 4] ?? 0));
    at += first < 247 ? 1 : first < 255 ? 2 : 5;
  }
  return [];
};

/** The readable part: codes of glyphs that went, dates, notices and numbers of copies go. */
const withoutCodes = (head: string, kept: ReadonlySet<string>): string =>
  head.replace(/dup\s+\d+\s*\/([^\s/]+)\s+put[ \t]*(?:\r\n|[\r\n])?/g, (line, name: string) => (kept.has(name) ? line : '')).replace(/^%(?!!)[^\r\n]*(?:\r\n|[\r\n])/gm, '').replace(/\/(?:Notice|Copyright|FullName|FamilyName)\s*\((?:[^()\\]|\\.)*\)\s*readonly\s+def[ \t]*(?:\r\n|[\r\n])?/g, '').replace(/\/(?:UniqueID|XUID)\s+(?:\d+|\[[^\]]*\])\s*(?:readonly\s+)?def[ \t]*(?:\r\n|[\r\n])?/g, '');
