import type { EntityType } from '../entity-types';
import type { EntityId, FileId, Finding, FindingId, LogEntry, Segment, SegmentId, SegmentSpan } from '../types';
import { ENTITY_TYPES } from '../entity-types';
import { resolveOverlaps } from '../detection/overlaps';
import { companyWords } from '../entities/company-word';
import { formsOf } from '../entities/forms';
import { ENTITY_PREFIX, type Group, groupMentions } from '../entities/groups';
import { fileOfMention, type Mention } from '../entities/mention';
import { type Form, FormIndex } from '../entities/search';
import { findingId } from '../ids';
import { type HeldFile, textOf } from './held-file';

export type ResolvedEntity = {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly score: number;
  readonly first: Mention;
  /** Distinct writings, as found. */
  readonly texts: readonly string[];
  readonly forms: readonly Form[];
  readonly findings: Finding[];
};

export type Resolution = {
  readonly entities: readonly ResolvedEntity[];
  readonly entityOf: ReadonlyMap<FindingId, ResolvedEntity>;
  /** Final findings of a file, disjoint within each segment. */
  readonly findings: ReadonlyMap<FileId, readonly Finding[]>;
  readonly index: FormIndex;
};

/** Which entity a finding was first shown under; only ever grows. */
export type ShownAs = Map<FindingId, EntityId>;

/**
 * Findings of all files → entities → every other place where an entity stands in any of its forms. `added` are what the
 * contractor and the second look added by text.
 */
export const resolveHold = (files: readonly HeldFile[], log: readonly LogEntry[], shownAs: ShownAs): Resolution => {
  const mentions = files.flatMap((held) => held.findings.map((finding): Mention => ({ finding, text: textOf(finding, held.segments) })));
  const groups = groupMentions(mentions, log);
  const words = companyWords(groups), formsByGroup = groups.map((group, owner) => formsOf(group, owner, words.get(group)));
  const index = new FormIndex(formsByGroup.flat());
  const entities = groups.map((group, owner) => toEntity(group, formsByGroup[owner]!, shownAs));
  const entityOf = new Map<FindingId, ResolvedEntity>();
  groups.forEach((group, owner) => { for (const { finding } of group.mentions) entityOf.set(finding.id, entities[owner]!); });
  const findings = new Map<FileId, readonly Finding[]>();
  const namedIn = groups.map((group) => new Set(group.mentions.map(fileOfMention)));
  for (const held of files) {
    const ownerHere = (form: Form): ResolvedEntity => entities[nearestOwner(index.alike(form), form.owner, (owner) => namedIn[owner]!.has(held.file))]!;
    findings.set(held.file, settleFile(held, index, ownerHere, entityOf));
  }
  for (const list of findings.values()) for (const finding of list) entityOf.get(finding.id)?.findings.push(finding);
  return { entities: entities.filter((entity) => entity.findings.length > 0), entityOf, findings, index };
};

/** "Hunter" is the Hunter of this file, if it names one; another file's Hunter may be somebody else. */
const nearestOwner = (forms: readonly Form[], otherwise: number, isNamedHere: (owner: number) => boolean): number => {
  const here = forms.length > 1 ? forms.filter(({ owner }) => isNamedHere(owner)) : [];
  return here.length === 1 ? here[0]!.owner : otherwise;
};

const toEntity = (group: Group, forms: readonly Form[], shownAs: ShownAs): ResolvedEntity => {
  const ids = group.mentions.map((mention) => mention.finding.id);
  const known = ids.find((id) => shownAs.has(id));
  const id = known === undefined ? ENTITY_PREFIX + ids[0]! : shownAs.get(known)!;
  for (const finding of ids) if (!shownAs.has(finding)) shownAs.set(finding, id);
  return {
    id, type: group.type, score: group.score, first: group.mentions[0]!,
    texts: [...new Set(group.mentions.map((mention) => mention.text))], forms, findings: [],
  };
};

const NONE: Finding[] = [];
/** The pieces of a value over several cells, and its segments in the order of its recognizer. */
type Joined = { readonly order: readonly SegmentId[]; readonly spans: SegmentSpan[] };

/** The file's own findings and the hits of the search, settled by the one order of overlaps in each segment. */
const settleFile = (held: HeldFile, index: FormIndex, ownerHere: (form: Form) => ResolvedEntity, entityOf: Map<FindingId, ResolvedEntity>): Finding[] => {
  const own = new Map<number, Finding[]>(), joined = new Map<FindingId, Joined>();
  for (const finding of held.findings) {
    if (finding.spans.length > 1) joined.set(finding.id, { order: finding.spans.map(({ segment }) => segment), spans: [] });
    for (const { segment, finding: part } of perSegment(finding)) {
      const known = own.get(segment);
      if (known === undefined) own.set(segment, [part]); else known.push(part);
    }
  }
  const settled: Finding[] = [];
  for (const segment of held.opened.segments) {
    const found = own.get(segment.id) ?? NONE, hits = searchHits(segment, index, ownerHere, entityOf);
    for (const finding of resolveOverlaps(hits.length === 0 ? found : [...found, ...hits], segment.text)) settled.push(finding);
  }
  // A value over several cells was claimed in each of them; it is one finding again.
  if (joined.size === 0) return settled;
  for (const finding of settled) joined.get(finding.id)?.spans.push(...finding.spans);
  // In the order in which its recognizer gave them: a given name is first, also where its cell stands behind the family name's.
  for (const { order, spans } of joined.values()) spans.sort((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment));
  const seen = new Set<FindingId>();
  return settled.filter(({ id }) => !joined.has(id) || (!seen.has(id) && seen.add(id))).map((finding) => ({ ...finding, spans: joined.get(finding.id)?.spans ?? finding.spans }));
};

const perSegment = (finding: Finding): { segment: number; finding: Finding }[] =>
  finding.spans.map((part) => ({ segment: part.segment, finding: finding.spans.length === 1 ? finding : { ...finding, spans: [part] } }));

const searchHits = (segment: Segment, index: FormIndex, ownerHere: (form: Form) => ResolvedEntity, entityOf: Map<FindingId, ResolvedEntity>): Finding[] => {
  const hits = index.empty ? [] : index.search(segment);
  return hits.length === 0 ? NONE : hits.map(({ span, form }) => {
    const entity = ownerHere(form);
    const type = entity.type === 'EMAIL_ADDRESS' && !segment.text.slice(span.start, span.end).includes('@') ? 'PERSON' : entity.type;
    const id = findingId({ segment: segment.id, span }, type);
    if (!entityOf.has(id)) entityOf.set(id, entity);
    return { id, spans: [{ segment: segment.id, span }], entity: type, score: Math.min(entity.score, 0.95), recognizer: 'entity-search', reason: { code: 'found-elsewhere' as const } };
  });
};

/** Masks a secret for the eye: its first letters and its length are enough to recognise one's own. */
/** Never shown whole: ways in, and data that would fill the window. */
export const isMasked = (type: EntityType): boolean => ENTITY_TYPES[type].weight === 'secret' || type === 'ENCODED_DATA';
export const masked = (text: string): string => (text.length <= 8 ? '••••' : `${text.slice(0, 4)}…`);
export const shownText = (entity: ResolvedEntity, text: string): string => (isMasked(entity.type) ? masked(text) : text);
