import type { Candidate, Recognizer, RecognizerContext, Segment } from '../../types';
import { labelOf, leftLabel } from '../evidence';

/** A label that ends in a word for numbers ("MLS #", "Subject ID", "B/L", "Ordrenr."), or begins with one ("Nr zlecenia", "N.º de processo"), whatever it numbers. */
const NUMBERED = /^(?:nr|numer|n[°º]|n\.[°º]|numéro|número|numero|číslo|č\.)\s+\p{L}{3,}|(?:#|№|n°|nº|(?:^|[\s_./(-])(?:nos?|nrs?|nro|num|number|numbers|nummer|numéro|número|numero|numer|ids?|ref|reference|referenz|référence|referencia|riferimento|referência|referentie|b\/l|bl|bol|awb|mawb|hawb|pnr|serial|docket|claim|policy|acct|account)|\p{L}(?:nummer|nr|ID))\.?\)?\s*$/iu;
/** What everybody's things are numbered by, and what is only counted. */
const PUBLIC = /(?:^|[\s_./-])(?:parts?|items?|sku|ean|upc|gtin|isbn|issn|products?|prod|models?|versions?|rev|pages?|lines?|rows?|cols?|columns?|rooms?|floors?|seats?|tables?|weeks?|months?|days?|quarters?|chapters?|sections?|steps?|levels?|stages?|phases?|ports?|errors?|status|hs|hts|cas|icd|cpt|gl|cost|ledger|material|drawing|colou?r|size|tests?|questions?|rules?|clauses?|requirements?|req|slides?|figures?|fig|sheets?|exhibits?|zip|postal|postcode|plz|country|currency|area|total|count|quantity|qty|sum|avg|index|rank|sort|lot|commit|issue|iteration|sprint|week|uge|uke|vecka|seite|zeile|artikel\w*|części|artykułu|pi[èe]ces?|articles?|artículos?|piezas?|articol[oi]|artigos?|peças?|strony|página|pagina|línea|ligne|riga|teile\w*|material\w*|zimmer\w*|haus\w*|post\w*|atomic|class|grade|race|bib|bus|track|channel|slot|pin|atc|din|iso|ce|e|un|ref(?=erence range))(?:[\s_./-]|$|nr|nummer)/iu;
const VALUE = /^[\s"']*(?<v>(?=(?:\D*\d){3})[A-Z]{0,8}[ /._-]?[A-Z0-9](?:[A-Z0-9]|[ /._:-](?=[A-Z0-9])){2,30})[\s"']*$/iu;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d{2})$/;

/** A whole cell or value whose label says that it is a number of something: one row's own, so it leads to that row's person or firm. */
export const labelledNumber: Recognizer = {
  id: 'labelled-number',
  entities: ['TICKET_NUMBER'],
  anchors: { structure: true, chars: ['digit'] },
  examples: {
    match: [{ text: '[[60019843]]', context: { columnHeader: 'MLS #' } }, { text: '[[07-0113]]', context: { columnHeader: 'Subject ID' } }, { text: '[[LOSRTM88213]]', context: { columnHeader: 'B/L' } }, { text: '[[ZL/26/0311]]', context: { columnHeader: 'Nr zlecenia' } }, { text: '[[27.36.00-G01-118-26]]', context: { key: 'Journalnr.' } }],
    noMatch: [{ text: '6009488112070', context: { columnHeader: 'Product number' } }, { text: '214', context: { columnHeader: 'Room no' } }, { text: '12', context: { columnHeader: 'Subject ID' } }, { text: '2026-04-01', context: { columnHeader: 'Ref' } }, { text: '1200', context: { columnHeader: 'Page no' } }],
  },
  *find(segment: Segment, context: RecognizerContext): Iterable<Candidate> {
    const { text } = segment;
    if (text.length > 44) return;
    const { key, columnHeader } = segment.context, label = columnHeader ?? key ?? (labelOf(segment) || (segment.context.cell === undefined ? '' : leftLabel(segment, context)));
    if (label === '' || label.length > 40 || !NUMBERED.test(label) || PUBLIC.test(label)) return;
    const match = VALUE.exec(text), value = match?.groups?.v ?? '', digits = value.replace(/\D/g, '').length;
    if (value === '' || DATE.test(value) || /^\d+[.,]\d{1,2}$/.test(value) || /[a-z]{4,} [a-z]{3,}/.test(value)) return;
    // "117" may be a count; "4417" with the label is a number.
    if (/^\d+$/.test(value) && digits < 4) return;
    const start = text.indexOf(value);
    yield { span: { start, end: start + value.length }, entity: 'TICKET_NUMBER', score: digits > 4 || /\D/.test(value) ? 0.7 : 0.55, reason: { code: columnHeader ? 'column-header' : 'key' } };
  },
};
