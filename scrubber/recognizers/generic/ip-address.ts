import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const V4 = new RegExp(`(?<![\\w.-])${OCTET}(?:\\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d))?(?![\\w]|\\.\\d|-\\d)`, 'g');
/** RFC 4291 §2.2; the candidate is cut out first and read group by group, which keeps it linear. */
const V6 = /(?<![\w:.])(?=[0-9a-fA-F]{0,4}:)[0-9a-fA-F:]{2,39}(?:%[\w.]{1,16})?(?:\/\d{1,3})?(?![\w:])/g;
/** Two points around a number: asked first. */
const DOTTED = /\.\d{1,3}\.\d/;
const VERSION = /(?:version|ver\.?|\bv\.?|release|section|clause|chapter|kapitel|abschnitt|ziffer|nr\.?|oid|§) ?$/i;

const isV6 = (value: string): boolean => {
  const address = value.replace(/[%/].*$/, '');
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half.split(':')).filter((group) => group !== '');
  if (groups.some((group) => group.length > 4)) return false;
  if (halves.length === 1) return groups.length === 8;
  return groups.length >= 2 && groups.length < 8 && /[0-9]/.test(address);
};

/** RFC 791 and RFC 4291, with CIDR suffix (RFC 4632). Loopback, unspecified and broadcast belong to nobody. */
export const ipAddress: Recognizer = {
  id: 'ip-address',
  entities: ['IP_ADDRESS'],
  anchors: { chars: ['digit'] },
  examples: {
    match: ['from [[203.0.113.88]] at noon', '[[10.20.30.0/24]] is allow-listed', 'host [[2001:db8:85a3::8a2e:370:7334]]', '([[198.51.100.23]])'],
    noMatch: ['version 1.2.3.4', 'section 5.1.2.3 of the paper', 'listens on 127.0.0.1', 'at 10:30:15', '1.2.3.4.5', 'std::vec'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of DOTTED.test(text) ? matchesOf(text, V4) : []) {
      if (/^(?:127\.|0\.0\.0\.0|255\.255\.)/.test(match[0]) || VERSION.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      const likely = match[0].includes('/') || match[0].length >= 9;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'IP_ADDRESS', score: likely ? 0.93 : 0.6, reason: { code: 'form' } };
    }
    if (!/:[0-9a-fA-F]{0,4}:/.test(text)) return;
    for (const match of matchesOf(text, V6)) {
      if (isV6(match[0])) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'IP_ADDRESS', score: 0.93, reason: { code: 'form' } };
    }
  },
};
