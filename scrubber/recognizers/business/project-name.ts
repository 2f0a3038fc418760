import type { Candidate, Recognizer, Segment } from '../../types';
import { foldWord } from '../lexica/fold-word';
import { isKnownThing } from '../lexica/known-things';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { matchesOf } from '../matches';

const NAME = '["“„«‘\'*_]{0,3}(?<v>\\p{Lu}[\\p{L}\\p{N}]{1,24}(?:[- ](?:\\p{Lu}[\\p{L}\\p{N}]{1,24}|\\d{1,3}|[IVX]{1,4})(?![\\p{L}\\p{N}])){0,2})["”“»’\'*_]{0,3}';
const NAMED = new RegExp(`(?<![\\p{L}])(?<head>[Pp]ro(?:ject|jekt|jet|yecto|getto|jeto|jektet|jektu)|PROJECT|Projekts|[Vv]orhaben|[Oo]peration|[Cc]ode ?name|[Cc]odenamed|[Ii]nitiative|[Pp]rogramm?e?|[Dd]eckname|[Kk]ampagne|[Cc]ampaign|[Tt]ransaction|[Tt]ask [Ff]orce|[Ss]print|[Rr]elease|Lenkungskreis|Lenkungsausschuss|Projektteam|[Ss]teering (?:committee|group|board)|Styrgrupp|Styregruppe|Stuurgroep|[Cc]omité de pilotage|[Pp]oint projet|[Cc]omitato guida|[Ll]aunch (?:checklist|plan|of|for)(?: for)?)(?:[ \\u00a0](?:called|named|code-?named|namens|is))?:?[ \\u00a0]${NAME}`, 'gu');
const CALLED = new RegExp(`(?<![\\p{L}])(?:code ?name|internal name|working title|project name|working name|Arbeitstitel|Projektname|Codename|nom de code|nombre en clave|nome in codice|codinome|codenaam|kodenavn|kodnamn|kryptonim)(?:[ \\u00a0](?:of|for|für|des|der|du|de|del|van|på)(?:[ \\u00a0]\\p{L}{1,20}){1,4})?(?:[ \\u00a0](?:is|was|ist|lautet|est|es|è|é|er|är|will be)|:|,)[ \\u00a0]?${NAME}`, 'giu');
/** What projects have, not what they are called. */
const HEADS = new Set('manager management plan plans planning team lead leader leiter leiterin leitung owner charter scope status name number code description budget timeline overview goals goal report reports sponsor director coordinator office phase phases documentation document documents closure kickoff schedule milestones deliverables risk risks risiken management assistant engineer summary update updates start end ende team management partner partners portfolio requirements brief background costs cost phase gesellschaft management-office managern manager\'s and der die das x y z a one two three id no type client kunde contact information details objective objectives review notes staff work site gutenberg management assistant developer designer analyst accountant administrator scale based'.split(' '));

const isHead = (word: string): boolean => HEADS.has(foldWord(word)) || HEADS.has(foldWord(word).replace(/s$/, ''));

/** "Project X", "Operation X", "codename X". A code name may be an everyday word; then it is asked. */
export const projectName: Recognizer = {
  id: 'project-name',
  entities: ['PROJECT'],
  anchors: { words: ['proj', 'proyecto', 'progetto', 'vorhaben', 'operation', 'code name', 'codename', 'initiative', 'program', 'deckname', 'kampagne', 'campaign', 'transaction', 'task force', 'sprint', 'release', 'lenkung', 'steering', 'styr', 'stuurgroep', 'comit', 'point projet', 'launch', 'internal name', 'working', 'arbeitstitel', 'nom de code', 'nombre en clave', 'nome in codice', 'codinome', 'codenaam', 'kodenavn', 'kodnamn', 'kryptonim'] },
  examples: {
    match: ['das Projekt [[Zaunkönig]] und', 'Project [[Blue Heron]] starts', 'The internal name of the project is **[[Brillig]]**.', 'codename [[Marmalade]]', 'Operation “[[Night Owl]]”', 'projet [[Hirondelle]]', 'Styrgrupp [[Gråsparv]] möts', 'Launch checklist for [[Duskbloom]]', 'Working title of the drink: “[[Umber Nine]]”'],
    noMatch: ['Project Manager: none', 'the project Plan', 'Operations in Europe', 'project status', 'Project Management Office', 'the programme for Monday'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    for (const form of [NAMED, CALLED]) {
      for (const match of matchesOf(segment.text, form)) {
        let value = match.groups?.v ?? '';
        const head = (match.groups?.head ?? '').toLowerCase();
        const quoted = /["“„«‘*]/.test(match[0]);
        const certain = form === CALLED || /^(?:pro[jyg]|code|deck|lenk|steer|styr|stuur|comit|point|launch)/.test(head);
        if (!/^\p{Lu}/u.test(value) || isHead(value.split(/[ -]/)[0] ?? '')) continue;
        const words = value.split(/ /);
        while (words.length > 1 && isHead(words.at(-1) ?? '')) words.pop();
        value = words.join(' ');
        const ordinary = words.every((word) => isOrdinaryWord(word));
        if (isKnownThing(value) || isPlaceWord(value) && !quoted || (ordinary && !quoted && !certain) || (!certain && !quoted && words.every((word) => isOrdinaryWord(word) || word.length < 4))) continue;
        if (!certain && !quoted && !/^(?:operation)$/.test(head)) continue;
        const start = match.index + match[0].indexOf(value, head.length);
        yield { span: { start, end: start + value.length }, entity: 'PROJECT', score: (ordinary && !quoted && form !== CALLED ? 0.55 : certain ? 0.88 : 0.62), reason: { code: 'code-name' } };
      }
    }
  },
};
