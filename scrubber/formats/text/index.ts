import { ScrubError } from '../../errors';
import type { SegmentContext } from '../../types';
import { looksLikeText } from '../plain/decode';
import { linesOf } from '../plain/lines';
import { looksLikeMail } from '../plain/mail';
import { type Piece, textFileFormat } from '../plain/text-file';
import { beginsTable, isTableRow, tablePieces } from './markdown-table';

const HEADING = /^(#{1,6})\s+\S/;
const FENCE = /^\s*(?:```|~~~)/;
const LIST = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const contextOf = (line: string, block: number, inFence: boolean): SegmentContext => {
  if (inFence) return { role: 'code', block };
  const heading = HEADING.exec(line);
  if (heading !== null) return { role: 'heading', block, level: heading[1]!.length };
  return LIST.test(line) ? { role: 'list-item', block } : { role: 'paragraph', block };
};

/**
 * One segment a line, keys and all: `key: value` is read by the recognizers as it is in a Word paragraph (a context key would say
 * that the whole text is the value). Lines of one paragraph (up to an empty line) are a block. A table of Markdown is one segment a cell.
 */
function* split(text: string): Generator<Piece> {
  if (looksLikeMail(text)) throw new ScrubError('mail');
  const lines = [...linesOf(text)].map(({ start, end }, index) => ({ start, end, text: text.slice(start, end), number: index + 1 }));
  let block = 0, tables = 0, inFence = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.text.trim() === '') { block++; continue; }
    if (FENCE.test(line.text)) inFence = !inFence;
    if (inFence || !beginsTable(line, lines[at + 1])) {
      yield { start: line.start, end: line.end, text: line.text, label: `line ${line.number}`, context: contextOf(line.text, block, inFence) };
      continue;
    }
    let end = at + 2;
    while (end < lines.length && isTableRow(lines[end]!)) end++;
    yield* tablePieces(lines.slice(at, end), tables++, block + 1);
    block += end - at + 1;
    at = end - 1;
  }
}

/** Any text without a syntax of its own: notes, logs, Markdown, configuration, source code. The last of the list, since it takes all text. */
export const text = textFileFormat({
  id: 'text',
  extensions: ['txt', 'md', 'markdown', 'log', 'yaml', 'yml', 'toml', 'ini', 'env', 'conf', 'cfg', 'properties', 'js', 'ts', 'jsx', 'tsx', 'py', 'rb', 'java', 'c', 'h', 'cpp', 'cs',
    'go', 'rs', 'php', 'sh', 'bash', 'sql', 'css', 'tf', 'r', 'kt', 'swift', 'scala', 'pl', 'lua', 'ps1', 'bat', 'dockerfile', 'gradle', 'tex', 'rst', 'adoc'],
  mediaType: 'text/plain',
  vocabulary: new Set(),
  recognises: (source) => looksLikeText(source.bytes),
  split,
  count: (content) => ({ lines: content.split(/\r\n|\r|\n/).length }),
});
