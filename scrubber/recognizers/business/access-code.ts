import type { Candidate, Recognizer, Segment } from '../../types';
import { lastIn } from '../matches';
import { hasLowerWordOf, matchesAtLetters } from '../text-words';

const CODE = /(?:(?:door|gate|alarm|entry|entrance|access|safe|lock ?box|key ?box|garage|building|lift|elevator|intercom|security|voicemail|sim|meeting|conference|zoom|wifi|wi-fi|Tür|Tor|Alarm|Zugangs|Safe|Schlüsselkasten|Haustür|Keypad|porte|portail|alarme|digicode|puerta|alarma|cancello|porta|allarme|deur|poort|dør|port|larm|brama|bramka)[- ]?(?:code|pin|combination|passcode|kode|kod|codice|código)?s?|code (?:de la )?(?:porte|portail)|código de (?:la )?puerta|kod do \p{L}{3,14}|code for the \p{L}{3,14}|(?:store ?room|office|room|shed|cabinet|cupboard|locker|garden|side|back|front|cellar|basement|garage|van|workshop)(?: (?:key|door|gate|safe))? code|code (?:portail|porte|immeuble|entrée|alarme)|codice (?:del )?cancello|passcode|combination)(?:[ \u00a0](?:is|was|ist|lautet|est|es|è|er|är)|:|,)?[ \u00a0]{1,2}(?:is )?(?<v>[#*]?[A-Z]?\d{3,8}[A-Z]?[#*]?|\d{2,4}[- ]\d{2,4}(?:[- ]\d{2,4})?)(?![\p{L}\p{N}]|[.,:/]\d)/yiu;
const WORD = /code|pin|combination|passcode|kode|kod|codice|código|digicode/i;

/** What has such a code: asked first, since codes of law and of programs are everywhere. */
const THINGS = new Set('store storeroom office room shed cabinet cupboard locker garden side back front cellar basement van workshop immeuble entrée door gate alarm entry entrance access safe lock lockbox box key keybox garage building lift elevator intercom security voicemail sim meeting conference zoom wifi wi tür tor haustür schlüsselkasten keypad porte portail alarme digicode puerta alarma cancello porta allarme deur poort dør port larm brama bramka bramy drzwi passcode combination'.split(' '));
const COMPOUND = /(?:tür|tor|zugangs|alarm|schlüsselkasten|deur|poort|dør|port|larm|door|gate|safe|entry|garage)-?(?:code|kode|kod|pin)/iu;

/** Codes of doors, gates, alarms and safes: a way in. */
export const accessCode: Recognizer = {
  id: 'access-code',
  entities: ['SECRET'],
  anchors: { words: ['code', 'pin', 'combination', 'kode', 'kod', 'codice', 'código'], chars: ['digit'] },
  examples: {
    match: ['Gate code [[4471]]', 'the alarm code is [[8812#]].', 'Türcode: [[2291]]', 'Kod do bramy [[4417#]]', 'lockbox combination [[17-44-09]]', 'Code portail [[A1947]].', 'Store room key code [[8814]].'],
    noMatch: ['door 12', 'building code 2018 edition', 'the port 8080', 'access code will be sent'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    if (!hasLowerWordOf(segment.text, THINGS) && !COMPOUND.test(segment.text)) return;
    for (const match of matchesAtLetters(segment.text, CODE)) {
      const value = match.groups?.v ?? '';
      if (!WORD.test(match[0]) || /building code/i.test(match[0]) || /^(?:19|20)\d{2}$/.test(value) && /^ edition/.test(segment.text.slice(match.index + match[0].length))) continue;
      yield { span: lastIn(match, value), entity: 'SECRET', score: 0.9, reason: { code: 'context-word' } };
    }
  },
};
