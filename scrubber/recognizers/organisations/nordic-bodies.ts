import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const CAP = "\\p{Lu}[\\p{L}\\p{M}’'.-]{1,24}";
/** What institutions of Denmark, Norway and Sweden are called, behind a place or a matter. */
const HEADS = 'Politi(?:kreds|distrikt)?|Beredskab|Brandvæsen|Kommune|Kommun|Universitet|Akademi|Teater|Museum|Bibliotek|Dagblad|Forbund|Folkeparti|Højskole|Høyskole|Sygehus|Sykehus|Sjukhus|Universitetshospital|Landsret|Byret|Tingsrätt|Tingrett|Lagmannsrett|Stift|Domkirke|Sogn|Handelsskole|Arkitektskole|Nævn|Styrelse|Direktorat|Fylkeskommune|Regionsråd|Byråd|Fængsel|Fengsel';
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}@/._-])(?:(?:Det|Den|De) )?(?:(?:[Kk]ongelige|[Dd]anske|[Nn]orske|[Ss]venske|[Nn]ationale) )?(?:${CAP} ){0,3}(?:${HEADS})(?:et|en|ets|ens|s)?(?: (?:i|for) (?:${CAP})(?: (?:${CAP})){0,2})?(?![\\p{L}\\p{N}])`, 'gu');
/** One word with the article at its end: "Justitsministeriet", "Skattestyrelsen", "polismyndigheten". */
const JOINED = /(?<![\p{L}\p{N}-])\p{L}{3,22}(?:ministeri(?:et|um)|styrelsen|departementet|direktoratet|nævnet|ombudsmanden|domstolen|myndigheten|tilsynet|kommissionen|politiet|inspektionen)s?(?![\p{L}])/gu;
const ALONE = new RegExp(`^(?:Det |Den |De )?(?:${HEADS})(?:et|en|ets|ens|s)?$`, 'u');

/** Public houses of the Nordic countries: kept by policy, found so that nothing else takes them. */
export const nordicBodies: Recognizer = {
  id: 'nordic-bodies',
  entities: ['PUBLIC_BODY'],
  anchors: { words: ['politi', 'beredskab', 'brandvæsen', 'kommun', 'universitet', 'akademi', 'teater', 'museum', 'bibliotek', 'dagblad', 'forbund', 'folkeparti', 'højskole', 'høyskole', 'sygehus', 'sykehus', 'sjukhus', 'landsret', 'byret', 'tingsrätt', 'tingrett', 'lagmannsrett', 'stift', 'domkirke', 'sogn', 'skole', 'nævn', 'styrelse', 'direktorat', 'region', 'byråd', 'fængsel', 'fengsel', 'ministeri', 'departement', 'ombudsmand', 'domstol', 'myndighet', 'tilsyn', 'kommission', 'inspektion'] },
  examples: {
    match: ['hos [[Nordjyllands Politi]] kan', 'søgt på [[Justitsministeriets]] hjemmeside', 'medlem af [[Det Danske Akademi]].', 'ved [[Aarhus Teater]] i', 'i [[Horsens Kommune]] og'],
    noMatch: ['Teater og musik', 'the museum of art', 'en kommune skal', 'Region og stat'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const match of matchesOf(text, NAMED)) if (!ALONE.test(match[0])) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PUBLIC_BODY', score: 0.55, reason: { code: 'form' } };
    for (const match of matchesOf(text, JOINED)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'PUBLIC_BODY', score: 0.6, reason: { code: 'form' } };
  },
};
