import { ScrubError } from '../../../errors';
import { Lexer } from './lexer';
import { Dict, Keyword, Name, Ref, Stream, type Value } from './values';

const MAX_OBJECTS = 500_000;

/**
 * A file as PDFium wrote it (engine/normalise.ts): one classic cross-reference table, no encryption, no object streams. Objects are parsed
 * when they are asked for. Indirect objects are the same JavaScript object each time, so that they can be compared by identity.
 */
export class PdfFile {
  private readonly offsets = new Map<number, number>();
  private readonly parsed = new Map<number, Value>();
  readonly trailer: Dict;

  /** @throws ScrubError corrupt where there is no table; too-many-parts */
  constructor(private readonly bytes: Uint8Array) {
    const lexer = new Lexer(bytes, this.startOfTable());
    if (wordOf(lexer.next()) !== 'xref') throw new ScrubError('corrupt');
    this.trailer = this.readTable(lexer);
  }

  private startOfTable(): number {
    const tail = Math.max(0, this.bytes.length - 64), text = new TextDecoder('latin1').decode(this.bytes.subarray(tail));
    const found = /startxref\s+(\d+)/.exec(text);
    if (found === null) throw new ScrubError('corrupt');
    return Number(found[1]);
  }

  private readTable(lexer: Lexer): Dict {
    for (;;) {
      const first = lexer.next();
      if (first instanceof Keyword && first.word === 'trailer') {
        const trailer = lexer.next(true);
        if (trailer instanceof Dict) return trailer;
      }
      const count = lexer.next();
      if (typeof first !== 'number' || typeof count !== 'number') throw new ScrubError('corrupt');
      if (this.offsets.size + count > MAX_OBJECTS) throw new ScrubError('too-many-parts');
      for (let i = 0; i < count; i++) {
        const offset = lexer.next();
        lexer.next();
        if (wordOf(lexer.next()) === 'n' && typeof offset === 'number') this.offsets.set(first + i, offset);
      }
    }
  }

  /** The object behind a reference; anything else as it is. A reference to nothing is null (7.3.10). */
  resolve(value: Value | undefined): Value {
    let current = value;
    for (let hops = 0; current instanceof Ref && hops < 32; hops++) current = this.load(current.number);
    return current === undefined || current instanceof Ref ? null : current;
  }

  private load(number: number): Value {
    const known = this.parsed.get(number);
    if (known !== undefined) return known;
    const offset = this.offsets.get(number);
    this.parsed.set(number, null);
    const value = offset === undefined ? null : this.parse(offset);
    this.parsed.set(number, value);
    return value;
  }

  private parse(offset: number): Value {
    const lexer = new Lexer(this.bytes, offset);
    lexer.next();
    lexer.next();
    if (wordOf(lexer.next()) !== 'obj') return null;
    const value = lexer.next(true);
    if (value === undefined || value instanceof Keyword) return null;
    if (!(value instanceof Dict)) return value;
    lexer.skipWhite();
    if (!startsWith(this.bytes, lexer.at, 'stream')) return value;
    const start = lexer.at + (this.bytes[lexer.at + 6] === 13 && this.bytes[lexer.at + 7] === 10 ? 8 : 7);
    const length = this.resolve(value.get('Length'));
    return new Stream(value, this.bytes.subarray(start, start + (typeof length === 'number' && length > 0 ? length : 0)));
  }

  dict(value: Value | undefined): Dict | undefined {
    const found = this.resolve(value);
    return found instanceof Dict ? found : found instanceof Stream ? found.dict : undefined;
  }
  stream(value: Value | undefined): Stream | undefined {
    const found = this.resolve(value);
    return found instanceof Stream ? found : undefined;
  }
  array(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found as readonly Value[] : [];
  }
  number(value: Value | undefined): number | undefined {
    const found = this.resolve(value);
    return typeof found === 'number' ? found : undefined;
  }
  name(value: Value | undefined): string | undefined {
    const found = this.resolve(value);
    return found instanceof Name ? found.name : undefined;
  }
  numbers(value: Value | undefined): number[] {
    return this.array(value).map((item) => this.number(item) ?? 0);
  }

  get catalog(): Dict {
    const root = this.dict(this.trailer.get('Root'));
    if (root === undefined) throw new ScrubError('corrupt');
    return root;
  }
}

const wordOf = (token: Value | Keyword | undefined): string => (token instanceof Keyword ? token.word : '');
const startsWith = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
};
