import { ScrubError } from '../../errors';
import { segmentId } from '../../ids';
import type { Limits, Picture, Segment, SegmentContext, SegmentId } from '../../types';
import type { Mapped } from '../ooxml/editor';
import type { Package, Relationship } from '../ooxml/package';
import type { Change, TextPart } from '../ooxml/text-part';
import type { CleanPicture } from '../pictures/clean';
import type { BookmarkSite } from './bookmarks';
import { Items, itemId } from './items';
import type { ItemKey } from './kinds';
import type { Layout } from './parts';

/** Everything that reading a document finds out, for `open` and `rewrite` alike; filled part by part. */
export class Inspection {
  readonly segments: Segment[] = [];
  readonly mapped = new Map<SegmentId, Mapped>();
  readonly changes: Change[] = [];
  readonly parts: TextPart[] = [];
  readonly items: Items;
  readonly pictures: (Picture & { readonly names: readonly string[] })[] = [];
  readonly cleaned = new Map<string, CleanPicture>();
  readonly bookmarkSites: BookmarkSite[] = [];
  readonly bookmarks = new Map<SegmentId, string>();
  /** Targets of relationships are text too: segment by source part and id. */
  readonly targets: { readonly source: string; readonly relationship: Relationship; readonly segment: SegmentId }[] = [];
  private blocks = 0;

  constructor(readonly file: number, readonly pkg: Package, readonly layout: Layout, readonly limits: Limits) {
    this.items = new Items(file);
  }

  item(key: ItemKey): string {
    return itemId(this.file, key);
  }

  block(): number {
    return this.blocks++;
  }

  /** Takes a segment in, unless it says nothing. @throws ScrubError too-many-segments */
  add(part: { name: string; label: string }, text: string, context: SegmentContext, more: { visible?: boolean; hidden?: ItemKey; mapped?: Mapped }): SegmentId | undefined {
    if (text.trim() === '') return undefined;
    if (this.segments.length >= this.limits.segments) throw new ScrubError('too-many-segments', { part: part.name, label: part.label });
    const id = segmentId(this.file, this.segments.length), hidden = more.hidden ? { hidden: this.item(more.hidden) } : {};
    this.segments.push({ id, text, place: { part: part.name, label: part.label }, visible: more.visible ?? false, ...hidden, context });
    if (more.mapped) this.mapped.set(id, more.mapped);
    return id;
  }
}
