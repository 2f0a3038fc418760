import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { entropy } from './secret-rule';
import { matchesOf } from '../matches';
import { NOTHING } from '../nothing';

/** RFC 7468 §2 (PEM), RFC 4880 §6.2 (PGP armour). A block may stand in one text or run over lines. */
const BLOCK = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}(?:PRIVATE KEY|PRIVATE KEY BLOCK)(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s:,\\.()-]{0,20000}?-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/g;
const EDGE = /-----(?:BEGIN|END) (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
const BODY = /^[>|\s"'+]{0,8}[A-Za-z0-9+/=]{16,90}\\?n?["',+\s]{0,6}$/;
const PUTTY = /PuTTY-User-Key-File-\d|^Private-Lines: \d/m;

const mayHoldKey = (text: string): boolean => text.length > 15 && text.length <= 120 && BODY.test(text) || text.includes('-----BEGIN');

/** Private keys: whole blocks, and lines of a block whose neighbours are lines of it too. */
export const privateKey: Recognizer = {
  id: 'private-key',
  entities: ['SECRET'],
  anchors: { chars: ['letter'] },
  examples: {
    match: [`[[-----BEGIN ${'RSA PRIVATE'} KEY-----\nMIIEowIBAAKCAQEAkT9vQ2xLw8Rz4Nn6\nBh1Jc3Md5Pf7Gs0YaXeU\n-----END ${'RSA PRIVATE'} KEY-----]]`, `key: [[-----BEGIN ${'OPENSSH PRIVATE'} KEY-----]]`, `see [[-----BEGIN ${'PGP PRIVATE'} KEY BLOCK-----]] here`],
    noMatch: ['-----BEGIN CERTIFICATE-----', '-----BEGIN PUBLIC KEY-----', 'a private key is needed', 'dGhpcyBpcyBhIGxvbmcgbGluZSBvZiBiYXNlNjQ'],
  },
  find: (segment, context) => (mayHoldKey(segment.text) ? keysIn(segment, context) : NOTHING),
};

function* keysIn(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
  const { text } = segment;
  if (text.includes('-----BEGIN')) {
    for (const match of matchesOf(text, BLOCK)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'SECRET', score: 0.99, reason: { code: 'known-secret' } };
    return;
  }
  if (text.length < 16 || text.length > 120 || !BODY.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9+/]/.test(text)) return;
  // A line of base64: part of a key when a line above it opens one, or when lines of the same block do.
  const near = context.neighbours(segment).filter((other) => Math.abs(other.id - segment.id) <= 100);
  if (near.some((other) => EDGE.test(other.text) || PUTTY.test(other.text)) || (near.length > 1 && near.every((other) => BODY.test(other.text)) && entropy(text) > 4.2 && text.trim().length >= 60)) {
    yield { span: { start: text.length - text.trimStart().length, end: text.trimEnd().length }, entity: 'SECRET', score: 0.9, reason: { code: 'known-secret' } };
  }
}
