import type { EntityType } from '../entity-types';
import type { Check, CheckId, Finding, Plan, ReceiptFile, Residue, Segment } from '../types';
import type { Rewrite, Verdict } from '../worker-protocol';
import { WordSearch } from '../detection/word-search';
import type { Detector } from '../detection/detect';
import { atomKeys, compact } from '../entities/atoms';
import { choiceOfHidden } from '../policy/choices';
import type { Decided } from '../policy/decisions';
import { actionFor, type Defaults, THRESHOLDS } from '../policy/defaults';
import type { Fate } from '../policy/plan';
import { allowedForms, formsLeft, hiddenLeft, newFindings } from '../verification/reread';
import type { HeldFile } from './held-file';
import type { Resolution } from './resolve';

export type JudgeInput = {
  readonly held: HeldFile;
  readonly resolution: Resolution;
  readonly detector: Detector;
  readonly rewrite: Omit<Rewrite, 'bytes'>;
  readonly bytes: number;
  readonly plan: Plan;
  readonly decided: ReadonlyMap<string, Decided>;
  readonly defaults: Defaults;
  fateOf(finding: Finding): Fate;
};

const CHECKS: readonly CheckId[] = ['opens', 'counts', 'forms-gone', 'no-new-findings', 'bytes-searched', 'hidden-items'];

/** The last word on a clean copy: what its own reader and the byte search still find, and the receipt. */
export const judge = (input: JudgeInput): Verdict => {
  const { held, rewrite, plan } = input;
  const standIns = new Set([...plan.edits.map((edit) => compact(edit.text)), ...newWords(held.name, plan.fileName)].filter((text) => text !== ''));
  const written = [...new Set(plan.edits.map((edit) => edit.text).filter((text) => text !== ''))];
  const isStandIn = (segment: Segment, start: number, end: number): boolean =>
    standIns.has(compact(segment.text.slice(start, end))) || written.some((standIn) => coversHit(segment.text, standIn, start, end));
  const residue: Residue[] = [...rewrite.residue, ...leftForms(input, isStandIn), ...hiddenLeft(rewrite.reread, plan)];
  const allStandIns = [...standIns].join(' ');
  const holdsStandIn = containsAny([...standIns]);
  const inputText = compact(held.opened.segments.map((segment) => segment.text).join('\n'));
  const reread = new Map(rewrite.reread.segments.map((segment) => [segment.id, segment]));
  const segmentOf = (finding: Finding): Segment => reread.get(finding.spans[0]!.segment)!;
  const textIn = (finding: Finding): string => segmentOf(finding).text.slice(finding.spans[0]!.span.start, finding.spans[0]!.span.end);
  const fresh = newFindings(rereadFindings(input).filter((finding) => !touchesStandIn(segmentOf(finding).text, written, finding)), (finding) => textIn(finding), (text) => {
    const joined = compact(text);
    return standIns.has(joined) || holdsStandIn(joined) || allStandIns.includes(joined) || inputText.includes(joined);
  });
  for (const finding of fresh) residue.push({ check: 'no-new-findings', place: segmentOf(finding).place });
  return { residue, receipt: receiptOf(input, residue), valuesGone: plan.edits.length };
};

const leftForms = ({ held, resolution, rewrite, plan, fateOf }: JudgeInput, isStandIn: (segment: Segment, start: number, end: number) => boolean): Residue[] => {
  const goes = new Map<number, string>();
  for (const entity of resolution.entities) {
    if (entity.findings.some((finding) => fateOf(finding).choice !== 'keep')) for (const form of entity.forms) goes.set(form.owner, entity.id);
  }
  // What goes as a whole must not excuse the same words elsewhere.
  const gone = new Set(plan.remove);
  const allowed = allowedForms(held.opened.segments.filter(({ hidden }) => !gone.has(hidden ?? '')), plan, resolution.index);
  return formsLeft(rewrite.reread.segments, allowed, resolution.index, (owner) => goes.get(owner), isStandIn);
};

/** Rule findings of the output that would be replaced. Doubtful ones are left to the first look: context changes with stand-ins around. */
const rereadFindings = ({ detector, rewrite, held, defaults }: JudgeInput): Finding[] => {
  const found: Finding[] = [];
  for (const findings of detector.detect(rewrite.reread.segments, held.facts)) {
    for (const finding of findings) if (finding.score >= THRESHOLDS.sure && actionFor(finding.entity, finding.score, defaults) !== 'keep') found.push(finding);
  }
  return found;
};

/** Whether a hit lies inside a stand-in: an entity called "Project" must not find itself in "Project A". */
const coversHit = (text: string, standIn: string, start: number, end: number): boolean => {
  if (standIn.length < end - start) return false;
  const at = text.indexOf(standIn, Math.max(0, end - standIn.length));
  return at >= 0 && at <= start;
};

/** Shorter stand-ins are digits and initials, which stand in any text. */
const TELLING = 6;

/**
 * Whether a finding reaches into a stand-in: "the PBMC HIV-1 ratio" becomes "the PBMC Health detail A-1 ratio", and "PBMC Health" reads
 * like a company (poi/60329.docx was blocked by it). What is left of a removed value beside its stand-in is found by its forms.
 */
const touchesStandIn = (text: string, written: readonly string[], { spans }: Finding): boolean => {
  const { start, end } = spans[0]!.span;
  return written.some((standIn) => {
    if (standIn.length < TELLING) return false;
    const at = text.indexOf(standIn, Math.max(0, start - standIn.length + 1));
    return at >= 0 && at < end;
  });
};

/** What the plan wrote into the file's name: its edits are carried out already. */
const newWords = (before: string, after: string): string[] => {
  const known = new Set(atomKeys(before));
  return atomKeys(after).filter((word) => !known.has(word));
};

const containsAny = (words: readonly string[]): ((text: string) => boolean) => {
  const index = new WordSearch(words);
  return (text) => {
    let any = false;
    index.search([{ text, found: () => { any = true; } }]);
    return any;
  };
};

const receiptOf = ({ held, resolution, rewrite, bytes, fateOf, decided }: JudgeInput, residue: readonly Residue[]): ReceiptFile => {
  const counts: Partial<Record<EntityType, { replaced: number; removed: number; kept: number }>> = {};
  for (const finding of resolution.findings.get(held.file) ?? []) {
    const count = (counts[finding.entity] ??= { replaced: 0, removed: 0, kept: 0 });
    const { choice } = fateOf(finding);
    count[choice === 'replace' ? 'replaced' : choice === 'remove' ? 'removed' : 'kept']++;
  }
  const failed = new Set(residue.map(({ check }) => check));
  const unchecked = new Map<ReceiptFile['notChecked'][number]['code'], number>();
  for (const { code } of held.opened.unchecked) unchecked.set(code, (unchecked.get(code) ?? 0) + 1);
  return {
    clean: rewrite.sha256, format: held.opened.format, bytes, counts,
    hidden: held.opened.hidden.map((item) => ({ kind: item.kind, count: item.count, choice: choiceOfHidden(item, decided) })),
    checks: CHECKS.map((id): Check => ({ id, passed: !failed.has(id) })),
    notChecked: [...unchecked].map(([code, count]) => ({ code, count })),
  };
};

