import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { classAt, LETTER } from '../letter-classes';
import { hasWordOf, startsOf, wordSet } from '../text-words';
import { nameReach } from './name-reach';
import { LEADING_FORM, LEGAL_FORM, WEAK_FORM } from './legal-forms';
import { matchesOf } from '../matches';

const WORD = "(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}\\p{M}’'.+!-]{0,40}|[a-z]{1,3}\\p{Lu}[\\p{L}]{1,30})";
const JOIN = '(?:[ \\u00a0](?:and|of|the|for|und|für|der|des|et|de|du|des|la|le|del|y|e|di|da|do|van|von|en|og|och|i|&|\\+|@)){0,2}';
/** Forms are found first (a word set, then a pattern that begins with a space), then the words before them: names are read backwards. */
const FORM = new RegExp(`(?:[ \\u00a0]?,)?[ \\u00a0]{1,2}(?<form>${LEGAL_FORM})(?![\\p{L}\\p{N}]|[’']\\p{L}{2})(?:[ \\u00a0](?:${LEGAL_FORM})(?![\\p{L}\\p{N}])){0,2}`, 'yu');
/** At most seven words: a register name is longer only with a description. */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}@/._-])${WORD}(?:${JOIN}(?:[ \\u00a0]|, (?=\\p{Lu}\\p{L}{1,30}(?:,? &|, ?\\p{Lu}\\p{L}{1,30} (?:and|&)|,? and \\p{Lu}))|[-/])${WORD}){0,6}$`, 'u');
const FORM_WORDS = new Set([...wordSet(LEGAL_FORM.replace(/\\[u]00a0|\\[.]/g, ' '))].filter((word) => word.length > 1 && (/\p{Lu}/u.test(word) || word === 'plc' || word === 'ehf')));
/** Forms that begin with a letter and a dot, a sign or a small word: "B.V.", "& Co.", "et Cie", "s.r.o.". */
const SIGNED = /[ \u00a0](?=&[ ]|\(Pty|(?:et|y|e|sp|spol|d|gGmbH|mbH)[ .]|S\/A|A\/S|I\/S|K\/S|P\/S)/g;

/** The spaces before up to four letters and a full stop that letters follow: "B.V.", "s. r. o.". */
function* beforeDots(text: string): Iterable<number> {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    let start = dot;
    while (dot - start < 4 && classAt(text, start - 1) & LETTER) start -= 1;
    if (start === dot || text[start - 1] !== ' ' && text[start - 1] !== '\u00a0') continue;
    if (classAt(text, text[dot + 1] === ' ' ? dot + 2 : dot + 1) & LETTER) yield start - 1;
  }
}

/** The legal forms of a text with the comma and space before them, in reading order: tried only where a word or a sign of one stands. */
function* formsIn(text: string): Iterable<RegExpExecArray> {
  const at = new Set<number>();
  for (const start of startsOf(text, FORM_WORDS)) at.add(start - 1);
  if (text.includes('.') || text.includes('&') || text.includes('/') || text.includes(' e ') || text.includes(' y ') || text.includes(' et ')) {
    for (const match of matchesOf(text, SIGNED)) at.add(match.index);
    for (const space of beforeDots(text)) at.add(space);
  }
  if (at.size === 0) return;
  let from = 0;
  for (const space of [...at].sort((a, b) => a - b)) {
    let begin = space;
    while (begin > from && /[ \u00a0,]/.test(text[begin - 1]!)) begin -= 1;
    if (begin < from) continue;
    FORM.lastIndex = begin;
    const match = FORM.exec(text);
    if (match === null) continue;
    from = begin + match[0].length;
    yield match;
  }
}
const LEADING = new RegExp(`(?<![\\p{L}\\p{N}@/._-])(?<form>${LEADING_FORM})[ \\u00a0]?[«"“„]?(?<name>${WORD}(?:[ \\u00a0-]${WORD}){0,3})[»"”]?`, 'gu');
/** "la SCI Les Tilleuls": French companies that own houses are called so. */
const FRENCH_ARTICLE = /^(?:Les?|La|L['’]|Des|Du)[ ]?\p{Lu}/u;
const LEADING_WORDS = new Set([...wordSet(LEADING_FORM)].filter((word) => word.length > 1));
const ARTICLE = /^(?:(?:Signed|Agreed|Accepted|Executed|Prepared|Submitted|Delivered|Issued|Approved|Paid|Invoiced|Sold|Made|Bought|On behalf|Behalf|for|of|by|to|with|from|The|And|Or|In|At|By|For|From|To|Of|With|Between|Dear|Our|Your|Their|This|That|Die|Der|Das|Dem|Den|Bei|Von|Mit|Zwischen|La|Le|Les|El|Los|Il|Lo|De|Het|Both|While|When|If|As|Under|Since|Client|Customer|Supplier|Company|Firma|Kunde|Auftraggeber|Contractor|Employer|Seller|Buyer|Party|Herr|Frau|Invoice|Contact|Re|Subject|Attn|Via|Per|Is|Are|Was|Has|We|At)[ \u00a0,]+)+/u;
/** What stands before "Company", "Limited" or "Trust" in ordinary language. */
const GENERIC = /^(?:The|This|That|Each|Any|Such|Our|Your|Parent|Holding|Insurance|Target|New|Operating|Private|Public|Listed|Limited|Stock|Joint|Shell|Subsidiary|Group|Disclosing|Receiving|Contracting)$/i;

/** Names of companies by their legal form. */
export const company: Recognizer = {
  id: 'company',
  entities: ['ORGANIZATION'],
  anchors: { chars: ['upper'] },
  examples: {
    match: ['la [[SCI Les Tilleuls]], représentée', 'between [[Marlowe Feinmechanik GmbH]] and', '[[Quillmoor Travel, Inc.]] sends', 'signed for [[Tlawng & Sons Pte. Ltd.]]', 'bei der [[Dreisam Logistik GmbH & Co. KG]] in', '[[Fjordvik AS]] leverer', 'facture de [[Protea Finch S.à r.l.]]', 'an [[Zephyr Nine LLC]]', '[[PT Maju Bersinar]] order'],
    noMatch: ['Section 145 of the Delaware General Corporation Law', 'the Limited edition', 'This Company shall', 'as a Trust', 'Private Limited', 'go to SE 4', 'Microsoft Corporation'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    let last = 0, capitals: boolean | undefined;
    const allCaps = (): boolean => (capitals ??= text === text.toUpperCase());
    for (const match of formsIn(text)) {
      const from = Math.max(last, nameReach(text, match.index, 200));
      const raw = NAME.exec(text.slice(from, match.index))?.[0] ?? '';
      const begin = match.index - raw.length;
      if (raw === '') continue;
      last = match.index + match[0].length;
      const form = match.groups?.form ?? '';
      const lead = ARTICLE.exec(raw)?.[0].length ?? 0;
      const name = raw.slice(lead);
      const words = name.split(/[ \u00a0,/-]+/).filter(Boolean);
      // "Section 145 of the Delaware General Corporation Law": a statute, no firm.
      if (/^(?:Sections?|Article|Form|Rule|Chapter|Title)[ \u00a0][\dIVX]/.test(raw) || /^[ \u00a0](?:Law|Act|Code|Statute)/.test(text.slice(last, last + 9)) && /orporation|ompany|artnership|iability/.test(match[0] + name)) continue;
      if (!name || words.every((word) => GENERIC.test(word)) || isKnownThing(name)) continue;
      const weak = WEAK_FORM.test(form);
      const plain = words.every((word) => isOrdinaryWord(word) || /^\d/.test(word));
      if (weak && (plain || allCaps() && words.length < 3 || words.some((word) => /^\d/.test(word) && words.length === 1))) continue;
      if (plain && words.length === 1 && !/GmbH|Inc|LLC|Ltd/i.test(form)) continue;
      yield { span: { start: begin + lead, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: /^company$/i.test(form) ? (words.every((word) => !isOrdinaryWord(word)) ? 0.55 : 0.3) : weak ? 0.72 : plain ? 0.8 : 0.93, reason: { code: 'legal-form' } };
    }
    for (const match of hasWordOf(text, LEADING_WORDS) || /[株有주]/.test(text) ? matchesOf(text, LEADING) : []) {
      const name = match.groups?.name ?? '';
      const form = match.groups?.form ?? '';
      if (/^(?:PT|CV|SAS|SIA|SCI)\.?$/.test(form) && (allCaps() || isOrdinaryWord(name.split(/[ -]/)[0] ?? '') && !FRENCH_ARTICLE.test(name))) continue;
      if (form === 'Firma' && isOrdinaryWord(name.split(/[ -]/)[0] ?? '')) continue;
      const start = form === 'Firma' ? match.index + match[0].indexOf(name) : match.index;
      yield { span: { start, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: /^(?:PT|CV|SAS)/.test(form) ? 0.62 : 0.82, reason: { code: 'legal-form' } };
    }
  },
};
