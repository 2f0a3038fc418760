import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';
import { firstWords, hasWordLike, matchesAtWords } from '../text-words';
import { speaksOfSomebody } from '../people/somebody';
import { PhraseList, spelledOut, tellingWord } from '../phrases';
import { CARE, CONDITIONS, DEGREES, DEGREES_BEHIND, ENDINGS, NO_DISEASE } from './health-words';

/** How people say that somebody has something, by language; what it is follows. */
const SAID = [
  'allergic to|anaphylactic to|allergy to|intolerant (?:of|to)|tested positive for|positive for|signed off(?: work| sick)? with|off (?:sick|work) with|on (?:sick|maternity|medical) leave (?:for|with|because of)|withdrawing from|diagnosed with|diagnosis of|diagnosis:|suffers? from|suffering from|treated for|operated on for|hospitali[sz]ed (?:for|with)|recovering from|on medication for|fractured|broke (?:his|her|their)|sprained',
  'Diagnose:|diagnostiziert mit|leidet an|leidet unter|erkrankt an|allergisch gegen|krankgeschrieben (?:wegen|mit)|operiert (?:an|wegen)|in Behandlung wegen|behandelt wegen',
  'souffre de|souffre d[’\']|atteinte? d[eu]|allergique (?:à|aux?)|en arrêt pour|opérée? d[eu]|suivie? pour|hospitalisée? pour|traitée? pour',
  'padece(?: de)?|alérgico (?:al|a|a la|a los|a las)|alérgica (?:al|a|a la|a los|a las)|diagnosticado de|diagnosticada de|de baja por|con diagnóstico de|operado de|operada de|ingresado por|ingresada por|en tratamiento por',
  'soffre di|allergico (?:a|al|alla|alle|ai|agli)|allergica (?:a|al|alla|alle|ai|agli)|in malattia per|si opera di|operato (?:di|per)|operata (?:di|per)|in cura per|ricoverato per|ricoverata per',
  'sofre de|alérgico (?:ao|aos|à|às|a)|alérgica (?:ao|aos|à|às|a)|com diagnóstico de|de baixa por|internado por|internada por|em tratamento por',
  'lijdt aan|allergisch voor|ziekgemeld (?:met|wegens)|geopereerd aan|met de diagnose|uitgevallen (?:met|wegens)|in behandeling voor|behandeld voor',
  'lider af|allergisk over for|sygemeldt med|opereret for|indlagt med|behandles for|i behandling for|har fået konstateret',
  'lider av|allergisk mot|sykmeldt (?:med|for)|operert for|innlagt med|behandles for',
  'sjukskriven (?:för|med|på grund av)|opererad för|behandlas för|har diagnosen|inlagd för',
  'choruje na|cierpi na|leczy się na|uczulony na|uczulona na|na zwolnieniu z powodu',
].join('|');
const NO_MORE = 'and|but|or|since|for|in|on|at|with|who|which|und|aber|seit|et|mais|y|pero|e|ma|og|men|och|i|ale|siden|sedan|depuis|desde|dal|dalla|sinds|od|bis|until|til|till|hasta|jusque|så|denn|weil|because|;|carries|is|was|has';
const STATED = new RegExp(`(?:${SAID})[ \\u00a0]?(?<=[ \\u00a0’'])(?:(?:a|an|the|eine[rmn]?|une?|das|die|der|een|en|et)[ \\u00a0])?(?<v>\\p{L}[\\p{L}'’-]{2,24}(?:[ \\u00a0](?!(?:${NO_MORE})(?![\\p{L}]))\\p{L}[\\p{L}'’-]{1,24}){0,3})`, 'yiu');
const STATED_FIRST = firstWords(SAID);

const LISTED = new PhraseList(CONDITIONS);
const WORD = /[\p{L}\p{N}\p{M}]+/yu;
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${DEGREES})[ \\u00a0]){1,2}$`, 'iu');
const BEHIND = new RegExp(`^(?:[ \\u00a0](?:${CARE}|${DEGREES_BEHIND})(?![\\p{L}]))?(?:[ \\u00a0]?\\((?:Grad|GdB)(?: von)? \\d{2,3}(?:[,;] [^()]{2,60})?\\))?`, 'iu');
/** As far as two words for a degree and what is done about it reach. */
const REACH = 36, REACH_BEHIND = 90;

type Found = { readonly start: number; readonly end: number };

/** Conditions of the list, with how bad they are and what is done about them. */
function* listedIn(text: string): Iterable<Found> {
  let from = 0;
  for (const { index } of matchesAtWords(text, WORD, LISTED.first)) {
    const end = index < from ? -1 : LISTED.endFrom(text, index);
    if (end < 0) continue;
    const before = BEFORE.exec(text.slice(Math.max(from, index - REACH), index))?.[0].length ?? 0;
    from = end + BEHIND.exec(text.slice(end, end + REACH_BEHIND))![0].length;
    yield { start: index - before, end: from };
  }
}

const ENDED = new RegExp(`(?<![\\p{L}-])(?:(?:${DEGREES})[ \\u00a0])?(?<v>\\p{L}{4,20}(?:${ENDINGS}))(?:[ \\u00a0](?:${CARE}|${DEGREES_BEHIND}))?(?![\\p{L}])`, 'giu');
const HAS_ENDING = new RegExp(`^\\p{L}{4,20}(?:${ENDINGS})$`, 'iu');
/** Words by which a disease is a fact whoever it is about. */
const BY_ITSELF = /^(?:mild|severe|chronic|acute|moderate|suspected|schwere|leichte|chronische|kronisk|svær|ernstige|zware|ciężka|przewlekł)|treatment$|Morbus|\(G|Schwerbehinderung|(?:sévère|chronique|sever[oa]|crónic[oa]|cronic[oa]|crônic[oa])$/iu;

/** Health facts (GDPR art. 9, 45 CFR 160.103): what a person has or suffers. Asked, unless the text says so of somebody. */
export const healthFact: Recognizer = {
  id: 'health-fact',
  entities: ['HEALTH'],
  anchors: { wholeWords: [...spelledOut(SAID).map(tellingWord), ...LISTED.telling], like: HAS_ENDING },
  examples: {
    match: ['her son has [[severe asthma]] and', 'M. Leroux, [[asthme sévère]], suivi', 'Inger har [[let nedsat hukommelse]].', 'han [[brækkede kravebenet]] i maj','Table 3 – Efua: [[coeliac]]', 'was off with [[work-related stress]] and her', 'Hun har [[leddegigt]] og', 'Asgers [[adhd]] nævner vi ikke', 'elle est [[enceinte de trois mois]], dit', 'Mother: [[Anaphylactic to cashew]]; carries two pens', 'Gap of two years, [[cancer treatment]], now well', '[[Mild asthma]], blue inhaler', 'Wegen [[Morbus Bechterew]] stehen', 'anerkannte [[Schwerbehinderung (Grad 50, Morbus Bechterew)]], fünf Tage', 'was [[diagnosed with Addison]] and'],
    noMatch: ['her sympathy and nostalgia', 'a dose of his prose', 'the diagnosis engine', 'stress test', 'treated for free', 'a healthy margin'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    const stated = new Set<number>();
    for (const match of matchesAtWords(text, STATED, STATED_FIRST)) {
      if (/^(?:free|release|years?|now|this|that|it|us|them|example)/i.test(match.groups?.v ?? '')) continue;
      stated.add(match.index);
      yield { span: spanOf(match), entity: 'HEALTH', score: 0.7, reason: { code: 'context-word' } };
    }
    const found = [...listedIn(text), ...hasWordLike(text, HAS_ENDING) ? endedIn(text) : []].filter(({ start }) => !stated.has(start));
    if (found.length === 0) return;
    // A disease by itself is a subject; it becomes a fact about somebody next to a person or a degree.
    const ofSomebody = speaksOfSomebody(segment);
    for (const span of found) {
      const words = text.slice(span.start, span.end);
      if (/^aids$/i.test(words) && words !== 'AIDS' || !ofSomebody && !BY_ITSELF.test(words)) continue;
      yield { span, entity: 'HEALTH', score: 0.55, reason: { code: 'context-word' } };
    }
  },
};

/** Words with an ending of diagnoses. */
function* endedIn(text: string): Iterable<Found> {
  for (const match of matchesOf(text, ENDED)) if (!NO_DISEASE.test(match.groups?.v ?? '')) yield spanOf(match);
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Found => ({ start: index, end: index + words.length });
