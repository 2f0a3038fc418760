import { looksLikeText } from '../plain/decode';
import { hasExtension, type Piece, textFileFormat } from '../plain/text-file';

const EXTENSIONS = ['html', 'htm', 'xhtml', 'xml', 'svg', 'xsd', 'xsl', 'kml', 'gpx', 'rss', 'plist'];

/** WHATWG HTML 13.2.5 and XML 1.0 2.4, told apart only as far as pieces need: comments, declarations, tags, text. Sticky. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>?|<\/?[A-Za-z](?:[^"'<>]|"[^"]*"|'[^']*')*>?|[^<]+|</y;
const ATTRIBUTE = /([^\s=<>"'/]{1,256})\s{0,64}=\s{0,64}("[^"]*"|'[^']*'|[^\s"'<>]+)/g;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (raw: string): string => raw.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal?: string, hex?: string, name?: string) => {
  const code = decimal !== undefined ? parseInt(decimal, 10) : hex !== undefined ? parseInt(hex, 16) : -1;
  if (name !== undefined) return REFERENCES[name]!;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});
const encode = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const encodeAttribute = (value: string): string => encode(value).replace(/"/g, '&quot;');

const lineOf = (content: string): ((offset: number) => number) => {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (content.charCodeAt(at) === 10) line++;
    return line;
  };
};

function* attributesOf(tag: string, start: number, block: number, label: string): Generator<Piece> {
  const name = /^<\/?([A-Za-z][\w:.-]*)/.exec(tag);
  if (name === null) return;
  for (const match of tag.slice(name[0].length).matchAll(ATTRIBUTE)) {
    const raw = match[2]!;
    const quote = raw[0] === '"' || raw[0] === "'" ? 1 : 0;
    const value = raw.slice(quote, raw.length - quote);
    if (value.trim() === '') continue;
    const from = start + name[0].length + match.index + match[0].length - raw.length;
    yield { start: from, end: from + raw.length, text: decode(value), write: (changed) => `"${encodeAttribute(changed)}"`, label, visible: false,
      context: { role: /^(?:href|src|action|cite|data)$/i.test(match[1]!) ? 'link-target' : 'attribute', block, key: match[1] } };
  }
}

/** Elements of HTML that say how a text looks or where it stands, not what it is (HTML 4). */
const LAYOUT = /^(?:html|head|body|title|h[1-6]|p|div|span|a|b|i|u|em|strong|small|sub|sup|code|mark|font|li|ul|ol|dl|dt|dd|table|t[drh]|thead|tbody|tfoot|caption|section|article|main|header|footer|nav|aside|button|label|option|pre|q|blockquote|cite|text|tspan|script|style|item|value|entry|string|para|br)$/i;

/** "Surname" of `<Surname>…</Surname>`: in XML an element's name is a field's label. */
const labelOf = (tag: string, content: string, end: number): string | undefined => {
  const name = /^<(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/.exec(tag)?.[1];
  return name === undefined || LAYOUT.test(name) || tag.endsWith('/>') || !content.startsWith('</', end) ? undefined : name;
};

function* split(content: string): Generator<Piece> {
  const line = lineOf(content);
  let block = 0, tag = '';
  for (let at = 0; at < content.length;) {
    MARKUP.lastIndex = at;
    const raw = MARKUP.exec(content)?.[0] ?? content[at]!;
    const end = at + raw.length;
    const label = `line ${line(at)}`;
    if (raw.startsWith('<!--')) yield { start: at, end, text: raw, label, visible: false, context: { role: 'comment', block } };
    else if (/^<[?!]/.test(raw)) yield { start: at, end, text: raw, label, visible: false, context: { role: 'metadata', block } };
    else if (raw.startsWith('<') && raw.length > 1) {
      if (!/^<\/?(?:b|i|em|strong|span|a|u|small|sub|sup|code|mark|font)\b/i.test(raw)) block++;
      yield* attributesOf(raw, at, block, label);
      tag = raw;
    } else if (raw.trim() !== '') yield { start: at, end, text: decode(raw), write: encode, label, context: { role: 'paragraph', block, key: labelOf(tag, content, end) } };
    at = end;
  }
}

/** HTML, XML and SVG as text: one segment a run of text, an attribute or a comment. A value over inline tags is found by its parts only. */
export const markup = textFileFormat({
  id: 'markup',
  extensions: EXTENSIONS,
  mediaType: 'text/html',
  vocabulary: new Set(),
  recognises: (source) => hasExtension(source, EXTENSIONS) && looksLikeText(source.bytes),
  split,
  count: (content) => ({ tags: (content.match(/<[A-Za-z]/g) ?? []).length }),
});
