import type { Candidate, Recognizer, Segment } from '../../types';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { hasLowerWordOf, matchesAtWords } from '../text-words';

/**
 * Stems of the WHO's international non-proprietary names (WHO/EMP/RHT/TSN/2018.1) and the names that carry none: what somebody
 * takes tells what somebody has.
 */
const KNOWN = 'sertraline|sertralin|fluoxetin|citalopram|escitalopram|mirtazapin|quetiapin|olanzapin|lithium|levodopa|insulin|metformin|warfarin|tramadol|methadone|naltrexone|buprenorphine|tamoxifen|methotrexate?|prednisone|prednisolon|valproate|lamotrigin|carbamazepin|levetiracetam|gabapentin|pregabalin|dilantin|phenytoin|keppra|depakote|epilim|synthroid|levothyroxine?|truvada|prozac|zoloft|xanax|valium|concerta|ritalin|adderall|strattera|humira|ozempic|antabuse|lexapro|seroquel|abilify|vyvanse|oxycontin|subutex|paxil|wellbutrin|effexor|cymbalta|elvanse|ritaline|lyrica';
const NAME = `(?:\\p{L}{3,12}(?:aline|oxetine|afaxine|azepam|azolam|apine|idone|peridol|prazole|statin|sartan|dipine|olol|triptan|gliptin|gliflozin|glutide|mycin|cillin|floxacin|cycline|navir|tegravir|vudine|tinib|mab|parin|xaban|thiazide|codone|morphine|phetamine|phenidate|barbital|oxone|zepine|triptyline|ipramine|citalopram|pramine|predni\\p{L}{2,8}|sulfam\\p{L}{2,8})|${KNOWN})`;
const IS_KNOWN = new RegExp(`^(?:${KNOWN})$`, 'iu');
const TAKES = 'on|takes|taking|take|took|taken|prescribed|started|starts|restarted|stopped|stopping|using|uses|given|nimmt|einnimmt|bekommt|erhält|prend|prenant|sous|toma|tomando|prende|assume|gebruikt|slikt|tager|tar|får|bierze|przyjmuje|usa|usando|medicado com|medicada com|medicado con|medicada con|sotto|medicado';
const FIRST = new Set(TAKES.split('|'));
/** "on sertraline", "takes Concerta 18 mg each morning". The dose is part of the fact. */
const TAKEN = new RegExp(`(?:${TAKES})(?:[ \\u00a0](?:her|his|their|daily|regular|low-dose|high-dose|oral|the|täglich|de la|du|la|el))?[ \\u00a0](?<v>${NAME}(?:[ \\u00a0]\\d{1,4}(?:[.,]\\d)?[ \\u00a0]?(?:mg|mcg|µg|g|ml|IU|units))?)(?![\\p{L}])`, 'yiu');
/** "taking her Xeljanz 5 mg": any word with a dose behind a word for taking. */
const DOSED = /(?:on|takes|taking|prescribed|nimmt|prend|toma|prende|gebruikt|tager|tar|bierze)[ \u00a0](?<v>\p{L}[\p{L}-]{3,20}[ \u00a0]\d{1,4}(?:[.,]\d)?[ \u00a0]?(?:mg|mcg|µg))(?![\p{L}])/yiu;
/** Habits that say as much: "using cannabis daily", "in recovery from alcohol". */
const HABIT = /(?:using|uses|smokes|smoking|injects|injecting|addicted to|dependent on|abuses|misuses|misusing|relapsed on|recovery from|konsumiert|abhängig von|addicto al?|dépendante? (?:à|au|de)|uzależnion[ya] od)[ \u00a0](?:heavily |daily )?(?:cannabis|marijuana|weed|heroin|cocaine|crack|meth|methamphetamine|amphetamines?|opioids?|alcohol|drugs|kokain|drogen|alkohol|cocaína|alcool|alcol|alkoholu)(?: daily| every day| heavily| again| täglich)?(?![\p{L}])/yiu;
const HABIT_FIRST = new Set('using uses smokes smoking injects injecting addicted dependent abuses misuses misusing relapsed recovery konsumiert abhängig addicto adicto dépendant dépendante uzależniony uzależniona'.split(' '));

export const medicine: Recognizer = {
  id: 'medicine',
  entities: ['HEALTH'],
  anchors: { wholeWords: [...FIRST, ...HABIT_FIRST] },
  examples: {
    match: ["She's on [[sertraline]].", 'takes [[Concerta 18 mg]] each morning', 'nimmt täglich [[Metformin]] ein', 'not prescribed [[Xeljanz 5 mg]] any more', 'is [[using cannabis daily]] and'],
    noMatch: ['on baseline settings', 'takes 20 mg of salt', 'on the pipeline', 'based on statistics', 'using alcoholic ink', 'taking a timeline'],
  },
  *find({ text }: Segment): Iterable<Candidate> {
    if (!hasLowerWordOf(text, FIRST) && !hasLowerWordOf(text, HABIT_FIRST)) return;
    for (const form of [TAKEN, DOSED]) {
      for (const match of matchesAtWords(text, form, FIRST)) {
        const value = match.groups?.v ?? '';
        const word = value.split(' ')[0] ?? '';
        if (form === TAKEN && isOrdinaryWord(word) && !IS_KNOWN.test(word)) continue;
        const start = match.index + match[0].length - value.length;
        yield { span: { start, end: start + value.length }, entity: 'HEALTH', score: 0.6, reason: { code: 'context-word' } };
      }
    }
    for (const match of matchesAtWords(text, HABIT, HABIT_FIRST)) yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'HEALTH', score: 0.6, reason: { code: 'context-word' } };
  },
};
