/** A number below a hundred in two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** Languages in which a date's month is understood as a word (CLDR, by way of ECMA-402). */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'da', 'sv', 'nb', 'pl', 'fi', 'cs', 'ro', 'hu'];
const WITH_DE = / de /;
const MONTH_WORD = /\p{L}{3,}/gu;
/** "12 March 1990", "March 12th, 1990", "12. März 1990", "2 de marzo de 2011": a day, a month in words and a year, and nothing else that counts. */
const IN_WORDS = /^(?<front>\p{L}{3,12}\.? )?(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?(?<dot>\.?)(?<middle>[^\d]{1,24})(?<year>\d{4})$/u;

let januaries: ReadonlyMap<string, string> | undefined;
/** For every month's name, long before short, what January is called in the same language and length; Spanish and Portuguese, which write "2 de marzo", apart. */
const readJanuaries = (): ReadonlyMap<string, string> => new Map((['short', 'long'] as const).flatMap((month) => LANGUAGES.toReversed().flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  const nameOf = (index: number): string => (format.formatToParts(Date.UTC(2000, index, 1)).find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
  const key = WITH_DE.test(format.format(0)) ? 'de ' : '';
  return Array.from({ length: 12 }, (_, index) => [key + nameOf(index).toLowerCase(), nameOf(0)] as const);
})).filter(([name]) => /^(?:de )?\p{L}{3,}$/u.test(name)));

const januaryOf = (word: string, value: string): string | undefined => {
  januaries ??= readJanuaries();
  const plain = januaries.get(word.toLowerCase()), withDe = januaries.get(`de ${word.toLowerCase()}`);
  const january = WITH_DE.test(value) ? withDe ?? plain : plain ?? withDe;
  if (january === undefined) return undefined;
  if (word.length > 3 && word === word.toUpperCase()) return january.toUpperCase();
  return /^\p{Lu}/u.test(word) ? january.charAt(0).toUpperCase() + january.slice(1) : january;
};

/** The same date in words: the words between its parts stay, the month is January in the language of the one that stood there. */
const inWords = (value: string, day: number, year: number): string | undefined => {
  const { front = '', dot = '', middle = '' } = IN_WORDS.exec(value)?.groups ?? {};
  let known = false;
  const said = (text: string): string => text.replace(MONTH_WORD, (word) => {
    const january = januaryOf(word, value);
    known ||= january !== undefined;
    return january ?? word;
  });
  const written = `${said(front)}${day}${dot}${said(middle)}${year}`;
  return known ? written : undefined;
};

/** A date long past in the writing of the one that stood there; from 1904 on, since some workbooks count days from then (ECMA-376-1, 18.17.4.1). */
export const standInDate = (value: string, index: number): string => {
  const [day, month, year] = [1 + (index % 28), 1 + (Math.floor(index / 28) % 12), 1904 + (Math.floor(index / 336) % 20)];
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return `${year}-${two(month)}-${two(day)}`;
  const separator = /^\d{1,2}([./-])\s?\d{1,2}/.exec(value)?.[1];
  if (separator !== undefined) return [two(day), two(month), String(year)].join(separator);
  if (/^\d{8}$/.test(value)) return `${year}${two(month)}${two(day)}`;
  // The month is always January here, so the years go on sooner.
  const later = 1904 + (Math.floor(index / 28) % 60);
  return inWords(value, day, later) ?? `${day} January ${later}`;
};
