import { foldKey } from './atoms';
import { companyCore } from './core-name';
import type { Group } from './groups';
import { joinFitting } from './join-fitting';

/** Guesses at a kind: one word that begins a company's name is that company, whatever they took it for. */
const GUESSES: ReadonlySet<string> = new Set(['names-model', 'person-field', 'entity-search']);

const wordsOf = (group: Group): readonly string[] => companyCore(group.mentions[0]!.text).split(/\s+/u).map(foldKey);
const isGuess = (group: Group): boolean => group.mentions.every(({ finding }) => GUESSES.has(finding.recognizer));

/**
 * People say "Hexley" for "Hexley Capital Partners LLP". A shorter name that begins a company's name is that company. Takes and gives all groups; `isApart` are those that the
 * contractor split off.
 */
export const joinShortCompanies = (groups: readonly Group[], isApart: (group: Group) => boolean): Group[] => {
  const companies = groups.filter((group) => group.type === 'ORGANIZATION' && !isApart(group));
  const byFirst = new Map<string, { readonly group: Group; readonly words: readonly string[] }[]>();
  for (const group of companies) {
    const words = wordsOf(group), first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { group, words }]);
  }
  const gone = new Set<Group>();
  for (const group of groups) {
    const isCompany = group.type === 'ORGANIZATION';
    if (isApart(group) || (!isCompany && !(group.type === 'PERSON' && isGuess(group)))) continue;
    const words = wordsOf(group);
    const longer = (byFirst.get(words[0] ?? '') ?? []).filter((other) => other.group !== group && !gone.has(other.group) && other.words.length > words.length && words.every((word, at) => other.words[at] === word));
    if (joinFitting(group, longer.map((other) => other.group))) gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
};
