import type { Candidate } from '../../types';
import { lastIn, matchesOf } from '../matches';

/** One kind of secret: what it looks like, and what everybody's placeholder of it looks like. */
export type SecretRule = {
  readonly name: string;
  /** Global. The secret is the group `v`, or the whole match. */
  readonly pattern: RegExp;
  readonly score?: number;
};

/** Placeholders of documentation: nobody's secret. */
const PLACEHOLDER = /^(?:x{4,}|\*{3,}|\.{3,}|_{3,}|<[^>]*>|\[[^\]]*\]|\{\{.*|\$\{.*|\$\(.*|%\w+%|\$[A-Z_]+|your[-_ ].*|my[-_](?:secret|password|token|key).*|changeme|change[-_]me|example.*|placeholder|dummy|sample|redacted|removed|none|null|nil|undefined|true|false|todo|tbd|password|passwd|secret|token|string|text|test|abc123|process\.env.*|os\.environ.*|env\..*|secrets?\..*|vault:.*|arn:.*|ref:.*|self\..*|this\..*|required|optional|\d{1,3})$|EXAMPLEKEY|x{8,}|(.)\1{7,}|1234567890abcdef|0123456789abcdef0123/i;

export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value);

/** Shannon entropy in bits a character: random base64 of 20 signs has about 4, English words about 3. */
export const entropy = (value: string): number => {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
};

const LONG = /[\w+/=.-]{16}/;
/** No service's token is shorter: most texts need not be read for any. */
export const hasLongToken = (text: string): boolean => LONG.test(text);

/** Candidates of a table of rules. */
export function* secretsIn(text: string, rules: readonly SecretRule[]): Iterable<Candidate> {
  for (const rule of rules) {
    for (const match of matchesOf(text, rule.pattern)) {
      const value = match.groups?.v ?? match[0];
      if (isPlaceholder(value)) continue;
      yield { span: lastIn(match, value), entity: 'SECRET', score: rule.score ?? 0.97, reason: { code: 'known-secret' } };
    }
  }
}
