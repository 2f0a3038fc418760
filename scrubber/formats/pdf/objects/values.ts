/** The kinds of object of ISO 32000-2, 7.3. Arrays, numbers, booleans and null are JavaScript's own. */
export class Name {
  private static readonly known = new Map<string, Name>();
  private constructor(readonly name: string) {}
  /** One object per name, so that names compare by identity. The table is bounded: hostile files name a million things. */
  static of(name: string): Name {
    const known = Name.known.get(name);
    if (known !== undefined) return known;
    const fresh = new Name(name);
    if (Name.known.size < 20_000) Name.known.set(name, fresh);
    return fresh;
  }
}

export class Ref {
  constructor(readonly number: number) {}
}

/** A string as its bytes; text.ts knows what they say. */
export class PdfString {
  constructor(readonly bytes: Uint8Array, readonly hex = false) {}
}

export class Dict {
  constructor(readonly entries: Map<string, Value> = new Map()) {}
  get(key: string): Value | undefined {
    return this.entries.get(key);
  }
  set(key: string, value: Value | undefined): this {
    if (value !== undefined) this.entries.set(key, value);
    return this;
  }
}

/** A stream as it is stored: its filters are still to be undone (stream-data.ts). */
export class Stream {
  constructor(readonly dict: Dict, readonly raw: Uint8Array) {}
}

export type Value = null | boolean | number | Name | Ref | PdfString | Dict | Stream | readonly Value[];

/** An operator of a content stream, or a keyword of the file (`obj`, `endobj`, `stream`). */
export class Keyword {
  constructor(readonly word: string) {}
}

export const name = (text: string): Name => Name.of(text);
export const dict = (entries: Readonly<Record<string, Value | undefined>>): Dict => {
  const result = new Dict();
  for (const [key, value] of Object.entries(entries)) result.set(key, value);
  return result;
};
