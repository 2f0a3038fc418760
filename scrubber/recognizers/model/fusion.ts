import type { EntityType } from '../../entity-types';
import type { Finding, Span } from '../../types';
import { DEFAULT_ACTIONS, THRESHOLDS } from '../../policy/defaults';
import { MODEL_ID } from './model-findings';

/** Types that rules find by words alone, and on which the network has a say. Everything else is known by its form, key or check digit. */
const NAMES: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'ORGANIZATION', 'PROJECT', 'PRODUCT', 'LOCATION', 'PUBLIC_BODY', 'JOB_TITLE', 'PRIVATE_PLACE']);

/** Above this the network's "no name" takes a doubtful finding of the rules away. */
const SURELY_OUTSIDE = 0.99;
/** Two that agree are worth more than either. */
const AGREED = 0.85;

/** Below this chance to tell who a text is about, what stays anyway is not named: found only so that nothing else takes it. */
const TELLS_NOBODY = 0.05;
/** Titles that rules know by the name behind them tell what the name does. */
const mayBeQuiet = ({ entity, recognizer }: Finding): boolean => STAYS.has(entity) && (entity !== 'JOB_TITLE' || recognizer === MODEL_ID);
const STAYS: ReadonlySet<EntityType> = new Set<EntityType>(['PUBLIC_BODY', 'LOCATION', 'DATE_TIME', 'QUANTITY', 'MONEY', 'JOB_TITLE']);

export type Witness = {
  /** How sure the network is that a place helps to tell who the text is about; undefined where it has not read. */
  chanceTelling(finding: Finding): number | undefined;
  /** How sure the network is that a place is no part of a name; undefined where it has not read. */
  chanceOutside(finding: Finding): number | undefined;
};

const first = (finding: Finding): { segment: number; span: Span } => finding.spans[0]!;
const overlap = (a: Finding, b: Finding): boolean => first(a).span.start < first(b).span.end && first(b).span.start < first(a).span.end;

/**
 * Rules and network as one list, not yet disjoint (the one order of overlaps follows, detection/overlaps.ts):
 * 1. what rules know by form, key or check digit stands, and the network is silent there;
 * 2. a sure name of the rules keeps its type; the network may only make it longer;
 * 3. a doubtful name is sure where both say the same, gives way where the network names another kind, and goes where the network
 *    is sure that there is none.
 */
export const fuse = (rules: readonly Finding[], network: readonly Finding[], witness: Witness): Finding[] => {
  const near = bySegment(rules), said = bySegment(network);
  const kept = network.filter((finding) => (near.get(first(finding).segment) ?? []).every((rule) => !overlap(rule, finding) || mayStandBeside(rule, finding)));
  const weighed = rules.flatMap((rule) => weigh(rule, (said.get(first(rule).segment) ?? []).filter((finding) => overlap(rule, finding)), witness));
  return [...weighed, ...kept].map((finding) => (mayBeQuiet(finding) && (witness.chanceTelling(finding) ?? 1) < TELLS_NOBODY ? { ...finding, quiet: true } : finding));
};

/** What stays doesn't stand in the way of what goes: a town's name inside that of a house. */
const mayStandBeside = (rule: Finding, finding: Finding): boolean =>
  NAMES.has(rule.entity) && !(DEFAULT_ACTIONS[finding.entity] === 'keep' && DEFAULT_ACTIONS[rule.entity] !== 'keep' && rule.entity !== 'PERSON') && (rule.score < THRESHOLDS.sure || (rule.entity === finding.entity && length(finding) > length(rule)));
const length = (finding: Finding): number => first(finding).span.end - first(finding).span.start;

const weigh = (rule: Finding, beside: readonly Finding[], witness: Witness): Finding[] => {
  if (!NAMES.has(rule.entity) || rule.score >= THRESHOLDS.sure || rule.recognizer === 'own-terms') return [rule];
  const agrees = beside.some(({ entity }) => entity === rule.entity);
  if (agrees) return [{ ...rule, score: Math.max(rule.score, AGREED) }];
  // Another kind takes its place, unless that kind would stay while this one goes: in doubt it goes.
  if (beside.some(({ entity, score }) => score >= THRESHOLDS.sure && (DEFAULT_ACTIONS[entity] !== 'keep' || DEFAULT_ACTIONS[rule.entity] === 'keep'))) return [];
  if (beside.length > 0 || DEFAULT_ACTIONS[rule.entity] === 'keep') return [rule];
  const outside = witness.chanceOutside(rule);
  return outside !== undefined && outside > SURELY_OUTSIDE ? [] : [rule];
};

const bySegment = (findings: readonly Finding[]): ReadonlyMap<number, Finding[]> => {
  const map = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { segment } = first(finding), known = map.get(segment);
    if (known === undefined) map.set(segment, [finding]); else known.push(finding);
  }
  return map;
};
