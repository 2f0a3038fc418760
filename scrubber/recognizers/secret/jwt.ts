import type { Candidate, Recognizer, Segment } from '../../types';
import { secretsIn, type SecretRule } from './secret-rule';

/** RFC 7519 and RFC 7515 §3.1: three parts of base64url, the first two JSON objects ("eyJ" is `{"`). */
const RULES: readonly SecretRule[] = [{ name: 'JWT', pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.(?:eyJ)?[\w-]{8,4000}(?:\.[\w-]{6,2000})?(?![\w-])/g }];

export const jwt: Recognizer = {
  id: 'jwt',
  entities: ['SECRET'],
  anchors: { words: ['eyj'] },
  examples: {
    match: [`Bearer [[${'eyJhbGciOiJIUzI1NiJ9'}.${'eyJzdWIiOiI0NzExIn0'}.${'kT9vQ2xLw8Rz4Nn6'}]]`, `id_token=[[${'eyJraWQiOiJ4In0'}.${'eyJpc3MiOiJ4In0'}.${'Zz9vQ2xLw8Rz'}]]`, `[[${'eyJhbGciOiJub25lIn0'}.${'eyJzdWIiOiJ4In0'}]]`],
    noMatch: ['eyJ is the start', 'a heyJude.mp3 file', 'keyJ.value'],
  },
  *find(segment: Segment): Iterable<Candidate> { yield* secretsIn(segment.text, RULES); },
};
