import type { Candidate, Recognizer, Segment } from '../../types';
import { isExampleHost } from './example-hosts';
import { matchesOf } from '../matches';

/**
 * RFC 5321 4.5.3.1: a local part has at most 64 octets, a domain at most 255, a label 63. The bounds also keep the pattern
 * linear: the usual `[...]+@` is quadratic on a long run of letters (knowledge/hidden-data-and-threats.md, finding 8).
 */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+'-](?:[\p{L}\p{N}._%+'-]{0,63})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}[\p{L}]{2,24})(?![\p{L}\p{N}@])/gu;

export const email: Recognizer = {
  id: 'email',
  entities: ['EMAIL_ADDRESS'],
  anchors: { chars: ['at', 'dot'] },
  examples: {
    match: ['write to [[jane.okafor@quillmoor.example]].', '<[[a_b+c@mail.co.uk]]>', 'MAIL: [[MÜLLER@bücher.de]]'],
    noMatch: ['see user@example.com', 'https://bot:Tr3eHouse@git.quarrygate.net', 'git@', 'the @ sign. alone', 'a@b'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, EMAIL)) {
      // "https://bot:secret@host": what stands before the @ is a password, not a mailbox.
      if (isExampleHost(match[1] ?? '') || /:\/\/[^\s/@]{0,80}:$/.test(segment.text.slice(Math.max(0, match.index - 90), match.index))) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'EMAIL_ADDRESS', score: 0.98, reason: { code: 'form' } };
    }
  },
};
