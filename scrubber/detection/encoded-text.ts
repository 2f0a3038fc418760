/** A stretch of a text that is other text in base64 (RFC 4648 4 and 5) or hexadecimal (RFC 4648 8), and what it says. */
export type EncodedText = { readonly start: number; readonly end: number; readonly text: string };

/** Nine bytes are the least that a name and its neighbours take; shorter words decode to something too often. */
const LEAST = 12;
/** Pictures and programs give themselves away in their first bytes. */
const SAMPLE = 24;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Six bits of each letter of both alphabets; 255 elsewhere. */
const SEXTETS = (() => {
  const sextets = new Uint8Array(128).fill(255);
  [...BASE64].forEach((letter, value) => { sextets[letter.charCodeAt(0)] = value; });
  sextets['-'.charCodeAt(0)] = 62;
  sextets['_'.charCodeAt(0)] = 63;
  return sextets;
})();
const EQUALS = 61;

const isData = (code: number): boolean => code < 128 && SEXTETS[code] !== 255;

/** Whether the text holds a run of letters, digits and the few signs that is as long as the least: looked for in steps. */
export const mayHoldEncoded = (text: string): boolean => {
  for (let at = LEAST - 1; at < text.length; at += LEAST) {
    if (!isData(text.charCodeAt(at))) continue;
    const { start, end } = runAround(text, at);
    if (end - start >= LEAST && isMixed(text, start, end)) return true;
    at = Math.max(at, end - 1);
  }
  return false;
};

/** All encoded stretches, in order. Linear: every run is read once, and what is no text is left after its first bytes. */
export const encodedTextIn = (text: string): EncodedText[] => {
  const found: EncodedText[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isData(text.charCodeAt(at))) continue;
    const { end } = runAround(text, at);
    const decoded = end - at >= LEAST && isMixed(text, at, end) ? decode(text.slice(at, end)) : undefined;
    let close = end;
    while (close < end + 2 && text.charCodeAt(close) === EQUALS) close += 1;
    if (decoded !== undefined) found.push({ start: at, end: close, text: decoded });
    at = (decoded === undefined ? end : close) - 1;
  }
  return found;
};

const runAround = (text: string, at: number): { start: number; end: number } => {
  let start = at, end = at + 1;
  while (start > 0 && isData(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && isData(text.charCodeAt(end))) end += 1;
  return { start, end };
};

/** Capitals behind small letters or digits beside letters: what encodings have, and hardly any word. */
const isMixed = (text: string, start: number, end: number): boolean => {
  let small = false, capital = false, digit = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 96) small = true; else if (code > 64 && code < 91) { if (small) capital = true; } else if (code > 47 && code < 58) digit = true;
  }
  return capital || digit && (small || /[A-F]/.test(text.slice(start, Math.min(end, start + SAMPLE))));
};

const HEX = /^(?:[0-9a-f]{2})+$|^(?:[0-9A-F]{2})+$/;

const decode = (run: string): string | undefined => {
  if (run.length >= 16 && HEX.test(run.slice(0, SAMPLE)) && /[a-f]/i.test(run) && run.length % 2 === 0 && HEX.test(run)) return asText(bytesOfHex(run), bytesOfHex(run.slice(0, SAMPLE)));
  return run.length % 4 === 1 ? undefined : asText(bytesOfBase64(run), bytesOfBase64(run.slice(0, SAMPLE)));
};

const bytesOfHex = (run: string): Uint8Array => Uint8Array.from({ length: run.length >> 1 }, (_, index) => parseInt(run.slice(2 * index, 2 * index + 2), 16));

const bytesOfBase64 = (run: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((run.length * 3) / 4));
  let held = 0, bits = 0, at = 0;
  for (let index = 0; index < run.length; index += 1) {
    held = (held << 6 | SEXTETS[run.charCodeAt(index)]!) & 0xffff;
    bits += 6;
    if (bits >= 8) { bits -= 8; bytes[at++] = held >> bits & 0xff; }
  }
  return bytes;
};

const UTF8 = new TextDecoder('utf-8', { fatal: true }), UTF16 = new TextDecoder('utf-16le', { fatal: true });
/** No signs that texts don't have. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]/;
const WORDY = /[\p{L}\p{N}\p{M}\s@._:;,/-]/gu;

/** The bytes as text, if that is what they are: UTF-8, or UTF-16 as shells encode commands. */
const asText = (bytes: Uint8Array, sample: Uint8Array): string | undefined => {
  const wide = sample.length > 3 && sample[1] === 0 && sample[3] === 0;
  // A sample may end within a character; its plain bytes tell enough.
  if (!wide && sample.some((byte) => byte < 9 || byte > 13 && byte < 32 || byte === 127)) return undefined;
  try {
    const text = (wide ? UTF16 : UTF8).decode(bytes);
    if (CONTROL.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
    return (text.match(WORDY)?.length ?? 0) >= 0.8 * [...text].length ? text : undefined;
  } catch {
    return undefined;
  }
};
