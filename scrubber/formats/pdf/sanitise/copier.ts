import type { PdfFile } from '../objects/file';
import { decode } from '../objects/stream-data';
import { deflated, type NewFile } from '../objects/write-file';
import type { Ref, Stream} from '../objects/values';
import { Dict, Name, PdfString, type Value } from '../objects/values';

/** How one key of a dictionary is carried over; `undefined` leaves it out. */
export type Rule = (copier: Copier, value: Value) => Value | undefined;
export type Schema = Readonly<Record<string, Rule>>;

/** Copies objects into the new file by allow-list: only keys that a schema names, only values of the kind that it names. */
export class Copier {
  private readonly known = new Map<object, Ref>();
  private depth = 0;

  constructor(readonly file: PdfFile, readonly out: NewFile) {}

  dict(source: Dict, schema: Schema): Dict {
    const copy = new Dict();
    if (this.depth > 48) return copy;
    this.depth++;
    for (const [key, rule] of Object.entries(schema)) {
      const value = this.file.resolve(source.get(key));
      if (value !== null) copy.set(key, rule(this, value));
    }
    this.depth--;
    return copy;
  }

  /** An object that other objects point at: copied once, whoever asks. */
  once(source: object, make: () => Value): Ref {
    const known = this.known.get(source);
    if (known !== undefined) return known;
    const ref = this.out.reserve();
    this.known.set(source, ref);
    return this.out.fill(ref, make());
  }

  /** A stream inflated and deflated again, so that nothing is left behind its data; codecs of pictures are the pictures' own business. */
  stream(source: Stream, schema: Schema, clean: (plain: Uint8Array) => Uint8Array = (plain) => plain): Ref {
    return this.once(source, () => deflated(this.dict(source.dict, schema), clean(decode(this.file, source).bytes)));
  }
}

export const number: Rule = (_, value) => (typeof value === 'number' ? value : undefined);
export const bool: Rule = (_, value) => (typeof value === 'boolean' ? value : undefined);
export const numbers: Rule = (copier, value) => (Array.isArray(value) && value.length <= 100_000 ? copier.file.numbers(value) : undefined);
/** One of these names, and no other. */
export const oneOf = (...allowed: string[]): Rule => (_, value) => (value instanceof Name && allowed.includes(value.name) ? value : undefined);
/** Table 168: without it a link has a black frame. */
export const borderStyle: Rule = (copier, value) => (value instanceof Dict ? copier.dict(value, { W: number, S: oneOf('S', 'D', 'B', 'I', 'U'), D: numbers }) : undefined);

export const constant = (fixed: Value): Rule => () => fixed;
export const bytes: Rule = (_, value) => (value instanceof PdfString ? new PdfString(value.bytes, true) : undefined);
/** The first rule that gives something. */
export const either = (...rules: Rule[]): Rule => (copier, value) => {
  for (const rule of rules) {
    const result = rule(copier, value);
    if (result !== undefined) return result;
  }
  return undefined;
};
