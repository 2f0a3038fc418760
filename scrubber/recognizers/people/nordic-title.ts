import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';

/** Heads of Danish, Norwegian and Swedish titles (DISCO-08, STYRK-08, SSYK 2012): what stands before them makes one word of it. */
const HEADS = 'direktør|konsulent|forfatter|skribent|lærer|læge|sygeplejerske|sekretær|ingeniør|kører|spiller|træner|redaktør|anklager|dommer|advokat|betjent|formand|forkvinde|rådgiver|behandler|medhjælper|arbejder|pædagog|tømrer|snedker|murer|fuldmægtig|assistent|tekniker|forsker|terapeut|psykolog|fysiker|kemiker|biolog|jurist|økonom|revisor|bogholder|sælger|ekspedient|chauffør|pilot|kaptajn|minister|borgmester|kunstner|dramatiker|musiker|skuespiller|instruktør|fotograf|journalist|meteorolog|vært|studerende|kandidat|professor|lektor|adjunkt|provst|biskop|sognepræst|landmand|fisker|gartner|kok|bager|frisør|jordemoder|tandlæge|dyrlæge|farmaceut|bibliotekar|arkitekt|designer|udvikler|programmør|analytiker|koordinator|inspektør|leder|chef|mester|elev|lærling|praktikant|vikar|ejer|indehaver|direktrice|kasserer|næstformand'
  + '|sykepleier|lege|saksbehandler|sjåfør|rørlegger|snekker|elektriker|forfattar|lærar|statsråd|statssekretær|daglig leder|fylkesmann|läkare|lärare|sjuksköterska|undersköterska|ingenjör|ledare|handläggare|rådgivare|konsult|snickare|förare|domare|åklagare|ekonom|redovisningsansvarig|säljare|tränare|spelare|författare|konstnär|skådespelare|forskare|ordförande|kassör|sekreterare|tandläkare|barnmorska|förskollärare|fritidsledare|socionom|kurator|rektor|studerande|lärling';
/** Short heads mean something else alone or at the end of a short word ("semester", "elev"). */
const LONG_BEFORE = 'leder|chef|mester|elev|vært|kok|lege|ejer|minister|ledare|förare|kører|spiller|spelare|fører|pilot|kandidat|designer|vikar';
const FORM = new RegExp(`(?<![\\p{L}\\p{N}-])(?:\\p{L}[\\p{L}-]{2,20}?(?:${HEADS})|(?:${HEADS.split('|').filter((head) => !LONG_BEFORE.split('|').includes(head)).join('|')}))(?:en|n|ne|erne|na|s|ens)?(?![\\p{L}\\p{N}-])`, 'giu');
const NO_TITLE = /^(?:med|sam)(?:arbejder|forfatter)|^behandler$|^(?:se|tri|kalender|al|hoved|bilag|løb)(?:mester|leder)|^(?:brug|bruks|for|af|an|fra|til|op)(?:elev|kok|lege)|assistenten?$|^(?:designer|pilot|minister|kandidat|professor|arkitekt)(?:s)?$/iu;
/** What tells these three languages from the others: a letter, or one of their small words. */
const NORDIC = /[æøå]|(?<![\p{L}])(?:og|ikke|och|inte|som|har|ved|til|från|hos|jeg|blev|ble|blir|ett|en|den|det)(?![\p{L}])/iu;

/** Titles of people in Danish, Norwegian and Swedish texts, wherever they stand: kept by policy. */
export const nordicTitle: Recognizer = {
  id: 'nordic-title',
  entities: ['JOB_TITLE'],
  anchors: { chars: ['letter'], words: [...new Set(HEADS.split('|').map((head) => head.split(' ').at(-1)!))] },
  examples: {
    match: ['oplyser [[indsatsleder]] ved beredskabet', 'er en dansk [[tv-vært]] og', 'rettes til [[kontorchef]] Torben', 'hans tidligere [[handläggare]] på', 'hun er [[sykepleier]] ved'],
    noMatch: ['this semester starts', 'the chef and the pilot', 'ved semester og ferie', 'der er en designer bag'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code' || !NORDIC.test(text)) return;
    for (const match of matchesOf(text, FORM)) if (!NO_TITLE.test(match[0])) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'JOB_TITLE', score: 0.5, reason: { code: 'context-word' } };
  },
};
