/** Bytes that tell data from text. */
const SAMPLE = 65_536;
/** Share of characters that no text has: controls, and bytes that are no UTF-8. */
const BINARY_SHARE = 0.05;
/** A needle has six characters at least (needles.ts), so shorter runs can hold none. */
const SHORTEST = 6;

/** Whether bytes are data (a picture, a font) rather than text. */
export const isBinary = (content: Uint8Array): boolean => {
  const sample = new TextDecoder().decode(content.subarray(0, SAMPLE));
  const odd = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return odd > sample.length * BINARY_SHARE;
};

/** As strings(1) does: what could be words. */
const RUN = /[^\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]{6,}/gu;

/** Bytes of the UTF-8 character that begins here, 0 where none does (RFC 3629, 4; the decoder is stricter). */
const lengthAt = (content: Uint8Array, at: number): number => {
  const byte = content[at] as number, length = byte < 0x20 || byte === 0x7f ? 0 : byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((content[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
};

/** Noise is nearly nowhere UTF-8 for six characters on end, so only few stretches have to be decoded. */
const runs8 = (content: Uint8Array): string[] => {
  const decoder = new TextDecoder(), found: string[] = [];
  for (let at = 0; at < content.length;) {
    let end = at, characters = 0;
    for (let length = lengthAt(content, end); length > 0; length = lengthAt(content, end)) { end += length; characters++; }
    if (characters >= SHORTEST) found.push(...decoder.decode(content.subarray(at, end)).match(RUN) ?? []);
    at = Math.max(end, at) + 1;
  }
  return found;
};

/** First and last high byte of a UTF-16 unit for scripts that make words together: Latin, Greek, Cyrillic, Hebrew and Arabic, Indic and Thai, kana and Han, Hangul. */
const SCRIPTS = [[0x00, 0x02], [0x03, 0x03], [0x04, 0x04], [0x05, 0x06], [0x09, 0x0e], [0x1e, 0x1e], [0x30, 0x9f], [0xac, 0xd7]] as const;
const SCRIPT_OF = new Int8Array(256).fill(-1);
SCRIPTS.forEach(([first, last], script) => SCRIPT_OF.fill(script, first, last + 1));

/** In UTF-16 nearly every pair of bytes is some character, so a run is one script's. `low` and `high` say where in a pair these bytes are. */
const runs16 = (content: Uint8Array, offset: number, low: 0 | 1): string[] => {
  const decoder = new TextDecoder(low === 0 ? 'utf-16le' : 'utf-16be'), found: string[] = [];
  let start = offset, script = -1;
  const end = (at: number): void => { if (script >= 0 && at - start >= 2 * SHORTEST) found.push(decoder.decode(content.subarray(start, at))); };
  let at = offset;
  for (; at + 1 < content.length; at += 2) {
    const high = content[at + 1 - low] as number, small = content[at + low] as number;
    const next = high === 0 && small < 0x20 ? -1 : high === 0 && small === 0x20 ? script : SCRIPT_OF[high] as number;
    if (next === script) continue;
    end(at);
    start = at;
    script = next;
  }
  end(at);
  return found;
};

/**
 * The text that may stand in data, in UTF-8 and in UTF-16 of both orders and at both offsets; everything else of it is noise that no
 * needle can be in. `between` stands between runs, so that no two of them make a word.
 */
export const textInBinary = (content: Uint8Array, between: string): readonly string[] => [
  runs8(content), ...[0, 1].flatMap((offset) => ([0, 1] as const).map((low) => runs16(content, offset, low))),
].map((runs) => runs.join(` ${between} `));
