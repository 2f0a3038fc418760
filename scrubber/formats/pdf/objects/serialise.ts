import { Growing } from './filters';
import { Dict, Name, PdfString, Ref, Stream, type Value } from './values';

/** Bytes of an output being written; 1 GB is far above what an admitted file can become. */
export class Output {
  private readonly bytes = new Growing(1024 * 1024 * 1024);
  get length(): number {
    return this.bytes.length;
  }
  text(ascii: string): this {
    for (let i = 0; i < ascii.length; i++) this.bytes.push(ascii.charCodeAt(i) & 255);
    return this;
  }
  raw(bytes: Uint8Array): this {
    this.bytes.append(bytes);
    return this;
  }
  done(): Uint8Array {
    return this.bytes.done();
  }
}

/** Short and exact enough: PDF readers hold six digits after the point (ISO 32000-2, annex C). */
export const numberText = (value: number): string => {
  if (!Number.isFinite(value)) return '0';
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? String(value) : '0';
  const text = value.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
};

export const nameText = (name: string): string =>
  `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (char) => `#${(char.charCodeAt(0) & 255).toString(16).padStart(2, '0')}`)}`;

/** Writes one object. Streams are written by the file's writer, since they are always indirect (7.3.8.1). */
export const writeValue = (out: Output, value: Value): void => {
  if (value === null) out.text('null');
  else if (typeof value === 'boolean') out.text(value ? 'true' : 'false');
  else if (typeof value === 'number') out.text(numberText(value));
  else if (value instanceof Name) out.text(nameText(value.name));
  else if (value instanceof Ref) out.text(`${value.number} 0 R`);
  else if (value instanceof PdfString) writeString(out, value);
  else if (value instanceof Dict) writeDict(out, value);
  else if (value instanceof Stream) throw new TypeError('a stream is always indirect');
  else writeArray(out, value);
};

const writeArray = (out: Output, items: readonly Value[]): void => {
  out.text('[');
  items.forEach((item, i) => {
    if (i > 0) out.text(' ');
    writeValue(out, item);
  });
  out.text(']');
};

export const writeDict = (out: Output, dict: Dict): void => {
  out.text('<<');
  for (const [key, value] of dict.entries) {
    out.text(nameText(key)).text(' ');
    writeValue(out, value);
  }
  out.text('>>');
};

const writeString = (out: Output, { bytes, hex }: PdfString): void => {
  if (hex) { out.text(`<${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`); return; }
  out.text('(');
  for (const byte of bytes) {
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) out.text('\\');
    // A bare carriage return in a string would be read as a line feed (7.3.4.2).
    out.text(byte === 13 ? '\\r' : String.fromCharCode(byte));
  }
  out.text(')');
};
