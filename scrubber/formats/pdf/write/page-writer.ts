import type { Edit, SegmentId } from '../../../types';
import { apply, invert, type Matrix } from '../content/matrix';
import type { PageContent } from '../content/model';
import type { PdfiumDocument } from '../engine/page-text';
import { numberText } from '../objects/serialise';
import { textString } from '../objects/text';
import { Dict, dict, name, type Ref, type Value } from '../objects/values';
import type { Appearance, Link } from '../read/annotations';
import type { PageReading } from '../read/document';
import { shownBox } from '../read/page-layout';
import type { PageSegments } from '../read/page-segments';
import { boxOf, type Page } from '../read/page-tree';
import { Alphabets } from '../remove/alphabet';
import { piecesOf } from '../remove/page-pieces';
import { Removals } from '../remove/removals';
import { type MovedLine, movedRules } from '../remove/moved-line';
import type { ContentWriter, Written } from '../sanitise/contents';
import { colourSpace } from '../sanitise/colours';
import { bool, borderStyle, type Copier, number, numbers, oneOf } from '../sanitise/copier';
import type { HiddenText } from './hidden-text';
import { destinationValue, type PageRef } from './outline-writer';
import { type Expected, expectedOf } from './proof';
import { type Drawn, rasterPage } from './raster-page';
import { type Box, lineBox, type Look } from './same-look';

export type Edits = ReadonlyMap<SegmentId, readonly Edit[]>;

/** A page that is written but for its annotations, whose objects come later. */
export type WrittenPage = { readonly page: Page; readonly entries: Dict; readonly annotations: readonly (Ref | { readonly widget: Dict })[] };

/** What a page is drawn with that becomes a picture, and which pages must. */
export type Drawing = { readonly engine: PdfiumDocument; readonly pages: ReadonlyMap<number, Drawn>; readonly hidden: HiddenText; font(base: string): Ref };

export class PageWriter {
  links = 0;
  /** What each changed page must have lost. */
  readonly expected: Expected[] = [];
  /** New links by their old dictionaries, and pages that are pictures now: the structure tree needs both. */
  readonly linkOf = new Map<Dict, { readonly ref: Ref; readonly entries: Dict }>();
  readonly rastered = new Set<number>();
  private readonly alphabets = new Alphabets();
  /** Pages that are content still, with the places where they may look different. */
  readonly looks: Look[] = [];

  constructor(private readonly copier: Copier, private readonly contents: ContentWriter, private readonly edits: Edits, private readonly keepsComments: boolean, private readonly pageRef: PageRef, private readonly drawing: Drawing) {}

  /** Takes in the letters of a page that are there for stand-ins; the pages that are to share them are all seen before one is written. */
  see({ segments }: PageReading): void {
    this.alphabets.see(segments.fragments, new Removals(segments.texts, this.editsOf(segments)).gone);
  }

  /** The page without what the plan takes out. */
  write({ page, content, segments, annotations }: PageReading, edited: (segment: SegmentId, text: string) => string): WrittenPage {
    const { written, lines } = this.contentFor(page, content, segments), drawn = annotations.flatMap((annotation) => (annotation.kind === 'markup' && this.keepsComments && annotation.appearance !== undefined ? [annotation.appearance] : []));
    if (!this.rastered.has(page.index)) this.looks.push({ plain: content.drawn.length === 0 && content.root.children.size === 0, page: page.index, box: shownBox(page), changed: [...lines.map(({ fragment }) => lineBox(fragment, shownBox(page))), ...drawn.flatMap(({ rect }) => (rect === undefined ? [] : [rect])), ...this.takenPictures(content)] });
    const { bytes, resources } = this.withComments(written, drawn), entries = dict({
      Type: name('Page'), MediaBox: page.mediaBox, CropBox: page.cropBox, Rotate: page.rotate === 0 ? undefined : page.rotate, Resources: resources, Contents: this.copier.out.addStream(new Dict(), bytes),
      ...this.extras(page),
    });
    return { page, entries, annotations: annotations.flatMap((annotation): (Ref | { widget: Dict })[] => (annotation.kind === 'widget' ? [{ widget: annotation.dict }] : annotation.kind === 'link' ? this.link(annotation, edited, lines) : [])) };
  }

  /** The content without what goes; as a picture where the content cannot be set again safely. */
  private contentFor(page: Page, content: PageContent, segments: PageSegments): { readonly written: Written; readonly lines: readonly MovedLine[] } {
    const edits = this.editsOf(segments), box = shownBox(page);
    const removals = new Removals(segments.texts, edits), { drawing } = this;
    if (edits.length === 0 && !drawing.pages.has(page.index)) return { written: this.contents.write(content, new Map()), lines: [] };
    if (edits.length > 0) this.expected.push(expectedOf(page.index, removals, segments.fragments));
    const raster = drawing.pages.has(page.index) || cannotBeSet(removals, content) ? drawing.engine.render(page.index, [box[2]! - box[0]!, box[3]! - box[1]!], this.resolutionOf(content)) : undefined;
    if (raster !== undefined) this.rastered.add(page.index);
    if (raster !== undefined) return { written: rasterPage(this.copier.out, raster, segments.fragments, removals, drawing.engine.characters(page.index), box, { font: drawing.font, hidden: drawing.hidden, blackAndWhite: this.isBlackAndWhite(content), place: scanOn(content, box), bare: drawing.pages.get(page.index) === 'bare' }), lines: [] };
    const { pieces, lines } = piecesOf(segments.fragments, removals, box, content.rules, this.alphabets);
    return { written: this.contents.write(content, pieces, movedRules(content.rules, lines)), lines };
  }

  /** Dots an inch of the finest picture on a page: a scan stays as sharp as it was, and text is drawn sharp enough to read. */
  private resolutionOf({ drawn }: PageContent): number {
    const found = drawn.map(({ stream, ctm }) => ((this.copier.file.number(stream?.dict.get('Width')) ?? 0) * 72) / Math.max(1, Math.hypot(ctm[0], ctm[1])));
    return Math.max(150, Math.min(300, ...[Math.max(0, ...found)]));
  }

  /** Scans in black and white. */
  private isBlackAndWhite({ drawn }: PageContent): boolean {
    const { file } = this.copier;
    return drawn.length > 0 && drawn.every(({ stream }) => stream !== undefined && (file.number(stream.dict.get('BitsPerComponent')) === 1 || file.resolve(stream.dict.get('ImageMask')) === true));
  }

  private takenPictures({ drawn }: PageContent): Box[] {
    return drawn.filter(({ stream }) => stream !== undefined && this.contents.isTaken(stream)).map(({ ctm }) => boundsOf(ctm, [0, 0, 1, 1]));
  }

  private editsOf({ texts }: PageSegments): Edit[] {
    return [...texts.keys()].flatMap((segment) => this.edits.get(segment) ?? []);
  }

  /** An appearance as a form of its own, with its edits carried out. */
  appearance({ stream, content, segments }: Appearance): Ref {
    const box = boundsOf(content.root.initial, boxOf(this.copier.file.numbers(stream.dict.get('BBox'))) ?? [0, 0, 1000, 1000]), { pieces, lines } = this.piecesFor(segments, box, content), { bytes, resources } = this.contents.write(content, pieces, movedRules(content.rules, lines));
    const entries = this.copier.dict(stream.dict, { FormType: number, BBox: numbers, Matrix: numbers });
    return this.copier.out.addStream(entries.set('Type', name('XObject')).set('Subtype', name('Form')).set('Resources', resources), bytes);
  }

  private piecesFor(segments: PageSegments, box: readonly number[], content: PageContent): ReturnType<typeof piecesOf> {
    const edits = this.editsOf(segments), removals = new Removals(segments.texts, edits);
    if (edits.length === 0) return { pieces: new Map(), lines: [] };
    this.alphabets.see(segments.fragments, removals.gone);
    return piecesOf(segments.fragments, removals, box, content.rules, this.alphabets);
  }

  /** Kept comments become part of the page: what can be seen of them stays, who wrote them does not. */
  private withComments({ bytes, resources }: Written, drawn: readonly Appearance[]): Written {
    if (drawn.length === 0) return { bytes, resources };
    const objects = resources.get('XObject'), forms = objects instanceof Dict ? objects : new Dict(), lines: string[] = [];
    resources.set('XObject', forms);
    drawn.forEach((appearance, i) => {
      forms.set(`M${i + 1}`, this.appearance(appearance));
      lines.push(`q ${appearance.matrix.map(numberText).join(' ')} cm /M${i + 1} Do Q`);
    });
    const before = new TextEncoder().encode('q\n'), after = new TextEncoder().encode(`\nQ\n${lines.join('\n')}\n`), all = new Uint8Array(before.length + bytes.length + after.length);
    all.set(before);
    all.set(bytes, before.length);
    all.set(after, before.length + bytes.length);
    return { bytes: all, resources };
  }

  private extras(page: Page): Record<string, Value | undefined> {
    const { copier } = this, group = copier.file.dict(page.dict.get('Group')), unit = copier.file.number(page.dict.get('UserUnit'));
    return { UserUnit: unit, Group: group && copier.dict(group, { S: oneOf('Transparency'), CS: colourSpace, I: bool, K: bool }) };
  }

  private link({ dict: source, uri, destination }: Link, edited: (segment: SegmentId, text: string) => string, lines: readonly MovedLine[]): Ref[] {
    const entries = this.copier.dict(source, { Rect: numbers, Border: numbers, BS: borderStyle, H: oneOf('N', 'I', 'O', 'P'), F: number, C: numbers }), target = destination && destinationValue(destination, this.pageRef);
    const rect = boxOf(this.copier.file.numbers(source.get('Rect')));
    if (rect === undefined) return [];
    entries.set('Rect', followed(rect, lines));
    this.links++;
    if (uri !== undefined) entries.set('A', dict({ S: name('URI'), URI: textString(encodeUri(edited(uri.segment, uri.text))) }));
    const ref = this.copier.out.add(entries.set('Type', name('Annot')).set('Subtype', name('Link')).set('Dest', target));
    this.linkOf.set(source, { ref, entries });
    return [ref];
  }
}

/** The box around a box under a matrix. */
const boundsOf = (matrix: Matrix, box: readonly number[]): Box => {
  const corners = [[0, 1], [2, 1], [0, 3], [2, 3]].map(([x, y]) => apply(matrix, box[x!]!, box[y!]!)), xs = corners.map(([x]) => x), ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** The matrix of a picture that fills its page: drawn anew in the same way, its pixels fall where they fell. */
const scanOn = ({ drawn }: PageContent, page: readonly number[]): Matrix | undefined => {
  const fills = ({ ctm: [a, b, c, d, e, f] }: PageContent['drawn'][number]): boolean => b === 0 && c === 0 && [e, f, e + a, f + d].every((value, i) => Math.abs(value - page[i]!) < 0.1);
  return drawn.find(fills)?.ctm;
};

/** A link lies where its words are now: its old ends would tell how wide they were. */
const followed = (rect: readonly number[], lines: readonly MovedLine[]): readonly number[] => {
  for (const line of lines) {
    const box = line.follow([rect[0]!, rect[1]!, rect[2]!, rect[3]!]);
    if (box !== undefined) return box.map((value) => Math.round(value * 1000) / 1000);
  }
  return rect;
};

/**
 * Fonts whose widths are a guess cannot be set again; and invisible letters over a picture are the picture's own text, which has to go
 * from its pixels too (knowledge/pdf-redaction.md 4, OCR scans).
 */
const cannotBeSet = (removals: Removals, { drawn }: PageContent): boolean =>
  [...removals.changed].some(({ glyphs }) => glyphs.some(({ show }) => !show.font.exact || show.fontName === ''))
  || [...removals.gone].some(({ show, x, y }) => show.mode === 3 && drawn.some(({ ctm }) => covers(ctm, x, y)));
const covers = (ctm: Matrix, x: number, y: number): boolean => {
  const back = invert(ctm), [u, v] = back === undefined ? [-1, -1] : apply(back, x, y);
  return u >= 0 && u <= 1 && v >= 0 && v <= 1;
};

/** A URI is ASCII (12.6.4.8). */
const encodeUri = (text: string): string => text.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char));
