import { Dict, Keyword, Name, PdfString, Ref, type Value } from './values';

const WHITE = 1, DELIMITER = 2;
/** ISO 32000-2, tables 1 and 2. */
const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = WHITE;
for (const char of '()<>[]{}/%') CLASS[char.charCodeAt(0)] = DELIMITER;

export const isWhite = (code: number | undefined): boolean => code !== undefined && CLASS[code] === WHITE;
const MAX_DEPTH = 64;

/** Reads objects and keywords from bytes: of a file and of content streams alike (ISO 32000-2, 7.2 and 7.3). Never throws; what makes no sense is skipped. */
export class Lexer {
  constructor(readonly bytes: Uint8Array, public at = 0, readonly end: number = bytes.length) {}

  /** The next object or keyword; `undefined` at the end. `1 0 R` is a reference only where `refs` is set: content streams have none. */
  next(refs = false, depth = 0): Value | Keyword | undefined {
    for (;;) {
      this.skipWhite();
      if (this.at >= this.end) return undefined;
      const code = this.bytes[this.at]!;
      switch (code) {
        case 0x2f: return this.name();
        case 0x28: return this.literal();
        case 0x3c: return this.bytes[this.at + 1] === 0x3c ? this.dict(refs, depth) : this.hex();
        case 0x5b: return this.array(refs, depth);
        case 0x29: case 0x7b: case 0x7d: this.at++; continue;
        case 0x5d: this.at++; return new Keyword(']');
        case 0x3e: this.at += this.bytes[this.at + 1] === 0x3e ? 2 : 1; return new Keyword('>>');
        default: return this.regular(code, refs);
      }
    }
  }

  skipWhite(): void {
    const { bytes, end } = this;
    while (this.at < end) {
      const code = bytes[this.at]!;
      if (code === 0x25) while (this.at < end && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++;
      else if (CLASS[code] === WHITE) this.at++;
      else return;
    }
  }

  private regular(first: number, refs: boolean): Value | Keyword {
    const { bytes } = this, start = this.at;
    while (this.at < this.end && CLASS[bytes[this.at]!] === 0) this.at++;
    if ((first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2b || first === 0x2e) {
      const number = numberOf(bytes, start, this.at);
      if (number !== undefined) return refs && Number.isInteger(number) && number >= 0 ? this.reference(number) : number;
    }
    const word = ascii(bytes, start, this.at);
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : new Keyword(word);
  }

  private reference(number: number): Value {
    const { bytes } = this;
    let at = this.at;
    while (isWhite(bytes[at])) at++;
    const generation = at;
    while (bytes[at] !== undefined && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
    if (at === generation || at - generation > 5) return number;
    const gap = at;
    while (isWhite(bytes[at])) at++;
    if (at === gap || bytes[at] !== 0x52 || CLASS[bytes[at + 1] ?? 32] === 0) return number;
    this.at = at + 1;
    return new Ref(number);
  }

  private name(): Name {
    const { bytes } = this, start = ++this.at;
    let escaped = false;
    while (this.at < this.end && CLASS[bytes[this.at]!] === 0) if (bytes[this.at++] === 0x23) escaped = true;
    const text = ascii(bytes, start, this.at);
    return Name.of(escaped ? text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text);
  }

  private array(refs: boolean, depth: number): Value {
    this.at++;
    const items: Value[] = [];
    for (;;) {
      const item = depth > MAX_DEPTH ? undefined : this.next(refs, depth + 1);
      if (item === undefined || (item instanceof Keyword && item.word === ']')) return items;
      if (!(item instanceof Keyword)) items.push(item);
    }
  }

  private dict(refs: boolean, depth: number): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      const key = depth > MAX_DEPTH ? undefined : this.next(refs, depth + 1);
      if (key === undefined || (key instanceof Keyword && key.word === '>>')) return new Dict(entries);
      if (!(key instanceof Name)) continue;
      const value = this.next(refs, depth + 1);
      if (value === undefined || (value instanceof Keyword && value.word === '>>')) return new Dict(entries);
      if (!(value instanceof Keyword)) entries.set(key.name, value);
    }
  }

  private literal(): PdfString {
    const { bytes } = this, out: number[] = [];
    let open = 1;
    this.at++;
    while (this.at < this.end) {
      const code = bytes[this.at++]!;
      if (code === 0x5c) this.escape(out);
      else if (code === 0x29 && --open === 0) break;
      else {
        if (code === 0x28) open++;
        // An end of line inside a string is one line feed, however it is written (7.3.4.2).
        if (code === 13 && bytes[this.at] === 10) this.at++;
        out.push(code === 13 ? 10 : code);
      }
    }
    return new PdfString(Uint8Array.from(out));
  }

  private escape(out: number[]): void {
    const { bytes } = this, code = bytes[this.at++];
    if (code === undefined) return;
    if (code >= 0x30 && code <= 0x37) {
      let value = code - 0x30;
      for (let i = 0; i < 2 && bytes[this.at]! >= 0x30 && bytes[this.at]! <= 0x37; i++) value = value * 8 + bytes[this.at++]! - 0x30;
      out.push(value & 255);
    } else if (code === 13) { if (bytes[this.at] === 10) this.at++; } else if (code !== 10) out.push(ESCAPES.get(code) ?? code);
  }

  private hex(): PdfString {
    const { bytes } = this, out: number[] = [];
    let high = -1;
    this.at++;
    while (this.at < this.end) {
      const code = bytes[this.at++]!;
      if (code === 0x3e) break;
      const digit = hexDigit(code);
      if (digit < 0) continue;
      if (high < 0) high = digit; else { out.push(high * 16 + digit); high = -1; }
    }
    if (high >= 0) out.push(high * 16);
    return new PdfString(Uint8Array.from(out), true);
  }
}

/** Table 3. */
const ESCAPES = new Map([[0x6e, 10], [0x72, 13], [0x74, 9], [0x62, 8], [0x66, 12]]);

export const hexDigit = (code: number): number =>
  (code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x41 && code <= 0x46 ? code - 55 : code >= 0x61 && code <= 0x66 ? code - 87 : -1);

export const ascii = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return text;
};

/**
 * 7.3.3; `--5`, `5-3` and `.` are read as other readers do: the sign once, up to what is no digit. Decimals are added up one by one, as poppler
 * (Lexer.cc) does: moves are sums of such numbers, and the last bit of a sum says on which side of a pixel's border a line is drawn.
 */
const numberOf = (bytes: Uint8Array, start: number, end: number): number | undefined => {
  let at = start, sign = 1, value = 0, decimals = -1, digits = 0, scale = 1;
  while (at < end && (bytes[at] === 0x2d || bytes[at] === 0x2b)) if (bytes[at++] === 0x2d) sign = -1;
  for (; at < end; at++) {
    const code = bytes[at]!;
    if (code === 0x2e) { if (decimals >= 0) break; decimals = 0; continue; }
    if (code < 0x30 || code > 0x39) { if (digits === 0 || code !== 0x2d) return undefined; break; }
    digits++;
    if (decimals < 0) value = value * 10 + code - 0x30;
    else if (decimals++ < 15) value += (scale *= 0.1) * (code - 0x30);
  }
  if (digits === 0 && decimals < 0) return undefined;
  return Number.isFinite(value) ? sign * value : 0;
};
