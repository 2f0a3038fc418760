import type { FinishResult, PageRow, PlaceRow, Snapshot, TextRow } from '../../scrubber/review-rows';
import type { EntityId, FileId, FindingId, LogEntry } from '../../scrubber/types';
import type { Filter, Layout } from './layout';

/** A text view: one file, one side, and where to look in it. */
export type TextState = {
  readonly file: FileId | undefined;
  readonly side: 'original' | 'clean';
  readonly status: 'empty' | 'loading' | 'shown' | 'failed';
  readonly rows: readonly TextRow[];
  /** The pages of the file, where its format has them, and whether they are shown rather than the text. */
  readonly pages: readonly PageRow[];
  readonly view: 'page' | 'text';
  /** Counts what was loaded: a clean copy that was made again has to be drawn again. */
  readonly made: number;
  /** The entity whose marks stand out. */
  readonly entity: EntityId | undefined;
  /** Row to bring into sight; `asked` counts so that asking twice works. */
  readonly target: { readonly row: number; readonly asked: number } | undefined;
  /** What the contractor selected in the original. */
  readonly selection: string;
};

export type ReviewDialog =
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'keep'; readonly entry: LogEntry; readonly question: string; readonly title: string; readonly asked: readonly string[] }
  | { readonly kind: 'same'; readonly entity: EntityId }
  | { readonly kind: 'picture'; readonly id: string }
  | { readonly kind: 'password'; readonly file: FileId }
  | { readonly kind: 'help' };

export type Pane = 'list' | 'text' | 'files';

export type ReviewState = {
  readonly snapshot: Snapshot | undefined;
  readonly layout: Layout;
  /** Rows that wait for the hand to leave the list. */
  readonly fresh: number;
  readonly held: { readonly focus: boolean; readonly pointer: boolean };
  readonly filter: Filter;
  /** The row that Tab and the arrows start from. */
  readonly active: string | undefined;
  readonly focusAsked: number;
  /** The row that was asked to be seen, without the focus. */
  readonly revealAsked: number;
  readonly toggled: ReadonlyMap<string, boolean>;
  readonly places: ReadonlyMap<EntityId, readonly PlaceRow[]>;
  readonly previews: ReadonlyMap<string, readonly string[]>;
  readonly split: { readonly entity: EntityId; readonly findings: ReadonlySet<FindingId> } | undefined;
  /** Rows for which "keep" was asked and answered. */
  readonly asked: ReadonlySet<string>;
  readonly dialog: ReviewDialog | undefined;
  readonly text: TextState;
  readonly pane: Pane;
  /** Spoken by a screen reader. */
  readonly message: string;
  readonly busy: 'upload' | 'save' | undefined;
  readonly finish: FinishResult | undefined;
  /** Number of clean copies saved to the contractor's disk. */
  readonly saved: number | undefined;
};

export const EMPTY_TEXT: TextState = {
  file: undefined, side: 'original', status: 'empty', rows: [], pages: [], view: 'page', made: 0, entity: undefined, target: undefined, selection: '',
};

export const INITIAL: ReviewState = {
  snapshot: undefined,
  layout: { sections: [], openByDefault: true },
  fresh: 0,
  held: { focus: false, pointer: false },
  filter: { text: '', file: undefined, undecided: false },
  active: undefined,
  focusAsked: 0,
  revealAsked: 0,
  toggled: new Map(),
  places: new Map(),
  previews: new Map(),
  split: undefined,
  asked: new Set(),
  dialog: undefined,
  text: EMPTY_TEXT,
  pane: 'list',
  message: '',
  busy: undefined,
  finish: undefined,
  saved: undefined,
};
