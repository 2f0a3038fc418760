import type { Candidate, Recognizer, Segment } from '../../types';
import { labelOf } from '../evidence';
import { lastIn, matchesOf } from '../matches';

const FIELD = /(?<![\p{L}])(?:sex|gender|geschlecht|sexe|sexo|género|sesso|genere|gênero|geslacht|køn|kjønn|kön|płeć|pohlaví)[ \u00a0]?[:=][ \u00a0]{0,2}(?<v>\p{L}{1,12})(?![\p{L}])/giu;
/** A word for the sex right before an age, as case notes begin: "Varón de 57 años", "45-year-old woman". */
const WITH_AGE = /(?<![\p{L}])(?<v>varón|mujer|hombre|niñ[oa]|homme|femme|maschio|femmina|uomo|donna|homem|mulher|man|vrouw|kvinde|mand|kvinne|mann|kvinna|male|female|woman)(?= (?:de|di|van|på|aged|of) ?\d{1,3}(?!\d))|\d{1,3}[- ]?(?:year[- ]old|yo|y\/o|jährige[rn]?)[ ](?<w>male|female|man|woman|boy|girl|Mann|Frau|Patientin|Junge|Mädchen)(?![\p{L}])|(?<![\p{L}])(?:paciente|patient[e]?) (?<x>varón|mujer|masculino|femenin[ao]|homme|femme|male|female)(?![\p{L}])/giu;

/** What each form cannot do without, asked first. */
const FORMS = [[FIELD, /[:=]/], [WITH_AGE, /\d|patient|paciente/i]] as const;

/** Somebody's sex: kept by policy, named for those who ask. */
export const sex: Recognizer = {
  id: 'sex',
  entities: ['SEX'],
  anchors: { structure: true, wholeWords: 'sex gender geschlecht sexe sexo género sesso genere gênero geslacht køn kjønn kön płeć pohlaví varón mujer hombre niña niño homme femme maschio femmina uomo donna homem mulher man vrouw kvinde mand kvinne mann kvinna male female woman boy girl frau patientin junge mädchen masculino femenino femenina'.split(' ') },
  examples: {
    match: ['Sexo: [[H]].', '[[Varón]] de 57 años', 'a 45-year-old [[woman]] with', 'Gender: [[female]]', { text: '[[m]]', context: { columnHeader: 'Sex' } }],
    noMatch: ['the woman asked', 'gender equality', 'a man of few words', 'male connector'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const [form, gate] of FORMS) {
      for (const match of gate.test(segment.text) ? matchesOf(segment.text, form) : []) {
        const value = match.groups?.v ?? match.groups?.w ?? match.groups?.x ?? '';
        yield { span: lastIn(match, value), entity: 'SEX', score: 0.6, reason: { code: 'context-word' } };
      }
    }
    const whole = /^\s*(\p{L}{1,10})\s*$/u.exec(segment.text)?.[1];
    if (whole !== undefined && /^(?:sex|gender|geschlecht|sexe|sexo|género|sesso|geslacht|køn|kjønn|kön|płeć)$/.test(labelOf(segment))) {
      const start = segment.text.indexOf(whole);
      yield { span: { start, end: start + whole.length }, entity: 'SEX', score: 0.7, reason: { code: 'column-header' } };
    }
  },
};
