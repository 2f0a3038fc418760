import type { HoldRows, HouseRules, PlannedFile, Rewrite, Verdict } from '../worker-protocol';
import type { PageRow, PlaceRow, SearchResult, TextRow } from '../review-rows';
import type { DocumentFacts, EntityId, FileId, Finding, LogEntry, OpenDocument, Plan, Term } from '../types';
import { withSumsOfNames } from '../entities/amounts-beside-names';
import { Detector } from '../detection/detect';
import { isMarkedConfidential } from '../detection/confidential';
import { guessLanguage } from '../detection/language';
import { tagModel } from '../recognizers/model/tag-model';
import { isOrdinaryWord } from '../recognizers/lexica/ordinary-words';
import { RECOGNIZERS } from '../recognizers';
import { Cast } from '../policy/cast';
import { choiceAt } from '../policy/choices';
import { changedDefaults, type Defaults } from '../policy/defaults';
import { type Decided, decisionsOf } from '../policy/decisions';
import { cleanTextOf, type Fate, makePlan } from '../policy/plan';
import { compact } from '../entities/atoms';
import { needlesOf } from '../verification/needles';
import { addedFindings } from './added';
import { type HeldFile, segmentsById, textOf } from './held-file';
import { Occurrences } from './occurrences';
import { type Resolution, type ResolvedEntity, resolveHold, type ShownAs } from './resolve';
import { hiddenTexts, holdRows, placeRows } from './rows';
import { searchHold } from './search-hold';
import { SecondReading } from './second-reading';
import { cleanRows, textRows } from './text-rows';
import { judge } from './verdict';

export type HoldSettings = HouseRules & { readonly terms: readonly Term[]; readonly seed: number; readonly undecidedPictures?: 'keep' | 'remove' };
/** How far the network has read a file, and whether there is something new to show. */
export type ReadOn = { readonly share: number; readonly changed: boolean };

/** Lets the worker answer other messages between stretches of finding. */
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
const STRETCH = 2_000;

/** One hold: what was found in its files, what was decided, and the plans that follow. Holds text in memory only. */
export class Hold {
  private settings: HoldSettings = { terms: [], seed: 1 };
  private defaults: Defaults = changedDefaults();
  private detector = new Detector(RECOGNIZERS);
  private readonly files = new Map<FileId, HeldFile>();
  private readonly readings = new Map<FileId, SecondReading>();
  private entries: LogEntry[] = [];
  private readonly shownAs: ShownAs = new Map();
  private cast = new Cast(1, () => false);
  private known: Resolution | undefined;
  private occurrences: Occurrences | undefined;
  private decisions: ReadonlyMap<string, Decided> | undefined;
  private readonly plans = new Map<FileId, Plan>();
  private version = 0;
  private modelMissing = false;

  begin(settings: HoldSettings): void {
    this.settings = settings;
    this.defaults = changedDefaults(settings.defaults);
    this.detector = new Detector(RECOGNIZERS, settings.terms);
    this.cast = new Cast(settings.seed, (label) => this.occurs(label));
  }

  /** Runs every recognizer over the file. `progress` gets the share done. */
  async add(file: FileId, name: string, opened: OpenDocument, progress?: (share: number) => void): Promise<void> {
    let language: string | undefined;
    // Guessed when the review first asks: no recognizer does.
    let confidential: boolean | undefined;
    const facts: DocumentFacts = {
      format: opened.format, fileName: name,
      get language() { return (language ??= guessLanguage(opened.segments)); },
      get confidential() { return (confidential ??= isMarkedConfidential(opened.segments)); },
    };
    const findings: Finding[] = [];
    let done = 0;
    for (const found of this.detector.detect(opened.segments, facts)) {
      for (const finding of found) findings.push(finding);
      if (++done % STRETCH === 0) { progress?.(done / opened.segments.length); await breathe(); }
    }
    this.readings.delete(file);
    const segments = segmentsById(opened.segments);
    this.files.set(file, { file, name, opened, facts, segments, findings: withSumsOfNames(segments, findings) });
    this.changed();
  }

  /** The second look at a file that was added: the network reads on for a while; without a time, to the end. Where there is no network, all is read. */
  async readOn(file: FileId, milliseconds = Infinity): Promise<ReadOn> {
    const model = this.settings.closeReading === false ? undefined : await tagModel(), held = this.files.get(file);
    this.modelMissing = model === undefined;
    if (model === undefined || held === undefined) return { share: 1, changed: false };
    const reading = this.readings.get(file) ?? new SecondReading(held, model);
    this.readings.set(file, reading);
    const changed = await reading.readOn(milliseconds), { share } = reading;
    if (changed && this.files.has(file)) {
      this.files.set(file, reading.result());
      this.changed();
    }
    if (share === 1) this.readings.delete(file);
    return { share, changed };
  }

  drop(file: FileId): void {
    this.files.delete(file);
    this.readings.delete(file);
    this.changed();
  }

  append(entry: LogEntry): void {
    this.entries.push(entry);
    this.changed(entry.kind === 'decide' || entry.kind === 'decide-all');
  }

  undo(): void {
    const entry = this.entries.pop();
    this.changed(entry?.kind === 'decide' || entry?.kind === 'decide-all');
  }

  replay(log: readonly LogEntry[]): void {
    this.entries = [...log];
    this.changed();
  }

  log(): readonly LogEntry[] { return this.entries; }

  rows(): HoldRows {
    return holdRows({ version: this.version, files: this.heldFiles(), resolution: this.resolution(), decided: this.decided(), cast: this.cast,
      defaults: this.defaults, requiredChecks: this.settings.requiredChecks ?? [], canUndo: this.entries.length > 0, rulesOnly: this.rulesOnly(), added: this.addedTexts(), fateOf: (finding) => this.fateOf(finding) });
  }

  places(entity: EntityId): readonly PlaceRow[] {
    return placeRows(this.find(entity), this.files, (finding) => this.fateOf(finding));
  }

  hiddenPreview(file: FileId, id: string): readonly string[] { return hiddenTexts(this.files.get(file), id); }

  text(file: FileId): readonly TextRow[] {
    const held = this.files.get(file);
    return held === undefined ? [] : textRows(held, this.resolution(), (finding) => this.fateOf(finding).choice);
  }

  pages(file: FileId): readonly PageRow[] {
    return (this.files.get(file)?.opened.pages ?? []).map(({ width, height, segments }) => ({ width, height, segments }));
  }

  pageBoxes(file: FileId, page: number): Uint16Array { return this.files.get(file)?.opened.pages?.[page]?.boxes ?? new Uint16Array(); }

  cleanText(_file: FileId, reread: OpenDocument): readonly TextRow[] { return cleanRows(reread); }

  search(text: string): SearchResult { return searchHold(text, this.heldFiles()); }

  /** The frozen plan of one file with the values that must not be in its output. */
  plan(file: FileId): PlannedFile {
    const plan = this.planOf(file);
    return { plan, needles: needlesOf(this.goneValues(), isOrdinaryWord, cleanTextOf(this.held(file).opened.segments, plan)) };
  }

  verify(file: FileId, rewrite: Omit<Rewrite, 'bytes'>, bytes: number): Verdict {
    return judge({ held: this.held(file), resolution: this.resolution(), detector: this.detector, rewrite, bytes,
      plan: this.planOf(file), fateOf: (finding) => this.fateOf(finding), decided: this.decided(), defaults: this.defaults });
  }

  /** Final findings of a file with what happens to them, for the command line. */
  outcome(file: FileId): readonly { finding: Finding; entity: ResolvedEntity; fate: Fate }[] {
    return (this.resolution().findings.get(file) ?? []).map((finding) => ({ finding, entity: this.entityOf(finding), fate: this.fateOf(finding) }));
  }

  private planOf(file: FileId): Plan {
    const held = this.held(file), known = this.plans.get(file) ?? makePlan({
      file, name: held.name, version: this.version, opened: held.opened, segments: held.segments, findings: this.resolution().findings.get(file) ?? [],
      fateOf: (finding) => this.fateOf(finding), decided: this.decided(), undecidedPictures: this.settings.undecidedPictures ?? 'remove',
    });
    this.plans.set(file, known);
    return known;
  }

  private held(file: FileId): HeldFile {
    const held = this.files.get(file);
    if (held === undefined) throw new RangeError('no such file');
    return held;
  }

  private find(entity: EntityId): ResolvedEntity | undefined { return this.resolution().entities.find(({ id }) => id === entity); }
  private heldFiles(): HeldFile[] { return [...this.files.values()].sort((a, b) => a.file - b.file); }
  private decided(): ReadonlyMap<string, Decided> { return (this.decisions ??= decisionsOf(this.entries)); }
  private entityOf(finding: Finding): ResolvedEntity { return this.resolution().entityOf.get(finding.id)!; }
  private addedTexts(): ReadonlySet<string> { return new Set(this.entries.flatMap((entry) => (entry.kind === 'add' ? [compact(entry.text)] : []))); }

  private rulesOnly(): HoldRows['rulesOnly'] { return this.settings.closeReading === false ? 'switched-off' : this.modelMissing ? 'no-model' : undefined; }

  private changed(decisionsOnly = false): void {
    this.version++;
    this.decisions = undefined;
    this.plans.clear();
    if (!decisionsOnly) this.known = this.occurrences = undefined;
  }

  private resolution(): Resolution {
    if (this.known === undefined) {
      const files = this.heldFiles().map((held) => ({ ...held, findings: [...held.findings, ...addedFindings(held, this.entries)] }));
      this.known = resolveHold(files, this.entries, this.shownAs);
    }
    return this.known;
  }

  private fateOf(finding: Finding): Fate {
    const entity = this.entityOf(finding);
    const decided = this.decided();
    const role = this.cast.roleOf(entity.id, entity.type);
    return { choice: choiceAt(finding, entity, decided, this.defaults), label: role.label, index: role.index, type: entity.type, typed: decided.get(entity.id)?.standIn };
  }

  /** Values that go wherever they stand; a value kept at one place is not looked for in raw bytes. */
  private goneValues(): { text: string; entity: EntityId }[] {
    const gone: { text: string; entity: EntityId }[] = [];
    for (const held of this.heldFiles()) {
      for (const finding of this.resolution().findings.get(held.file) ?? []) {
        if (this.fateOf(finding).choice !== 'keep') gone.push({ text: textOf(finding, held.segments), entity: this.entityOf(finding).id });
      }
    }
    return gone;
  }

  private occurs(label: string): boolean {
    this.occurrences ??= new Occurrences(this.heldFiles().flatMap((held) => held.opened.segments.map(({ text }) => text)));
    return this.occurrences.has(label);
  }
}
