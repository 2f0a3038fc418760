import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const IN_BRACKETS = /(?<![\p{L}])(?:contract|agreement|order|policy|claim|case|ticket|project|account|customer|Vertrag|Auftrag|Projekt|Police|contrat|contrato|contratto)(?:[ \u00a0][\p{L}-]{1,24}){0,4}[ \u00a0]\((?<v>(?=[A-Z0-9/.-]{0,20}\d)[A-Z]{1,6}[-/][A-Z0-9](?:[A-Z0-9]|[-/.](?=[A-Z0-9])){2,24})\)/gu;

/** "The contract with … (FH-22-8831)": the number stands in brackets a few words behind its noun. */
export const namedContract: Recognizer = {
  id: 'named-contract',
  entities: ['CONTRACT_NUMBER'],
  anchors: { words: ['contract', 'agreement', 'order', 'policy', 'claim', 'case', 'ticket', 'project', 'account', 'customer', 'vertrag', 'auftrag', 'projekt', 'police', 'contrat'], chars: ['digit', 'dash'] },
  examples: { match: ['The contract with Marlowe ([[FH-22-8831]]) promises', 'the order from last week ([[ORD-88120]])', 'Vertrag mit der Bank ([[V-2026/17]])'], noMatch: ['the contract (see page 12)', 'agreement (2024)', 'case (A-B)'] },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, IN_BRACKETS)) {
      const value = match.groups?.v ?? '';
      const start = match.index + match[0].length - 1 - value.length;
      yield { span: { start, end: start + value.length }, entity: 'CONTRACT_NUMBER', score: 0.8, reason: { code: 'context-word' } };
    }
  },
};
