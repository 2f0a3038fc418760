import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const DECIMAL = /(?<![\w.])[-+]?(?:[1-8]?\d|90)\.\d{4,10}°?\s?[NS]?\s?[,;/ ]\s?[-+]?(?:1[0-7]\d|[1-9]?\d|180)\.\d{4,10}°?(?:\s?[EW](?!\w))?(?![\w.]\d)/g;
const SEXAGESIMAL = /(?<!\w)\d{1,2}[°º] ?\d{1,2}(?:[.,]\d{1,6})?['’′] ?(?:\d{1,2}(?:[.,]\d{1,5})?(?:["”″]|''|’’) ?)?[NS],?;? ?\d{1,3}[°º] ?\d{1,2}(?:[.,]\d{1,6})?['’′] ?(?:\d{1,2}(?:[.,]\d{1,5})?(?:["”″]|''|’’) ?)?[EWO](?!\w)/g;
const MAP_LINK = /(?:[?&]|\b)(?:ll|q|query|center|daddr|saddr|mlat|geo)[=:](-?\d{1,2}\.\d{3,10},-?\d{1,3}\.\d{3,10})|\/@(-?\d{1,2}\.\d{3,10},-?\d{1,3}\.\d{3,10})/g;
const PLUS_CODE = /(?<!\w)[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)/g;

/** What all forms need, asked first. */
const POINT = /\.\d{3}|[°º+]/;

/** ISO 6709 points, geo URIs (RFC 5870), points in map links, Open Location Codes. */
export const gps: Recognizer = {
  id: 'gps',
  entities: ['GPS'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['at [[47.99590, 7.85222]]', '[[48°08\'14"N 11°34\'31"E]]', 'https://maps.example/?q=[[24.1234,-76.4321]]', 'meet at [[8FWC2345+G6]]'],
    noMatch: ['1.5, 2.5', 'version 10.1234', 'π is 3.14159'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (text.length < 10 || !POINT.test(text)) return;
    for (const form of [DECIMAL, SEXAGESIMAL, PLUS_CODE]) {
      for (const match of matchesOf(text, form)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'GPS', score: 0.88, reason: { code: 'form' } };
    }
    for (const match of matchesOf(text, MAP_LINK)) {
      const point = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].length - point.length;
      yield { span: { start, end: start + point.length }, entity: 'GPS', score: 0.95, reason: { code: 'form' } };
    }
  },
};
