import type { Candidate, Recognizer, Segment } from '../../types';
import { lastIn } from '../matches';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { hasLowerWordOf, matchesAtWords } from '../text-words';

const NOUNS = 'lösenordslapp|passordlapp|kodlapp|lösenordet|kodeordet|adgangskoden|passordet|password|passwords|passphrase|passcode|pass|pwd|code|codes|pin|pins|combination|login|key|passwort|kennwort|zugangscode|türcode|schlüssel|mdp|mot|digicode|contraseña|clave|código|codice|password|senha|palavra|wachtwoord|toegangscode|sleutelkluis|adgangskode|koden|kode|kodeord|lösenord|koden|passord|hasło|kod|heslo|safe|keysafe|lockbox|alarm|gate|tresor|alarmcode|portkod|portkoden|dörrkod|dörrkoden|larmkod|larmkoden|dørkode|dørkoden|portkode|portkoden|deurcode|poortcode|torcode|tuercode|haustürcode|nøgleboks|nøgleboksen|nyckelskåp|nyckelbox|nøkkelboks|schlüsselbox|schlüsseltresor|sleutelkastje|alarmen|larmet|pinkode|pinkoden';
const FIRST = new Set(NOUNS.split('|'));
/** The noun, up to six words, a word that says "is" or a sign, and the value: a sentence that tells somebody a code. */
const TOLD = /(?:\p{L}+)(?:[ \u00a0-](?:de passe|[\p{L}'’-]{1,18})){0,6}?(?:[ \u00a0](?:is|was|are|to|now|ist|sind|lautet|neu|est|sont|es|è|é|er|är|jest|is nu|byts till|ändras till|ändrades till|ændres til|ændret til|endres til|endret til|zmieniono na|zmieniony na|geändert auf|geändert in|changée? (?:en|pour)|cambiado a|cambiat[oa] in|alterad[oa] para|gewijzigd in|veranderd in|wordt|wird|devient|passe à|cambia a)(?:[ \u00a0](?:now|again|still|jetzt|neu|nu|ahora|adesso|nuovo))?[:]?|[ \u00a0]?[:=]|,)[ \u00a0]{1,2}["“„'‘*_`]{0,2}(?<v>[^\s"“”„'‘’*`]{4,40})/yu;
/** A number right behind it: "key safe 4471", "Code C4471", "Sleutelkluis 4471". */
const BESIDE = /(?:code|codes|pin|passcode|keysafe|lockbox|safe|nøgleboks|nøgleboksen|nyckelskåp|nyckelbox|nøkkelboks|schlüsselbox|schlüsseltresor|sleutelkastje|sleutelkluis|zugangscode|türcode|digicode|código|codice|kode|koden|kod|kluis|alarm|alarmcode|combination)[ \u00a0:#]{1,2}(?<v>[A-Z]?\d{4,6}[#*]?|\d{3}[ ]\d{3}[#*]?|\d{2}-\d{2}-\d{2})(?![\p{L}\p{N}]|[.,:/-]\d)/iyu;
/** "alarm slås fra med 2206#", "the gate opens with 4471": how something is opened. */
const OPENED = /(?:\p{L}+)(?:[ \u00a0](?!(?:code|pin))\p{L}{1,14}){0,4}?[ \u00a0](?:with|mit|avec|con|com|met|med|via)[ \u00a0](?:code |kode |kod |código )?(?<v>\d{2}-\d{2}-\d{2}|\d{4,8}[#*]?)(?![\p{L}\p{N}]|[.,:/-]\d|[ \u00a0]?(?:%|€|£|\$|kr|\p{L}))/yiu;
const OPENED_FIRST = new Set('alarm alarmen larmet larm gate door safe lockbox tor tür tresor portail porte alarme puerta alarma portão alarme cancello porta allarme poort deur kluis dør døren port porten dörren brama bramka'.split(' '));
/** "duress word marzipan", "Losungswort: Seestern": a word that lets somebody in or calls for help. */
const WORD_TOLD = /(?:(?:duress|safe|challenge|recovery|verification)[ -]?(?:word|phrase)|(?:losungs|code|kode|alarm|nöd)(?:wort|woord|ord|ordet|hasło)|mot de (?:code|sécurité)|palabra (?:clave|de seguridad)|parola d[’']ordine|palavra-chave|hasło alarmowe)(?:[ \u00a0](?:is|ist|lautet|est|es|è|é|er|är|to|jest|changed to))?[ \u00a0]?[:=]?[ \u00a0]{0,2}["“„«'‘*_`]{0,2}(?<v>[\p{L}\p{N}-]{4,24})(?=[\s.,;:)”“"'»*_`]|$)/iyu;
const WORD_FIRST = new Set('duress safe challenge recovery verification losungswort codewort codewoord kodeord kodeordet kodord kodordet alarmwort alarmord nödord mot palabra parola palavra hasło'.split(' '));
/** "Kennwort Polarfuchs!88": nothing between, so letters and digits are asked of it. */
const BARE = /(?:password|passphrase|passwort|kennwort|mdp|contraseña|senha|wachtwoord|lösenord(?:et)?|kodeord(?:et)?|adgangskode[nr]?|passord(?:et)?|hasł[oaem]{1,2})[ \u00a0](?<v>(?=\S{0,30}\d)(?=\S{0,30}\p{L})[^\s"“”,;()=:/]{6,40})/iyu;
/** "default creds (sa / Winter2026!)": a name and what opens it. */
const PAIR = /(?:creds?|credentials|logins?|zugangsdaten|anmeldedaten|identifiants|credenciales|credenziali|inloggegevens)[^\n()/]{0,40}[ \u00a0(:“"]{1,3}[\w.@-]{2,40}[ \u00a0]?\/[ \u00a0]?(?<v>(?=\S{0,30}\d)[^\s()"“”,;]{5,40})/iyu;
/** "VPN user: tgallagher / Winter2024!": here the value needs letters and digits, since users have dates and counts behind them too. */
const USER_PAIR = /(?:user|username|benutzer|benutzername|utilisateur|usuario|utente|gebruiker|gebruikersnaam|bruger|användare|bruker|użytkownik|account)[ \u00a0]?:[ \u00a0]{0,2}[\w.@-]{2,40}[ \u00a0]?\/[ \u00a0]?(?<v>(?=\S{0,30}\d)(?=\S{0,30}\p{L})[^\s()"“”,;]{5,40})/iyu;
const USER_FIRST = new Set('user username benutzer benutzername utilisateur usuario utente gebruiker gebruikersnaam bruger användare bruker użytkownik account'.split(' '));
/** "Wifi at base: SaltOrchard_Crew / limpet-Kelp-77": the network's name and what opens it. */
const NETWORK = /(?:wi-?fi|wlan|ssid|hotspot)[^\n:()/]{0,24}[ \u00a0]?[:=(][ \u00a0]?["“]?(?<network>[^\s"“”/()]{2,32})["”]?[ \u00a0]?\/[ \u00a0]?["“]?(?<v>(?=\S{0,39}[\d!@#$%&*_-])[^\s()"“”]{6,40}?)(?=["”)]?[.,;)]?(?:\s|$))/iyu;
const NETWORK_FIRST = new Set('wi wifi wlan ssid hotspot'.split(' '));
const PAIR_FIRST = new Set('cred creds credentials login logins zugangsdaten anmeldedaten identifiants credenciales credenziali inloggegevens'.split(' '));
const WORDY = new Set('palavra password passwords passphrase passwort kennwort mdp mot contraseña senha wachtwoord lösenord kodeord passord hasło heslo'.split(' '));
/** Codes that open nothing: postcodes, discounts, programs and laws have them too. */
const HARMLESS = /(?:post|zip|postal|dress|civil|penal|criminal|tax|building|area|country|dial|source|error|status|exit|discount|promo|voucher|product|colou?r|qr|bar|language|currency|order|tracking|hs|sic|icd|cpt|sort|swift|bank|project|cost|response|http|morse|key|machine|legacy|clean) (?:codes?|pins?|keys?)/i;

/** Passwords, codes and PINs as people tell them each other. */
export const spokenSecret: Recognizer = {
  id: 'spoken-secret',
  entities: ['SECRET'],
  anchors: { wholeWords: [...FIRST, ...PAIR_FIRST, ...USER_FIRST, ...NETWORK_FIRST, ...WORD_FIRST, ...OPENED_FIRST] },
  examples: {
    match: ['Wifi at base: SaltOrchard_Crew / [[limpet-Kelp-77]]', 'WLAN: Gast / [[Polarfuchs88]].', 'default creds on the server (sa / [[Winter2026!]])', 'WLAN: Nordlicht-Gast, Kennwort [[Polarfuchs!88]]', 'VPN user: tgallagher / [[Winter2024!]]', 'Dial-in PIN [[448 192#]]', 'cupboard code changed to [[5530#]] again', 'Das Passwort ist neu: [[Kranich!2291]]', 'Le mot de passe de recette est [[Mouette-5512]], à changer', 'Koden til kælderen er [[2281]].', 'Sleutelkluis [[4471]].', 'Nøgleboks: [[4417]], alarm slås fra med [[2206#]].', 'Lösenordet [[Kalle-Anka77]] funkar inte', 'Kod do domofonu zmieniono na [[17#4482]].', 'Tresor öffnet Aydın mit [[19-44-02]].', 'lösenordslapp: [[Midsommar26]] – byt!', 'engineer on site, duress word [[marzipan]], zone 4', 'Losungswort: [[Seestern]]', 'her dad says the password is [[bluebottle]]'],
    noMatch: ['the safe word list', 'WiFi: 2.4 / 5 GHz', 'Wifi: yes / unknown', 'user: anna / 2024-05-01', 'account: retail / wholesale', 'const code = character.codePointAt(0);', 'the password is required', 'postal code 90210', 'the code is in the repository', 'exit code was 1', 'error code 4471', 'password is being changed'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    for (const match of text.includes('/') ? [...matchesAtWords(text, PAIR, PAIR_FIRST), ...matchesAtWords(text, USER_PAIR, USER_FIRST), ...matchesAtWords(text, NETWORK, NETWORK_FIRST)] : []) {
      yield { span: lastIn(match, match.groups?.v ?? ''), entity: 'SECRET', score: 0.8, reason: { code: 'context-word' } };
    }
    for (const match of matchesAtWords(text, WORD_TOLD, WORD_FIRST)) {
      const value = match.groups?.v ?? '', start = match.index + match[0].length - value.length;
      if (!FOLLOWS.test(value)) yield { span: { start, end: start + value.length }, entity: 'SECRET', score: 0.6, reason: { code: 'context-word' } };
    }
    for (const match of matchesAtWords(text, OPENED, OPENED_FIRST)) if (!/^(?:19|20)\d{2}$/.test(match.groups?.v ?? '')) yield { span: lastIn(match, match.groups?.v ?? ''), entity: 'SECRET', score: 0.66, reason: { code: 'context-word' } };
    if (!hasLowerWordOf(text, FIRST)) return;
    for (const form of [TOLD, BESIDE, BARE]) {
      for (const match of matchesAtWords(text, form, FIRST)) {
        const value = (match.groups?.v ?? '').replace(/[.,;:!?)]+$/, '');
        const noun = /^\p{L}+/u.exec(match[0])?.[0].toLowerCase() ?? '';
        const before = text.slice(Math.max(0, match.index - 14), match.index + noun.length);
        if (value.length < 4 || /[([{]/.test(value) || HARMLESS.test(before) || noun === 'mot' && !/^mot de passe/i.test(match[0]) || (noun === 'key' || noun === 'clave') && !/\d/.test(value)) continue;
        const score = form === BESIDE && LOCKED.test(noun) && /^\d{4}$/.test(value) ? 0.6 : scoreOf(value, WORDY.has(noun));
        if (score > 0) yield { span: lastIn(match, value), entity: 'SECRET', score, reason: { code: 'context-word' } };
      }
    }
  },
};

/** What is opened by four figures and bears no year: "lockbox 1984". */
const LOCKED = /^(?:lockbox|keysafe|pin|passcode|combination|sleutelkluis)$/;

/** What goes on about a word instead of telling it. */
const FOLLOWS = /^(?:that|this|which|with|from|when|will|must|should|shall|used|only|list|lists|and|oder|wird|nicht|bitte|eller|ikke|inte|skal|niet|moet|pour|para|della|been|vergessen|glemt|changes?|changed|protected|again|here|below|above)$/i;

/** A value with a digit is one; a word is a password only where no dictionary knows it. */
const scoreOf = (value: string, wordy: boolean): number => {
  if (/^(?:19|20)\d{2}$|^\d{1,2}[.:]\d{2}$|^https?:|^\d{4}-\d{2}-\d{2}$/.test(value)) return 0;
  if (/\d/.test(value)) return /^[\p{L}\p{N}#*!@$%&+_.-]+$/u.test(value) ? 0.82 : 0.5;
  return wordy && /^\p{L}{6,}$/u.test(value) && !isOrdinaryWord(value) ? 0.6 : 0;
};
