import type { Candidate, Recognizer, Segment } from '../../types';
import { isExampleHost } from './example-hosts';
import { hostOf, isInternalHost } from './host-names';
import { matchesOf } from '../matches';

const URL_FORM = /(?<![\p{L}\p{N}@.])(?:(?:https?|ftps?|sftp):\/\/|www\.)[^\s<>"'`“”„«»{}|\\^]{3,2000}/giu;
const BARE = /(?<![\p{L}\p{N}@./\\_-])(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}(?:com|org|net|io|co|de|fr|es|it|nl|uk|eu|at|ch|se|no|dk|fi|pl|pt|br|in|au|ca|jp|us|app|ai|cloud|biz|info|shop|online|site|me)(?:\/[^\s<>"'`“”]{0,500})?(?![\p{L}\p{N}@_-]|\.[\p{L}\p{N}])/giu;
/** Hosts that everybody links to: pointing at them says nothing, unless a path names somebody. */
const PUBLIC_HOSTS = /(?:^|\.)(?:w3\.org|schema\.org|ietf\.org|rfc-editor\.org|iso\.org|wikipedia\.org|mozilla\.org|microsoft\.com|google\.com|apple\.com|python\.org|nodejs\.org|npmjs\.com|npmjs\.org|pypi\.org|apache\.org|gnu\.org|opensource\.org|openxmlformats\.org|oasis-open\.org|creativecommons\.org|europa\.eu|gov\.uk|adobe\.com|purl\.org|debian\.org|ubuntu\.com|docker\.com|kubernetes\.io|stackoverflow\.com|json-schema\.org|localhost)$/i;

/** Trailing signs belong to the sentence (RFC 3986 appendix C). */
const trimmed = (value: string): string => {
  let end = value.length;
  while (end > 0 && /[.,;:!?*_~]/.test(value[end - 1] ?? '')) end -= 1;
  if (value[end - 1] === ')' && !value.slice(0, end).includes('(')) end -= 1;
  if (value[end - 1] === ']' && !value.slice(0, end).includes('[')) end -= 1;
  return value.slice(0, end).replace(/[.,;:!?]+$/, '');
};

const CREDENTIALS = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/@\s]{0,80}:[^/@\s]{3,120}@/i;
/** How much of a URL is the scheme and somebody's name and password: those are a secret's (credentials-in-url). */
export const credentialsIn = (value: string): number => CREDENTIALS.exec(value)?.[0].length ?? 0;

/** RFC 3986 URLs and bare domains. Internal ones are internal-url's, profiles are profile-url's. */
export const url: Recognizer = {
  id: 'url',
  entities: ['URL'],
  anchors: { chars: ['dot', 'letter'] },
  examples: {
    match: ['see [[https://quillmoor.example/plan?id=77]].', '([[www.thornfield-law.co.uk]])', 'mirror at [[ftp://files.marlowe.io/pub]]', 'look at [[marlowe-haus.de/jobs]] today'],
    noMatch: ['https://www.w3.org/TR/xml/', 'https://www.example.com/a', 'e.g. this', 'file.txt', 'jane@marlowe.io', 'version 2.io4'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of /:\/\/|www\./i.test(text) ? matchesOf(text, URL_FORM) : []) {
      const value = trimmed(match[0]);
      const host = hostOf(value);
      if (!host.includes('.') || isExampleHost(host) || isInternalHost(host)) continue;
      if (PUBLIC_HOSTS.test(host)) continue;
      yield { span: { start: match.index + credentialsIn(value), end: match.index + value.length }, entity: 'URL', score: 0.9, reason: { code: 'form' } };
    }
    if (!/\.[a-z]{2}/i.test(text)) return;
    for (const match of matchesOf(text, BARE)) {
      const value = trimmed(match[0]);
      const host = hostOf(value);
      if (!/[a-z]/i.test(host.split('.')[0] ?? '') || host.length < 6 || isExampleHost(host) || PUBLIC_HOSTS.test(host) || /^(?:node|next|vue|three|d3|ember|asp|ado)\./i.test(host)) continue;
      yield { span: { start: match.index, end: match.index + value.length }, entity: 'URL', score: value.includes('/') ? 0.8 : 0.72, reason: { code: 'form' } };
    }
  },
};
