import type { Candidate, Recognizer, Segment } from '../../types';
import { givenNameKind } from '../lexica/names';
import { PhraseList } from '../phrases';
import { nameRuns } from '../people/name-tokens';
import { matchesAtWords } from '../text-words';
import { BODY, DISCIPLINE, FAMILY, HABITS, LAW_TROUBLE, SOMEBODY } from './remark-words';

const SAID = new PhraseList([...DISCIPLINE, ...LAW_TROUBLE, ...FAMILY, ...HABITS, ...BODY].join('|'));
const ABOUT_HEALTH = new PhraseList([...HABITS, ...BODY].join('|'));
const WORD = /[\p{L}\p{N}\p{M}]+/yu;
const OBJECT = '(?:her|him|them|the (?:child|children|boy|girl|kids|baby|dog)|his \\p{L}{3,10}|her \\p{L}{3,10}|me)';
/** "hits her", "grabbed her by the hair". */
const HURT = new RegExp(`(?:hits?|beats?|slaps?|slapped|punch(?:es|ed)|kick(?:s|ed)|shov(?:es|ed)|grab(?:s|bed)|chok(?:es|ed)|strangl(?:es|ed)|shak(?:es)|shook|bit(?:es)?|burn(?:t|ed)|threw|locks|locked|smack(?:s|ed)|touched)[ \\u00a0]${OBJECT}(?:[ \\u00a0](?:by|in|on|with|across|against|over|round|around|down|up|out|off)[ \\u00a0](?:the|a|his|her)[ \\u00a0]\\p{L}{3,12})?(?![\\p{L}])`, 'yu');
const HURT_FIRST = new Set('hit hits beat beats slap slaps slapped punches punched kicks kicked shoves shoved grabs grabbed chokes choked strangles strangled shakes shook bit bites burnt burned threw locks locked smacks smacked touched'.split(' '));
/** "bruise on left forearm", "a cut above his eye". */
const MARK = /(?:bruis(?:es?|ing|ed)|scratch(?:es)?|cuts?|burns?|swelling|bite marks?|red marks?|marks?|rash|scars?|wounds?|sores?|blisters?)[ \u00a0](?:on|to|over|above|below|under|around|across|behind|down)[ \u00a0](?:(?:his|her|their|the|both|left|right|upper|lower|inner|outer)[ \u00a0]){0,3}(?:arms?|forearms?|wrists?|hands?|fingers?|elbows?|shoulders?|legs?|thighs?|knees?|ankles?|foot|feet|shins?|neck|back|face|cheeks?|eyes?|ears?|head|forehead|chin|lips?|nose|chest|stomach|tummy|bottom|buttocks?|hips?|heels?|sacrum)(?![\p{L}])/yiu;
const MARK_FIRST = new Set('bruise bruises bruising bruised scratch scratches cut cuts burn burns swelling bite red mark marks rash scar scars wound wounds sore sores blister blisters'.split(' '));
/** "five months along", "eight months sober", "12 weeks pregnant". */
const SPAN = /(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|eighteen|twenty)[ \u00a0](?:weeks?|months?|years?)[ \u00a0](?:along|gone|sober|clean|pregnant|off the drink|into her pregnancy|post-?partum|in remission)(?![\p{L}])/yiu;
const SPAN_FIRST = new Set('one two three four five six seven eight nine ten eleven twelve fourteen sixteen eighteen twenty'.split(' '));
const PERSONAL = new RegExp(`(?<![\\p{L}])(?:${SOMEBODY})(?![\\p{L}])`, 'iu');

/** Discipline, family, debts, drink and health in plain words about somebody (GDPR art. 9 and 10, and what no colleague should read). Asked. */
export const personalRemark: Recognizer = {
  id: 'personal-remark',
  entities: ['HEALTH', 'CONFIDENTIAL_FACT'],
  anchors: { chars: ['letter'] },
  examples: {
    match: ['She had a [[first written warning]] for [[falling asleep on a night shift]].', 'Her partner Leon [[hits her]]. She [[drinks to get off to sleep]].', '[[Bruise on left forearm]], said she fell', 'Mum admitted she is [[using again]].', 'She is [[five months along]].', 'Marisol is [[on a PIP]], hr knows, she does not', 'He’s [[eight months sober]] and', 'Dawn resigned to have [[chemo]].', 'said that Ste [[grabbed her by the hair]].'],
    noMatch: ['The written warning procedure has three steps.', 'Heat marks on the surface', 'the ball hits the net', 'using again the same tool', 'a custody of files policy', 'He is on a train'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code') return;
    let personal: boolean | undefined;
    const isPersonal = (): boolean => (personal ??= PERSONAL.test(text) || namesSomebody(text));
    let from = 0;
    for (const { index } of matchesAtWords(text, WORD, SAID.first)) {
      const end = index < from ? -1 : SAID.endFrom(text, index);
      if (end < 0 || !isPersonal()) continue;
      from = end;
      const words = text.slice(index, end), health = ABOUT_HEALTH.endFrom(text, index) >= end;
      if (words !== 'PIP') yield { span: { start: index, end }, entity: health ? 'HEALTH' : 'CONFIDENTIAL_FACT', score: 0.55, reason: { code: 'context-word' } };
    }
    for (const [form, first] of [[HURT, HURT_FIRST], [MARK, MARK_FIRST], [SPAN, SPAN_FIRST]] as const) {
      for (const { index, 0: words } of matchesAtWords(text, form, first)) {
        if (form === MARK && !/^(?:bruis|red|bite|scratch|swell)/i.test(words) && !isPersonal()) continue;
        yield { span: { start: index, end: index + words.length }, entity: form === HURT ? 'CONFIDENTIAL_FACT' : 'HEALTH', score: 0.55, reason: { code: 'context-word' } };
      }
    }
  },
};

const namesSomebody = (text: string): boolean => text.length < 400 && nameRuns(text).some(({ tokens }) => tokens.some(({ text: word, given, place, ordinary, end }) => !place && (given === 'word-name' && tokens.length === 1 && DOES.test(text.slice(end, end + 14)) || !ordinary && (given === 'name' || /s$/.test(word) && givenNameKind(word.slice(0, -1)) === 'name'))));
/** "Dawn resigned": what somebody did, behind a name that is a word. */
const DOES = /^ (?:is|was|has|had|will|\p{Ll}{3,10}ed)(?!\p{L})/u;
