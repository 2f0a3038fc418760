import type { EntityType } from '../../entity-types';
import type { Finding, Span } from '../../types';
import { findingId } from '../../ids';
import { THRESHOLDS } from '../../policy/defaults';
import { isKnownCompany, isKnownThing } from '../lexica/known-things';
import { isGivenName, isSurname } from '../lexica/names';
import { isMedicine } from '../lexica/medicines';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { holdsTime } from './time-words';
import { publicKindOf } from '../organisations/public-bodies';
import { isRoleTerm } from '../organisations/role-terms';
import { isFacility } from '../places/facilities';
import { addressLength, STRONG } from '../people/titles';
import type { Tagged } from './decode';

export const MODEL_ID = 'names-model';

/** What the labels mean here. ID is left to the recognizers of numbers, which know what kind of number it is. */
const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: 'PERSON', ORG: 'ORGANIZATION', BODY: 'PUBLIC_BODY', PLACE: 'LOCATION', PROJECT: 'PROJECT', ROLE: 'JOB_TITLE',
  HEALTH: 'HEALTH', MONEY: 'MONEY', QUANTITY: 'QUANTITY', DATE: 'DATE_TIME',
};

/** "Righetti dell’Agenzia": a preposition with the next word's article is none of the name. */
const PARTICLE_BEHIND = /[ \u00a0](?:dell|dello|della|degli|dei|del|nell|all|d|l|de|di|du|van|von|der|den)['’]?$/u;

const SIGN = /[\s,;:!?"“”„«»()[\]|*_#–—-]/u;
/** Without the signs at both ends that belong to the sentence. A full stop may belong to the name ("Inc."). */
const trimmed = (text: string, start: number, end: number): Span => {
  while (start < end && (SIGN.test(text[start]!) || text[start] === '.')) start++;
  while (end > start && SIGN.test(text[end - 1]!)) end--;
  return { start, end };
};

/**
 * The network's probability as a score of the engine: those points of the network's own scale below which it was right
 * less often than a doubtful, and above which as often as a decided finding must be (tests/bench, own documents).
 */
const POINTS: readonly (readonly [chance: number, score: number])[] = [[0.5, 0.4], [0.8, 0.6], [0.95, 0.78], [1, 0.9]];
export const scoreOf = (chance: number): number => {
  if (chance <= POINTS[0]![0]) return 0;
  for (let index = 1; index < POINTS.length; index++) {
    const [[from, low], [to, high]] = [POINTS[index - 1]!, POINTS[index]!];
    if (chance <= to) return low + (high - low) * ((chance - from) / (to - from));
  }
  return POINTS.at(-1)![1];
};

/** The least probability of a type, where names.json does not say: those of health and projects are guesses more often. */
const LEAST: Readonly<Record<string, number>> = { PERSON: 0.6, ORG: 0.65, PROJECT: 0.9, HEALTH: 0.97 };
const HOUSE = /^(?:(?:Flat|Apt|Unit|Suite|No)\.? ?\d{1,5}[A-Za-z]?,? )?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,? (?!(?:km|miles|m|Uhr)\b)\p{L}{3,}|\p{L}{3,}\.? \d{1,4}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?(?:,|$)/u;
/** A room of a house that nobody lives in: "Raum 214", "Salle 3". */
const ROOM = /^(?:Room|Level|Floor|Line|Gate|Stage|Phase|Raum|Zimmer|Saal|Ebene|Gleis|Linie|Salle|Étage|Sala|Aula|Piano|Zaal|Lokale|Lokal|Sal|Rum|Pokój)\.? \d/u;
/** Weeks, quarters and stages: "KW 18", "Q3". */
const PERIOD = /^(?:KW|CW|Week|Woche|Semaine|Semana|Settimana|Uke|Uge|Vecka|Q[1-4]|H[12]|FY|Sprint|Phase|Stage|Step|Part|Teil)[ -]?\d{0,4}$/iu;
/** What somebody is to somebody else, in front of the name: "Sohn Emre". */
const KIN_BEFORE = /^(?:Sohn|Tochter|Ehefrau|Ehemann|Frau|Mann|Bruder|Schwester|Mutter|Vater|Tante|Onkel|Enkel|Enkelin|Kind|fils|fille|femme|mari|frère|sœur|mère|père|hijo|hija|esposa|esposo|hermano|hermana|figlio|figlia|moglie|marito|fratello|sorella|filho|filha|irmão|irmã|zoon|dochter|broer|zus|søn|sønn|datter|son|dotter|syn|córka|żona|mąż)[ ](?=\p{Lu})/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** Words of everyday language in a doubtful place name nobody ("Hallo", "Zeugnis"). */
const isOrdinary = (text: string): boolean => [...text.matchAll(WORD)].every(([word]) => isOrdinaryWord(word));

/** "P&T committee", "IT team": what a house calls a part of itself in letters. */
const COMMITTEE = /^\p{Lu}[\p{Lu}&/]{0,4} (?:committee|team|board|panel|group|meeting|department|unit|desk|forum|office|lead)s?$/u;

/** An article or a preposition alone: what stood around it belongs to somebody else's finding ("a" before "fractured left clavicle"). */
const SMALL_WORD = /^\p{Ll}{1,2}$/u;
/** Where a capital says nothing: at the beginning of a line, a cell or a sentence. */
const BEGINS = /(?:^|[.!?:;•|>#*_–—-])[\s"“„«(*_]*$/u;
/** "dolor", "Natural rubber" at the start of a cell: written as ordinary words are, and known to no list of names. */
const isWrittenPlainly = (entity: EntityType, words: string, before: string, score: number): boolean => {
  const small = words === words.toLowerCase();
  const parts = words.match(WORD) ?? [];
  if (entity === 'PERSON') return small && (isOrdinary(words) || score < 0.9) && !parts.some((word) => isGivenName(word) || isSurname(word));
  if (entity !== 'ORGANIZATION' && entity !== 'PROJECT') return false;
  return parts.length > 0 && isOrdinary(words) && !/\d|&/.test(words) && (small || words.slice(1) === words.slice(1).toLowerCase() && BEGINS.test(before));
};

/** A tagged span as a finding in the one segment that holds most of it; undefined for types and probabilities that say nothing. */
export const findingOf = ({ line, span, type, score }: Tagged, thresholds: Readonly<Record<string, number>> = {}): Finding | undefined => {
  const entity = TYPES[type], worth = scoreOf(score);
  if (entity === undefined || worth === 0 || score < (thresholds[type] ?? LEAST[type] ?? 0)) return undefined;
  if (worth < THRESHOLDS.sure && isOrdinary(line.text.slice(span.start, span.end))) return undefined;
  let best: { segment: number; start: number; end: number; isHeader: boolean } | undefined;
  for (const { segment, start } of line.parts) {
    const from = Math.max(span.start, start) - start, to = Math.min(span.end, start + segment.text.length) - start;
    if (to <= from) continue;
    const { start: left, end: right } = trimmed(segment.text, from, to);
    if (right > left && (best === undefined || right - left > best.end - best.start)) best = { segment: segment.id, start: left, end: right, isHeader: segment.context.role === 'heading' && segment.context.cell !== undefined };
  }
  if (type !== 'HEALTH' && isMedicine(line.text.slice(span.start, span.end).trim())) return undefined;
  if (best === undefined || SMALL_WORD.test(line.text.slice(span.start, span.end).trim())) return undefined;
  const words = line.text.slice(span.start, span.end).trim(), before = entity === 'PERSON' ? KIN_BEFORE.exec(words)?.[0].length ?? addressLength(words) : 0;
  // "la Esposa", "the Lender": a contract's words for its parties. "Sr." alone: the name stands behind it.
  if ((entity === 'PERSON' || entity === 'ORGANIZATION') && (isRoleTerm(words) || STRONG.has(words.replace(/\.$/, '')))) return undefined;
  const first = { segment: best.segment, span: { start: Math.min(best.start + before, best.end - 1), end: Math.max(best.start + 1, best.end - (entity === 'PERSON' ? PARTICLE_BEHIND.exec(words)?.[0].length ?? 0 : 0)) } };
  // What courts, laws and states are called is known better than the network knows it.
  const kind = entity === 'LOCATION' ? (isFacility(words) ? 'PRIVATE_PLACE' : entity) : entity === 'PERSON' ? entity : publicKindOf(words) ?? entity;
  // A column's header is a word for what stands below it ("Impayé", "Loyer HC"); a doubtful one that no list knows names nobody.
  if (best.isHeader && worth < THRESHOLDS.sure && (kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'PROJECT') && !words.split(/\s+/u).some((word) => isGivenName(word) || isSurname(word))) return undefined;
  // "Risotto al limone": at the beginning of a line a doubtful word that no list knows, with what it is made of behind it, is a thing.
  const madeOf = /^ (?:di|al|alla|alle|ai|con|de|del|au|aux|à|of|with|mit|med|met) /u.test(line.text.slice(span.end, span.end + 7));
  if (worth < THRESHOLDS.sure && madeOf && /^\p{Lu}\p{L}+$/u.test(words) && (kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'PROJECT') && !isGivenName(words) && !isSurname(words) && BEGINS.test(line.text.slice(Math.max(0, span.start - 12), span.start))) return undefined;
  if (isWrittenPlainly(kind, words, line.text.slice(Math.max(0, span.start - 12), span.start), score)) return undefined;
  // A place with a house's number is somebody's address, whatever the street is called.
  if (kind === 'LOCATION' && HOUSE.test(words) && !ROOM.test(words)) return { id: findingId(first, 'ADDRESS'), spans: [first], entity: 'ADDRESS', score: worth, recognizer: MODEL_ID, reason: { code: 'model' } };
  if (kind === 'PROJECT' && PERIOD.test(words) || kind === 'DATE_TIME' && !holdsTime(words)) return undefined;
  if (kind === 'ORGANIZATION' && (isKnownThing(words) && !isKnownCompany(words) || COMMITTEE.test(words))) return undefined;
  return { id: findingId(first, kind), spans: [first], entity: kind, score: worth, recognizer: MODEL_ID, reason: { code: 'model' } };
};
