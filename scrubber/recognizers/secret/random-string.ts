import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { evidenceFor, wordPattern } from '../evidence';
import { entropy, isPlaceholder } from './secret-rule';
import { matchesOf } from '../matches';

const CANDIDATE = /(?<![\w+/=.-])(?=[\w+/=-]{0,60}\d)(?=[\w+/=-]{0,60}[A-Z])(?=[\w+/=-]{0,60}[a-z])[A-Za-z0-9][\w+/-]{19,120}={0,2}(?![\w+/=-])/g;
const NEAR = wordPattern(['key', 'keys', 'token', 'secret', 'password', 'credential', 'credentials', 'auth', 'bearer', 'private', 'signature', 'access', 'login', 'api', 'rotate', 'revoke', 'schlüssel', 'passwort', 'clé', 'clave', 'chiave']);
/** Hashes, UUIDs, integrity strings and identifiers of code are random as well, and no secret. */
const HARMLESS = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|[0-9a-fA-F-]{36}|sha\d{3}-.*|.*(?:\/[\w.-]+){3,}.*|[A-Za-z]+(?:[A-Z][a-z]+){2,}\d*|[\w]+(?:[-_][a-z]+){2,}.*)$/;

/** Strings with the entropy of a key, where a word says that it is one. */
export const randomString: Recognizer = {
  id: 'random-string',
  entities: ['SECRET'],
  anchors: { words: ['key', 'token', 'secret', 'password', 'credential', 'auth', 'bearer', 'private', 'signature', 'access', 'login', 'api', 'rotate', 'revoke', 'schlüssel', 'passwort', 'clé', 'clave', 'chiave'], chars: ['digit', 'upper'] },
  examples: {
    match: ['rotate the key [[kT9vQ2xLw8Rz4Nn6Bh1Jc3]] today', 'the token is [[Zz8Qd2nX7vRb41mPq0Ls]]', 'my api key: see [[Gs0YaXeU7kT9vQ2xLw8Rz4]]'],
    noMatch: ['token kT9vQ2x', 'key 550e8400-e29b-41d4-a716-446655440000', 'auth commit 9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c', 'AbstractTokenFactoryBeanProvider2 key'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    for (const match of matchesOf(segment.text, CANDIDATE)) {
      if (HARMLESS.test(match[0]) || isPlaceholder(match[0]) || entropy(match[0]) < 3.6) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const reason = evidenceFor(segment, context, span, NEAR, 40);
      if (reason) yield { span, entity: 'SECRET', score: 0.78, reason: { code: 'random-looking', where: reason.where } };
    }
  },
};
