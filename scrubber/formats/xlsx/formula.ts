import type { Span } from '../../types';
import type { Area } from '../ooxml/headers';

export type { Area } from '../ooxml/headers';

/** What a formula (ECMA-376-1, 18.17) is made of, as far as it can name something. Spans refer to the formula's text. */
export type FormulaToken =
  /** Inside the quotation marks. */
  | { readonly kind: 'literal'; readonly span: Span }
  /** The sheet in front of `!`, quotes included; `book` is the number of a linked workbook. */
  | { readonly kind: 'sheet'; readonly span: Span; readonly names: readonly string[]; readonly book?: string }
  | { readonly kind: 'area'; readonly span: Span; readonly area: Area; readonly sheet?: readonly string[] }
  | { readonly kind: 'name'; readonly span: Span; readonly text: string; readonly call: boolean }
  /** A column of a table: `Staff[Name]`. */
  | { readonly kind: 'column'; readonly span: Span; readonly text: string };

export const LAST_ROW = 1_048_575, LAST_COLUMN = 16_383;
/** Stands for the sheets of a linked workbook: no sheet can be called so. */
const LINKED = '\n';

const QUOTED = /'((?:[^']|'')*)'!/y, BARE = /(\[[^[\]]{1,255}\])?((?:[\p{L}\p{N}_.\\?]{1,255})(?::[\p{L}\p{N}_.\\?]{1,255})?)?!/uy;
const CELL = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(!])/uy, COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/uy, ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(!])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}/uy, NUMBER = /(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:[eE][+-]?\d{1,3})?/y, ERROR = /#[A-Z0-9_/]{1,20}[!?]?/y;

/** @returns undefined where the formula cannot be read: an open quotation mark or bracket */
export const readFormula = (text: string): FormulaToken[] | undefined => new FormulaReader(text).read();

class FormulaReader {
  private readonly tokens: FormulaToken[] = [];
  private at = 0;
  private sheet: readonly string[] | undefined;

  constructor(private readonly text: string) {}

  read(): FormulaToken[] | undefined {
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      const read = char === '"' ? this.literal() : char === "'" ? this.quotedSheet() : char === '#' ? this.skip(ERROR) : /[\p{L}\p{N}_.\\$[]/u.test(char) ? this.operand(char) : this.skip();
      if (!read) return undefined;
    }
    return this.tokens;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private skip(pattern?: RegExp): boolean {
    this.at += (pattern && this.match(pattern)?.[0].length) || 1;
    return true;
  }

  private literal(): boolean {
    const end = closing(this.text, this.at, '"');
    if (end < 0) return false;
    this.tokens.push({ kind: 'literal', span: { start: this.at + 1, end } });
    this.at = end + 1;
    return true;
  }

  private quotedSheet(): boolean {
    const found = this.match(QUOTED);
    if (!found) return false;
    const whole = (found[1] ?? '').replaceAll("''", "'"), path = /^(.*\[([^\]]*)\])?(.*)$/s.exec(whole);
    this.inFront(found[0].length, (path?.[3] ?? '').split(':'), path?.[1] ? path[2] ?? '' : undefined);
    return true;
  }

  private inFront(length: number, names: readonly string[], book: string | undefined): void {
    this.tokens.push({ kind: 'sheet', span: { start: this.at, end: this.at + length - 1 }, names, ...(book === undefined ? {} : { book }) });
    this.sheet = book === undefined ? names : [LINKED];
    this.at += length;
  }

  private operand(char: string): boolean {
    const prefix = this.match(BARE);
    if (prefix && (prefix[1] !== undefined || prefix[2] !== undefined)) this.inFront(prefix[0].length, (prefix[2] ?? '').split(':'), prefix[1]?.slice(1, -1));
    else if (char === '[') {
      this.at = brackets(this.text, this.at, this.tokens);
      return this.at >= 0;
    } else this.reference();
    return true;
  }

  private reference(): void {
    const columns = this.match(COLUMNS), rows = this.match(ROWS), cell = this.match(CELL), name = this.match(NAME), start = this.at;
    if (columns) this.area(columns[0].length, box(0, columnOf(columns[1] ?? ''), LAST_ROW, columnOf(columns[2] ?? '')));
    else if (rows) this.area(rows[0].length, box(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN));
    else if (cell && columnOf(cell[1] ?? '') <= LAST_COLUMN && Number(cell[2]) > 0) this.cells(cell);
    else if (name) {
      this.at += name[0].length;
      this.tokens.push({ kind: 'name', span: { start, end: this.at }, text: name[0], call: /^\s{0,20}\(/.test(this.text.slice(this.at, this.at + 21)) });
      this.sheet = undefined;
    } else this.skip(NUMBER);
  }

  private cells(cell: RegExpExecArray): void {
    const row = Number(cell[2]) - 1, column = columnOf(cell[1] ?? '');
    CELL.lastIndex = this.at + cell[0].length + 1;
    const second = this.text[CELL.lastIndex - 1] === ':' ? CELL.exec(this.text) : null;
    if (second) this.area(cell[0].length + 1 + second[0].length, box(row, column, Number(second[2]) - 1, columnOf(second[1] ?? '')));
    else this.area(cell[0].length, box(row, column, row, column));
  }

  private area(length: number, area: Area): void {
    this.tokens.push({ kind: 'area', span: { start: this.at, end: this.at + length }, area, ...(this.sheet ? { sheet: this.sheet } : {}) });
    this.sheet = undefined;
    this.at += length;
  }
}

const closing = (text: string, open: number, mark: string): number => {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== mark) continue;
    if (text[at + 1] !== mark) return at;
    at++;
  }
  return -1;
};

/** 18.17.6.4 with [MS-XLSX] 2.2.2: `'` escapes a character in a column's name; `#Data` and the like name parts, `@` this row. @returns the end, or -1 */
const brackets = (text: string, open: number, tokens: FormulaToken[]): number => {
  let depth = 0, from = -1;
  for (let at = open; at < text.length; at++) {
    const char = text[at];
    if (char === "'") at++;
    else if (char === '[') {
      depth++;
      from = at + 1;
    } else if (char === ']') {
      const start = text[from] === '@' ? from + 1 : from, name = from < 0 ? '' : text.slice(start, at);
      if (name !== '' && !name.startsWith('#')) tokens.push({ kind: 'column', span: { start, end: at }, text: name.replace(/'(.)/gs, '$1') });
      from = -1;
      if (--depth === 0) return at + 1;
    }
  }
  return -1;
};

const box = (a: number, b: number, c: number, d: number): Area => ({ top: Math.min(a, c), left: Math.min(b, d), bottom: Math.max(a, c), right: Math.max(b, d) });

/** A → 0, XFD → 16383. */
export const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** Cell address `B7`, or an area `A1:B7`; undefined where it is none. */
export const readArea = (text: string): Area | undefined => {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!found) return undefined;
  const row = Number(found[2]) - 1, column = columnOf(found[1] ?? '');
  return box(row, column, found[4] ? Number(found[4]) - 1 : row, found[3] ? columnOf(found[3]) : column);
};
