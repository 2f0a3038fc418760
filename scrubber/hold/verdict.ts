import type { EntityType } from '../entity-types';
import type { Check, CheckId, Finding, Plan, ReceiptFile, Residue, Segment } from '../types';
import type { Rewrite, Verdict } from '../worker-protocol';
import { WordSearch } from '../detection/word-search';
import type { Detector } from '../detection/detect';
import { atomKeys, compact } from '../entities/atoms';
import { orderOf } from '../ids';
import { choiceOfHidden } from '../policy/choices';
import { actionFor, type Defaults, THRESHOLDS } from '../policy/defaults';
import type { Verdicts } from '../policy/plan';
import { allowedForms, formsLeft, hiddenLeft, newFindings } from '../verification/reread';
import { StandInIndex } from '../verification/stand-in-index';
import { type HeldFile, segmentsById } from './held-file';
import type { Resolution } from './resolve';

export type JudgeInput = Verdicts & {
  readonly held: HeldFile;
  readonly resolution: Resolution;
  readonly detector: Detector;
  readonly rewrite: Omit<Rewrite, 'bytes'>;
  readonly bytes: number;
  readonly plan: Plan;
  readonly defaults: Defaults;
};

const CHECKS: readonly CheckId[] = ['opens', 'counts', 'forms-gone', 'no-new-findings', 'bytes-searched', 'hidden-items'];

/** The last word on a clean copy: what its own reader and the byte search still find, and the receipt. */
export const judge = (input: JudgeInput): Verdict => {
  const { held, rewrite, plan } = input;
  const written = new Set(plan.edits.map((edit) => edit.text)), index = new StandInIndex(written);
  const standIns = new Set([...[...written].map(compact), ...newWords(held.name, plan.fileName)].filter((text) => text !== ''));
  const isStandIn = (segment: Segment, start: number, end: number): boolean =>
    standIns.has(compact(segment.text.slice(start, end))) || index.covers(segment.text, { start, end });
  const residue: Residue[] = [...rewrite.residue, ...leftForms(input, isStandIn), ...hiddenLeft(rewrite.reread, plan)];
  const reread = segmentsById(rewrite.reread.segments);
  const segmentOf = (finding: Finding): Segment => reread.get(finding.spans[0]!.segment)!;
  const textIn = (finding: Finding): string => segmentOf(finding).text.slice(finding.spans[0]!.span.start, finding.spans[0]!.span.end);
  const isKnown = knownTexts(standIns, held.opened.segments);
  const fresh = newFindings(rereadFindings(input).filter((finding) => !index.touches(segmentOf(finding).text, finding.spans[0]!.span)), textIn, isKnown);
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

const HOST = /@|\p{L}\.\p{L}/u;

/** Rule findings of the output that would be replaced. Doubtful ones are left to the first look: context changes with stand-ins around. */
const rereadFindings = ({ detector, rewrite, held, defaults }: JudgeInput): Finding[] => {
  const found: Finding[] = [], isOld = oldTexts(held.opened.segments, rewrite.reread.segments);
  // A text that the input had says nothing new (knownTexts); one with a host in it tells whose it is and is read again.
  for (const findings of detector.detect(rewrite.reread.segments, held.facts, (segment) => isOld(segment) && !HOST.test(segment.text))) {
    for (const finding of findings) if (finding.score >= THRESHOLDS.sure && actionFor(finding.entity, finding.score, defaults) !== 'keep') found.push(finding);
  }
  return found;
};

/** Whether the input had a segment's text: at the same place where nothing went as a whole, else anywhere. */
const oldTexts = (before: readonly Segment[], after: readonly Segment[]): ((segment: Segment) => boolean) => {
  if (before.length === after.length) return ({ id, text }) => before[orderOf(id)]?.text === text;
  const texts = new Set(before.map(({ text }) => text));
  return ({ text }) => texts.has(text);
};

/** What the plan wrote into the file's name: its edits are carried out already. */
const newWords = (before: string, after: string): string[] => {
  const known = new Set(atomKeys(before));
  return atomKeys(after).filter((word) => !known.has(word));
};

/** Stand-ins, what holds one or lies in one, and what the input said already. Most findings are stand-ins: the rest is made when one is not. */
const knownTexts = (standIns: ReadonlySet<string>, input: readonly Segment[]): ((text: string) => boolean) => {
  let holdsStandIn: ((text: string) => boolean) | undefined, allStandIns = '', inputText = '';
  return (text) => {
    const joined = compact(text);
    if (standIns.has(joined)) return true;
    if (holdsStandIn === undefined) {
      holdsStandIn = containsAny([...standIns]);
      allStandIns = [...standIns].join(' ');
      inputText = compact(input.map((segment) => segment.text).join('\n'));
    }
    return holdsStandIn(joined) || allStandIns.includes(joined) || inputText.includes(joined);
  };
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
    drawn: rewrite.drawn.map(({ label }) => label),
    notChecked: [...unchecked].map(([code, count]) => ({ code, count })),
  };
};

