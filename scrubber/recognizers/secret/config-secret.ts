import type { Candidate, Recognizer, Segment } from '../../types';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { labelOf } from '../evidence';
import { isPlaceholder } from './secret-rule';
import { lastIn, matchesOf } from '../matches';

/** How well-known programs write a password without a sign between its name and it (their manuals). */
const FORMS: readonly (readonly [RegExp, readonly string[]])[] = ([
  // netrc(5), esmtprc, msmtprc, fetchmailrc: a line of its own, or behind the login
  [/^\s*(?:password|passwd|passphrase)\s{1,8}["']?(?<v>[^\s"',;]{4,120})["']?\s*$/i, 'pass'],
  [/(?:^|\s)(?:login|account|user(?:name)?)\s{1,4}\S{1,80}\s{1,4}password\s{1,4}["']?(?<v>[^\s"']{3,120})/i, 'password'],
  // PostgreSQL's .pgpass: host:port:database:user:password
  [/^[^:\s#$]{1,80}:(?:\d{2,5}|\*):[^:\s]{1,60}:[A-Za-z_*][^:\s]{0,60}:(?<v>[^\s]{3,120})\s*$/, ':'],
  // define('DB_PASSWORD', '…') of PHP; set_password("…"); setenv NAME value
  [/(?:define|putenv|setenv|set)\s?\(\s?["'][\w.-]{0,40}(?:PASS(?:WORD|WD|PHRASE)?|SECRET|TOKEN|API_?KEY|AUTH_KEY|LOGGED_IN_KEY|NONCE_KEY|SALT|PRIVATE_?KEY)[\w.-]{0,12}["']\s?,\s{0,12}(?:"(?<v>[^"\n]{4,200})"|'(?<w>[^'\n]{4,200})')/i, 'set|def|env'],
  // curl and wget
  [/(?:\s-u\s?|--user[ =]|--proxy-user[ =])["']?[\w.@-]{1,60}:(?<v>[^\s"'@]{3,120})/, '-u'],
  // Cisco IOS: "enable secret 5 …", "password 7 …"; snmpd.conf: communities are passwords
  [/(?:secret|password|key)\s(?:[0-9]\s)(?<v>\$\d{1,2}\$\S{8,120}|[0-9A-F]{8,80})\s*$/, 'secret|password|key'],
  [/^\s*(?:rocommunity6?|rwcommunity6?|snmp-server community)\s(?<v>\S{3,60})/, 'community'],
  // <Pass>, <password encoding="…">, <passphrase> where the element is no segment of its own
  [/<(?:[\w:.-]{0,24})(?:pass(?:word|phrase|wd)?|secret|apikey|api-key)(?:\s[^<>]{0,80})?>(?<v>[^<>\s]{3,300})<\//i, '<'],
] as const).map(([form, opens]) => [form, opens.split('|')]);
/** Docker's and npm's "auth", FileZilla's Pass: base64 of a name and a password, or the password itself. */
const AUTH = /^(?:auth|_auth|psk|preshared ?key|secure|smtppass|ftp pass|imap pass|user password|jwt key|signing key|secret key base|app key)$/;
/** A field of a file of settings or XML; under the header "Pass" a table may say who passed. */
const PASS = /^(?:\S.{0,30} )?(?:pass|passphrase|smtppass|ftppass)$/;
const BASE64 = /^[A-Za-z0-9+/_-]{8,400}={0,2}$/;
const ASSIGNED_AUTH = /(?:^|[\s"'])(?:_auth|auth|psk|presharedkey|preshared_key)["']?\s{0,3}[:=]\s{0,3}["']?(?<v>[A-Za-z0-9+/]{8,400}={0,2})["']?(?=[\s,}]|$)/i;
/** A bare word behind NAME= at the end of a line: `DB_PASSWORD=godwit`. In code a bracket or comma follows. */
const BARE = /(?:^|[\s;])(?:export\s)?(?:[\w$.-]{0,40}?)(?:password|passwd|passphrase|pass|pwd|passwort)\s?=\s?(?<v>[a-z]{4,40})(?=\s|;|$)/gi;
/** `$wgDBpassword = "…"`, `$smtppass`, `$wgSecretKey`: the name is glued to what it opens. */
const GLUED = /(?<!\w)\$?[A-Za-z]\w{0,30}(?:password|passwd|passphrase|pass|secretkey|upgradekey|apikey|authkey)["'\]]{0,2}\s{0,4}(?:=>|[:=])\s{0,4}(?:"(?<v>[^"\n]{3,200})"|'(?<w>[^'\n]{3,200})')/gi;

/** Secrets as the configuration files of programs write them. */
export const configSecret: Recognizer = {
  id: 'config-secret',
  entities: ['SECRET'],
  anchors: { words: ['pass', 'pwd', 'secret', 'key', 'auth', 'psk', 'secure', 'community', 'curl', 'salt', 'token', ':', '<'], structure: true },
  examples: {
    match: ['  password [[Heron77gull]]', 'machine a.net login ops password [[3f1c9a52x]]', 'db1.net:5432:orders:app:[[kestrel99Blue]]', "define('DB_PASSWORD', '[[m0ssyStone!]]');", 'curl -u admin:[[sandpiper12]] https://x', 'enable secret 5 [[$1$mERr$hx5rVt7rPNoS4wqbXKX7m0]]', '<Pass encoding="base64">[[SGVyb243N2d1bGw=]]</Pass>', { text: '[[YWRtaW46S2VzdHJlbDk5]]', context: { key: 'auth' } }, 'DB_PASSWORD=[[godwit]]', '$wgDBpassword = "[[wiki-tarn-4]]";'],
    noMatch: ['password required', 'Password reset', '10:30:00:a:b', 'define("PAGE_TITLE", "Passwords")', '<password></password>', { text: 'disabled', context: { key: 'auth' } }, 'connect(password=secretword, user=x)', 'password=null'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (text.length > 4000) return;
    const lower = text.toLowerCase();
    for (const [form, opens] of FORMS) {
      if (!opens.some((word) => lower.includes(word))) continue;
      yield* secretOf(form.exec(text));
    }
    yield* secretOf(/auth|psk|preshared/.test(lower) ? ASSIGNED_AUTH.exec(text) : null);
    if (/pass|pwd|key/.test(lower)) for (const form of [BARE, GLUED]) for (const match of matchesOf(text, form)) yield* secretOf(match);
    const whole = text.trim();
    if (segment.context.key !== undefined && PASS.test(labelOf(segment)) && /^\S{3,200}$/.test(whole)) yield* secretOf(/(?<v>\S+)/.exec(text));
    if (AUTH.test(labelOf(segment)) && BASE64.test(whole) && !isPlaceholder(whole) && (/\d|[A-Z].*[a-z]|=$/.test(whole))) {
      const start = text.indexOf(whole);
      yield { span: { start, end: start + whole.length }, entity: 'SECRET', score: 0.9, reason: { code: 'key' } };
    }
  },
};

const LANGUAGE = /^(?:true|false|null|none|nil|undefined|string|required|optional|prompt|interactive|disabled|enabled|auto|default|plain|login|basic|bearer|input|getpass|reset|field|policy|change|changed|manager|hash)$/i;

function* secretOf(match: RegExpMatchArray | null): Iterable<Candidate> {
  const value = match?.groups?.v ?? match?.groups?.w;
  if (match?.index === undefined || value === undefined || isPlaceholder(value) || LANGUAGE.test(value) || /^(?:[$<{%]\{?[A-Za-z_]\w*\}?$|\$\{|\$\(|<%)/.test(value)) return;
  if (/^\p{Ll}+$/u.test(value) && !match[0].includes('=') && !/["'<]/.test(match[0]) && isOrdinaryWord(value)) return;
  yield { span: lastIn(match, value), entity: 'SECRET', score: /^\p{Ll}+$/u.test(value) ? 0.8 : 0.92, reason: { code: 'key' } };
}
