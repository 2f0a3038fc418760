import type { HiddenId, Place, SegmentContext, SegmentId } from '../../../types';
import type { PageContent } from '../content/model';
import { type Fragment, fragmentsOf } from './lines';
import { hyphenReadings, paragraphText, type ParagraphText } from './paragraph-text';
import { paragraphsOf } from './paragraphs';
import type { Segments } from './segments';

/** The segments of one page's (or appearance's) content, with the way back to the glyphs. */
export type PageSegments = { readonly fragments: readonly Fragment[]; readonly texts: ReadonlyMap<SegmentId, ParagraphText> };

/** `shown` tells what lies on the visible part of the page; `hidden` is the item that all of it belongs to. */
type Reading = { readonly shown?: (fragment: Fragment) => boolean; readonly hidden?: HiddenId };

export const readContent = (content: PageContent, place: Place, segments: Segments, { shown = () => true, hidden }: Reading = {}): PageSegments => {
  const fragments = fragmentsOf(content.shows, content.rules), texts = new Map<SegmentId, ParagraphText>(), blocks = new Map<number, number>(), paragraphs = paragraphsOf(fragments);
  const usual = usualSize(fragments), keys = keysOf(paragraphs.map(paragraphText));
  paragraphs.forEach((paragraph, i) => {
    const text = keys[i]!.text, first = paragraph.lines[0]!.fragment, block = blocks.get(paragraph.row) ?? segments.newBlock();
    blocks.set(paragraph.row, block);
    const context: Partial<SegmentContext> = { block, ...roleOf(paragraph.columns, paragraph.lines.length, first, usual, text.text), ...(keys[i]!.key === undefined ? {} : { key: keys[i]!.key }) };
    texts.set(segments.add(text.text, place, { visible: first.visible && shown(first), hidden, context }), text);
    for (const reading of hyphenReadings(text)) texts.set(segments.add(reading.text, place, { visible: false, hidden, context: { block, role: 'paragraph' } }), reading);
  });
  return { fragments, texts };
};

const roleOf = (columns: number, lines: number, first: Fragment, usual: number, text: string): Partial<SegmentContext> => {
  if (lines <= 3 && first.em > usual * 1.15 && text.length < 200) return { role: 'heading', level: first.em > usual * 1.6 ? 1 : 2 };
  return columns > 1 ? { role: 'table-cell' } : /^\s*[•▪◦‣]/.test(text) ? { role: 'list-item' } : {};
};

/** The size in which most of the page is set. */
const usualSize = (fragments: readonly Fragment[]): number => {
  const sizes = new Map<number, number>();
  for (const { em, glyphs } of fragments) sizes.set(Math.round(em * 2), (sizes.get(Math.round(em * 2)) ?? 0) + glyphs.length);
  let best = 0, most = 0;
  for (const [size, count] of sizes) if (count > most) { best = size / 2; most = count; }
  return best;
};

/** In a row of a form a short cell says what the next one is: "Policy" before the number. */
const keysOf = (texts: readonly ParagraphText[]): { readonly text: ParagraphText; readonly key?: string }[] => {
  const rows = new Map<number, ParagraphText[]>();
  for (const text of texts) {
    const row = rows.get(text.paragraph.row);
    if (row === undefined) rows.set(text.paragraph.row, [text]); else row.push(text);
  }
  const keys = new Map<ParagraphText, string>();
  for (const row of rows.values()) {
    if (row.length < 2 || row.length % 2 !== 0) continue;
    const cells = [...row].sort((a, b) => a.paragraph.lines[0]!.fragment.start - b.paragraph.lines[0]!.fragment.start);
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const label = cells[i]!.text.trim();
      if (label.length <= 32 && /^\p{Lu}[\p{L} .’'/-]*:?$/u.test(label)) keys.set(cells[i + 1]!, label.replace(/:$/, ''));
    }
  }
  return texts.map((text) => ({ text, key: keys.get(text) }));
};
