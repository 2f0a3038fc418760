import type { Candidate, Recognizer, Segment } from '../../types';
import { isPlaceholder } from './secret-rule';
import { lastIn, matchesOf } from '../matches';

/** RFC 3986 §3.2.1: user information with a password, which the standard itself deprecates. */
const URL_PASSWORD = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,80}:(?<v>[^\s:@/"'<>]{3,120})@(?=[\w[.-])/gi;
/** Connection strings: ADO.NET, ODBC, JDBC properties, libpq. */
const CONNECTION = /(?<![\w])(?:password|passwd|pwd)\s?=\s?(?<v>[^\s;"'&,<>]{3,120})(?=[;"'&\s,]|$)/gi;
const USER = /(?:user id|uid|user|username)\s?=\s?(?<v>[^\s;"'&,<>]{2,80})(?=;)/gi;

export const credentialsInUrl: Recognizer = {
  id: 'credentials-in-url',
  entities: ['SECRET', 'USERNAME'],
  anchors: { words: ['://', 'password', 'passwd', 'pwd', 'uid=', 'user id='] },
  examples: {
    match: ['postgres://app:[[kT9vQ2xL]]@db.acme.internal/x', 'Server=db;User Id=[[sa_marlow]];Password=[[Heron!77]];', 'curl https://bot:[[Zz9vQ2xLw8]]@ci.acme.test/', 'dsn="mysql:host=x;pwd=[[r4venCrow]];"'],
    noMatch: ['https://quillmoor.example:8080/path', 'postgres://user:password@host/db', 'password=${DB_PASSWORD}', 'http://localhost:3000/@me'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const [pattern, entity] of [[URL_PASSWORD, 'SECRET'], [CONNECTION, 'SECRET'], [USER, 'USERNAME']] as const) {
      for (const match of matchesOf(text, pattern)) {
        const value = match.groups?.v ?? '';
        if (isPlaceholder(value) || /^[$<{%]/.test(value)) continue;
        yield { span: lastIn(match, value), entity, score: entity === 'SECRET' ? 0.95 : 0.8, reason: { code: 'key' } };
      }
    }
  },
};
