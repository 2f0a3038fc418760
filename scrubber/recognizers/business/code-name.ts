import type { Candidate, Recognizer, Segment } from '../../types';
import { firstIn, matchesOf } from '../matches';
import { isKnownThing } from '../lexica/known-things';

const NAME = '(?<v>\\p{Lu}[\\p{L}\\p{N}]{2,20}(?:[ -](?:\\p{Lu}[\\p{L}\\p{N}]{0,20}|\\d{1,3}|rev \\p{Lu})(?![\\p{L}\\p{N}])){0,2})';
/** "Tern-2 rev C (unreleased)", "Kolo (savings product, not announced)". */
const BRACKETED = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}[*_"”]{0,2} \\((?:[^()\\n]{0,60}[ ,;])?(?:not (?:yet )?(?:launched|announced|public|released|on the market)|unreleased|unannounced|pre-?release|pre-?launch|code ?name|codenamed|working title|internal name|confidential|secret|noch nicht (?:angekündigt|öffentlich)|unveröffentlicht|Arbeitstitel|nom de code|pas encore (?:annoncé|public)e?|nombre en clave|no anunciad[oa]|nome in codice|non (?:ancora )?annunciat[oa]|nog niet (?:aangekondigd|openbaar)|endnu ikke (?:lanceret|offentlig)|ej lanserad)[^()\\n]{0,60}\\)`, 'gu');
/** The same in small letters, as people type in chats: "we're building falcon (payments, not launched)". */
const BUILDING = /(?:building|launching|shipping|prototyping|codenamed|called|working on|entwickeln|bauen) (?<v>\p{Ll}{4,16}) \((?:[^()\n]{0,60}[ ,;])?(?:not (?:yet )?(?:launched|announced|public|released)|unreleased|unannounced|confidential|secret|code ?name)[^()\n]{0,40}\)/gu;
/** "Kolo launches in September – not announced": what the sentence begins with. */
const TOLD = new RegExp(`^[\\s*•–—>#-]{0,6}(?:\\d{1,2}[.)] )?${NAME}(?: \\([^()\\n]{1,40}\\))? (?:launch(?:es|ed)?|ships?|goes live|starts|is due|lands|erscheint|startet|sera lancé|sort)(?![\\p{L}])[^.\\n]{0,120}(?:not (?:yet )?(?:announced|public)|unannounced|embargo|confidential|under NDA|noch nicht angekündigt|pas encore annoncé)`, 'u');
/** Names of things that are not public, by what is said about them. */
export const codeName: Recognizer = {
  id: 'code-name',
  entities: ['PROJECT', 'PRODUCT'],
  anchors: { words: ['announc', 'releas', 'launch', 'public', 'code', 'secret', 'confident', 'embargo', 'under nda', 'working title', 'internal name', 'angekündigt', 'arbeitstitel', 'annonc', 'anunciad', 'annunciat', 'openbaar', 'lanser', 'lancer', 'öffentlich', 'on the market'] },
  examples: {
    match: ['Device: [[Tern-2 rev C]] (unreleased), SN', "we're building [[falcon]] (payments, not launched).", '- [[Kolo]] launches in September – not announced'],
    noMatch: ['Excel (not released)', 'The (not released) draft', 'a feature (announced)'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text, context } = segment;
    if (context.role === 'code') return;
    const at = (match: RegExpMatchArray, entity: 'PROJECT' | 'PRODUCT', score: number): Candidate => {
      return { span: firstIn(match, match.groups?.v ?? ''), entity, score, reason: { code: 'code-name' } };
    };
    if (text.includes('(')) {
      for (const match of matchesOf(text, BRACKETED)) if (!isKnownThing(match.groups?.v ?? '') && !/^(?:The|This|That|It|Note|Draft|Version)$/.test(match.groups?.v ?? '')) yield at(match, 'PRODUCT', 0.8);
      for (const match of matchesOf(text, BUILDING)) yield at(match, 'PROJECT', 0.76);
    }
    const told = TOLD.exec(text);
    if (told !== null && !isKnownThing(told.groups?.v ?? '')) yield at(told, 'PRODUCT', 0.7);
  },
};
