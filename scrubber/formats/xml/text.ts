const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a raw stretch of XML says, and where each character of it begins in the raw text (only where the two differ). */
export type Decoded = { readonly text: string; readonly offsets?: Int32Array };

/** XML 1.0, 2.11 and 4.1: line ends become one line feed, references become characters. */
export const decodeText = (raw: string): Decoded => {
  if (!raw.includes('&') && !raw.includes('\r')) return { text: raw };
  const offsets = new Int32Array(raw.length + 1);
  let text = '', at = 0;
  while (at < raw.length) {
    const [value, next] = one(raw, at);
    for (let i = 0; i < value.length; i++) offsets[text.length + i] = at;
    text += value;
    at = next;
  }
  offsets[text.length] = raw.length;
  return { text, offsets };
};

const one = (raw: string, at: number): [string, number] => {
  const char = raw[at] ?? '';
  if (char === '\r') return raw[at + 1] === '\n' ? ['\n', at + 2] : ['\n', at + 1];
  if (char !== '&') return [char, at + 1];
  const end = raw.indexOf(';', at);
  const name = raw.slice(at + 1, end);
  if (!name.startsWith('#')) return [NAMED[name] ?? '\ufffd', end + 1];
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return [String.fromCodePoint(code), end + 1];
};

/** Offset in the raw text of a character of the decoded one. */
export const rawOffset = (decoded: Decoded, at: number): number => (decoded.offsets ? decoded.offsets[at] ?? 0 : at);

/** XML 1.0, 2.2: characters that no reference can carry; a lone surrogate cannot be written as UTF-8. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand between tags and in a double- or single-quoted attribute. */
export const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"'\r]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '"' ? '&quot;' : char === "'" ? '&#39;' : '&#13;'));

/** In an attribute a line feed or tab would be read as a space (XML 1.0, 3.3.3). */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/[\n\t]/g, (char) => (char === '\n' ? '&#10;' : '&#9;'));
