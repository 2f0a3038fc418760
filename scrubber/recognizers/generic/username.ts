import type { Candidate, Recognizer, Segment } from '../../types';
import { anchorWords, labelOf } from '../evidence';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { matchesOf } from '../matches';
import { hasWordLike } from '../text-words';

const WORDS = ['user', 'username', 'user name', 'user id', 'userid', 'uid', 'login', 'logon', 'account name', 'benutzer', 'benutzername', 'anmeldename', 'identifiant', 'utilisateur', 'usuario', 'utente', 'nome utente', 'gebruiker', 'gebruikersnaam', 'bruger', 'brugernavn', 'användarnamn', 'nazwa użytkownika', 'nutzername', 'nom d.utilisateur', 'nombre de usuario', 'brukernavn', 'användare', 'użytkownik', 'assignee', 'assigned to', 'reporter', 'owner', 'backup', 'maintainer', 'committer', 'samaccountname', 'upn', 'handle', 'nick', 'nickname', 'screen name', 'twitter', 'skype', 'telegram', 'github'];
const ASSIGNED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.map((word) => word.replace(/ /g, '[ _-]?')).join('|')})(?:[ _-]?(?:name|id))?["']?\\s{0,2}(?:[:=]|(?:is|er|är|ist|est|es|è|jest)\\s)\\s{0,2}["'\`]?(?<v>[A-Za-z][\\w.+-]{1,38}[A-Za-z0-9])(?![\\w@(]|\\.\\w|://)`, 'giu');
/** "user saltcath_ops", "Servicekonto svc_mig": behind the word alone, what is written as only accounts are. */
const BESIDE = /(?<![\p{L}\p{N}_-])(?:user|username|login|account|konto|servicekonto|service account|dienstkonto|benutzer|utilisateur|compte|usuario|cuenta|utente|gebruiker|bruger|användare|bruker|użytkownik|conta|utilizador)[ \u00a0]{1,2}[`"“]?(?<v>(?=[a-z0-9.]{0,20}_)[a-z][a-z0-9._]{3,38}[a-z0-9])(?![\w@(/:-]|\.\w)/giu;
const LOG_FIELD = /(?<![\w-])(?:--user(?:name)?|-u|-l|su -|chown|ssh)[ =](?<v>[a-z][a-z0-9._-]{2,30})(?=[\s:@])/g;
const BEGINS = new RegExp(`^(?:${[...new Set([...WORDS.map((word) => word.split(' ')[0]!.replace('d.utilisateur', 'd')), ...'account konto servicekonto service dienstkonto compte cuenta conta utilizador bruker'.split(' ')])].join('|')})`, 'iu');
/** Each with the cheap question first. */
const FORMS = [[ASSIGNED, (text: string) => hasWordLike(text, BEGINS)], [BESIDE, (text: string) => hasWordLike(text, BEGINS)], [LOG_FIELD, (text: string) => /-u|-l|su -|chown|ssh/.test(text)]] as const;
/** Words that stand there in templates and code. */
const NOBODY = /^(?:user|users|username|admin|administrator|root|guest|test|name|string|null|none|nil|undefined|true|false|unknown|anonymous|system|service|default|me|self|you|your\w*|required|optional|int|integer|text|varchar|bool\w*|object|any|id|env|process|this|the|not|and|team|company|customer|client|group|everyone|public|new|current\w*|ubuntu|postgres|mysql|oracle|sa|nobody|daemon|www-data|node|git|and|a|an|is|to|in|of|yes|no)$/i;

/** Login names next to a word for them; the form alone (a word) says nothing. */
export const username: Recognizer = {
  id: 'username',
  entities: ['USERNAME'],
  anchors: { words: anchorWords(WORDS).concat(['account', 'konto', 'compte', 'cuenta', 'conta', 'utilizador', '-u ', '-l ', 'su -', 'chown', 'ssh ']), structure: true },
  examples: {
    match: ['// owner: [[nbrandvold]], backup: [[wtanaka]]', 'login=[[kordula.anger]];', 'User ID: [[jok47]]', 'user [[saltcath_ops]], then', 'Servicekonto [[svc_vkf_mig]] med', { text: '[[mquill]]', context: { columnHeader: 'username' } }],
    noMatch: ['user: admin', 'the user is happy', 'owner: the team', 'username: string', 'login: required'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const [form, mayHold] of FORMS) {
      for (const match of mayHold(segment.text) ? matchesOf(segment.text, form) : []) {
        const value = match.groups?.v ?? '';
        if (NOBODY.test(value) || / (?:is|er|är|ist|est|es|è|jest) /.test(match[0]) && !/[\d._]/.test(value)) continue;
        const end = match.index + match[0].length;
        yield { span: { start: end - value.length, end }, entity: 'USERNAME', score: isOrdinaryWord(value) ? 0.45 : 0.8, reason: { code: 'context-word' } };
      }
    }
    if (/^(?:user ?(?:name|id)?|login|benutzer(?:name)?|assignee|reporter|owner|account name|identifiant|usuario|handle|nick ?name|screen name|github|twitter|skype)$/.test(labelOf(segment))) {
      const whole = /^\s*@?([\p{L}][\p{L}\p{N}._+\\-]{1,40})\s*$/u.exec(segment.text);
      if (whole?.[1] && !NOBODY.test(whole[1])) {
        const start = segment.text.indexOf(whole[1]);
        yield { span: { start, end: start + whole[1].length }, entity: 'USERNAME', score: 0.85, reason: { code: 'key' } };
      }
    }
  },
};
