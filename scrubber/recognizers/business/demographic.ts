import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

const FACT = /(?<![\p{L}])(?:(?:he|she|they|is|was|a|an|the|identifies as|aged?|born|married to|[Rr]eligion|[Ee]thnicity|[Nn]ationality|[Gg]ender|[Ss]exual orientation|[Mm]arital status|Staatsangehörigkeit|Religion|Familienstand|nationalité|nacionalidad|estado civil|nazionalità|nationaliteit)[: ]{1,2})(?<v>(?:single|married|divorced|widowed|gay|lesbian|bisexual|transgender|heterosexual|Muslim|Christian|Catholic|Protestant|Jewish|Hindu|Sikh|Buddhist|atheist|Hispanic|Latino|Latina|Caucasian|Roma|Sinti|ledig|verheiratet|geschieden|verwitwet|römisch-katholisch|evangelisch|muslimisch|jüdisch|célibataire|mariée?|divorcée?|soltero|soltera|casad[oa]|divorciad[oa]|celibe|nubile|coniugat[oa]|gehuwd|ongehuwd))(?![\p{L}])/gu;

/** "a Turkish national", "of Kurdish origin". */
const ORIGIN = /(?<![\p{L}-])(?:(?:\p{Lu}\p{L}{2,14}(?:ish|ese|ian|ean|can|man|ani|aqi|eli|gan|ton)|French|Dutch|Greek|Swiss|Czech|Thai|Welsh|Afghan|Uzbek|Kazakh|Slovak|Slovene|Croat|Serb|Roma|Tamil|Uighur|Uyghur)(?: and \p{Lu}\p{L}{3,14})?)(?= (?:nationals?|citizens?|nationality|citizenship|origin|descent|ethnicity)(?![\p{L}]))/gu;

/** Facts about origin, belief, family state and orientation (GDPR art. 9): asked or kept by policy. */
export const demographic: Recognizer = {
  id: 'demographic',
  entities: ['DEMOGRAPHIC'],
  anchors: { words: ['national', 'citizen', 'origin', 'descent', 'ethnic', 'single', 'married', 'divorced', 'widowed', 'gay', 'lesbian', 'bisexual', 'transgender', 'hetero', 'muslim', 'christian', 'catholic', 'protestant', 'jewish', 'hindu', 'sikh', 'buddhist', 'atheist', 'hispanic', 'latin', 'caucasian', 'roma', 'sinti', 'ledig', 'verheiratet', 'geschieden', 'verwitwet', 'evangelisch', 'katholisch', 'jüdisch', 'célibataire', 'marié', 'divorc', 'solter', 'casad', 'celibe', 'nubile', 'coniugat', 'gehuwd'] },
  examples: { match: ['by a [[Turkish]] national, Mr', 'Marital status: [[divorced]]', 'Familienstand: [[ledig]]', 'she is [[married]] and', 'estado civil: [[soltera]]'], noMatch: ['the National Origin office', 'a single file', 'every single day', 'Christian Okafor came', 'the divorced data sets'] },
  *find(segment: Segment): Iterable<Candidate> {
    for (const match of /national|citizen|origin|descent|ethnic/.test(segment.text) ? matchesOf(segment.text, ORIGIN) : []) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'DEMOGRAPHIC', score: 0.6, reason: { code: 'context-word' } };
    for (const match of matchesOf(segment.text, FACT)) {
      const value = match.groups?.v ?? '';
      if (/^(?:a|an|the) single$/i.test(match[0]) || /^(?:the|a|an) /i.test(match[0]) && /^(?:single|divorced|married)$/.test(value) || value === 'Christian' && /^ \p{Lu}/u.test(segment.text.slice(match.index + match[0].length))) continue;
      const start = match.index + match[0].length - value.length;
      yield { span: { start, end: start + value.length }, entity: 'DEMOGRAPHIC', score: 0.6, reason: { code: 'context-word' } };
    }
  },
};
