import { inflateRawSync, inflateSync } from 'node:zlib';

/** Everything that a byte sequence says, by means that share nothing with the scrubber: raw, inflated (archives in archives too), tags cut out. */
export const textsOf = (bytes: Buffer): readonly string[] => {
  const texts = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')];
  const plain = texts.map((text) => text.replace(/<[^>]*>/g, ''));
  return [...texts, ...plain, ...entriesOf(bytes).flatMap(({ name, content }) => [name, ...textsOf(content)]), ...streamsOf(bytes)];
};

/** Which of the values can still be read somewhere in these bytes. */
export const foundIn = (bytes: Buffer, values: readonly string[]): readonly string[] => {
  const all = textsOf(bytes).join('\n').toLowerCase();
  return values.filter((value) => all.includes(value.toLowerCase()));
};

/** Zip entries wherever their local headers lie, whatever the directory says. */
export const entriesOf = (bytes: Buffer): readonly { readonly name: string; readonly content: Buffer }[] => {
  const entries: { name: string; content: Buffer }[] = [];
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    const method = bytes.readUInt16LE(at + 8), nameLength = bytes.readUInt16LE(at + 26);
    const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28), size = bytes.readUInt32LE(at + 18);
    const name = bytes.subarray(at + 30, at + 30 + nameLength).toString('utf8');
    const packed = bytes.subarray(start, size > 0 ? start + size : undefined);
    entries.push({ name, content: method === 0 ? packed : inflate(packed) });
  }
  return entries;
};

/** Streams of a PDF, carved out wherever they lie: inflated where that works. */
const streamsOf = (bytes: Buffer): readonly string[] => {
  const streams: string[] = [];
  for (let at = bytes.indexOf('%PDF-') < 0 ? -1 : bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7), end = bytes.indexOf('endstream', start);
    try {
      streams.push(inflateSync(bytes.subarray(start, end < 0 ? undefined : end)).toString('latin1'));
    } catch {
      // Not deflated: the raw bytes are searched anyway.
    }
  }
  return streams;
};

const inflate = (packed: Buffer): Buffer => {
  try {
    return inflateRawSync(packed, { maxOutputLength: 1 << 28 });
  } catch {
    return Buffer.alloc(0);
  }
};
