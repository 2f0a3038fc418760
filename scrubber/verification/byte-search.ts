import JSZip from 'jszip';
import { WordSearch } from '../detection/word-search';
import type { Residue } from '../types';
import type { Needle } from '../worker-protocol';
import { isBinary, textInBinary } from './binary-text';
import { withoutMeasures } from './measures';
import { isPdf, pdfParts, type Part } from './pdf-parts';
import { NO_JOIN, separatedMarkup, separatedWords } from './separated';

/**
 * The search that shares nothing with the readers (architecture.md, Verification 2): every inflated part as raw bytes in several
 * encodings, and as text without tags, letters and digits only.
 */
export const searchBytes = async (bytes: Uint8Array, needles: readonly Needle[], vocabulary: ReadonlySet<string>): Promise<Residue[]> => {
  const wanted = needles.filter((needle) => !vocabulary.has(needle.text));
  if (wanted.length === 0) return [];
  const [loose, whole] = [wanted.filter((needle) => needle.wholeWord !== true), wanted.filter((needle) => needle.wholeWord === true)];
  const [anywhere, alone] = [loose, whole].map((list) => new WordSearch(list.map((needle) => needle.text))) as [WordSearch, WordSearch];
  const residue = new Map<string, Residue>();
  for (const { name, content } of await partsOf(bytes)) {
    const found = ({ entity }: Needle): void => {
      residue.set(`${name} ${entity}`, { check: 'bytes-searched', place: { part: name, label: name }, entity });
    };
    const views = viewsOf(content);
    anywhere.search(views.map((text) => ({ text, joined: true, found: (pattern) => found(loose[pattern]!) })));
    alone.search(views.map((text) => ({
      text,
      found: (pattern, end) => {
        const before = text[end - whole[pattern]!.text.length - 1] ?? ' ';
        if (before === ' ' && (text[end] ?? ' ') === ' ') found(whole[pattern]!);
      },
    })));
  }
  return [...residue.values()];
};

/** The file itself, where it is a zip each inflated entry, and where it is a PDF each carved stream; nested ones are opened too. */
const partsOf = async (bytes: Uint8Array, name = '', depth = 0): Promise<Part[]> => {
  if (isPdf(bytes)) return pdfParts(bytes, name === '' ? '' : `${name}/`);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || depth > 3) return [{ name, content: bytes }];
  const zip = await JSZip.loadAsync(bytes);
  const parts: Part[] = [{ name: 'names', content: new TextEncoder().encode(Object.keys(zip.files).join('\n')) }];
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    parts.push(...await partsOf(await entry.async('uint8array'), name === '' ? entry.name : `${name}/${entry.name}`, depth + 1));
  }
  return parts;
};

const viewsOf = (content: Uint8Array): string[] => {
  if (isBinary(content)) return textInBinary(content, NO_JOIN).map(separatedWords);
  const decoded = new TextDecoder('utf-8').decode(content);
  const isMarkup = /<[a-zA-Z!?/]/.test(decoded);
  const raw = isMarkup ? withoutMeasures(decoded) : decoded;
  const views = [separatedWords(raw)];
  if (isMarkup) views.push(separatedMarkup(raw));
  if (content.indexOf(0) >= 0) {
    views.push(separatedWords(new TextDecoder('utf-16le').decode(content)));
    views.push(separatedWords(new TextDecoder('utf-16be').decode(content)));
  }
  if (/%[0-9a-f]{2}/i.test(raw)) views.push(separatedWords(raw.replace(/(?:%[0-9a-f]{2})+/gi, decodePercent)));
  return views;
};

const decodePercent = (escape: string): string => {
  try { return decodeURIComponent(escape); } catch { return escape; }
};
