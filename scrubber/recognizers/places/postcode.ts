import type { Candidate, Recognizer, Segment } from '../../types';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { matchesOf } from '../matches';

const CITY = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}(?:[ ](?:(?:am|an der|im|in|ob der|bei|de|la|le|sur|del|di|upon|sous|en)[ ])?\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}){0,2}";
/** Postcodes with their town (UPU, national post guides): the code alone is just a number. */
const FORMS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?<![\\p{L}\\p{N}.,/#-])(?:(?:D|A|CH|F|B|L|I|E|DK|S|N|FI|PL|CZ|SK|NL)-)?\\d{4,5}[ ](?=\\p{Lu}\\p{Ll})${CITY}(?![\\p{L}])`, 'gu'), 0.62],
  [new RegExp(`(?<![\\p{L}\\p{N}-])\\d{4}[ ][A-Z]{2}[ ]{1,2}${CITY}(?![\\p{L}])`, 'gu'), 0.84],
  [/(?<![\p{L}\p{N}-])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}-])/gu, 0.8],
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CITY},?[ ])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[ ]\\d{5}(?:-\\d{4})?(?![\\p{L}\\p{N}-])`, 'gu'), 0.82],
  [/(?<![\p{L}\p{N}-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}-])/gu, 0.7],
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:\\d{2}-\\d{3}|\\d{3}[ ]\\d{2}|\\d{4}-\\d{3}|\\d{5}-\\d{3})[ ]${CITY}(?![\\p{L}])`, 'gu'), 0.78],
  // Eircode: routing key and identifier (Eircode product guide 1.3); its letters leave out those that read like digits.
  [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CITY},?[ ])?(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)[ ](?=[A-Z\\d]{0,3}\\d)(?=[A-Z\\d]{0,3}[A-Z])[\\dAC-FHKNPRTV-Y]{4}(?![\\p{L}\\p{N}-])`, 'gu'), 0.8],
  [/〒\s?\d{3}-\d{4}/gu, 0.85],
];
/** What each form cannot do without, asked first. */
const GATES = [/\d{4,5}[ ]\p{Lu}\p{Ll}/u, /\d{4}[ ][A-Z]{2}[ ]/, /[A-Z0-9] ?\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/, /[A-Z]{2} \d{5}/, /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/, /\d{2}-?\d{2,3}[ ]\p{Lu}|\d{3}[ ]\d{2}[ ]\p{Lu}|-\d{3}[ ]\p{Lu}/u, /[A-Z]\d[\dW] [\dA-Z]{4}/, /〒/] as const;
/** Behind four or five digits these are no towns. */
const NOT_A_TOWN = /^\d{4,5} (?:Euro|Stunden|Tage|Uhr|Jahre|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Stück|Meter|Watt|Users?|Items?|Records?|Customers?|Euros|Dollars?|Points?|The|And|This|In|At|On|For|It|We|Der|Die|Das|Im|Am|Olympics?|World|Annual|Budget|Report|Conference|Edition|Census|Election|Act|Q[1-4]|All|Inc|Corp|AG)(?![\p{L}])/u;

export const postcode: Recognizer = {
  id: 'postcode',
  entities: ['ADDRESS'],
  anchors: { chars: ['digit', 'upper'] },
  examples: {
    match: ['Business Park, [[Dublin D04 X2K9]]', 'Gasse 17, [[79098 Freiburg]],', '[[1017 AB Amsterdam]]', 'in [[SW1A 2AA]] London', '[[Springfield, IL 62704]]', '[[00-950 Warszawa]]', '[[D-79346 Endingen]].'],
    noMatch: ['in 2019 Berlin was', '12000 Euro', 'RFC 4122 Section', '2024 Annual Report', '1990 The year'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const [index, [form, score]] of FORMS.entries()) {
      if (!GATES[index]!.test(segment.text)) continue;
      for (const match of matchesOf(segment.text, form)) {
        const first = /^(?:\p{L}{1,2}-)?\d{4,5} (\p{Lu}[\p{L}-]+)/u.exec(match[0])?.[1] ?? '';
        if (NOT_A_TOWN.test(match[0]) || score < 0.7 && (isOrdinaryWord(first) || /^(?:19|20)\d{2} /.test(match[0]) || /(?:RFC|ISO|DIN|IEEE|No\.?|Nr\.?|in|since|seit|case|id|code|account|konto|ext\.?|extension|ramal|interno|anexo|poste|toestel|lokal|lokalnr\.?|wewn\.?|dw) $/i.test(segment.text.slice(Math.max(0, match.index - 8), match.index)))) continue;
        const five = /^(?:\p{L}{1,2}-)?\d{5} /u.test(match[0]);
        yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ADDRESS', score: score < 0.7 && five ? 0.8 : score, reason: { code: 'street' } };
      }
    }
  },
};
