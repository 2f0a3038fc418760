import type { PdfFile } from '../objects/file';
import { textBytes } from '../objects/stream-data';
import { textOf } from '../objects/text';
import { type Dict, PdfString, Stream } from '../objects/values';
import type { Items } from './hidden-items';
import type { Segments } from './segments';
import { treePairs } from './trees';

const FILE = { part: 'file', label: 'document properties' };

/** What stands in the bytes beside the document itself: earlier revisions and what surrounds it (ISO 32000-2, 7.5.6 and annex I). */
export const readRawItems = (raw: Uint8Array, items: Items): void => {
  const text = new TextDecoder('latin1').decode(raw), linear = /\/Linearized\s/.test(text.slice(0, 1024)) ? 1 : 0, ends = text.split('%%EOF').length - 1;
  if (ends - linear > 1) items.add('revisions', ends - linear - 1);
  const last = text.lastIndexOf('%%EOF');
  if (text.indexOf('%PDF-') > 0 || (last >= 0 && text.slice(last + 5).trim() !== '')) items.add('surplus');
};

/** Properties and XMP as segments, so that a name in them is found elsewhere too; they go whatever is decided. */
export const readMetadata = (file: PdfFile, segments: Segments, items: Items): void => {
  const info = file.dict(file.trailer.get('Info')), block = segments.newBlock();
  for (const [key, value] of info?.entries ?? []) {
    const found = file.resolve(value);
    if (found instanceof PdfString && textOf(found) !== '') segments.add(textOf(found), FILE, { visible: false, hidden: items.add('metadata'), context: { role: 'metadata', key, block } });
  }
  const xmp = file.stream(file.catalog.get('Metadata'));
  if (xmp === undefined) return;
  const hidden = items.add('metadata');
  for (const text of new TextDecoder().decode(textBytes(file, xmp)).slice(0, 1_000_000).split(/<[^>]{0,2000}>/)) if (text.trim() !== '') segments.add(text.trim(), FILE, { visible: false, hidden, context: { role: 'metadata', block } });
};

const SCRIPT_KEYS = ['OpenAction', 'AA'];

/** What the catalog holds beyond pages (table 29): counted here, and not written. */
export const countCatalogItems = (file: PdfFile, items: Items, layerNames: number): void => {
  const { catalog } = file, names = file.dict(catalog.get('Names'));
  items.add('scripts', treePairs(file, names?.get('JavaScript'), 'Names').length);
  for (const key of SCRIPT_KEYS) if (file.dict(catalog.get(key)) !== undefined) items.add('scripts');
  for (const key of ['PieceInfo', 'SpiderInfo', 'Legal', 'DPartRoot', 'Collection', 'Threads', 'Requirements', 'Extensions']) if (catalog.get(key) !== undefined) items.add('private');
  if (catalog.get('Perms') !== undefined || catalog.get('DSS') !== undefined) items.add('signature');
  items.add('names', treePairs(file, names?.get('Dests'), 'Names').length + (file.dict(catalog.get('Dests'))?.entries.size ?? 0));
  items.add('layer-names', layerNames);
  const xfa = file.resolve(file.dict(catalog.get('AcroForm'))?.get('XFA'));
  if (xfa instanceof Stream || Array.isArray(xfa)) items.add('xfa');
};

/** The same for a page (table 31). */
export const countPageItems = (page: Dict, items: Items): void => {
  if (page.get('Thumb') !== undefined) items.add('thumbnails');
  if (page.get('PieceInfo') !== undefined || page.get('DPart') !== undefined) items.add('private');
  if (page.get('Metadata') !== undefined) items.add('metadata');
  if (page.get('AA') !== undefined) items.add('scripts');
};
