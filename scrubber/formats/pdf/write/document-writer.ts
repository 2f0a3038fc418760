import { applyEdits } from '../../../apply-edits';
import type { Counts, Edit, Limits, Plan, SegmentId, Source } from '../../../types';
import { IDENTITY } from '../content/matrix';
import type { PdfiumDocument } from '../engine/page-text';
import { textString } from '../objects/text';
import { NewFile } from '../objects/write-file';
import { Dict, dict, name, Ref, type Stream, type Value } from '../objects/values';
import type { Attachment } from '../read/attachments';
import type { Page } from '../read/page-tree';
import { type DocumentReading, type PageReading, readDocument } from '../read/document';
import type { ReadContext } from '../read/annotations';
import { itemId } from '../read/hidden-items';
import { ContentWriter } from '../sanitise/contents';
import { Copier } from '../sanitise/copier';
import { FontWriter } from '../sanitise/fonts';
import { type3Procedures } from '../sanitise/type3';
import { writeAttachments } from './attachment-writer';
import { countsOf } from './counts';
import { FieldWriter } from './field-writer';
import { HiddenText } from './hidden-text';
import { writeOutline } from './outline-writer';
import { writeStructure } from './structure-writer';
import { type Edits, PageWriter, type WrittenPage } from './page-writer';
import type { Expected } from './proof';
import type { Drawn } from './raster-page';
import type { Look } from './same-look';

export type WrittenDocument = { readonly bytes: Uint8Array; readonly counts: Counts; readonly expected: readonly Expected[]; readonly looks: readonly Look[]; /** Pages that are pictures now, in order. */ readonly rastered: readonly Pick<Page, 'index'>[] };

/** Pictures that go, pages that are to become pictures, and the way to the clean copies of attachments. */
export type WriteOptions = {
  readonly pictures: ReadonlySet<number>;
  readonly raster: ReadonlyMap<number, Drawn>;
  attachments(found: readonly Attachment[]): Promise<ReadonlyMap<string, Uint8Array>>;
};

/** Reads a document and writes it from zero, page by page, without what the plan takes out. @throws ScrubError */
export const writeDocument = async (source: Source, normalised: Uint8Array, engine: PdfiumDocument, plan: Plan, limits: Limits, options: WriteOptions): Promise<WrittenDocument> => {
  const writer = new DocumentWriter(source, plan, options, engine);
  const reading = readDocument(source, normalised, engine, limits, (page, context) => writer.page(page, context));
  return writer.finish(reading, await options.attachments(reading.attachments));
};

/** So many pages share their letters from the first stand-in on; further ones add theirs. More would take memory. */
const TOGETHER = 12;

class DocumentWriter {
  private readonly out = new NewFile();
  private readonly edits: Edits;
  private readonly pages: WrittenPage[] = [];
  private readonly waiting: PageReading[] = [];
  private readonly refs = new Map<number, Ref>();
  private readonly tree = this.out.reserve();
  private readonly hidden = new HiddenText(this.out);
  private tools: { readonly copier: Copier; readonly fonts: FontWriter; readonly pages: PageWriter } | undefined;

  constructor(private readonly source: Source, private readonly plan: Plan, private readonly options: WriteOptions, private readonly engine: PdfiumDocument) {
    const edits = new Map<SegmentId, Edit[]>();
    for (const edit of plan.edits) { const own = edits.get(edit.segment); if (own === undefined) edits.set(edit.segment, [edit]); else own.push(edit); }
    this.edits = edits;
  }

  private readonly edited = (segment: SegmentId, text: string): string => applyEdits(text, this.edits.get(segment) ?? []);
  private readonly pageRef = (page: number): Ref => {
    const known = this.refs.get(page) ?? this.out.reserve();
    this.refs.set(page, known);
    return known;
  };

  page(reading: PageReading, context: ReadContext): void {
    const { pages } = this.toolsFor(context);
    pages.see(reading);
    this.waiting.push(reading);
    if (reading.page.index >= TOGETHER) this.writeWaiting();
  }

  private writeWaiting(): void {
    for (const reading of this.waiting.splice(0)) this.pages.push(this.tools!.pages.write(reading, this.edited));
  }

  private toolsFor(context: ReadContext): NonNullable<DocumentWriter['tools']> {
    if (this.tools !== undefined) return this.tools;
    const { file, interpreter, isOff, pictures } = context, copier = new Copier(file, this.out), fonts = new FontWriter(copier, context.fonts);
    const contents = new ContentWriter(copier, fonts, isOff, (picture: Stream) => this.options.pictures.has(pictures.indexOf(picture)));
    fonts.writeProceduresWith(type3Procedures(copier, contents, (stream, resources) => interpreter.form(stream, IDENTITY, resources).root));
    const pages = new PageWriter(copier, contents, this.edits, this.plan.keep.includes(itemId(this.source.file, 'comments')), this.pageRef, { engine: this.engine, pages: this.options.raster, hidden: this.hidden, font: (base) => fonts.standardFont(base) });
    return (this.tools = { copier, fonts, pages });
  }

  finish(reading: DocumentReading, attachments: ReadonlyMap<string, Uint8Array>): WrittenDocument {
    this.writeWaiting();
    const { out, tools } = this, { copier, fonts, pages } = tools!, known = new Set(reading.pages.map(({ index }) => index));
    const pageOf = new Map(this.pages.flatMap(({ page, annotations }) => annotations.flatMap((item) => (item instanceof Ref ? [] : [[item.widget, this.pageRef(page.index)] as const]))));
    const fieldWriter = new FieldWriter({ copier, fonts, edited: this.edited, appearance: (appearance) => pages.appearance(appearance), pageOf: (widget) => pageOf.get(widget) }), fields = fieldWriter.write(reading.fields);
    const toKnown = (page: number): Ref | undefined => (known.has(page) ? this.pageRef(page) : undefined), outline = writeOutline(out, reading.outline, this.edited, toKnown);
    const structure = reading.structure && writeStructure(reading.structure, {
      copier, edited: this.edited, pages: reading.pages.length, pageRef: (page) => (known.has(page) && !pages.rastered.has(page) ? this.pageRef(page) : undefined), annotation: (annotation) => pages.linkOf.get(annotation) ?? fieldWriter.written(annotation),
    });
    const catalog = dict({
      Type: name('Catalog'), Pages: this.tree, Outlines: outline, PageLabels: this.labels(reading), AcroForm: fields.length > 0 ? out.add(fieldWriter.form(fields)) : undefined, ...this.language(reading),
      StructTreeRoot: structure, MarkInfo: structure && dict({ Marked: true }), ...writeAttachments(out, reading.attachments, attachments, this.edited), PageMode: outline === undefined ? undefined : name('UseOutlines'),
    });
    this.writePages(fieldWriter, structure !== undefined);
    fonts.finish();
    this.hidden.finish();
    return { expected: pages.expected, looks: pages.looks, rastered: reading.pages.filter(({ index }) => pages.rastered.has(index)), bytes: out.write(out.add(catalog)), counts: countsOf({ pages: reading.pages.length, links: pages.links, outline: reading.outline, fields: reading.fields, tagged: structure !== undefined }) };
  }

  private writePages(fields: FieldWriter, tagged: boolean): void {
    const kids = this.pages.map(({ page, entries, annotations }) => {
      const list = annotations.flatMap((item) => (item instanceof Ref ? [item] : fields.refOf(item.widget) ?? []));
      if (list.length > 0) entries.set('Annots', list);
      if (tagged) entries.set('StructParents', page.index).set('Tabs', name('S'));
      return this.out.fill(this.pageRef(page.index), entries.set('Parent', this.tree));
    });
    this.out.fill(this.tree, dict({ Type: name('Pages'), Kids: kids, Count: kids.length }));
  }

  private labels({ labels }: DocumentReading): Value | undefined {
    if (labels.length === 0) return undefined;
    const pairs = labels.flatMap(({ from, style, start, prefix }): Value[] => [from, dict({ S: style === undefined ? undefined : name(style), St: start, P: prefix && textString(this.edited(prefix.segment, prefix.text)) })]);
    return new Dict(new Map([['Nums', pairs]]));
  }

  /** The language helps screen readers and names nobody (BCP 47). */
  private language({ file }: DocumentReading): Record<string, Value | undefined> {
    const lang = file.resolve(file.catalog.get('Lang')), text = lang !== null && typeof lang === 'object' && 'bytes' in lang ? String.fromCharCode(...lang.bytes.subarray(0, 40)) : '';
    return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(text) ? { Lang: textString(text) } : {};
  }
}
