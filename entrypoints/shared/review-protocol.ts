import type { ReviewSession, Snapshot } from '../../scrubber/review-rows';
import type { HoldMemory } from './messages';

/** The channel between the review windows and the offscreen document. Only our own pages can open it. */
export const REVIEW_CHANNEL = 'prewash-review';

/** A lock that the offscreen document holds as long as it lives. Whoever waits for it learns of its end at once. */
export const ownerLock = (owner: string): string => `prewash-holds-${owner}`;

export const REVIEW_CALLS = ['places', 'hiddenPreview', 'picture', 'text', 'pages', 'pageBoxes', 'pageImage', 'unlock', 'decide', 'undo', 'search', 'upload', 'saveCopies', 'cancel'] as const;
export type ReviewCall = (typeof REVIEW_CALLS)[number] & keyof ReviewSession;

/** `review` names one window, so that answers reach the one that asked. */
export type ToCall = {
  readonly kind: 'call'; readonly hold: string; readonly review: string; readonly id: number; readonly call: ReviewCall; readonly args: readonly unknown[];
};
export type ToHolds =
  | { readonly kind: 'hello'; readonly hold: string; readonly review: string }
  | { readonly kind: 'bye'; readonly hold: string; readonly review: string }
  | ToCall;
export type ToReview =
  | { readonly kind: 'snapshot'; readonly hold: string; readonly snapshot: Snapshot; readonly owner: string; readonly memory: HoldMemory }
  /** There is no such hold any more. */
  | { readonly kind: 'gone'; readonly hold: string }
  | { readonly kind: 'answer'; readonly review: string; readonly id: number; readonly value: unknown }
  /** A code, never a message. */
  | { readonly kind: 'failed'; readonly review: string; readonly id: number };
