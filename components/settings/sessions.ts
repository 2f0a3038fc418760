/**
 * What the options, the toolbar popup and the first-minute page can ask for. Implemented over the extension's APIs in
 * entrypoints/shared/; plain data only, no document text.
 */
import type { EntityType } from '../../scrubber/entity-types';
import type { RequiredCheck } from '../../scrubber/policy/required-checks';
import type { HoldStep } from '../../scrubber/review-rows';
import type { Choice, Receipt, Term } from '../../scrubber/types';

/** `built-in` and `managed` sites cannot be removed here. */
export type SiteRow = {
  readonly pattern: string;
  readonly source: 'you' | 'built-in' | 'managed';
  /** The page may send nothing while files wait. */
  readonly strict: boolean;
  /** Strict because an organisation says so. */
  readonly strictManaged: boolean;
};
export type AddSiteResult = 'added' | 'already' | 'not-an-address' | 'refused';
/** What happens to a type by default: its choice, or asked while replaced ("needs your eye"). */
export type PolicyRow = { readonly type: EntityType; readonly choice: Choice };

export type Settings = {
  readonly sites: readonly SiteRow[];
  /** Sites that an organisation asks for and that the browser has not given yet. */
  readonly wanted: readonly string[];
  readonly terms: readonly Term[];
  /** Terms that an organisation set; they cannot be removed here. */
  readonly managedTerms: readonly Term[];
  readonly policy: readonly PolicyRow[];
  readonly requiredChecks: readonly RequiredCheck[];
  /** The network reads each file after the rules. */
  readonly closeReading: boolean;
};

export type SettingsSession = {
  subscribe(listener: (settings: Settings) => void): () => void;
  /** Called straight from the click, so that the browser shows its permission prompt: ask for the permission before any await. */
  addSite(address: string): Promise<AddSiteResult>;
  /** All that the organisation asks for, in one prompt. Called straight from the click as well. */
  addWanted(patterns: readonly string[]): Promise<AddSiteResult>;
  removeSite(pattern: string): Promise<void>;
  setStrict(pattern: string, strict: boolean): Promise<void>;
  addTerm(term: Term): Promise<void>;
  removeTerm(term: Term): Promise<void>;
  setCloseReading(on: boolean): Promise<void>;
  openWelcome(): void;
};

/** `needs-reload`: the site was added while the page was open, so nothing watches over this tab yet. */
export type SiteState = 'protected' | 'not-protected' | 'needs-reload' | 'not-a-site';
export type HoldRow = {
  readonly hold: string;
  /** Host of the page, or '' for "Clean files without uploading". */
  readonly site: string;
  readonly step: HoldStep;
  readonly files: number;
  readonly values: number;
  /** Rows that need the eye or must be decided. */
  readonly open: number;
};
/** `when` in milliseconds since 1970. */
export type ReceiptRow = { readonly id: string; readonly site: string; readonly when: number; readonly receipt: Receipt };
/** `asked`: an organisation asks for this site. */
export type PopupState = { readonly host: string; readonly asked: boolean; readonly site: SiteState; readonly holds: readonly HoldRow[]; readonly receipts: readonly ReceiptRow[] };

export type PopupSession = {
  subscribe(listener: (state: PopupState) => void): () => void;
  /** Called straight from the click (permission prompt). */
  protect(): Promise<AddSiteResult>;
  reload(): Promise<void>;
  openReview(hold: string): Promise<void>;
  /** Opens the window that tries whether files are held on the page in front. */
  check(): Promise<void>;
  /** Opens the review window without a hold, where files are chosen. */
  cleanFiles(): Promise<void>;
  openOptions(): void;
};

/** "Check this page": what was tried so far, and which frames of other sites have no guard. */
export type CheckState = {
  readonly host: string;
  readonly ways: readonly { readonly way: 'input' | 'drop'; readonly held: boolean; readonly taken: boolean }[];
  readonly uncovered: readonly string[];
  /** The site was made strict because of what was found. */
  readonly strict: boolean;
  readonly failed: boolean;
};
export type CheckSession = {
  subscribe(listener: (state: CheckState) => void): () => void;
  protect(host: string): Promise<AddSiteResult>;
  /** Ends the check; the page is loaded again. */
  done(): void;
};

export type WelcomeSession = Pick<SettingsSession, 'addSite'> & {
  /** Opens the review of a made-up file; nothing is uploaded. */
  tryPracticeFile(): Promise<void>;
};

/** "Clean files without uploading": a hold that belongs to no page. */
export type CleanSession = { start(files: readonly File[]): Promise<void> };
