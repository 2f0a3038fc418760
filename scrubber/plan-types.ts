import type { CheckId } from './codes';
import type { EntityId, FileId, Place, SegmentId, Span } from './types';

export type Edit = { readonly segment: SegmentId; readonly span: Span; readonly text: string };

/** Decisions turned into edits for one file. Edits refer to original offsets and never overlap. */
export type Plan = {
  readonly file: FileId;
  readonly version: number;
  readonly edits: readonly Edit[];
  /** Hidden items, pictures and embedded files that go; everything not named in `keep` goes as well. */
  readonly remove: readonly string[];
  readonly keep: readonly string[];
  readonly fileName: string;
  /** Inner files that stay, cleaned: the order numbers of their segments. */
  readonly inner?: readonly { readonly id: string; readonly text: Span }[];
};

/** Something that should be gone and is still found in the output; says where, never what. */
export type Residue = {
  readonly check: CheckId;
  readonly place: Place;
  /** The entity whose form is left, for the row in the review. */
  readonly entity?: EntityId;
};
