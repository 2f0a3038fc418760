/**
 * What the review shows, as plain data made by the hold worker and the file workers. It carries document text, so it lives in
 * memory only: never in a title, an address, a form control that a browser saves, or storage.
 */
import type { EntityGroup, EntityType, Weight } from './entity-types';
import type {
  BlockCode, CheckId, Choice, EmbeddedFile, EntityId, FileId, FindingId, FormatId, HiddenItem, LogEntry, PageLayout, Picture, Place, ReasonCode, Receipt, Residue,
  SegmentContext, SegmentId, Span, Unchecked,
} from './types';

export type FileStep = 'waiting' | 'opening' | 'finding' | 'ready' | 'refused' | 'rewriting' | 'checking' | 'clean' | 'blocked';

export type FileRow = {
  readonly file: FileId;
  readonly name: string;
  /** The name of the clean copy. */
  readonly cleanName: string;
  readonly size: number;
  readonly format?: FormatId;
  readonly step: FileStep;
  /** 0 to 1 inside the step. */
  readonly progress: number;
  /** Why it is refused or blocked. */
  readonly code?: BlockCode;
  readonly place?: Place;
  readonly residue?: readonly Residue[];
  /** Pages that are pictures in the clean copy, once that is known. */
  readonly drawn?: readonly Place[];
  /** Share of the text's characters that changes, 0 to 1. */
  readonly changed: number;
  readonly language: string;
};

export type EntityRow = {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly group: EntityGroup;
  readonly weight: Weight;
  /** As found first; a secret is masked here already ("sk_l…, 32 characters"). */
  readonly text: string;
  readonly otherForms: readonly string[];
  readonly standIn: string;
  readonly places: number;
  readonly files: readonly FileId[];
  readonly reason: ReasonCode;
  /** The words that made us think so ("Client:"), if any. */
  readonly evidence?: string;
  readonly score: number;
  readonly sureness: 'sure' | 'needs-your-eye';
  /** The choice in force, and whether the contractor made it. */
  readonly choice: Choice;
  readonly decided: boolean;
  /** Places whose choice differs from the entity's. */
  readonly exceptions: number;
  /** Keeping it identifies directly or gives a secret away: ask once. */
  readonly askBeforeKeep: boolean;
  readonly addedByYou: boolean;
};

export type HiddenRow = HiddenItem & { readonly file: FileId; readonly choice: Choice; readonly decided: boolean };
/** One distinct picture over all files. */
export type PictureRow = { readonly id: string; readonly file: FileId; readonly files: readonly FileId[]; readonly picture: Picture; readonly choice?: Choice };
export type EmbeddedRow = EmbeddedFile & { readonly file: FileId; readonly choice: Choice };
export type UncheckedRow = Unchecked & { readonly file: FileId; readonly choice?: Choice };

export type HoldStep = 'reading' | 'ready' | 'working' | 'handed-over' | 'cancelled' | 'failed';
/** Why a hold cannot hand over, or what the contractor must be told about it. */
export type HoldNotice =
  | 'decisions-lost' | 'page-gone' | 'copy-altered' | 'approval-expired' | 'worker-restarted' | 'nothing-clean' | 'pages-drawn' | 'choice-added' | 'choice-replaced'
  /** Why names were looked for by rules and lists alone. */
  | RulesOnly;
export type RulesOnly = 'switched-off' | 'no-model';

/** The whole state of one hold, sent again after each change (at most ten times a second). */
export type Snapshot = {
  readonly hold: string;
  /** Host of the page, or '' for "Clean files without uploading". */
  readonly site: string;
  readonly upload: boolean;
  readonly step: HoldStep;
  readonly version: number;
  readonly files: readonly FileRow[];
  readonly entities: readonly EntityRow[];
  readonly hidden: readonly HiddenRow[];
  readonly pictures: readonly PictureRow[];
  readonly embedded: readonly EmbeddedRow[];
  readonly unchecked: readonly UncheckedRow[];
  readonly canUndo: boolean;
  /** Rows that must be decided before the button works: ids of pictures and unchecked items. */
  readonly missing: readonly string[];
  readonly notices: readonly HoldNotice[];
  readonly receipt?: Receipt;
  /** Requests of the page that were stopped while files wait, on a strict site. */
  readonly stopped: number;
};

/** One place where an entity stands. */
export type PlaceRow = {
  readonly finding: FindingId;
  readonly file: FileId;
  readonly segment: SegmentId;
  readonly place: Place;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly standIn: string;
  readonly choice: Choice;
  readonly visible: boolean;
};

/** One piece of the text view. Marks are disjoint and ascending. */
export type TextRow = {
  readonly segment: SegmentId;
  readonly text: string;
  readonly context: SegmentContext;
  readonly place: Place;
  readonly visible: boolean;
  readonly hidden?: string;
  readonly marks: readonly TextMark[];
};
export type TextMark = { readonly span: Span; readonly entity: EntityId; readonly type: EntityType; readonly choice: Choice };

/** A page as it is viewed: its size in points, and the segments that stand on it. */
export type PageRow = Pick<PageLayout, 'width' | 'height' | 'segments'>;

export type SearchResult = { readonly places: number; readonly files: readonly FileId[]; readonly forms: readonly string[]; readonly suggestedType: EntityType };
export type CleanCopy = { readonly file: FileId; readonly name: string; readonly bytes: Uint8Array };
/** What pressing the button, or saving, led to. */
export type FinishResult =
  | { readonly status: 'done'; readonly copies: number; readonly refused: number; readonly valuesGone: number; readonly receipt: Receipt }
  | { readonly status: 'failed'; readonly notice: HoldNotice };
export type { CheckId };

/** Everything the review can ask for. Implemented over a BroadcastChannel in the extension (entrypoints/review/). */
export type ReviewSession = {
  /** Calls the listener with the present snapshot and after each change. Returns the way to stop. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  places(entity: EntityId): Promise<readonly PlaceRow[]>;
  hiddenPreview(file: FileId, id: string): Promise<readonly string[]>;
  /** null where it cannot be drawn. */
  picture(file: FileId, id: string): Promise<ImageBitmap | null>;
  /** The clean side is read from the output's own bytes; it is made when first asked for and after changes. */
  text(file: FileId, side: 'original' | 'clean'): Promise<readonly TextRow[]>;
  /** None where a format has no pages, or the file is not read yet. */
  pages(file: FileId): Promise<readonly PageRow[]>;
  /** Left, top, right and bottom of each UTF-16 unit of the page's segments, as PageLayout says. Of the original: the clean copy has no marks. */
  pageBoxes(file: FileId, page: number): Promise<Uint16Array>;
  /** A page, so many pixels wide; null where it cannot be drawn. */
  pageImage(file: FileId, side: 'original' | 'clean', page: number, width: number): Promise<ImageBitmap | null>;
  /** Reads a refused file again with the password that the contractor typed; the next snapshots say what came of it. */
  unlock(file: FileId, password: string): Promise<'opened' | 'wrong' | 'failed'>;
  decide(entry: LogEntry): Promise<void>;
  undo(): Promise<void>;
  search(text: string): Promise<SearchResult>;
  upload(): Promise<FinishResult>;
  /** The clean copies, checked like for an upload, for the contractor to look at. */
  saveCopies(): Promise<readonly CleanCopy[]>;
  cancel(): Promise<void>;
};
