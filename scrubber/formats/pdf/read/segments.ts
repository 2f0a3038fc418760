import { ScrubError } from '../../../errors';
import { segmentId } from '../../../ids';
import type { HiddenId, Place, Segment, SegmentContext, SegmentId } from '../../../types';

type Extra = { readonly visible?: boolean; readonly hidden?: HiddenId; readonly context?: Partial<SegmentContext> };

/** Gives segments their ids in the order in which they are read, which is the same at each opening. */
export class Segments {
  readonly list: Segment[] = [];
  private next = 0;
  private block = 0;

  constructor(private readonly file: number, private readonly limit: number) {}

  newBlock(): number {
    return ++this.block;
  }
  /** @throws ScrubError too-many-segments */
  add(text: string, place: Place, { visible = true, hidden, context = {} }: Extra = {}): SegmentId {
    if (this.next >= this.limit) throw new ScrubError('too-many-segments');
    const id = segmentId(this.file, this.next++);
    this.list.push({ id, text, place, visible, ...(hidden === undefined ? {} : { hidden }), context: { role: 'paragraph', block: context.block ?? this.newBlock(), ...context } });
    return id;
  }
}
