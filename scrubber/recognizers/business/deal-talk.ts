import type { Candidate, Recognizer, Segment } from '../../types';
import { matchesOf } from '../matches';
import { firstWords, matchesAtWords } from '../text-words';
import { AMOUNT, isAmount } from './amounts';

const ONES = 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "nine and a half million", "six and a quarter", "three months’ money". */
const SPELLED = `(?:${ONES})(?:[ -](?:${ONES}))?(?: hundred)?(?: and (?:a (?:half|quarter|bit)|(?:${ONES})))?(?: hundred)?(?: (?:million|billion|grand|thousand|crores?|lakhs?)|(?: and a half)? times(?! a)| per ?cent| months?[’']s? (?:money|pay|salary|wages)| weeks?[’']s? (?:money|pay|salary|wages))|(?:${ONES}) and a (?:half|quarter)(?! (?:hours?|days?|weeks?|months?|years?|miles?|minutes?|inch|inches|pages?|metres?|cups?)(?![\\p{L}]))`;
/** A number without a sign, as people on one desk write it: nothing that is counted may follow. */
const BARE = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?)(?: ?(?:k|m|mn|bn|pct|x)(?![\\p{L}]))?(?=[.,;:)!?\\n]|$|[ \\u00a0](?:but|if|all|net|gross|plus|per|dop|so|then|tops|max|before|after|incl?|ex|pct|cents|pence|points|for the|on the|total|and (?:we|they|he|she|no|not|I|then|a|the|will|would)|or (?:we|they|walk|nothing|less|more|so))(?![\\p{L}]))';
const TIMES = '\\d{1,2}(?:\\.\\d{1,2})?(?: times(?! (?:a|per))|x)(?![\\p{L}])';
const WORDS = '(?:[ \\u00a0](?!and |or )[\\p{L}’\'-]{1,16})';
const ABOUT = '(?:(?:about|around|roughly|nearly|just|only|maybe|say|circa|another|over|under)[ \\u00a0])?';

/** Words of bargaining, behind which a bare number is a price: "walking away at 41.5", "Owners think ceiling is 13". */
const BARGAIN = 'walk away|walking away|walked away|settle|settled|settling|bid|bids|ceiling|floor|reserve|bottom line|hold out|negotiation|negotiated|negotiate|budget|asking price|our number|their number|our limit|fixed|quote|our ask|their ask|offer|counter|margin|margins|mark-?up|hurdle|break-?even';
const BARGAINED = new RegExp(`(?:${BARGAIN})(?![\\p{L}])${WORDS}{0,5}?[ \\u00a0](?:at|is|was|to|of|for|around|about|near|on the last one was)[ \\u00a0]${ABOUT}(?<v>${BARE})`, 'yiu');
/** What somebody would do, has done or keeps: an amount with its sign, or in words. */
const WOULD = `(?:would|could|might|will|d|can)[ \\u00a0](?:only |probably |never |still |also )?(?:take|pay|pay up to|go to|go up to|go as high as|stretch to|accept|do|need|want|settle for|drop|knock off|give|come down to|sell at|sell for|sign at)`;
const DONE = `(?:come|came|coming|gone|go|went|going)[ \\u00a0](?:back |in |out |all the way )?(?:at|to|up to|down to|as high as)|pay(?:ing|s)?[ \\u00a0](?:up to|as much as|no more than|at most)|lost|cleared|banked|netted|grossed|wrote off|written off|turned over|worth|valued at|priced at|won at|costs? us|join(?:s|ing)?${WORDS}{0,4}[ \\u00a0](?:at|on)|earn(?:s|ing)?|we keep|hinted at|stand(?:s)? to (?:lose|make)`;
const MOVED = new RegExp(`(?:(?:${WOULD}|we keep)[ \\u00a0]${ABOUT}(?<bare>${BARE})|(?:${WOULD}|${DONE})[ \\u00a0]${ABOUT}(?<v>${AMOUNT}|${TIMES}|${SPELLED})(?![\\p{L}\\p{N}]))`, 'yiu');
/** "list goes up 9%", "second on price by 4%", "gives 22% on antibiotics". */
const SHARE = '\\d{1,3}(?:[.,]\\d{1,3})?[ \\u00a0]?(?:%|per ?cent|pct)';
const PRICED = new RegExp(`(?:prices?|list|list prices?|rates?|rents?|fees?|tariffs?|second|beaten|undercut|lost|cheaper|dearer)(?![\\p{L}])${WORDS}{0,5}[ \\u00a0](?:up|down|by|rise|rises|increase|fall|drop)[ \\u00a0](?:by[ \\u00a0])?(?<v>${SHARE})`, 'yiu');
const GIVEN = new RegExp(`(?:drop|drops|knock|shave|give|gives|gave|offers|get|gets|got|squeeze|squeezed)[ \\u00a0](?:us |me |them |you |him |her |another )?(?<v>${SHARE})(?=[ \\u00a0](?:off|on|for|more|if|back|rebate|discount|extra|net|plus)(?![\\p{L}]))`, 'yiu');
/** How far sums reach: "cover 2.1x", "leverage of 4.2x". */
const COVERED = new RegExp(`(?:coverage|cover|leverage|gearing|multiple|valuation)(?![\\p{L}])${WORDS}{0,3}[ \\u00a0](?<v>${TIMES})`, 'yiu');
/** "Redundancies: 14 in casting". */
const LAYOFF = /(?:redundanc(?:y|ies)|lay-?offs?|job (?:losses|cuts)|(?:posts|roles|jobs|heads) (?:at risk|to go))(?: of| for| at| in)?:?[ \u00a0](?<v>\d{1,4}(?:[ \u00a0](?:in|at|from)[ \u00a0](?:the )?\p{L}{3,16})?)/yiu;
const HAS_NUMBER = new RegExp(`\\d|(?<![\\p{L}])(?:${ONES.slice(2)}|a (?:million|grand))(?![\\p{L}])`, 'iu');

const FORMS = [
  [BARGAINED, firstWords(BARGAIN)],
  [MOVED, new Set('would could might will d can come came coming gone go went going pay paying pays lost cleared banked netted grossed wrote written turned worth valued priced won cost costs join joins joining earn earns earning we hinted stand stands'.split(' '))],
  [PRICED, new Set('price prices list rate rates rent rents fee fees tariff tariffs second beaten undercut lost cheaper dearer'.split(' '))],
  [GIVEN, new Set('drop drops knock shave give gives gave offers get gets got squeeze squeezed'.split(' '))],
  [LAYOFF, new Set('redundancy redundancies layoff layoffs lay job posts roles jobs heads'.split(' '))],
  [COVERED, new Set('coverage cover leverage gearing multiple valuation'.split(' '))],
] as const;

/** Behind the sum stands what it is: "$310K ARR", "£284k OTE", "€38k over budget". */
const BEHIND = new RegExp(`^[ \\u00a0](?:ARR|MRR|ACV|TCV|OTE|GMV|EBITDA|PBT|CTC|(?:in the (?:red|black)|short|over budget|under budget|overspent|adrift|shortfall|hole|funding gap|all[- ]in|up ?front|sign(?:ing)?-on|on (?:completion|signature|signing)|deferred|clawback|headroom|gone|in arrears|owing|each|total)(?![\\p{L}]))`, 'u');
const SUM = new RegExp(AMOUNT, 'yiu');

/** Prices and sums in the sentences of people who bargain. Always asked, never decided. */
export const dealTalk: Recognizer = {
  id: 'deal-talk',
  entities: ['CONFIDENTIAL_FACT'],
  anchors: { wholeWords: [...new Set(FORMS.flatMap(([, first]) => [...first]))], words: ['$', '£', '€', '₹'] },
  examples: {
    match: ['We are walking away from the Harbin bid at [[41.5]].', 'we’d settle at [[150]].', 'Owners think the ceiling is [[13]].', 'Derek would take [[nine and a half million]]; she would not', 'they have come back at [[6.2 times]], down', 'September lost [[£84k]] before tax', 'to join in design at [[£34k]].', 'From January list goes up [[9%]]', 'gives [[22%]] on everything', 'he hinted at [[three months’ money]] and', '[[$310K]] ARR gone', 'Redundancies: [[14 in casting]], opens'],
    noMatch: ['the floor is 3 m wide', 'the offer is for 12 people', 'we lost 3 players', 'fixed at 10 o’clock', 'it would take five and a half hours', 'gives 20% of learners more time', 'settled in 2019 and', 'quote of the day: 12 things'],
  },
  *find({ text, context }: Segment): Iterable<Candidate> {
    if (context.role === 'code' || context.holds !== undefined || !HAS_NUMBER.test(text)) return;
    const seen = new Set<number>();
    for (const [form, first] of FORMS) {
      for (const match of matchesAtWords(text, form, first)) {
        const value = (match.groups?.v ?? match.groups?.bare ?? '').trim(), start = match.index + match[0].lastIndexOf(value);
        if (seen.has(start) || !mayBePrice(value)) continue;
        seen.add(start);
        yield { span: { start, end: start + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.62, reason: { code: 'context-word' } };
      }
    }
    yield* toldBehind(text, seen);
  },
};

/** A year, a time of day and a single figure are none. */
const mayBePrice = (value: string): boolean => !/^(?:19|20)\d\d$|^0|^\d$|^100 ?(?:%|per)/.test(value) && (/[^\d.,\s]/.test(value) || value.replace(/\D/g, '').length > 1);

const SIGN = /[$£€₹]/gu;

function* toldBehind(text: string, seen: ReadonlySet<number>): Iterable<Candidate> {
  for (const { index: at } of matchesOf(text, SIGN)) {
    SUM.lastIndex = at;
    const value = SUM.exec(text)?.[0] ?? '';
    if (value === '' || seen.has(at) || !isAmount(value) || !BEHIND.test(text.slice(at + value.length, at + value.length + 24))) continue;
    yield { span: { start: at, end: at + value.length }, entity: 'CONFIDENTIAL_FACT', score: 0.62, reason: { code: 'context-word' } };
  }
}
