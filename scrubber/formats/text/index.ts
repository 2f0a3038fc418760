import { ScrubError } from '../../errors';
import type { SegmentContext } from '../../types';
import { looksLikeText } from '../plain/decode';
import { linesOf } from '../plain/lines';
import { looksLikeMail } from '../plain/mail';
import { type Piece, textFileFormat } from '../plain/text-file';

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
 * that the whole text is the value). Lines of one paragraph (up to an empty line) are a block.
 */
function* split(text: string): Generator<Piece> {
  if (looksLikeMail(text)) throw new ScrubError('mail');
  let block = 0;
  let number = 0;
  let inFence = false;
  for (const { start, end } of linesOf(text)) {
    number++;
    const line = text.slice(start, end);
    if (line.trim() === '') { block++; continue; }
    if (FENCE.test(line)) inFence = !inFence;
    yield { start, end, text: line, label: `line ${number}`, context: contextOf(line, block, inFence) };
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
