/** How dates are written: CLDR month names (cldr-json, gregorian, format wide and abbreviated) of the languages we read. */
/** `jan(?:uary|uar|\\.)?` and `o[ck]t` as the words that they stand for. */
function spelledOut(pattern: string): string[] {
  const words: string[] = [];
  for (const [whole, stem = '', endings = '', optional] of pattern.matchAll(/([^|(]+)(?:\(\?:([^)]*)\))?(\?)?/gu)) {
    if (whole === '') continue;
    const ends = [...(endings === '' ? [''] : endings.split('|')), ...(optional === undefined ? [] : [''])].filter((ending) => ending !== '\\.');
    for (const head of lettersOf(stem)) for (const end of ends) for (const tail of lettersOf(end)) words.push(head + tail);
  }
  return words;
}
const lettersOf = (text: string): string[] => {
  const choice = /\[([^\]]+)\](\?)?/u.exec(text);
  if (choice === null) return [text];
  return [...choice[1]!, ...(choice[2] === undefined ? [] : [''])].flatMap((letter) => lettersOf(text.replace(choice[0], letter)));
};

const MONTHS = 'jan(?:uary|uar|uari|vier|eiro|\\.)?|feb(?:ruary|ruar|ruari|braio|rero|\\.)?|f[ée]v(?:rier|ereiro|\\.)?|mar(?:ch|s|zo|ço|et|ts|\\.)?|märz|maart|marzec|marca|apr(?:il|ile|\\.)?|avr(?:il|\\.)|abr(?:il|\\.)?|may|mai|maj|mei|mayo|maio|maggio|maja|jun(?:e|i|ho|io|\\.)?|juin|giugno|jul(?:y|i|ho|io|\\.)?|juillet|luglio|aug(?:ust|ustus|usti|\\.)?|ao[ûu]t|ago(?:sto|\\.)?|sep(?:t|tember|tembre|tiembre|\\.)?|set(?:embro|tembre|\\.)?|o[ck]t(?:ober|obre|ubre|\\.)?|ott(?:obre|\\.)?|out(?:ubro|\\.)|nov(?:ember|embre|iembre|embro|\\.)?|de[czs](?:ember|embre|embro|iembre|\\.)?|d[ée]c(?:embre|\\.)?|dic(?:iembre|embre|\\.)?|gen(?:naio|\\.)|ene(?:ro|\\.)|stycz(?:eń|nia)|lut(?:y|ego)|kwie(?:cień|tnia)|czerw(?:iec|ca)|lip(?:iec|ca)|sierp(?:ień|nia)|wrze(?:sień|śnia)|październik[a]?|listopad[a]?|grud(?:zień|nia)|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[89]|20)\\d{2}';

/** ISO 8601, day-month-year and month-day-year with separators, and dates with a month's name. A day is always there. */
export const FULL_DATE = [
  `${YEAR}([-/.])(?:0?[1-9]|1[0-2])\\1${DAY}`,
  `${DAY}([-/.] ?)(?:0?[1-9]|[12]\\d|3[01])\\2(?:${YEAR}|\\d{2})`,
  `${DAY}(?:st|nd|rd|th|er|º|ª|\\.)?[ \\u00a0-](?:de |of |d['’])?(?:${MONTHS})[.,]?[ \\u00a0-](?:de |del |of )?(?:${YEAR}|['’]\\d{2})`,
  `${YEAR}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일]`,
].join('|');

/** Dates without a year or a day, times, weekdays with a date. */
export const PART_DATE = [
  `${DAY}(?:,| and| und| et| y| e|[-–])[ \\u00a0]?${DAY}(?:st|nd|rd|th|\\.)?[ \\u00a0](?:${MONTHS})(?:[ \\u00a0]${YEAR})?`,
  `${DAY}(?:st|nd|rd|th|er|º|\\.)?[ \\u00a0](?:de |of )?(?:${MONTHS})`,
  `(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d)?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|Uhr))?`,
  `(?:1[0-2]|0?[1-9]) ?(?:am|pm)`,
].join('|');

/** The months' names as words: a pattern that begins with one is tried only there. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(spelledOut(MONTHS));

/** Dates that begin with a month's name. */
export const MONTH_DATE = `(?:${MONTHS})\\.?[ \\u00a0](?:${DAY}(?:st|nd|rd|th)?(?!\\d)(?:,? ${YEAR})?|(?:de |del )?${YEAR})`;
