import type { CheckId, Choice, FormatId, HiddenKind, UncheckedCode } from './codes';
import type { EntityType } from './entity-types';

export type Check = { readonly id: CheckId; readonly passed: boolean };

export type Receipt = {
  readonly schema: 1;
  readonly version: string;
  readonly files: readonly ReceiptFile[];
};
export type ReceiptFile = {
  /** SHA-256 of the clean copy, hex. */
  readonly clean: string;
  readonly format: FormatId;
  readonly bytes: number;
  readonly counts: Readonly<Partial<Record<EntityType, { readonly replaced: number; readonly removed: number; readonly kept: number }>>>;
  readonly hidden: readonly { readonly kind: HiddenKind; readonly count: number; readonly choice: Choice }[];
  readonly checks: readonly Check[];
  /** Pages that could only be kept as pictures: "page 3". */
  readonly drawn: readonly string[];
  readonly notChecked: readonly { readonly code: UncheckedCode; readonly count: number }[];
};
