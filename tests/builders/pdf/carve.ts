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
