import { Inflate, Unzlib } from 'fflate';

export type Part = { readonly name: string; readonly content: Uint8Array };

const LATIN = new TextDecoder('latin1');
const MAX_STREAM = 64 * 1024 * 1024;

export const isPdf = (bytes: Uint8Array): boolean => LATIN.decode(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * The contents of a PDF without any trust in its structure: every `stream … endstream` of the raw bytes is undone by every filter that
 * makes sense of it, whether or not a table leads there; what is between streams is one more part. Strings are added as a reader joins
 * them, so that kerning between letters hides nothing.
 */
export const pdfParts = (bytes: Uint8Array, prefix = ''): Part[] => {
  const parts: Part[] = [], between: string[] = [], raw = LATIN.decode(bytes);
  let from = 0, number = 0;
  for (;;) {
    const at = raw.indexOf('stream', from);
    if (at < 0) break;
    const head = raw.startsWith('\r\n', at + 6) ? 8 : 7, end = raw.indexOf('endstream', at + 6);
    if (end < 0 || raw.startsWith('end', at - 3)) { between.push(raw.slice(from, at + 6)); from = at + 6; continue; }
    between.push(raw.slice(from, at));
    parts.push(...partsOfStream(`${prefix}stream ${++number}`, bytes.subarray(at + head, end)));
    from = end + 9;
  }
  between.push(raw.slice(from));
  return [...parts, ...textParts(`${prefix}objects`, encode(between.join('\n')))];
};

const encode = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);

const partsOfStream = (name: string, body: Uint8Array): Part[] => {
  let content = body;
  // Filters may be chained; what no filter understands is looked at as it is.
  for (let depth = 0; depth < 4; depth++) {
    const undone = unzip(content) ?? ascii85(content) ?? hexadecimal(content);
    if (undone === undefined) break;
    content = undone;
  }
  return isMostlyText(content) ? textParts(name, content) : [{ name, content: printableRuns(content) }];
};

const textParts = (name: string, content: Uint8Array): Part[] => [{ name, content }, { name: `${name}, strings`, content: new TextEncoder().encode(stringsOf(LATIN.decode(content))) }];

const unzip = (body: Uint8Array): Uint8Array | undefined => {
  if (body.length < 3 || (body[0]! & 15) !== 8 || (body[0]! * 256 + body[1]!) % 31 !== 0) return undefined;
  return collect(new Unzlib(), body) ?? collect(new Inflate(), body.subarray(2));
};

const collect = (stream: Unzlib | Inflate, body: Uint8Array): Uint8Array | undefined => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  stream.ondata = (chunk) => { chunks.push(chunk); length += chunk.length; };
  try {
    for (let at = 0; at < body.length && length < MAX_STREAM; at += 16_384) stream.push(body.subarray(at, at + 16_384), at + 16_384 >= body.length);
  } catch { /* What came before the damage is searched. */ }
  if (length === 0) return undefined;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) { all.set(chunk, at); at += chunk.length; }
  return all;
};

/** Base-85 data ends in ~> and has nothing but its 85 characters before. */
const ascii85 = (body: Uint8Array): Uint8Array | undefined => {
  const text = LATIN.decode(body).trim();
  if (!/^[!-uz\s]*~>$/.test(text) || text.length < 4) return undefined;
  const out: number[] = [];
  let group: number[] = [];
  for (const char of text.slice(0, -2).replace(/\s/g, '').replaceAll('z', '!!!!!')) {
    group.push(char.charCodeAt(0) - 33);
    if (group.length === 5) { pushGroup(out, group, 4); group = []; }
  }
  if (group.length > 1) pushGroup(out, [...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return Uint8Array.from(out);
};
const pushGroup = (out: number[], group: readonly number[], count: number): void => {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
};

const hexadecimal = (body: Uint8Array): Uint8Array | undefined => {
  const text = LATIN.decode(body).replace(/\s/g, '');
  if (!/^[0-9a-fA-F]{8,}>$/.test(text)) return undefined;
  return Uint8Array.from(text.slice(0, -1).match(/../g) ?? [], (pair) => parseInt(pair, 16));
};

/** Asked of four thousand bytes from the whole length: pixels may begin like text and text like pixels. */
const isMostlyText = (content: Uint8Array): boolean => {
  const step = Math.max(1, Math.floor(content.length / 4096));
  let printable = 0, asked = 0, repeated = 0;
  for (let at = 0; at < content.length; at += step, asked++) {
    const byte = content[at]!;
    if ((byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9) printable++;
    if (byte === content[at - step]) repeated++;
  }
  return printable >= asked * 0.7 && (asked < 100 || repeated < asked * 0.9);
};

/** Compressed and binary data hold short words by chance: only longer runs of printable characters are text. */
const printableRuns = (content: Uint8Array): Uint8Array => encode((LATIN.decode(content).match(/[\x20-\x7e]{8,}/g) ?? []).map((run) => run.replace(/(.)\1{7,}/g, '$1')).join('\n'));

/** Strings of objects and of text operators, joined: within one array without a gap, else a line each. */
const stringsOf = (text: string): string => {
  const out: string[] = [];
  for (const [, literal, hex, operator] of text.matchAll(/\(((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*)\)|<([0-9a-fA-F\s]{2,})>|(T[jJdDm*]|'|"|>>|\])/g)) {
    if (literal !== undefined) out.push(decodeString(encode(unescape(literal))));
    else if (hex !== undefined) out.push(decodeString(Uint8Array.from(hex.replace(/\s/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16))));
    else if (operator !== ']') out.push('\n');
  }
  return out.join('');
};
const unescape = (literal: string): string => literal.replace(/\\([0-7]{1,3})|\\\r?\n|\\([\s\S])/g, (_, octal: string | undefined, char: string | undefined) =>
  (octal !== undefined ? String.fromCharCode(parseInt(octal, 8) & 255) : { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[char ?? ''] ?? char ?? ''));
const decodeString = (bytes: Uint8Array): string =>
  (bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be').decode(bytes.subarray(2)) : bytes[0] === 0xef && bytes[1] === 0xbb ? new TextDecoder().decode(bytes) : LATIN.decode(bytes));
