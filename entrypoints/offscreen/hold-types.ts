import type { ErrorCode } from '../../scrubber/errors';
import type { FileStep, HoldNotice, HoldStep, TextRow } from '../../scrubber/review-rows';
import type { BlockCode, FileId, FormatId, LogEntry, Pixels, Place, Receipt, ReceiptFile, Residue } from '../../scrubber/types';
import type { FileWorkerCalls, HoldRows, HoldWorkerCalls, Remote } from '../../scrubber/worker-protocol';
import type { HandBack, HandBackResult, HoldMemory, HoldRules } from '../shared/messages';

/** A running worker. `stop` ends it at once and fails everything that still waits for it. */
export type Started<Calls extends Record<keyof Calls, (...args: never[]) => unknown>> = { readonly calls: Remote<Calls>; stop(code?: ErrorCode): void };

/** The page that waits; a hold without one is "Clean files without uploading". */
export type Page = { readonly tab: number; readonly frame: number; readonly document: string; readonly site: string; readonly hosts: readonly string[] };

/** Everything from outside, so that the state machine runs in Node as it runs in the browser. */
export type Environment = {
  now(): number;
  /** Calls later; returns the way to call it off. */
  later(ms: number, job: () => void): () => void;
  randomId(): string;
  randomSeed(): number;
  startFileWorker(died?: () => void): Started<FileWorkerCalls>;
  /** `died` is called also where nothing was asked of it just then. */
  startHoldWorker(onProgress: (share: number) => void, died: () => void): Started<HoldWorkerCalls>;
  decode(bytes: Uint8Array, mediaType: string): Promise<ImageBitmap>;
  bitmap(pixels: Pixels): Promise<ImageBitmap>;
  /** The contractor's terms and what the organisation set. */
  rules(): Promise<HoldRules>;
  handBack(page: Page, handBack: HandBack): Promise<HandBackResult>;
  readonly version: string;
};

/** A clean copy, made for one version of the plan. */
export type Copy = { readonly version: number; readonly file: File; readonly sha256: string; readonly receipt: ReceiptFile; readonly valuesGone: number };

/** What the clean side shows: its text, and its own bytes for drawing pages. */
export type CleanView = { readonly version: number; readonly rows: readonly TextRow[]; readonly file: Blob };

export type HeldEntry = {
  readonly file: FileId;
  readonly part: string;
  readonly index: number;
  readonly held: File;
  readonly path: string;
  /** What the contractor typed to open it: in memory only, and gone with the hold. */
  password?: string;
  step: FileStep;
  progress: number;
  format?: FormatId;
  code?: BlockCode;
  place?: Place;
  residue?: readonly Residue[];
  copy?: Copy;
  /** Pages that are pictures in the copy that was made last. */
  drawn?: readonly Place[];
  /** The clean side of the review, made for one version of the plan. */
  view?: { readonly version: number; readonly made: Promise<CleanView> };
};

/** The truth about one hold. Only the modules of this folder change it, and each change is followed by `changed()`. */
export type HoldState = {
  readonly id: string;
  readonly page: Page | undefined;
  step: HoldStep;
  files: HeldEntry[];
  readonly log: LogEntry[];
  /** Of the stand-ins' order; it outlives workers, and with a review's memory the offscreen document too. */
  readonly seed: number;
  /** What a lost hold was like, until its parts have come again. */
  readonly memory?: HoldMemory;
  rows: HoldRows | undefined;
  readonly notices: Set<HoldNotice>;
  /** Requests of the page that the valve of a strict site has stopped so far. */
  stopped: number;
  /** Numbers are never used twice, also after a file was replaced. */
  lastFile: number;
  receipt?: Receipt;
  /** The worker does not know the decisions yet: nothing may be written from what it says. */
  replayDue: boolean;
  ended: boolean;
};

/** No further change: workers are stopped and Files let go. */
export const isOver = (state: HoldState): boolean => state.step === 'handed-over' || state.step === 'cancelled' || state.ended;
