import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** German, Dutch and Nordic words that end in their own "number": "Betriebsnummer: 276 03 452 017 0009", "Sagsnr.: 27.36.00-G01". */
const FORM = /(?<![\p{L}\p{N}])(?<word>\p{L}[\p{L}-]{2,30}?(?:nummer|nr|nummeret|kennzeichen|kennziffer|zeichen|sprawy|numret))(?:\.|(?<=zeichen))?[ \u00a0]?[:#]?[ \u00a0]{0,3}(?<v>(?=(?:[^\d\n]{0,6}\d){3})[A-Z]{0,6}[ /-]?\d[A-Z0-9]{0,12}(?:[ \u00a0/._-][A-Z0-9]{1,10}){0,6})(?![\p{L}\p{N}])/giu;
/** Numbers of everybody's things, or found by recognizers of their own. */
const PUBLIC = /^(?:haus|post|telefon|tel|fax|mobil|handy|artikel|teile|material|zimmer|raum|seiten|seite|zeilen|versions|serien|modell|typ|kapitel|gleis|linien|bus|los|zeilen|lauf|ordnungs|ausgabe|heft|auflage|stück|varen?|side|rom|plads|plass|hus|produkt|produkten?|batch|charge|sida|rums|huis|telefoon|bladzijde|pagina|kamer|spoor|lijn|verse|onder|anzahl|matr?|norm|rufzeichen|vor|an|ab|frage|frage)/i;

export const compoundNumber: Recognizer = {
  id: 'compound-number',
  entities: ['TICKET_NUMBER'],
  anchors: { words: ['nummer', 'numret', 'nr', 'kennzeichen', 'kennziffer', 'zeichen', 'sprawy'], chars: ['digit'] },
  examples: {
    match: ['Betriebsnummer: [[276 03 452 017 0009]]', 'Sagsnr.: [[27.36.00-G01-118-26]]', 'Dossiernummer [[2026/04417]]', 'Diarienummer: [[KS-2026-118]]'],
    noMatch: ['Hausnummer 17', 'Artikelnummer: 4711-22', 'Seitennummer 120', 'Nummer 5', 'Telefonnummer 0761 5550'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    for (const match of matchesOf(text, FORM)) {
      const value = (match.groups?.v ?? '').replace(/ [A-Za-z]{1,10}$/, ''), word = match.groups?.word ?? '';
      if (PUBLIC.test(word) || value.replace(/\D/g, '').length < 4 || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(value)) continue;
      const start = match.index + match[0].length - (match.groups?.v ?? '').length;
      yield { span: { start, end: start + value.length }, entity: 'TICKET_NUMBER', score: 0.72, reason: { code: 'context-word', where: { start: match.index, end: start } } };
    }
  },
};
