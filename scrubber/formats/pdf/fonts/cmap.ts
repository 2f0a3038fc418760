import { Lexer } from '../objects/lexer';
import { Keyword, Name, PdfString, type Value } from '../objects/values';

/** What a CMap stream says (Adobe Technical Notes 5014 and 5411; ISO 32000-2, 9.7.5 and 9.10.3). */
export type CMap = {
  /** Ranges of valid codes by their number of bytes. */
  readonly codespaces: { readonly bytes: number; readonly low: number; readonly high: number }[];
  readonly cids: { readonly low: number; readonly high: number; readonly cid: number }[];
  readonly texts: Map<number, string>;
  vertical: boolean;
  base?: string;
};

const MAX_RANGE = 65_536;
const MAX_TEXTS = 200_000;

export const parseCMap = (bytes: Uint8Array): CMap => {
  const lexer = new Lexer(bytes), cmap: CMap = { codespaces: [], cids: [], texts: new Map(), vertical: false };
  let operands: Value[] = [];
  for (;;) {
    const token = lexer.next();
    if (token === undefined) return cmap;
    if (!(token instanceof Keyword)) { operands.push(token); continue; }
    section(cmap, token.word, operands);
    if (!/^begin/.test(token.word) || token.word === 'begincmap') operands = operands.slice(-2);
    if (/^(?:begin|end)/.test(token.word)) operands = [];
  }
};

const section = (cmap: CMap, word: string, items: readonly Value[]): void => {
  if (word === 'endcodespacerange') pairs(items, 2, ([low, high]) => { if (low instanceof PdfString && high instanceof PdfString) cmap.codespaces.push({ bytes: low.bytes.length, low: codeOf(low), high: codeOf(high) }); });
  else if (word === 'endcidrange') pairs(items, 3, ([low, high, cid]) => { if (isString(low) && isString(high) && typeof cid === 'number') cmap.cids.push({ low: codeOf(low), high: codeOf(high), cid }); });
  else if (word === 'endcidchar') pairs(items, 2, ([code, cid]) => { if (isString(code) && typeof cid === 'number') cmap.cids.push({ low: codeOf(code), high: codeOf(code), cid }); });
  else if (word === 'endbfchar') pairs(items, 2, ([code, text]) => { if (isString(code) && isString(text)) put(cmap, codeOf(code), utf16(text.bytes)); });
  else if (word === 'endbfrange') pairs(items, 3, ([low, high, target]) => { if (isString(low) && isString(high)) range(cmap, codeOf(low), codeOf(high), target); });
  else if (word === 'usecmap' && items.at(-1) instanceof Name) cmap.base = (items.at(-1) as Name).name;
  else if (word === 'def' && items.at(-1) === 1 && items.at(-2) instanceof Name && (items.at(-2) as Name).name === 'WMode') cmap.vertical = true;
};

const isString = (value: Value | undefined): value is PdfString => value instanceof PdfString;
const pairs = (items: readonly Value[], size: number, each: (group: readonly Value[]) => void): void => {
  for (let i = 0; i + size <= items.length; i += size) each(items.slice(i, i + size));
};
export const codeOf = ({ bytes }: PdfString): number => bytes.reduce((code, byte) => code * 256 + byte, 0);
const utf16 = (bytes: Uint8Array): string => {
  if (bytes.length === 1) return String.fromCharCode(bytes[0]!);
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes[i]! * 256 + bytes[i + 1]!);
  return text;
};
const put = (cmap: CMap, code: number, text: string): void => { if (cmap.texts.size < MAX_TEXTS) cmap.texts.set(code, text); };

const range = (cmap: CMap, low: number, high: number, target: Value | undefined): void => {
  const last = Math.min(high, low + MAX_RANGE);
  if (isString(target)) {
    const text = utf16(target.bytes), head = text.slice(0, -1), tail = text.charCodeAt(text.length - 1);
    for (let code = low; code <= last; code++) put(cmap, code, head + String.fromCharCode(tail + code - low));
  } else if (Array.isArray(target)) (target as readonly Value[]).forEach((item, i) => { if (isString(item) && low + i <= last) put(cmap, low + i, utf16(item.bytes)); });
};
