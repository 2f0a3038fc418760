import { ScrubError } from '../../../errors';
import { Lexer, isWhite } from '../objects/lexer';
import { nameText, type Output, writeValue } from '../objects/serialise';
import { Dict, Keyword, Name, type Value } from '../objects/values';

/** One operator with its operands. An inline image is one operation: BI with its dictionary and data (ISO 32000-2, 8.9.7). */
export type Operation = { readonly op: string; readonly operands: readonly Value[]; readonly data?: Uint8Array };

const MAX_OPERATIONS = 2_000_000;
const MAX_OPERANDS = 64;

/** Annex A, without what marks content for other programs only (MP, DP) and compatibility sections (BX, EX). Anything else is left out. */
const OPERATORS: ReadonlySet<string> = new Set(
  ("b B b* B* BDC BMC BT c cm CS cs d d0 d1 Do EMC ET f F f* G g gs h i j J K k l m M n q Q re RG rg ri s S SC sc SCN scn sh "
  + "T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"").split(' '));

/** The operations of a content stream; what is no operator of the standard is left out. @throws ScrubError too-many-parts */
export const parseContent = (bytes: Uint8Array): Operation[] => {
  const lexer = new Lexer(bytes), operations: Operation[] = [];
  let operands: Value[] = [];
  for (;;) {
    const token = lexer.next();
    if (token === undefined) return operations;
    if (!(token instanceof Keyword)) {
      if (operands.length < MAX_OPERANDS) operands.push(token);
      continue;
    }
    if (token.word === 'BI') operations.push(inlineImage(lexer));
    else if (OPERATORS.has(token.word)) operations.push({ op: token.word, operands });
    operands = [];
    if (operations.length > MAX_OPERATIONS) throw new ScrubError('too-many-parts');
  }
};

const inlineImage = (lexer: Lexer): Operation => {
  const entries = new Map<string, Value>();
  for (;;) {
    const key = lexer.next();
    if (key === undefined || (key instanceof Keyword && key.word === 'ID')) break;
    if (!(key instanceof Name)) continue;
    const value = lexer.next();
    if (value !== undefined && !(value instanceof Keyword)) entries.set(key.name, value);
  }
  const start = lexer.at + 1, end = endOfImage(lexer.bytes, start);
  lexer.at = Math.min(lexer.end, end + 2);
  return { op: 'BI', operands: [new Dict(entries)], data: lexer.bytes.subarray(start, trimmed(lexer.bytes, start, end)) };
};

/** EI between white space, followed by what looks like content again: picture data may hold the two letters by chance. */
const endOfImage = (bytes: Uint8Array, start: number): number => {
  for (let at = start; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !isWhite(bytes[at - 1])) continue;
    if (at + 2 < bytes.length && !isWhite(bytes[at + 2])) continue;
    if (bytes.subarray(at + 2, at + 12).every((code) => (code >= 32 && code < 127) || isWhite(code))) return at;
  }
  return bytes.length;
};
const trimmed = (bytes: Uint8Array, start: number, end: number): number => (end > start && isWhite(bytes[end - 1]) ? end - 1 : end);

/** Writes operations, one a line. */
export const writeOperations = (out: Output, operations: readonly Operation[]): void => {
  for (const { op, operands, data } of operations) {
    if (op === 'BI') {
      out.text('BI\n');
      for (const [key, value] of (operands[0] as Dict).entries) { out.text(`${nameText(key)} `); writeValue(out, value); out.text('\n'); }
      out.text('ID ').raw(data ?? new Uint8Array()).text('\nEI\n');
      continue;
    }
    for (const operand of operands) { writeValue(out, operand); out.text(' '); }
    out.text(op).text('\n');
  }
};
