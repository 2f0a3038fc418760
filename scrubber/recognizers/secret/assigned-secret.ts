import type { Candidate, Recognizer, Segment } from '../../types';
import { labelOf } from '../evidence';
import { isPlaceholder } from './secret-rule';
import { lastIn, matchesOf } from '../matches';

const NAMES = 'pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|apikey|auth[_-]?(?:key|token)|access[_-]?(?:key|token)|private[_-]?key|client[_-]?secret|signing[_-]?key|encryption[_-]?key|master[_-]?key|credentials?|session[_-]?(?:id|key|token)|refresh[_-]?token|bearer|webhook[_-]?(?:url|secret)|salt|seed|mnemonic|connection[_-]?string|dsn|otp|pin|cvv|cvc|kennwort|passwort|zugangscode|zugangsdaten|geheimnis|mot de passe|mdp|contraseña|clave|senha|parola d[’\']ordine|wachtwoord|adgangskode|lösenord|passord|salasana|hasło|heslo|пароль|密码|パスワード|wpa[_-]?key|psk|wlan[- ]?(?:passwort|schlüssel)|wi-?fi (?:password|key|code)';
/** `DB_PASSWORD=…`, `"apiKey": "…"`, `password: …`, `<password>…`, in shell, YAML, JSON, INI, XML and code. */
const ASSIGNED = new RegExp(`(?<![\\p{L}])(?:[\\w.-]{0,40}[_.-])?(?:${NAMES})(?:[_.-]?(?:key|base|value|hash|base64|prod|dev|stg|live|test|db|\\d{1,2})){0,2}["'\\]]{0,2}[ \\t]{0,4}(?:=>|:=|[:=：]|[ ]is[: ]|[ ](?:lautet|ist|est|es|è|är|er)[: ]|>)[ \\t]{0,4}(?<q>["'\`]?)(?<v>[^\\s"'\`<>,;]{4,200})`, 'giu');
const CAMEL = /(?<![\w])[a-z][A-Za-z]{0,30}(?:Password|Passwd|Secret|Token|ApiKey|AccessKey|PrivateKey)["'\]]{0,2}\s{0,3}[:=]\s{0,3}["'`](?<v>[^\s"'`<>]{6,200})["'`]/g;
const HEADER = /(?:authorization["']?\s?[:=]\s?["']?(?:bearer|basic|token|apikey)|x-(?:api|auth|access)-(?:key|token)["']?\s?[:=])\s{0,2}["']?(?<v>[\w.~+/=-]{8,2000})/gi;
const FLAG = /(?:--(?:password|passwd|token|secret|api-key)[ =]|sshpass -p ?|mysql [^|;\n]{0,60}? -p)(?<v>["']?[^\s"']{4,100})/gi;
/** A sign or a word between a name and its value. */
const ASSIGNS = /[:=：>]|[a-zåäöéñ\]"')] (?:is|lautet|ist|est|es|è|är|er)[ :]/i;
const LABEL = /^(?:.{0,30} )?(?:password|passwd|passwort|kennwort|secret|api ?key|token|pin|wi ?fi password|mot de passe|contraseña|senha|wachtwoord|pass ?code|passphrase|client secret|access key|private key|pwd)$/;
/** Code that reads a secret from elsewhere, and words that stand there in prose. */
const CODE = /^(?:[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}\(?|[A-Za-z_$][\w$]{0,40}\(.*|[A-Z][A-Z0-9_]{3,40}|new\b.*|await\b.*|func.*|str|bool(?:ean)?|number|any|void|SecretStr|Optional.*|List.*|https?:\/\/.*|\/[\w/.-]+|[[{(].*|@.*|\\.*|&.*|-.*)$/;

const looksSecret = (value: string, quoted: boolean, spoken: boolean): number => {
  if (isPlaceholder(value) || CODE.test(value)) return 0;
  const mixed = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  if (/^\d{4,8}$/.test(value)) return spoken ? 0.8 : 0.5;
  if (/^[a-z]+$/.test(value) || /^\p{L}+$/u.test(value)) return quoted && value.length >= 6 ? 0.8 : 0;
  if (mixed >= 2 && value.length >= 6) return 0.92;
  return quoted ? 0.8 : 0.5;
};

/** Passwords and keys next to their name. The name decides; the form only keeps code and placeholders out. */
export const assignedSecret: Recognizer = {
  id: 'assigned-secret',
  entities: ['SECRET'],
  anchors: { words: ['pass', 'pwd', 'secret', 'token', 'key', 'credential', 'session', 'bearer', 'webhook', 'salt', 'seed', 'mnemonic', 'connection', 'dsn', 'otp', 'pin', 'cvv', 'cvc', 'kennwort', 'zugang', 'geheimnis', 'mot de passe', 'mdp', 'contraseña', 'clave', 'senha', 'parola', 'wachtwoord', 'adgangskode', 'lösenord', 'salasana', 'hasło', 'heslo', 'пароль', '密码', 'パスワード', 'psk', 'wlan', 'wifi', 'wi-fi', 'authorization', 'mysql', 'auth'], structure: true },
  examples: {
    match: ['DB_PASSWORD=[[Tr0ub4dor-Heron]]', '"apiKey": "[[9f8e7d6c5b4a3928]]"', 'Das WLAN-Passwort lautet [[Kiebitz-2291]]', 'Authorization: Bearer [[kT9vQ2xLw8Rz4Nn6]]', { text: '[[Heron-77-Gull]]', context: { columnHeader: 'Password' } }, "adminPassword: '[[quokka9!]]'", 'PIN: [[4471]]'],
    noMatch: ['unlock(file: FileId, password: string): void', 'password: ${PASSWORD}', 'const token = getToken()', 'The password is required', 'token: string', 'api_key = os.environ["API_KEY"]', 'secret: true', 'Passwort: siehe Tresor', 'password=process.env.DB_PASS'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    const assigned = ASSIGNS.test(text);
    for (const pattern of [ASSIGNED, CAMEL, HEADER, FLAG]) {
      for (const match of assigned || pattern === FLAG ? matchesOf(text, pattern) : []) {
        const value = (match.groups?.v ?? '').replace(/^["']/, '').replace(/[.)\]}:;,]+$/, '');
        const spoken = /[:=：]|lautet/.test(match[0]) && /pin|code/i.test(match[0]);
        const quoted = Boolean(match.groups?.q) || pattern === CAMEL || pattern === HEADER || pattern === FLAG;
        const score = / (?:is|ist|est|es|è|er|är)[: ]/.test(match[0]) && !/\d/.test(value) ? 0 : looksSecret(value, quoted, spoken);
        if (score < 0.4 || value.length < 4) continue;
        yield { span: lastIn(match, value), entity: 'SECRET', score, reason: { code: 'key' } };
      }
    }
    if (LABEL.test(labelOf(segment))) {
      const whole = /^\s*(\S{3,200})\s*$/u.exec(text)?.[1];
      if (!whole || isPlaceholder(whole) || /^[$[{<]/.test(whole) && !/^\{[\w+/=]{16,}\}$/.test(whole)) return;
      const start = text.indexOf(whole);
      yield { span: { start, end: start + whole.length }, entity: 'SECRET', score: /\d|[^\p{L}]/u.test(whole) ? 0.93 : 0.78, reason: { code: segment.context.columnHeader ? 'column-header' : 'key' } };
    }
  },
};
