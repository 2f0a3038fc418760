import type { EntityType } from '../entity-types';
import type { FindingId, LogEntry } from '../types';
import { compact, foldKey } from './atoms';
import { companyCore, nameAfterKind } from './core-name';
import { absorb, joinFitting } from './join-fitting';
import { type Mention, PERSON_LIKE } from './mention';
import { joinShortCompanies } from './short-companies';
import { handleFits, namesMatch, parsePersonName, type PersonName } from './person-name';

/** An entity's id is this and the id of the finding it was first shown under, so that a decision on the one is not one on the other. */
export const ENTITY_PREFIX = 'entity:';

/** Mentions that mean one real thing. */
export type Group = {
  type: EntityType;
  readonly mentions: Mention[];
  name?: PersonName;
  score: number;
};

/** What makes two values the same thing: the same letters and digits, whatever their case, accents, separators and legal form. */
const sameKey = (type: EntityType, text: string): string => {
  if (type === 'PERSON') return `PERSON:${personKey(parsePersonName(text))}`;
  if (type === 'ORGANIZATION') return `ORGANIZATION:${compact(companyCore(text))}`;
  if (type === 'PROJECT' || type === 'PRODUCT' || type === 'VESSEL') return `${type}:${compact(nameAfterKind(text))}`;
  // The last nine digits: +44 20 7946 0018 and 020 7946 0018 are one line (ITU-T E.164 2.1: the trunk prefix falls away).
  if (type === 'PHONE_NUMBER') return `PHONE:${text.replace(/\D/g, '').slice(-9)}`;
  return `${type}:${compact(text) || text}`;
};

const personKey = (name: PersonName): string => name.solo ?? [...name.given, ...name.initials, ...name.family].join(' ');

const isSplitOff = (log: readonly LogEntry[]): ReadonlyMap<FindingId, number> => {
  const split = new Map<FindingId, number>();
  log.forEach((entry, index) => { if (entry.kind === 'not-same') for (const id of entry.findings) split.set(id, index); });
  return split;
};

/**
 * Groups mentions to entities: equal values first, then people by the parts of their names (fullest first, so that "Okafor"
 * finds "Jane Okafor"), companies by how their names begin, then e-mail addresses and user names made of a person's name, then what the contractor said.
 */
export const groupMentions = (mentions: readonly Mention[], log: readonly LogEntry[]): Group[] => {
  const split = isSplitOff(log);
  const byKey = new Map<string, Group>(), keys = new Map<string, string>();
  for (const mention of mentions) {
    const { entity, id, score } = mention.finding;
    const apart = split.get(id);
    const asFound = `${entity} ${mention.text}`, same = keys.get(asFound) ?? sameKey(entity, mention.text);
    keys.set(asFound, same);
    const key = same + (apart === undefined ? '' : `#${apart}`);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { type: entity, mentions: [mention], score });
    else { group.mentions.push(mention); group.score = Math.max(group.score, score); }
  }
  return uniteAsTold(joinHandles(joinShortCompanies(joinPeople([...byKey.values()], split), (group) => wasSplit(group, split)), split), log);
};

const firstText = (group: Group): string => group.mentions[0]!.text;
const parts = (name: PersonName): number => name.given.length + name.family.length + (name.initials.length > 0 ? 0.5 : 0);
const wasSplit = (group: Group, split: ReadonlyMap<FindingId, number>): boolean => group.mentions.some((mention) => split.has(mention.finding.id));

/** Fullest names first, so that each shorter one finds its person. */
const joinPeople = (groups: Group[], split: ReadonlyMap<FindingId, number>): Group[] => {
  const people = groups.filter((group) => group.type === 'PERSON');
  for (const group of people) group.name = parsePersonName(firstText(group));
  const byFullness = [...people].sort((a, b) => parts(b.name!) - parts(a.name!));
  const index = new Map<string, Group[]>();
  const gone = new Set<Group>();
  for (const group of byFullness) {
    const words = nameWords(group.name!);
    const near = new Set(words.flatMap((word) => index.get(word) ?? []));
    const fits = wasSplit(group, split) ? [] : [...near].filter((other) => !wasSplit(other, split) && namesMatch(group.name!, other.name!));
    if (joinFitting(group, fits)) { gone.add(group); continue; }
    for (const word of words) index.set(word, [...(index.get(word) ?? []), group]);
  }
  return groups.filter((group) => !gone.has(group));
};

const nameWords = (name: PersonName): string[] =>
  [...new Set([name.solo, ...name.given, ...name.family, ...name.family.flatMap((word) => word.split('-')), name.family.join('-')].filter((word): word is string => word !== undefined && word !== ''))];

/** The pieces of an e-mail local part or a handle, folded, without digits: "hunter.vale7@…" → hunter, vale. */
export const handlePieces = (text: string): string[] =>
  foldKey(text.replace(/^.*\//, '').split('@').find((piece) => piece !== '') ?? '').split(/[^\p{L}]+/u).filter((piece) => piece !== '');

const joinHandles = (groups: Group[], split: ReadonlyMap<FindingId, number>): Group[] => {
  const people = groups.filter((group) => group.type === 'PERSON' && group.name?.solo === undefined);
  const gone = new Set<Group>();
  for (const group of groups) {
    if (group.type === 'PERSON' || !PERSON_LIKE.has(group.type) || wasSplit(group, split)) continue;
    const pieces = handlePieces(firstText(group));
    const fits = pieces.length === 0 ? [] : people.filter((person) => handleFits(pieces, person.name!));
    if (joinFitting(group, fits)) gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
};

/** "The same as …": the two groups become one, the first picked names it. */
const uniteAsTold = (groups: Group[], log: readonly LogEntry[]): Group[] => {
  let united = groups;
  for (const entry of log) {
    if (entry.kind !== 'same') continue;
    const has = (id: string) => (group: Group): boolean => group.mentions.some((mention) => ENTITY_PREFIX + mention.finding.id === id);
    const [first, second] = [united.find(has(entry.entities[0])), united.find(has(entry.entities[1]))];
    if (first === undefined || second === undefined || first === second) continue;
    absorb(first, second);
    united = united.filter((group) => group !== second);
  }
  return united;
};

