/**
 * The words of Prewash as types (../shared/architecture.md). This file imports types only, so that every room may use it.
 * Nothing here carries document text except Segment, Entity and the rows of the review, which live in memory only.
 */
import type { EntityType } from './entity-types';
import type { CharClass, Choice, FormatId, HiddenKind, ReasonCode, SegmentRole, UncheckedCode } from './codes';
import type { CleanInner, EmbeddedFile, Opened } from './embedded-file';
import type { Plan } from './plan-types';
import type { ErrorCode } from './errors';
import type { PageDrawer, PageLayout } from './page-types';

export type { PageDrawer, PageLayout, Pixels } from './page-types';
export type { Check, Receipt, ReceiptFile } from './receipt';
export type { Edit, Plan, Residue } from './plan-types';
export type { CleanInner, EmbeddedFile, InnerFile, Opened } from './embedded-file';
export type { CharClass, CheckId, Choice, FormatId, HiddenKind, ReasonCode, SegmentRole, UncheckedCode } from './codes';

/** Half-open, UTF-16 units of one segment's text. */
export type Span = { readonly start: number; readonly end: number };
/** Order of arrival in the hold. */
export type FileId = number;
/** FileId and reading order in one number (see ids.ts): the same at each opening of the same bytes. */
export type SegmentId = number;
/** First span and type, e.g. `16777217:4-12:PERSON`. */
export type FindingId = string;
/** The FindingId under which the entity was first shown. */
export type EntityId = string;
export type HiddenId = string;
export type PictureId = string;
/** Paragraph, row or line that a segment belongs to; equal numbers belong together. */
export type BlockId = number;

/** Where something stands. The label is plain English and quotes no content: "slide 3, notes". */
export type Place = { readonly part: string; readonly label: string };

/** What the format knows about a segment beyond its text; recognizers use it as evidence, the review to draw the page. */
export type SegmentContext = {
  readonly role: SegmentRole;
  readonly block: BlockId;
  /** Heading level 1-9, or list level from 0. */
  readonly level?: number;
  /** Cell address, zero-based; `table` tells tables of one file apart. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** The segment that continues this one's sentence. */
  readonly next?: SegmentId;
  readonly columnHeader?: string;
  /** Key of a key-value pair: JSON key path's last part, form label, metadata property name. */
  readonly key?: string;
  readonly speaker?: string;
  readonly language?: string;
  /** A cell that stores a number or a day: its stand-in must be one too, or formulas stop calculating. */
  readonly holds?: 'number' | 'date';
};

/** One paragraph, cell, attribute or value with all its runs joined. */
export type Segment = {
  readonly id: SegmentId;
  readonly text: string;
  readonly place: Place;
  /** False for text that a reader of the document does not see (hidden text, metadata, link targets, comments). */
  readonly visible: boolean;
  /** The hidden item whose text this is. */
  readonly hidden?: HiddenId;
  readonly context: SegmentContext;
};

/** Something that carries information but is not body text. One item per kind and part, so that its id survives a restart. */
export type HiddenItem = {
  readonly id: HiddenId;
  readonly kind: HiddenKind;
  readonly place: Place;
  readonly risk: 'high' | 'low';
  /** How many single things the item stands for (12 comments). */
  readonly count: number;
  /** Choices that the format can carry out; the first one is the default. */
  readonly choices: readonly Choice[];
};

export type Picture = {
  readonly id: PictureId;
  /** SHA-256 of the pixels' bytes as stored, hex: equal pictures are decided once. */
  readonly hash: string;
  readonly places: readonly Place[];
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
};

export type Unchecked = { readonly id: string; readonly code: UncheckedCode; readonly place: Place };

/** Numbers of things that must survive: paragraphs, tables, rows, formulas … by the format's own names. */
export type Counts = Readonly<Record<string, number>>;

/** An open document as plain data: it crosses from the file worker to the hold worker. */
export type OpenDocument = {
  readonly format: FormatId;
  readonly segments: readonly Segment[];
  readonly hidden: readonly HiddenItem[];
  readonly pictures: readonly Picture[];
  readonly embedded: readonly EmbeddedFile[];
  readonly unchecked: readonly Unchecked[];
  readonly counts: Counts;
  /** Where the text stands on pages, for formats that have them. */
  readonly pages?: readonly PageLayout[];
};

/** The password is the contractor's, for this file only. */
export type Source = { readonly file: FileId; readonly name: string; readonly bytes: Uint8Array; readonly password?: string };

/** A rewritten file, with the counts that a reader should find in it and the pages that could only be kept as pictures. */
export type Rewritten = { readonly bytes: Uint8Array; readonly counts: Counts; readonly drawn?: readonly Place[] };

export type Format = {
  readonly id: FormatId;
  /** Lower case, without the dot. The name chooses only among text formats. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  recognises(source: Source): boolean | Promise<boolean>;
  /** @throws ScrubError with a code and a place */
  open(source: Source, limits: Limits): Promise<Opened>;
  /** Writes new bytes from zero; `clean` is asked for each inner file that `open` gave bytes for. @throws ScrubError */
  rewrite(source: Source, plan: Plan, limits: Limits, clean?: CleanInner): Promise<Rewritten>;
  /** The stored bytes of one picture, for the preview only. */
  picture?(source: Source, id: PictureId, limits: Limits): Promise<Uint8Array>;
  /** Opens the document for looking at its pages. The caller closes it. @throws ScrubError */
  pages?(source: Source): Promise<PageDrawer>;
  /** Words of the format itself (element names, namespaces), lower case: the byte search must not take them for residue. */
  readonly vocabulary: ReadonlySet<string>;
};

export type Limits = {
  readonly fileBytes: number;
  readonly inflatedBytes: number;
  readonly entryRatio: number;
  readonly zipEntries: number;
  readonly segments: number;
  readonly xmlDepth: number;
  readonly xmlAttributes: number;
  readonly textBytes: number;
};

/** Why something was found; `where` marks the evidence (the title, the key) in the same segment as the first span. */
export type Reason = { readonly code: ReasonCode; readonly where?: Span };

export type SegmentSpan = { readonly segment: SegmentId; readonly span: Span };

/** One value at one place: several spans where it runs over cells or segments. Carries no text. */
export type Finding = {
  /** Stays, and tells nobody: found only so that nothing else takes it (recognizers/model/fusion.ts). */
  readonly quiet?: boolean;
  readonly id: FindingId;
  readonly spans: readonly SegmentSpan[];
  readonly entity: EntityType;
  readonly score: number;
  readonly recognizer: string;
  readonly reason: Reason;
};

/** What a recognizer yields. Its own segment and id are known to the engine, so a recognizer cannot get them wrong. */
export type Candidate = {
  readonly span: Span;
  /** Further spans of the same value in other segments (a name that runs over cells). */
  readonly more?: readonly SegmentSpan[];
  readonly entity: EntityType;
  readonly score: number;
  readonly reason: Reason;
};

/** Facts about the whole document, gathered once before recognizers run. */
export type DocumentFacts = {
  readonly format: FormatId;
  readonly fileName: string;
  /** ISO 639-3 from franc, or 'und'. */
  readonly language: string;
  /** Whether a marking says that the document is not for everybody; asked only where it matters. */
  readonly confidential?: boolean;
};

export type RecognizerContext = {
  /** True while the segment is a folded copy (invisible characters, look-alikes, odd digits undone); offsets are mapped back by the engine. */
  readonly folded: boolean;
  /** Segments of the same block (row, form), then the one before and the one after; without the segment itself. */
  neighbours(segment: Segment): readonly Segment[];
  readonly document: DocumentFacts;
  readonly terms: readonly Term[];
};

/** A recognizer need not run where none of its anchors is in the text. */
export type Anchors = {
  /** Lower-case words or parts of words, matched on the lower-cased text. */
  readonly words?: readonly string[];
  /** Lower-case words of letters and digits that must stand there as whole words (a final s or n apart); any one of these or of `words` is enough. */
  readonly wholeWords?: readonly string[];
  /** A form that one of the words must have by itself; one of these or of the other words is enough. Not global, not sticky. */
  readonly like?: { test(word: string): boolean };
  /** Classes of characters of which all must occur. */
  readonly chars?: readonly CharClass[];
  /** Roles or keys from the structure that make it run whatever the text is. */
  readonly structure?: boolean;
};

export type Recognizer = {
  readonly id: string;
  readonly entities: readonly EntityType[];
  readonly anchors?: Anchors;
  /** `[[value]]` marks what must be found in a match; noMatch must stay silent. */
  readonly examples: { readonly match: readonly Example[]; readonly noMatch: readonly Example[] };
  /** Offsets refer to segment.text as given (which may be a folded copy). Linear time on any input. */
  find(segment: Segment, context: RecognizerContext): Iterable<Candidate>;
};
/** A text, or a text with the structure around it. */
export type Example = string | { readonly text: string; readonly context: Partial<SegmentContext>; readonly entity?: EntityType };

/** The contractor's own term: always found, in all its forms. */
export type Term = { readonly text: string; readonly type: EntityType };

export type Entity = {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly forms: readonly string[];
  readonly findings: readonly FindingId[];
  readonly standIn: string;
  readonly sureness: 'sure' | 'needs-your-eye';
};

export type DecisionTarget = EntityId | FindingId | HiddenId | PictureId;
export type Decision = { readonly on: DecisionTarget; readonly choice: Choice; readonly standIn?: string };

/** The ordered log of what the contractor did. Undo takes the last entry off; a restarted worker replays it. */
export type LogEntry =
  | ({ readonly kind: 'decide' } & Decision)
  | { readonly kind: 'decide-all'; readonly on: readonly DecisionTarget[]; readonly choice: Choice }
  | { readonly kind: 'add'; readonly text: string; readonly type: EntityType }
  | { readonly kind: 'same'; readonly entities: readonly [EntityId, EntityId] }
  | { readonly kind: 'not-same'; readonly findings: readonly FindingId[] };

export type BlockCode = ErrorCode | 'residue' | 'cancelled';
