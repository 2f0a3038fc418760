import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** crypt(5): `$id$salt$hash` of md5, bcrypt, sha256, sha512, yescrypt, Apache's apr1, phpass and Drupal; argon2 (its reference encoding) and Django's pbkdf2. */
const MODULAR = /(?<![\w$])\$(?:1|2[abxy]?|5|6|7|y|gy|md5|sha1|apr1|P|H|S|argon2(?:id?|d)|scrypt|pbkdf2(?:-sha\d{1,3})?)\$[\w./+=,$-]{8,300}|(?<!\w)pbkdf2_sha\d{1,3}\$\d{3,8}\$[\w./+=]{4,40}\$[\w./+=]{20,120}/g;
/** RFC 2307 §5.3, RFC 3112: `{SHA}…`, `{SSHA}…`, `{CRYPT}…`. */
const SCHEME = /\{(?:S?SHA(?:\d{3})?|S?MD5|CRYPT|PBKDF2(?:-SHA\d{1,3})?|BLF-CRYPT|AES)\}[\w./+=$-]{8,300}/gi;
/** DES crypt in htpasswd and passwd: thirteen signs behind a name and a colon. */
const DES = /^[\w.@-]{1,32}:(?<v>(?=[./\w]{0,12}\d)(?=[./\w]{0,12}[A-Z])(?=[./\w]{0,12}[a-z])[./\w]{13})(?=:|\s*$)/;
/** A hash in a dump's row, right behind an address or a name in quotes. */
const IN_ROW = /['"][^'"\s]{1,60}@[^'"\s]{3,60}['"],\s?['"](?<v>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})['"]/gi;

/** Hashes of passwords: they can be tried out at leisure, so they are as secret as what they were made of. */
export const passwordHash: Recognizer = {
  id: 'password-hash',
  entities: ['SECRET'],
  anchors: { words: ['$1$', '$2', '$5$', '$6$', '$7$', '$y$', '$gy$', '$md5', '$sha1', '$apr1', '$p$', '$h$', '$s$', '$argon', '$scrypt', '$pbkdf2', 'pbkdf2_', 'sha', 'md5}', 'crypt}', 'pbkdf2', 'aes}', ':', '@'] },
  examples: {
    match: ['admin:[[$apr1$QzV3Lx9b$Yt3oWk2h5mN7pR8sT1uV0.]]', 'root:[[$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4]]:18000:0:', 'marta:[[{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=]]', 'jon:[[rqXexS6ZhobKA]]', "(2,'jo@quarrygate.net','[[5f4dcc3b5aa765d61d8327deb882cf99]]')"],
    noMatch: ['costs $1$ each', 'git: 9f8e7d6c5b4a39281706f5e4d3c2b1a0', '{SHA}', 'Subject: Quarterlynumbers', 'name:abcdefghijklm'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    for (const [form, opens] of [[MODULAR, '$'], [SCHEME, '{'], [IN_ROW, '@']] as const) {
      for (const match of text.includes(opens) ? matchesOf(text, form) : []) yield hashAt(match.index, match[0], match.groups?.v);
    }
    const old = DES.exec(text);
    if (old !== null) yield hashAt(0, old[0], old.groups?.v);
  },
};

const hashAt = (index: number, whole: string, value = whole): Candidate => {
  const start = index + whole.lastIndexOf(value);
  return { span: { start, end: start + value.length }, entity: 'SECRET', score: 0.95, reason: { code: 'known-secret' } };
};
