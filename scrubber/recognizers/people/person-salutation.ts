import type { Candidate, Recognizer, Segment, Span } from '../../types';
import { hasWordOf } from '../text-words';
import { readName, runAt } from './name-shape';
import { nameRuns } from './name-tokens';
import { matchesOf } from '../matches';

const OPENING = /(?:^|\n|[.!?]\s)[ \t>*]{0,4}(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Hallo|Liebe[rs]?|Moin|Guten (?:Tag|Morgen|Abend)|Sehr geehrte[rs]?|Bonjour|Salut|Chers?|Chère|Estimad[oa]s?|Querid[oa]s?|Hola|Buenos días|Buongiorno|Ciao|Car[oai]|Gentile|Egregio|Spett\.le|Prezad[oa]s?|Olá|Oi|Beste|Geachte|Hoi|Hej|Kære|Hei|Kjære|Bästa|Käre|Kära|Szanown[ya] Pani?e?|Cześć|Drog[ia]|Dzień dobry|Hyvä|Moi|Sayın|Merhaba|Dragă|Vážen[ýá]|Ahoj|Thanks|Thank you|Danke|Merci|Gracias|Grazie|Obrigad[oa])(?: (?:again|und|so much|a lot))?,? {1,2}/gu;
const OPENING_WORDS = new Set('Dear Hi Hello Hey Good Hallo Liebe Lieber Liebes Moin Guten Sehr Bonjour Salut Cher Chers Chère Estimado Estimada Estimados Estimadas Querido Querida Queridos Queridas Hola Buenos Buongiorno Ciao Caro Cara Cari Gentile Egregio Spett Prezado Prezada Prezados Prezadas Olá Oi Beste Geachte Hoi Hej Kære Hei Kjære Bästa Käre Kära Szanowny Szanowna Cześć Drogi Droga Dzień Hyvä Moi Sayın Merhaba Dragă Vážený Vážená Ahoj Thanks Thank Danke Merci Gracias Grazie Obrigado Obrigada'.split(' '));
const AND = /^(?:,? (?:and|und|et|y|e|og|och|en|i|&) |, ?| ?\/ ?| ?& ?)/u;
const CLOSED = /^\s*(?:[,;:!.–—-]|\n|$|\()/u;
/** Addressed together, by nobody's name. */
const EVERYBODY = /^(?:All|Team|Sir|Sirs|Madam|Customer|Client|Colleagues?|Friends?|Everyone|Everybody|Folks|There|Guest|Members?|Parents?|Students?|Hiring|Damen|Herren|Kollegen|Kunde|Kundin|Freunde|Zusammen|Messieurs|Mesdames|Madame|Monsieur|Clients?|Señores|World|Applicant|Candidate|Editor|Committee|Board|Human|Santa)$/u;
const TITLES = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Monsieur|Madame|Mme|Sr|Sra|Señora?|Dott|Sig|Pan|Pani|Fru|Dhr|Mevr|Sir)\.?[ \u00a0](?:(?:Dr|Prof)\.? )?/u;

/** Who a letter or message speaks to. Openings of letters in twenty languages. */
export const personSalutation: Recognizer = {
  id: 'person-salutation',
  entities: ['PERSON'],
  anchors: { chars: ['upper'], wholeWords: [...OPENING_WORDS].map((word) => word.toLowerCase()) },
  examples: {
    match: ['Dear [[Lysander]] and [[Priyanka]], this is version 4.', 'Hi [[Nkechi]],', 'Sehr geehrte Frau [[Groß-Harms]],', 'Hej [[Astrid]]!', 'Bonjour [[Camille]],', 'Hello [[Zyxan]],\nthe file', 'Dear [[Will]],'],
    noMatch: ['Dear Sir or Madam,', 'Hello World', 'Hi all,', 'Dear Customer,', 'Sehr geehrte Damen und Herren,'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of hasWordOf(text, OPENING_WORDS) ? matchesOf(text, OPENING) : []) {
      let at = match.index + match[0].length;
      const found: Span[] = [];
      let closed = false;
      for (let count = 0; count < 5; count += 1) {
        at += TITLES.exec(text.slice(at, at + 24))?.[0].length ?? 0;
        const place = runAt(nameRuns(text), at);
        const first = place?.run.tokens[place.index];
        if (!place || !first || EVERYBODY.test(first.text)) break;
        const name = readName(place.run, place.index, true);
        if (!name || name.length > 3) break;
        found.push({ start: name.start, end: name.end });
        const rest = text.slice(name.end, name.end + 8);
        const joint = AND.exec(rest);
        closed = CLOSED.test(rest);
        if (!joint || !/\p{Lu}/u.test(rest[joint[0].length] ?? '')) break;
        at = name.end + joint[0].length;
      }
      if (!closed) continue;
      for (const span of found) yield { span, entity: 'PERSON', score: 0.88, reason: { code: 'salutation', where: { start: match.index, end: match.index + match[0].trimEnd().length } } };
    }
  },
};
