import type { Candidate, Recognizer, Segment } from '../../types';
import { readName, runAt } from './name-shape';
import { nameRuns } from './name-tokens';

const STRONG = "Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof|Professor|Sir|Dame|Rev|Hon|Herrn?|Frau|Fräulein|Dipl\\.-Ing|Monsieur|Madame|Mademoiselle|Mme|Mlle|MM|Sr|Sra|Srta|Señor|Señora|Don|Doña|Sig|Sig\\.ra|Signor|Signora|Dott|Dott\\.ssa|Avv|Dra|Senhora?|Dhr|Mevr|Mevrouw|Meneer|Hr|Fru|Frk|Pana?|Pani|Pán|Paní|Úr|Bay|Bayan|Shri|Smt|Mstr|Sheikh|Hajj|Rabbi|Imam";
const WEAK = 'Captain|Capt|Chef|Coach|Officer|Sergeant|Sgt|Lieutenant|Lt|Colonel|Col|Major|Maj|General|Gen|Admiral|Commander|Nurse|Sister|Brother|Father|Mother|Inspector|Detective|Judge|Justice|Ambassador|Senator|Councillor|Uncle|Aunt|Auntie|Grandma|Grandpa|Richterin?|Rechtsanwältin|Rechtsanwalt|Pfarrer|Meisters?|Kapitän|Geschäftsführerin|Geschäftsführer|Ingenieur|Maître|Me|Docteur|Capitaine|Capitán|Doctora?|Licenciado|Lic|Ing|Arq|Lady|Lord|inspector|captain|nurse|driver|courier|student|patient|client|customer|guest|witness|colleague|employee|tenant|neighbour|attorney|solicitor|dr|mr|mrs|ms|prof|herr|frau';
const TITLE = new RegExp(`(?<![\\p{L}\\p{N}.-])(?:(?<strong>${STRONG})|(?<weak>${WEAK}))\\.?[ \\u00a0]{1,2}(?:(?:Dr|Prof|Dipl\\.-Ing|Ing|Mag|med|h\\.c|iur|rer|nat|phil|Justice|Judge|Captain|Capt)\\.?[ \\u00a0]){0,4}(?=[“"]?[\\p{Lu}dlvaæøåzb])`, 'gu');
/** Addressed by office, not by name. */
const OFFICE = /^(?:President|Chairman|Chairwoman|Chair|Chairperson|Speaker|Secretary|Minister|Mayor|Director|Judge|Justice|Sir|Madam|Ambassador|Customer|Kunde|Doctor|Who|Right|Bean|Robot)$/;

/** Titles and forms of address of many languages, with the name behind them (CLDR has none; dictionaries). */
export const personTitle: Recognizer = {
  id: 'person-title',
  entities: ['PERSON'],
  anchors: { chars: ['upper', 'letter'] },
  examples: {
    match: ['ask for Ms [[T. Albury]].', 'Bei Fragen hilft Herr [[Jung]].', 'vertreten durch Dr. [[Annemarie Steinbeißer-Klug]],', 'Mrs [[Eulalie Ferguson]] (“Miss [[Lally]]”), lives', 'Captain [[Desmond Rolle]] meets you', 'Prof. Dr. [[S. Mukhopadhyay]], tel', 'Mr [[Price]] agreed', 'M. le directeur et Mme [[Fournier]]'],
    noMatch: ['Mr President, thank you', 'the patient was seen', 'Dear Sir or Madam', 'General Terms apply', 'Sister Company', 'client Services'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    for (const match of text.matchAll(TITLE)) {
      const at = match.index + match[0].length;
      const place = runAt(nameRuns(text), at);
      if (!place) continue;
      const strong = match.groups?.strong !== undefined;
      const first = place.run.tokens[place.index];
      if (!first || OFFICE.test(first.text)) continue;
      const name = readName(place.run, place.index, strong);
      if (!name || (!strong && first.kind === 'word' && first.ordinary && first.given === 'unknown')) continue;
      const weakUnknown = !strong && name.score < 0.9;
      if (weakUnknown && /^\p{Ll}/u.test(match[0]) && first.surname === 'unknown') { yield { span: name, entity: 'PERSON', score: 0.5, reason: { code: 'title', where: { start: match.index, end: at - 1 } } }; continue; }
      yield { span: { start: name.start, end: name.end }, entity: 'PERSON', score: strong ? 0.93 : weakUnknown ? 0.72 : 0.88, reason: { code: 'title', where: { start: match.index, end: at - 1 } } };
    }
  },
};
