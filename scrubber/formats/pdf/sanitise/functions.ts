import { decode } from '../objects/stream-data';
import { deflated } from '../objects/write-file';
import { Dict, Stream, type Value } from '../objects/values';
import { type Copier, number, numbers, type Rule, type Schema } from './copier';

const SCHEMA: Schema = {
  FunctionType: number, Domain: numbers, Range: numbers, Size: numbers, BitsPerSample: number, Order: number, Encode: numbers, Decode: numbers, C0: numbers, C1: numbers, N: number, Bounds: numbers,
  Functions: (copier, value) => (Array.isArray(value) ? (value as readonly Value[]).slice(0, 256).map((item) => functionRule(copier, copier.file.resolve(item)) ?? null) : undefined),
};

/** A function (ISO 32000-2, 7.10). */
export const functionRule: Rule = (copier, value) => {
  if (value instanceof Dict) return copier.once(value, () => copier.dict(value, SCHEMA));
  if (value instanceof Stream) return copier.once(value, () => deflated(copier.dict(value.dict, SCHEMA), samples(copier, value)));
  return Array.isArray(value) ? (value as readonly Value[]).slice(0, 64).map((item) => functionRule(copier, copier.file.resolve(item)) ?? null) : undefined;
};

const CALCULATOR = /^(?:[{}]|-?\d*\.?\d+|abs|add|atan|ceiling|cos|cvi|cvr|div|exp|floor|idiv|ln|log|mod|mul|neg|round|sin|sqrt|sub|truncate|and|bitshift|eq|false|ge|gt|le|lt|ne|not|or|true|xor|if|ifelse|copy|dup|exch|index|pop|roll)$/;

/** A calculator function (type 4) is a small program: only its operators and numbers stay, no comments. */
const samples = (copier: Copier, stream: Stream): Uint8Array => {
  const { bytes } = decode(copier.file, stream);
  if (copier.file.number(stream.dict.get('FunctionType')) !== 4) return bytes;
  const words = new TextDecoder('latin1').decode(bytes).replace(/%[^\r\n]*/g, ' ').replace(/[{}]/g, ' $& ').split(/\s+/);
  return new TextEncoder().encode(words.filter((word) => CALCULATOR.test(word)).join(' '));
};
