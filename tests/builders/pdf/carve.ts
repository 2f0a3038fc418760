import { inflateSync } from 'node:zlib';

/** The decoded streams of a file, by carving: what another program could find. */
export const carve = (bytes: Uint8Array): string[] => {
  const raw = Buffer.from(bytes).toString('latin1'), streams: string[] = [];
  for (const match of raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
    const body = Buffer.from(match[1]!, 'latin1');
    try { streams.push(inflateSync(body).toString('latin1')); } catch { streams.push(body.toString('latin1')); }
  }
  return streams;
};

/** Everything that a stranger finds: raw bytes and carved streams, with kerning, escapes and encodings undone. */
export const everything = (bytes: Uint8Array): string => {
  const parts = [Buffer.from(bytes).toString('latin1'), ...carve(bytes)], plain = parts.join('\n');
  const strings = plain.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
  const hex = [...plain.matchAll(/<([0-9a-fA-F]{4,})>/g)].map(([, digits]) => Buffer.from(digits!, 'hex').toString('latin1')).join('\n');
  const joined = [...strings.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map(([, text]) => text).join('');
  return `${strings}\n${hex}\n${joined}`.replace(/[\0]/g, '').replace(/#20/g, ' ');
};

/** Small letters without what stands between them. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
