import type { Candidate, Reason, Recognizer, RecognizerContext, Segment } from '../../types';
import { classAt, LETTER } from '../letter-classes';
import { labelOf, leftLabel, plainLabel } from '../evidence';
import { isGivenName } from '../lexica/names';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { readName, runAt } from './name-shape';
import { nameRuns } from './name-tokens';

const NAMES = ['name', 'full name', 'first name', 'given name', 'forename', 'last name', 'surname', 'family name', 'maiden name', 'middle name', 'preferred name', 'contact', 'contact person', 'contact name', 'customer name', 'client name', 'employee', 'employee name', 'candidate', 'candidate name', 'applicant', 'patient', 'patient name', 'student', 'pupil', 'teacher', 'traveller', 'traveler', 'passenger', 'guest', 'tenant', 'landlord', 'insured', 'claimant', 'policyholder', 'account holder', 'card holder', 'cardholder', 'beneficiary', 'payee', 'driver', 'witness', 'author', 'authors', 'last modified by', 'lastmodifiedby', 'modified by', 'created by', 'creator', 'manager', 'line manager', 'prepared by', 'prepared for', 'reviewed by', 'reviewer', 'reviewers', 'approved by', 'approver', 'signed by', 'signed', 'submitted by', 'reported by', 'reporter', 'requested by', 'requester', 'assigned to', 'assignee', 'owner', 'responsible', 'lead', 'attn', 'attention', 'c/o', 'from', 'to', 'cc', 'bcc', 'sender', 'recipient', 'participants', 'participant', 'attendees', 'attendee', 'present', 'apologies', 'absent', 'minutes by', 'minute taker', 'chair', 'facilitator', 'interviewer', 'interviewee', 'speaker', 'presenter', 'referee', 'reference', 'next of kin', 'emergency contact', 'spouse', 'father', 'mother', 'guardian', 'doctor', 'physician', 'gp', 'consultant', 'representative', 'person', 'people', 'member', 'staff', 'team', 'who', 'couple', 'bride', 'groom', 'prescriber', 'occupier', 'occupiers', 'leaseholder', 'rep', 'caseworker', 'key worker', 'keyworker', 'child', 'carer', 'mum', 'dad', 'nan', 'surveyor', 'handler', 'adviser', 'advisor', 'officer', 'mentor', 'supervisor', 'registrar', 'performer', 'artist', 'player', 'user', 'customer', 'client', 'buyer', 'seller', 'nurse', 'crew', 'captain', 'panel', 'recruiter', 'party', 'signatory', 'by', 'host',
  'vorname', 'nachname', 'familienname', 'vor- und nachname', 'mitarbeiter', 'mitarbeiterin', 'kunde', 'kundin', 'auftraggeber', 'ansprechpartner', 'ansprechpartnerin', 'sachbearbeiter', 'sachbearbeiterin', 'bearbeiter', 'bearbeitet von', 'erstellt von', 'geprüft von', 'verfasser', 'verfasserin', 'autor', 'autorin', 'teilnehmer', 'deelnemer', 'deelnemers', 'deltager', 'deltagere', 'deltakere', 'deltagare', 'uczestnik', 'uczestnicy', 'participante', 'partecipante', 'partecipanti', 'participant', 'attendee', 'teilnehmende', 'anwesend', 'anwesende', 'entschuldigt', 'protokoll', 'protokollführer', 'patientin', 'bewerber', 'bewerberin', 'versicherter', 'versicherungsnehmer', 'kontoinhaber', 'arzt', 'mieter', 'vermieter', 'unterzeichner', 'von', 'an', 'zuständig', 'verantwortlich', 'leitung', 'z. hd', 'zu händen', 'kontakt', 'absender', 'empfänger', 'fahrer', 'zeuge',
  'nom', 'prénom', 'nom et prénom', 'nom complet', 'interlocuteur', 'auteur', 'rédigé par', 'établi par', 'présents', 'participants', 'excusés', 'salarié', 'responsable', 'destinataire', 'expéditeur', 'nombre', 'apellido', 'apellidos', 'nombre y apellidos', 'nombre completo', 'contacto', 'cliente', 'paciente', 'empleado', 'médico', 'elaborado por', 'asistentes', 'redactado por', 'cognome', 'nome', 'nominativo', 'nome e cognome', 'referente', 'dipendente', 'paziente', 'redatto da', 'presenti', 'nome completo', 'apelido', 'contato', 'funcionário', 'elaborado por', 'presentes', 'naam', 'voornaam', 'achternaam', 'contactpersoon', 'klant', 'medewerker', 'patiënt', 'opgesteld door', 'aanwezig', 'navn', 'fornavn', 'efternavn', 'etternavn', 'kontaktperson', 'kunde', 'medarbejder', 'ansatt', 'deltagere', 'deltakere', 'til stede', 'namn', 'förnamn', 'efternamn', 'närvarande', 'anställd', 'imię', 'nazwisko', 'imię i nazwisko', 'pacjent', 'pracownik', 'obecni', 'autor', 'jméno', 'příjmení', 'nume', 'prenume', 'ad soyad', 'adı soyadı', 'isim', 'имя', 'фамилия', 'фио', '氏名', '名前', '姓名', '担当者', '이름', '성명', 'nama', 'tên', 'họ tên',
  'locataire', 'occupant', 'adhérent', 'adhérente', 'bénéficiaire', 'élève', 'étudiant', 'étudiante', 'stagiaire', 'patiente', 'usager', 'inquilino', 'inquilina', 'arrendatario', 'arrendataria', 'alumno', 'alumna', 'socio', 'socia', 'beneficiario', 'beneficiaria', 'empleada', 'trabajador', 'trabajadora', 'conduttore', 'allievo', 'allieva', 'alunno', 'alunna', 'studente', 'studentessa', 'assistito', 'assistita', 'condomino', 'aluno', 'aluna', 'utente', 'funcionária', 'condómino', 'huurder', 'bewoner', 'leerling', 'cliënt', 'lid', 'lejer', 'beboer', 'elev', 'borger', 'hyresgäst', 'boende', 'brukare', 'medarbetare', 'leietaker', 'deltaker', 'najemca', 'lokator', 'uczeń', 'pacjentka', 'członek', 'mieterin', 'schüler', 'schülerin', 'bewohner', 'bewohnerin', 'teilnehmerin', 'mitglied', 'klient', 'klientin', 'angestellte', 'resident', 'learner', 'trainee', 'volunteer', 'donor', 'borrower',
];
/** A label that speaks of people and nothing else: even a word that no list knows is a name under it. */
const SURE = /^(?:(?:full|first|given|last|family|maiden|middle|preferred|customer|client|contact|employee|candidate|patient|student|passenger|guest|applicant|account holder|cardholder|author|manager|traveller) name|forename|surname|vorname|nachname|familienname|name vorname|vor und nachname|ansprechpartner(?:in)?|sachbearbeiter(?:in)?|contact person|last modified by|modified by|created by|creator|author|prepared by|reviewed by|approved by|signed by|reported by|prénom|nom et prénom|apellidos?|cognome|apelido|contactpersoon|voornaam|achternaam|fornavn|efternavn|etternavn|kontaktperson|förnamn|efternamn|imię|nazwisko|traveller|passenger|candidate|patient(?:in)?|account holder|cardholder|next of kin|emergency contact|interviewee|claimant|insured|tenant|nanny|spouse)$/;
/** A column of who does what: what its cells begin with is somebody, whatever follows ("Ines with two assistants"). */
const WHO = /^(?:who|wer|qui|quién|quien|wie|hvem|vem|kto|chi|quem|responsible|zuständig|verantwortlich|responsable|responsabile|responsável|verantwoordelijk|ansvarlig|ansvarig|odpowiedzialny|crew|engineer|driver|technician|guide|carer|fahrer|chauffeur|conducteur)$/u;
const FIRST = /^(?:first|given|fore|christian)[ _-]?name|^forename$|^vorname$|^prénom$|^nombre$|^nome$|^voornaam$|^fornavn$|^förnamn$|^imię$|^fname$|^ad$|^nev$|^jméno$|^prenume$/;
const LAST = /^(?:last|family|sur)[ _-]?name|^nachname$|^familienname$|^nom$|^apellidos?$|^cognome$|^apelido$|^achternaam$|^ef?ternavn$|^etternavn$|^efternamn$|^nazwisko$|^lname$|^soyad$|^příjmení$|^nume$/;
const LABELS = new Set(NAMES.map((name) => plainLabel(name)));
const INLINE_NAMES = NAMES.filter((name) => name.length > 2 && !['who', 'person', 'people', 'present', 'reference', 'contact', 'from', 'von'].includes(name)).concat('contact', 'from', 'von', 'cc', 'to', 'an', 'by');
const INLINE = new RegExp(`(?:^|[\\n·|;•]|\\. {1,2}|[,(] ?)[ \\t*_>#-]{0,6}(?:(?:${INLINE_NAMES.map((name) => name.replace(/[.*+?^$()/]/g, '\\$&')).join('|')})(?:\\(s\\)|s|n)?)[*_]{0,2}[ \\u00a0]?[:：]$`, 'iu');
/** The longest label with what stands around it. */
const BEFORE_COLON = 48;
const AFTER_COLON = /[*_]{0,2}[ \u00a0]{0,3}/uy;

type Label = { readonly start: number; readonly end: number; readonly text: string };

/** The last letters before a place, in small letters: of "Prepared by:" they are "by". */
const lastLetters = (text: string, at: number): string => {
  let end = at;
  while (end > 0 && at - end < 8 && (classAt(text, end - 1) & LETTER) === 0) end -= 1;
  let start = end;
  while (start > 0 && end - start < BEFORE_COLON && classAt(text, start - 1) & LETTER) start -= 1;
  return text.slice(start, end).toLowerCase();
};
const LAST_WORDS = new Set([...INLINE_NAMES.map((name) => lastLetters(name, name.length)), 's']);
/** Asked before the long pattern: the word before the colon, a plural ending apart, ends some label. */
const endsLikeLabel = (text: string, colon: number): boolean => {
  const word = lastLetters(text, colon);
  return LAST_WORDS.has(word) || /[sn]$/.test(word) && LAST_WORDS.has(word.slice(0, -1));
};

/** Labels of people that end in a colon, read backwards from each colon. */
function* labelsIn(text: string): Iterable<Label> {
  for (let colon = text.search(/[:：]/u); colon >= 0; colon = nextColon(text, colon + 1)) {
    const from = Math.max(0, colon - BEFORE_COLON);
    const match = endsLikeLabel(text, colon) ? INLINE.exec(text.slice(from, colon + 1)) : null;
    if (match === null || from > 0 && match.index === 0 && !/^[\n·|;•.,(]/.test(match[0])) continue;
    AFTER_COLON.lastIndex = colon + 1;
    AFTER_COLON.test(text);
    yield { start: from + match.index, end: AFTER_COLON.lastIndex, text: match[0] };
  }
}

const nextColon = (text: string, from: number): number => {
  const [plain, wide] = [text.indexOf(':', from), text.indexOf('：', from)];
  return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
};
const SEPARATOR = /^(?:[ \u00a0]?\([^()\n]{0,60}\))?(?:[ \u00a0]?[,;/·|&+][ \u00a0]{0,2}(?:and |und |et |y |e |og |och )?|[ \u00a0](?:and|und|et|y|e|og|och|en|i)[ \u00a0]|\n)/u;

/** Names behind a label or under a column header: "Prepared by: …", "Ansprechpartner", a first-name cell and its last-name cell. */
export const personField: Recognizer = {
  id: 'person-field',
  entities: ['PERSON'],
  anchors: { words: [':', '：'], structure: true },
  examples: {
    match: [
      'Teilnehmer: [[Jörn-Ole Petersen]], Fr. Dr. [[Kowalczyk-Blum]]',
      'Author: [[Nkechi Brandvold]] · Reviewers: [[Will Tanaka]] · Status: accepted', 'Ansprechpartner: [[Wiebke Groß-Harms]]', 'Attendees: [[Jane Okafor]], [[Zyxa Brill]] and [[Tom Lee]]', { text: '[[Oinam Tomba]]', context: { columnHeader: 'Full name' } }, { text: '[[Castellanos, Xiomara]]', context: { columnHeader: 'Name' } },
      { text: '[[Marisol Quispe]] (nanny)', context: { columnHeader: 'Traveller' } }, { text: '[[Will]]', context: { columnHeader: 'First name' } }, { text: '[[Zyxa]] with two helpers', context: { columnHeader: 'who' } }, { text: '[[dmarlow]]', context: { role: 'metadata', key: 'lastModifiedBy' } }, 'Patient: [[Zyx Marlowe]], admitted',
    ],
    noMatch: [{ text: 'Finance and the board', context: { columnHeader: 'who' } }, 'Name: Office Supplies', { text: 'Nome', context: { columnHeader: 'Cognome' } }, { text: 'Blue Widget', context: { columnHeader: 'Product name' } }, 'Status: Accepted', { text: 'PagerDuty', context: { columnHeader: 'Who' } }, 'From: Monday', { text: 'Microsoft Office User', context: { role: 'metadata', key: 'creator' } }, 'Owner: the team'],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    for (const { start, end, text: label } of labelsIn(text)) {
      yield* namesFrom(text, end, { code: 'key', where: { start, end: start + label.trimEnd().length } }, SURE.test(plainLabel(label)));
    }
    const own = labelOf(segment), label = own || leftLabel(segment, context);
    // "Traveller | Born | Passport": what stands right of a header is another header, and a word of the language.
    if (!own && isOrdinaryWord(text.trim()) && !isGivenName(text.trim())) return;
    // A row of headers: each one stands right of another.
    if (!label || text.length > 400 || LABELS.has(plainLabel(text))) return;
    const sure = SURE.test(label) || (segment.context.role === 'metadata' && LABELS.has(label));
    // "name of a drawing" is what a program calls a thing, not who somebody is.
    if (!sure && segment.context.role === 'attribute') return;
    if (!sure && !LABELS.has(label) && ![...label.split(/ ?\/ ?| of | \(/)].some((part) => LABELS.has(part))) return;
    const code = segment.context.role === 'metadata' ? 'author' : segment.context.columnHeader ? 'column-header' : 'key';
    if (FIRST.test(label) || LAST.test(label) || isBesideFirstName(segment, context)) yield* partOfName(segment, context, label, code);
    else if (segment.context.columnHeader !== undefined && TURNED.test(text)) {
      yield { span: { start: text.length - text.trimStart().length, end: text.trimEnd().length }, entity: 'PERSON', score: 0.9, reason: { code } };
    } else {
      const found = [...namesFrom(text, /^[\s"“]*/u.exec(text)?.[0].length ?? 0, { code }, sure)];
      // A header right of another is a header too: only a name that a list knows is one there.
      yield* own === '' && segment.context.role === 'heading' ? found.filter(({ score }) => score >= 0.9) : found;
      if (found.length === 0 && segment.context.columnHeader !== undefined && WHO.test(label)) yield* firstWord(text, code);
      if (found.length === 0 && sure && segment.context.role === 'metadata') yield* account(text);
    }
  },
};

/** "Castellanos, Xiomara M." in a cell of its own: one person, family name first (ISO 690 writes names so). */
const TURNED = /^\s*\p{Lu}[\p{L}\p{M}'’-]{1,40}, \p{Lu}[\p{L}\p{M}'’-]{1,40}(?: \p{Lu}\.)?\s*$/u;
/** Compounds that are an office or a team in the languages that write them as one word. */
const OFFICE = /(?:kammer|stelle|amt|behörde|abteilung|leitung|referat|büro|dienst|zentrum|verwaltung|ausschuss|sekretariat|zentrale|afdeling|styrelsen?|forvaltningen?|avdeling|avdelning|kontoret|nämnden)$/u;
/** "PagerDuty", "GitHub": programs act in logs like people do; "McRae" and "DeLuca" are people. */
const COINED = /^(?!Ma?c|De|Di|Du|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Names one after the other, as long as separators of a list stand between them. */
function* namesFrom(text: string, from: number, reason: Reason, sure: boolean): Iterable<Candidate> {
  let at = from;
  for (let count = 0; count < 40; count += 1) {
    at += /^(?:@[\w.-]{1,40}|(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Fr(?=\.)|Mme|Sr|Sra|Sister|Brother|Captain|Inspector|Hr|Fru)\.?[ \u00a0]){1,3})?/u.exec(text.slice(at, at + 48))?.[0].length ?? 0;
    const place = runAt(nameRuns(text), at);
    const first = place?.run.tokens[place.index];
    const name = place && readName(place.run, place.index, true);
    if (place && name && first) {
      const listed = name.score >= 0.9 || first.given !== 'unknown' || first.surname !== 'unknown';
      const plain = first.ordinary && first.given === 'unknown' && first.surname === 'unknown';
      const rest = text.slice(name.end, name.end + 12);
      const whole = SEPARATOR.test(rest) || !/^[ \u00a0]?[\p{L}\p{N}]/u.test(rest);
      if (plain || first.place && !listed || DAY.test(first.text) || !listed && (OFFICE.test(first.text) || isKnownThing(first.text) || COINED.test(first.text))) return;
      const score = listed ? (first.ordinary && name.length < 2 ? (sure ? 0.8 : 0.5) : 0.9) : sure && whole ? 0.85 : name.length > 1 && whole ? 0.72 : whole ? 0.42 : 0;
      if (score >= 0.4) yield { span: { start: name.start, end: name.end }, entity: 'PERSON', score, reason };
      at = name.end;
    } else if (at === from || !/[\w]/.test(text[at - 1] ?? '')) return;
    const separator = SEPARATOR.exec(text.slice(at, at + 80));
    if (!separator) return;
    at += separator[0].length;
  }
}

/** "Locataire | Prénom": beside a column of first names one of people holds their family names. */
const isBesideFirstName = (segment: Segment, context: RecognizerContext): boolean => {
  if (segment.context.columnHeader === undefined) return false;
  const row = rowOf(segment, context);
  return row.some((other) => isNextTo(segment, other) && FIRST.test(labelOf(other)) && other.text.trim() !== '') && !row.some((other) => LAST.test(labelOf(other)));
};
const isNextTo = (one: Segment, other: Segment): boolean => Math.abs((one.context.cell?.column ?? 0) - (other.context.cell?.column ?? 0)) === 1;
const rowOf = (segment: Segment, context: RecognizerContext): readonly Segment[] => context.neighbours(segment).filter((other) => other.context.block === segment.context.block);
const isPeopleLabel = (label: string): boolean => LABELS.has(label) && !FIRST.test(label);

/** One capitalised word at the start of a cell that no list knows as a word, a place or a thing. */
function* firstWord(text: string, code: 'author' | 'column-header' | 'key'): Iterable<Candidate> {
  const token = runAt(nameRuns(text), 0)?.run.tokens[0];
  if (token === undefined || token.kind !== 'word' || token.start !== 0 || token.ordinary || token.place || token.town || token.allCaps || OFFICE.test(token.text) || isKnownThing(token.text)) return;
  yield { span: { start: token.start, end: token.end }, entity: 'PERSON', score: 0.6, reason: { code } };
}

/** The whole cell is a part of a name; the first name takes the last name of its row along. */
function* partOfName(segment: Segment, context: RecognizerContext, label: string, code: 'author' | 'column-header' | 'key'): Iterable<Candidate> {
  const whole = /^\s*(\p{L}[\p{L}\p{M}.'’ -]{0,50}?)\s*$/u.exec(segment.text)?.[1];
  if (!whole) return;
  const start = segment.text.indexOf(whole);
  const row = rowOf(segment, context).filter((other) => other.text.trim() !== '');
  const partner = (pattern: RegExp): Segment | undefined => row.find((other) => pattern.test(labelOf(other)));
  const first = FIRST.test(label);
  const ambiguous = /^(?:nombre|nome|nom|ad|nume|nev)$/.test(label);
  const other = partner(first ? LAST : FIRST) ?? (first ? row.find((cell) => isNextTo(segment, cell) && isPeopleLabel(labelOf(cell))) : undefined);
  if (ambiguous && !other) { yield* namesFrom(segment.text, start, { code }, false); return; }
  // Not taken along twice: the cell of the first name reports both.
  if (!first && other) return;
  const more = other && [{ segment: other.id, span: { start: other.text.length - other.text.trimStart().length, end: other.text.trimEnd().length } }];
  yield { span: { start, end: start + whole.length }, ...(more ? { more } : {}), entity: 'PERSON', score: 0.9, reason: { code } };
}

const NOBODY = /^(?:microsoft|office|user|users|admin|administrator|unknown|anonymous|python-docx|apache|openpyxl|libreoffice|word|excel|powerpoint|adobe|acrobat|latex|pandoc|google|docs|root|default|none|null|system|author|owner|creator)\b/i;

/** In a document's metadata the author may be an account ("dmarlow", "MARLOW\\jane"). */
function* account(text: string): Iterable<Candidate> {
  const whole = /^\s*([\p{L}][\p{L}\p{N}._@\\ -]{1,60}?)\s*$/u.exec(text)?.[1];
  if (!whole || NOBODY.test(whole)) return;
  const start = text.indexOf(whole);
  yield { span: { start, end: start + whole.length }, entity: 'PERSON', score: 0.8, reason: { code: 'author' } };
}
