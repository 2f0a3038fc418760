import { ScrubError } from '../../errors';
import { looksLikeText } from '../plain/decode';
import { hasExtension, type Piece, textFileFormat } from '../plain/text-file';

const EXTENSIONS = ['json', 'jsonl', 'ndjson', 'geojson', 'webmanifest', 'ipynb', 'har'];

/** RFC 8259: strings, numbers, literals, structure; `//` and block comments as JSONC writes them. Sticky, one token a call. */
const TOKEN = /"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[ \t\r\n\ufeff]+/y;
const MAX_DEPTH = 256;

type Frame = { kind: '{' | '['; key?: string; index: number; expectKey: boolean };

const unquote = (raw: string): string => {
  try { return JSON.parse(raw) as string; } catch { return raw.slice(1, -1); }
};

/** Every string and number as a segment with the key it stands under; keys are segments too, since they may be names. */
function* split(content: string): Generator<Piece> {
  const stack: Frame[] = [];
  let block = 0;
  for (let at = 0; at < content.length;) {
    TOKEN.lastIndex = at;
    const raw = TOKEN.exec(content)?.[0];
    if (raw === undefined) throw new ScrubError('corrupt', { part: 'text', label: `character ${at + 1}` });
    const end = at + raw.length;
    const top = stack.at(-1);
    const first = raw[0]!;
    if (first === '{' || first === '[') {
      if (stack.length >= MAX_DEPTH) throw new ScrubError('too-deep');
      stack.push({ kind: first, index: 0, expectKey: first === '{', key: top?.key });
      block++;
    } else if (first === '}' || first === ']') stack.pop();
    else if (first === ',' && top !== undefined) { top.index++; top.expectKey = top.kind === '{'; }
    else if (first === ':' && top !== undefined) top.expectKey = false;
    else if (first === '/') yield { start: at, end, text: raw, label: 'comment', context: { role: 'comment', block } };
    else if (first === '"') yield* stringPiece(raw, at, end, top, block);
    else if (/[-\d]/.test(first)) yield { start: at, end, text: raw, label: label(top), write: writeNumber, context: { role: 'key-value', block, key: top?.key } };
    at = end;
  }
}

const label = (frame: Frame | undefined): string => (frame?.kind === '[' ? `item ${frame.index + 1}` : 'value');

function* stringPiece(raw: string, start: number, end: number, top: Frame | undefined, block: number): Generator<Piece> {
  const text = unquote(raw);
  const isKey = top?.expectKey === true;
  if (isKey) top.key = text;
  if (text === '') return;
  yield { start, end, text, write: (value) => JSON.stringify(value), label: isKey ? 'key' : label(top),
    context: isKey ? { role: 'attribute', block } : { role: 'key-value', block, key: top?.key } };
}

/** A number stays one where its stand-in is; else it becomes a string, which every JSON reader takes. */
const writeNumber = (value: string): string => (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value) ? value : JSON.stringify(value));

/** JSON and JSON lines: one segment a value, with its key; valid afterwards. */
export const json = textFileFormat({
  id: 'json',
  extensions: EXTENSIONS,
  mediaType: 'application/json',
  vocabulary: new Set(),
  recognises: (source) => hasExtension(source, EXTENSIONS) && looksLikeText(source.bytes),
  split,
  count: (content, pieces) => ({ values: pieces.length, lines: content.split('\n').length }),
});
