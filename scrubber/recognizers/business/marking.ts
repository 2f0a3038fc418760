import type { Candidate, Recognizer, Segment } from '../../types';
import { lastIn, matchesOf } from '../matches';

/** Traffic Light Protocol (first.org/tlp), national protective markings (UK GSCP, VSA, IGI 1300), and what companies print on papers. */
const PHRASES = ['strictly (?:private (?:and|&) )?confidential', 'private (?:and|&) confidential', '(?:company|commercial|business|client|highly|most)[- ]confidential', 'commercial[- ]in[- ]confidence', 'in confidence', 'without prejudice', '(?:attorney[-–/ ]client|legally|solicitor[-–/ ]client) privileged?(?: (?:and|&) confidential)?', 'privileged (?:and|&) confidential', '(?:for )?internal use only', 'internal only', 'for official use only', 'not for (?:distribution|circulation|publication|release|onward transmission)', 'do not (?:forward|distribute|copy|circulate|share)', 'eyes only', 'need[- ]to[- ]know', 'proprietary (?:and|&) confidential', 'confidential (?:and|&) proprietary', 'trade secret', 'embargoed until[^\\n]{0,40}', 'TLP:(?:RED|AMBER(?:\\+STRICT)?|GREEN|CLEAR|WHITE)', 'streng vertraulich', 'vertraulich', 'nur für den (?:internen gebrauch|dienstgebrauch)', 'VS-NfD', 'VS-VERTRAULICH', 'geheimhaltungsstufe[^\\n]{0,20}', 'nur intern(?:er gebrauch)?', 'intern(?:e verwendung)?', 'betriebsgeheimnis', 'strictement confidentiel', 'confidentiel(?:le)?', 'usage interne(?: uniquement)?', 'diffusion restreinte', 'secret des affaires', 'ne pas diffuser', 'estrictamente confidencial', 'confidencial', 'uso interno', 'no difundir', 'strettamente (?:riservato|confidenziale)', 'riservato', 'ad uso interno', 'estritamente confidencial', 'strikt vertrouwelijk', 'vertrouwelijk', 'alleen voor intern gebruik', 'strengt fortrolig', 'fortrolig', 'kun til internt brug', 'unntatt offentlighet', 'strängt konfidentiellt', 'konfidentiellt', 'luottamuksellinen', 'salassa pidettävä', 'ściśle poufne', 'poufne', 'tajne', 'důvěrné', 'bizalmas', 'strict confidențial', 'gizli', 'строго конфиденциально', 'конфиденциально', 'секретно', 'для служебного пользования', '社外秘', '極秘', '機密', '部外秘', '机密', '保密', '대외비', '기밀', 'confidential', 'secret', 'top secret', 'restricted', 'classified', 'proprietary', 'privileged'];
const LIST = PHRASES.join('|');
/** As a line of its own, at an edge of a short one, or set off by dashes, bars or brackets. */
const LINE = new RegExp(`(?:^|[\\n|·•–—-]|\\[|\\()[ \\t*_]{0,5}(?<v>${LIST})(?=[ \\t*_.!]{0,5}(?:$|[\\n|·•–—-]|\\]|\\)|,|:))`, 'giu');
const CAPS = /(?<![\p{L}])(?<v>(?:STRICTLY |HIGHLY |COMPANY |CLIENT |TOP )?(?:CONFIDENTIAL|SECRET|PRIVILEGED(?: AND CONFIDENTIAL)?|VERTRAULICH|CONFIDENTIEL|CONFIDENCIAL|RISERVATO|INTERNAL USE ONLY|NOT FOR DISTRIBUTION|DO NOT FORWARD|WITHOUT PREJUDICE|EMBARGOED))(?![\p{L}])(?! INFORMATION)/gu;
const ANYWHERE = /(?<![\p{L}])(?<v>TLP:(?:RED|AMBER(?:\+STRICT)?|GREEN)|VS-NfD|attorney[-–/ ]client privileged|strictly private and confidential|commercial[- ]in[- ]confidence|for internal use only|nur für den (?:internen Gebrauch|Dienstgebrauch)|diffusion restreinte|without prejudice|社外秘|対外秘)(?![\p{L}])/giu;

export const marking: Recognizer = {
  id: 'marking',
  entities: ['MARKING'],
  anchors: { words: ['confiden', 'secret', 'privileged', 'internal', 'not for', 'do not', 'eyes only', 'need-to-know', 'need to know', 'proprietary', 'embargo', 'tlp:', 'prejudice', 'vertraulich', 'intern', 'dienstgebrauch', 'vs-', 'geheim', 'diffus', 'affaires', 'uso interno', 'riservato', 'vertrouwelijk', 'fortrolig', 'offentlighet', 'konfiden', 'luottamuk', 'salassa', 'poufne', 'tajne', 'důvěrné', 'bizalmas', 'gizli', 'конфиденциально', 'секретно', 'служебного', '社外秘', '極秘', '機密', '部外秘', '机密', '保密', '대외비', '기밀', 'restricted', 'classified', 'official use'] },
  examples: {
    match: ['[[Vertraulich]] – Steinhof Feinmechanik', '[[STRICTLY CONFIDENTIAL]]', '[[Without prejudice]]', 'Marlowe Ltd | [[Internal use only]]', '[[Confidentiel]]', 'sent as [[TLP:AMBER]] yesterday'],
    noMatch: ['The Receiving Party keeps Confidential Information secret.', 'It is no secret that', 'an internal meeting', 'intern at the office', 'a secret garden'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    const edge = segment.context.role === 'header' || segment.context.role === 'footer';
    for (const form of [text.length < 120 ? LINE : undefined, CAPS, ANYWHERE]) {
      for (const match of form ? matchesOf(text, form) : []) {
        const value = match.groups?.v ?? '';
        const weak = /^(?:intern|secret|restricted|classified|proprietary|privileged|uso interno|in confidence|trade secret)$/i.test(value) && value !== value.toUpperCase();
        if (weak && (segment.context.cell || text.trim().length > value.length + 60)) continue;
        yield { span: lastIn(match, value), entity: 'MARKING', score: weak && !edge ? 0.5 : 0.85, reason: { code: 'marking-words' } };
      }
    }
  },
};
