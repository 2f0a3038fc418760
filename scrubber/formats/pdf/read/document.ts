import type { Limits, Place, Source, Unchecked } from '../../../types';
import { Interpreter } from '../content/interpret';
import type { PageContent } from '../content/model';
import type { PdfiumDocument } from '../engine/page-text';
import { Fonts } from '../fonts/load';
import { PdfFile } from '../objects/file';
import type { Dict } from '../objects/values';
import { type Annotation, readAnnotations, type ReadContext } from './annotations';
import { Destinations } from './destinations';
import { type Attachment, readAttachments } from './attachments';
import { countCatalogItems, countPageItems, readMetadata, readRawItems } from './document-items';
import { allFields, type Field, readFields } from './fields';
import { Items } from './hidden-items';
import { Layers } from './layers';
import { hasUnknownCodes, learnFrom } from './learn';
import type { Fragment } from './lines';
import { type OutlineItem, readOutline } from './outlines';
import { type LabelRange, readPageLabels } from './page-labels';
import { PageLayouts } from './page-layout';
import { type PageSegments, readContent } from './page-segments';
import { contentBytes, type Page, pagesOf } from './page-tree';
import { Pictures } from './pictures';
import { Segments } from './segments';
import { readStructure, type StructureElement } from './structure';

/** One page, read. */
export type PageReading = { readonly page: Page; readonly content: PageContent; readonly segments: PageSegments; readonly annotations: readonly Annotation[] };

/** A document, read; the pages themselves went by one after the other. */
export type DocumentReading = {
  readonly file: PdfFile;
  readonly fonts: Fonts;
  readonly layers: Layers;
  readonly pages: readonly Page[];
  readonly segments: Segments;
  readonly items: Items;
  readonly outline: readonly OutlineItem[];
  readonly labels: readonly LabelRange[];
  readonly fields: readonly Field[];
  readonly attachments: readonly Attachment[];
  readonly pictures: Pictures;
  readonly unchecked: readonly Unchecked[];
  readonly links: number;
  readonly structure?: StructureElement;
  readonly layouts: PageLayouts;
};

/** What a visitor of pages needs to know beside the page. */
export type Visit = (reading: PageReading, context: ReadContext) => void;

/**
 * Reads a normalised document page by page. The same bytes give the same segments with the same ids, so that a plan made after one reading
 * can be carried out in the next. @throws ScrubError
 */
export const readDocument = (source: Source, normalised: Uint8Array, engine: PdfiumDocument, limits: Limits, visit?: Visit): DocumentReading => {
  const file = new PdfFile(normalised), pages = pagesOf(file), fonts = new Fonts(file), layers = new Layers(file), items = new Items(source.file), pictures = new Pictures(file, source.file);
  const context: ReadContext = {
    file, fonts, pictures, items, interpreter: new Interpreter(file, fonts, layers.isOff), destinations: new Destinations(file, pages), segments: new Segments(source.file, limits.segments), isOff: layers.isOff,
  };
  readRawItems(source.bytes, items);
  const widgets: Dict[] = [], unchecked: Unchecked[] = [], layouts = new PageLayouts(), pageOf = new Map<Dict, number>();
  let links = 0;
  for (const page of pages) {
    const reading = readPage(context, page, engine);
    // Who writes the pages again does not look at them.
    if (visit === undefined) { layouts.begin(page); layouts.add(page.index, reading.segments); }
    pictures.see(reading.content, page.index);
    if (hasUnknownCodes(reading.content.shows)) unchecked.push({ id: `${source.file}:font:${page.index}`, code: 'font', place: placeOf(page) });
    if (reading.content.shows.some(({ off }) => off) || reading.content.drawn.some(({ off }) => off)) items.add('layers');
    for (const annotation of reading.annotations) {
      if (annotation.kind === 'widget') { widgets.push(annotation.dict); pageOf.set(annotation.dict, page.index); }
      else if (annotation.kind === 'link') links++;
      else if (annotation.appearance !== undefined) layouts.add(page.index, annotation.appearance.segments);
    }
    countPageItems(page.dict, items);
    visit?.(reading, context);
  }
  const fields = readFields(context, widgets);
  for (const { dict, appearances } of allFields(fields)) for (const { segments } of appearances.values()) layouts.add(pageOf.get(dict) ?? -1, segments);
  const outline = readOutline(file, context.destinations, context.segments), labels = readPageLabels(file, context.segments), structure = readStructure(file, pages, context.segments, items);
  readMetadata(file, context.segments, items);
  const attachments = readAttachments(file, source.file, pages.flatMap(({ dict }) => file.array(dict.get('Annots')).flatMap((value) => file.dict(value) ?? [])), context.segments);
  countCatalogItems(file, items, layers.groups.length);
  return { file, fonts, layers, pages, segments: context.segments, items, outline, labels, fields, attachments, pictures, unchecked, links, structure, layouts };
};

export const placeOf = ({ index }: Pick<Page, 'index'>): Place => ({ part: `page-${index + 1}`, label: `page ${index + 1}` });

const readPage = (context: ReadContext, page: Page, engine: PdfiumDocument): PageReading => {
  const { file, interpreter, segments } = context, bytes = contentBytes(file, page);
  let content = interpreter.page(bytes, page.resources);
  // PDFium counts from the corner of the crop box.
  if (hasUnknownCodes(content.shows) && learnFrom(content, engine.characters(page.index), [0, 0])) content = interpreter.page(bytes, page.resources);
  return { page, content, segments: readContent(content, placeOf(page), segments, { shown: onPage(page) }), annotations: readAnnotations(context, page) };
};

/** Whether a line lies, at least in part, on the visible part of the page. */
const onPage = ({ cropBox, mediaBox }: Page) => ({ glyphs, em }: Fragment): boolean => {
  const box = [Math.max(cropBox[0]!, mediaBox[0]!), Math.max(cropBox[1]!, mediaBox[1]!), Math.min(cropBox[2]!, mediaBox[2]!), Math.min(cropBox[3]!, mediaBox[3]!)];
  return glyphs.some(({ x, y }) => x > box[0]! - em && x < box[2]! && y > box[1]! - em && y < box[3]!);
};
