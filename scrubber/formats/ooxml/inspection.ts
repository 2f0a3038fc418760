import { ScrubError } from '../../errors';
import { segmentId } from '../../ids';
import type { InnerFile, Limits, Picture, Segment, SegmentContext, SegmentId } from '../../types';
import type { Mapped } from './editor';
import type { Package, Relationship } from './package';
import type { Change, TextPart } from './text-part';
import type { CleanPicture } from '../pictures/clean';
import { Items, itemId } from './items';
import type { Dialect, ItemKey } from './kinds';
import type { Layout } from './layout';
import { NumberedIds, numberedGuids } from './review-marks';

const FIRST_NUMBER = 10_000;

/** Everything that reading a document finds out, for `open` and `rewrite` alike; filled part by part. */
export class Inspection {
  readonly segments: Segment[] = [];
  readonly mapped = new Map<SegmentId, Mapped>();
  readonly changes: Change[] = [];
  readonly parts: TextPart[] = [];
  readonly items: Items;
  readonly pictures: (Picture & { readonly names: readonly string[] })[] = [];
  readonly cleaned = new Map<string, CleanPicture>();
  /** Content of picture parts, and the lines of drawings that are text. */
  readonly hashes = new Map<string, string>();
  readonly drawn = new Map<SegmentId, { readonly hash: string; readonly line: number }>();
  /** Targets of relationships are text too. */
  readonly targets = new Map<Relationship, SegmentId>();
  /** Relationships that an element names. A picture or link that nothing names is a leftover. */
  readonly used = new Set<Relationship>();
  /** Pictures that stand where objects stood which had theirs elsewhere. */
  readonly drawnObjects = new Set<Relationship>();
  /** Files inside the file that an element shows, by part. Others go. */
  /** Pictures of what stood in an embedded file: a grey one is written for each, so that the object is seen. */
  readonly placeholders = new Set<Relationship>();
  readonly inner = new Map<string, InnerFile & { readonly bytes: Uint8Array }>();
  private readonly guids = numberedGuids();
  private readonly numbers = new NumberedIds((number) => String(FIRST_NUMBER + number));
  private blocks = 0;
  private readonly byId = new Map<string, ReadonlyMap<string, Relationship>>();

  constructor(readonly file: number, readonly pkg: Package, readonly layout: Layout, readonly dialect: Dialect, readonly limits: Limits) {
    this.items = new Items(file);
  }

  /** An id made at random, counted anew; small numbers are counted already. */
  numbered(id: string): string {
    return /^-?\d{1,4}$/.test(id) ? id : id.startsWith('{') ? this.guids.of(id) : this.numbers.of(id);
  }

  item(key: ItemKey): string {
    return itemId(this.file, key);
  }

  private own(part: string, id: string): Relationship | undefined {
    const known = this.byId.get(part) ?? new Map((this.pkg.relationships.get(part) ?? []).map((relationship) => [relationship.id, relationship] as const));
    this.byId.set(part, known);
    return known.get(id);
  }

  /** The relationship of a part by its id; `around` looks in the parts that lead to it ([MS-ODRAWXML] 2.6.1.2: a diagram's data names one of its document). */
  relationshipOf(part: string, id: string, around: boolean): { source: string; relationship?: Relationship } {
    const own = around ? undefined : this.own(part, id);
    if (own) return { source: part, relationship: own };
    for (const [source, list] of around ? this.pkg.relationships : []) {
      const found = list.find((candidate) => candidate.id === id && candidate.type === 'diagramDrawing' && list.some(({ to }) => to === part));
      if (found) return { source, relationship: found };
    }
    return { source: part };
  }

  /** The file inside the file to which a relationship of a part leads, from now on handed out; undefined where it leads to none. */
  useInner(part: TextPart, relationship: Relationship | undefined, label: string): InnerFile | undefined {
    const kept = relationship === undefined ? undefined : this.layout.inner(relationship);
    if (relationship === undefined || kept === undefined) return undefined;
    this.used.add(relationship);
    const { name, bytes } = kept.part, known = this.inner.get(name);
    const file = known ?? { id: `${this.file}:embedded:${kept.newName.slice(kept.newName.lastIndexOf('/') + 1)}`, place: { part: name, label: `${part.label}, ${label}` }, name: name.slice(name.lastIndexOf('/') + 1), size: bytes.length, bytes };
    this.inner.set(name, file);
    return file;
  }

  /** Whether the relationship is written again. */
  isLeft(source: string, relationship: Relationship): boolean {
    return this.layout.fate(source, relationship) === 'keep' && (!['image', 'hyperlink', 'package', 'vmlDrawing'].includes(relationship.type) || this.used.has(relationship) || this.placeholders.has(relationship));
  }

  block(): number {
    return this.blocks++;
  }

  /** Takes a segment in, unless it says nothing. @throws ScrubError too-many-segments */
  add(part: { name: string; label: string }, text: string, context: SegmentContext, more: { visible?: boolean; hidden?: ItemKey; mapped?: Mapped }): SegmentId | undefined {
    if (text.trim() === '') return undefined;
    if (this.segments.length >= this.limits.segments) throw new ScrubError('too-many-segments', { part: part.name, label: part.label });
    const id = segmentId(this.file, this.segments.length), segment = { id, text, place: { part: part.name, label: part.label }, visible: more.visible ?? false, context };
    this.segments.push(more.hidden ? { ...segment, hidden: this.item(more.hidden) } : segment);
    if (more.mapped) this.mapped.set(id, more.mapped);
    return id;
  }
}
