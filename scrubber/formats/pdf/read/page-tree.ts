import { ScrubError } from '../../../errors';
import type { PdfFile } from '../objects/file';
import { textBytes } from '../objects/stream-data';
import { Dict, type Value } from '../objects/values';

const MAX_PAGES = 5_000, MAX_DEPTH = 64;

/** A page with what it inherits (ISO 32000-2, 7.7.3.4). */
export type Page = {
  readonly index: number;
  readonly dict: Dict;
  readonly resources: Dict;
  readonly mediaBox: readonly number[];
  readonly cropBox: readonly number[];
  readonly rotate: number;
};

/** The pages in order. @throws ScrubError too-many-parts, too-deep (also where the tree runs in a circle) */
export const pagesOf = (file: PdfFile): Page[] => {
  const pages: Page[] = [];
  const walk = (value: Value | undefined, inherited: Dict, depth: number): void => {
    const node = file.dict(value);
    if (node === undefined) return;
    if (depth > MAX_DEPTH) throw new ScrubError('too-deep');
    const own = new Dict(new Map(inherited.entries));
    for (const key of ['Resources', 'MediaBox', 'CropBox', 'Rotate']) own.set(key, node.get(key));
    const kids = file.resolve(node.get('Kids'));
    if (Array.isArray(kids)) { for (const kid of kids as readonly Value[]) walk(kid, own, depth + 1); return; }
    if (pages.length >= MAX_PAGES) throw new ScrubError('too-many-parts');
    const mediaBox = boxOf(file.numbers(own.get('MediaBox'))) ?? [0, 0, 612, 792];
    pages.push({
      index: pages.length, dict: node, resources: file.dict(own.get('Resources')) ?? new Dict(), mediaBox, cropBox: boxOf(file.numbers(own.get('CropBox'))) ?? mediaBox,
      rotate: (((file.number(own.get('Rotate')) ?? 0) % 360) + 360) % 360,
    });
  };
  walk(file.catalog.get('Pages'), new Dict(), 0);
  if (pages.length === 0) throw new ScrubError('corrupt');
  return pages;
};

/** PDFium writes 364.8 as 364.79999, which may round to another number of pixels. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A rectangle with its corners in order (7.9.5). */
export const boxOf = (n: readonly number[]): readonly number[] | undefined => {
  if (n.length < 4) return undefined;
  const box = [Math.min(n[0]!, n[2]!), Math.min(n[1]!, n[3]!), Math.max(n[0]!, n[2]!), Math.max(n[1]!, n[3]!)].map(rounded);
  return box[2]! - box[0]! > 0 && box[3]! - box[1]! > 0 ? box : undefined;
};

/** The content of a page: its streams with white space between them (7.8.2). */
export const contentBytes = (file: PdfFile, page: Page): Uint8Array => {
  const contents = file.resolve(page.dict.get('Contents'));
  const parts = (Array.isArray(contents) ? contents as readonly Value[] : [contents]).map((part) => textBytes(file, file.stream(part)));
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(10);
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length + 1; }
  return all;
};
