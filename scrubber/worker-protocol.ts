/**
 * What the two workers are asked for and what they answer. A call is `{ id, call, args }`, an answer `{ id, value }` or
 * `{ id, error }` (a code and a place, never a message); `{ progress }` may come in between. Plain data only.
 */
import type { ErrorCode } from './errors';
import type { Defaults } from './policy/defaults';
import type { RequiredCheck } from './policy/required-checks';
import type { EntityRow, PageRow, PlaceRow, RulesOnly, SearchResult, TextRow } from './review-rows';
import type {
  Choice, EmbeddedFile, EntityId, FileId, FormatId, HiddenItem, LogEntry, OpenDocument, Picture, PictureId, Pixels, Place, Plan, ReceiptFile, Residue, Term, UncheckedCode,
} from './types';

/** What crosses to the workers: the browser's File (read inside the worker) or bytes. */
export type FileInput = { readonly file: FileId; readonly name: string; readonly blob: Blob; readonly password?: string };

/** Forms that must not be in the output, for the search that shares nothing with the readers. */
export type Needle = {
  readonly text: string;
  readonly entity: EntityId;
  /** The clean text has it inside a longer word (Mittel in Fördermittel): only the word alone counts. */
  readonly wholeWord?: boolean;
};

export type Rewrite = { readonly bytes: Uint8Array; readonly sha256: string; readonly reread: OpenDocument; readonly residue: readonly Residue[]; /** Pages that are pictures now. */ readonly drawn: readonly Place[] };

/** One file, disposable: parsers live here. */
export type FileWorkerCalls = {
  open(input: FileInput): OpenDocument;
  /** Writes the clean copy, opens it again with its own reader and searches its bytes. */
  rewrite(input: FileInput, plan: Plan, needles: readonly Needle[]): Rewrite;
  picture(input: FileInput, id: PictureId): { readonly bytes: Uint8Array; readonly mediaType: string };
  /** A page, so many pixels wide. The first call opens the document, and a worker that draws pages draws those of one document only. */
  page(input: FileInput, page: number, width: number): Pixels;
};

export type HiddenState = { readonly file: FileId; readonly item: HiddenItem; readonly choice: Choice; readonly decided: boolean };
export type FileState = { readonly file: FileId; readonly cleanName: string; readonly changed: number; readonly language: string; readonly format: FormatId };

/** Everything the hold worker knows that the review shows. */
export type HoldRows = {
  readonly version: number;
  readonly files: readonly FileState[];
  readonly entities: readonly EntityRow[];
  readonly hidden: readonly HiddenState[];
  readonly pictures: readonly { readonly id: string; readonly file: FileId; readonly files: readonly FileId[]; readonly picture: Picture; readonly choice?: Choice }[];
  readonly embedded: readonly (EmbeddedFile & { readonly file: FileId; readonly choice: Choice })[];
  readonly unchecked: readonly { readonly file: FileId; readonly id: string; readonly code: UncheckedCode; readonly place: Place; readonly choice?: Choice }[];
  readonly missing: readonly string[];
  readonly canUndo: boolean;
  /** Why no network has read the files. */
  readonly rulesOnly: RulesOnly | undefined;
};

export type PlannedFile = { readonly plan: Plan; readonly needles: readonly Needle[] };
export type Verdict = { readonly residue: readonly Residue[]; readonly receipt: ReceiptFile; readonly valuesGone: number };

/** What an organisation set for its people: changes to the default policy, and what must be decided by hand. */
export type HouseRules = {
  /** False where the contractor switched the second look by the network off. */
  readonly closeReading?: boolean;
  readonly defaults?: Partial<Defaults>;
  readonly requiredChecks?: readonly RequiredCheck[];
};

/** One hold, long-lived: recognizers, entities, decisions, plans and the verdict. */
export type HoldWorkerCalls = {
  /** `seed` orders the stand-ins; random in the browser. Must be the first call. */
  begin(settings: HouseRules & { readonly terms: readonly Term[]; readonly seed: number }): void;
  /** Runs the recognizers; progress 0..1 while it does. */
  add(file: FileId, name: string, opened: OpenDocument): void;
  /** The network reads on in an added file for so many milliseconds; `share` is 1 when it is through. */
  readOn(file: FileId, milliseconds: number): { readonly share: number; readonly changed: boolean };
  /** A refused file's name still counts: it is scrubbed in rows and searched as well. Removes the file where it was replaced. */
  drop(file: FileId): void;
  append(entry: LogEntry): void;
  undo(): void;
  replay(log: readonly LogEntry[]): void;
  log(): readonly LogEntry[];
  rows(): HoldRows;
  places(entity: EntityId): readonly PlaceRow[];
  hiddenPreview(file: FileId, id: string): readonly string[];
  text(file: FileId): readonly TextRow[];
  /** Sizes of the pages and what stands on each; none where a format has no pages. */
  pages(file: FileId): readonly PageRow[];
  /** Where the text of one page stands, as PageLayout says. */
  pageBoxes(file: FileId, page: number): Uint16Array;
  /** The clean side's rows, from the reread output. */
  cleanText(file: FileId, reread: OpenDocument): readonly TextRow[];
  search(text: string): SearchResult;
  plan(file: FileId): PlannedFile;
  verify(file: FileId, rewrite: Omit<Rewrite, 'bytes'>, bytes: number): Verdict;
};

/** The calls of a worker as its host sees them. */
export type Remote<Calls extends Record<keyof Calls, (...args: never[]) => unknown>> = {
  [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => Promise<Awaited<ReturnType<Calls[Name]>>>;
};
export type WorkerRequest = { readonly id: number; readonly call: string; readonly args: readonly unknown[] };
export type WorkerAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly code: ErrorCode; readonly place?: Place } }
  | { readonly id: number; readonly progress: number };
