import { foldKey } from './atoms';

/** A name as its parts, each folded (no case, no accents). A single word of unknown kind is `solo`. */
export type PersonName = {
  readonly given: readonly string[];
  readonly initials: readonly string[];
  readonly family: readonly string[];
  readonly solo?: string;
};

/** What the person is called, in quotes or brackets inside the name: “Happy”. */
export const nicknameIn = (text: string): string | undefined => /\s[“"„«'‘(](\p{Lu}\p{L}{1,24})[”"“»'’)]\s/u.exec(text)?.[1];

const TITLES = new Set(('mr mrs ms miss mx dr prof professor sir dame lord lady rev father sister brother hon judge justice capt captain col major gen '
  + 'lt sgt herr frau fräulein dipl ing mag m mme mlle monsieur madame mademoiselle sr sra srta señor señora señorita don doña dom sig sigra dott '
  + 'dottssa avv dhr mevr mevrouw meneer hr fr fru frk pan pani senhor senhora dra profa esq jr phd md mba').split(' ').map(foldKey));
/** Small words inside family names (van der Berg, de la Cruz, bin Salman): part of the family name, never a name alone. */
export const PARTICLES = new Set(('van von der den de la le du des di da do dos das del della dello ter ten te zu zur zum af av bin ibn bint al el ben y e i '
  + 'san st saint mac mc o abu').split(' '));

/** Those that begin a family name and no given name: "Le Goff" and "Van Dijk" are no Le and no Van. */
const LEADING = new Set('van von der den de la le du des di da dos das del della ter ten te zu zur el'.split(' '));

const WORD = /[\p{L}\p{M}'’ʼ.-]+/gu;
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && (word.includes('.') || word.length === 1);

/** Splits a name as it stands in a text. "Okafor, Jane" is turned round; titles, nicknames in quotes and possessives fall away. */
export const parsePersonName = (text: string): PersonName => {
  const plain = text.replace(/[“"„«(][^“”"„»)]{1,40}[”"“»)]/gu, ' ').replace(/['’]s\b/gu, '');
  const comma = plain.indexOf(',');
  const turned = comma > 0 && comma < plain.length - 1 ? `${plain.slice(comma + 1)} ${plain.slice(0, comma)}` : plain;
  const words = [...turned.matchAll(WORD)].map((match) => match[0]).filter((word) => !TITLES.has(foldKey(word.replace(/\./g, ''))));
  const initials = words.filter(isInitial).flatMap((word) => [...foldKey(word.replace(/[.-]/g, ''))]);
  const names = words.filter((word) => !isInitial(word)).map((word) => foldKey(word.replace(/[.’ʼ']+$/u, '').replace(/[’ʼ']/gu, '')));
  if (names.length === 0) return { given: [], initials, family: [] };
  if (names.length === 1) return initials.length > 0 ? { given: [], initials, family: names } : { given: [], initials: [], family: [], solo: names[0]! };
  if (comma < 0 && LEADING.has(names[0]!)) return { given: [], initials, family: names };
  const particle = names.findIndex((name, index) => index > 0 && PARTICLES.has(name));
  const familyFrom = comma > 0 ? names.length - text.slice(0, comma).trim().split(/\s+/).length : particle > 0 ? particle : names.length - 1;
  const cut = Math.min(Math.max(familyFrom, 1), names.length - 1);
  return { given: names.slice(0, cut), initials, family: names.slice(cut) };
};

/** The words of a family name that identify (particles alone do not). */
export const familyWords = (name: PersonName): string[] => name.family.filter((word) => !PARTICLES.has(word));

const sameFamily = (a: PersonName, b: PersonName): boolean => {
  const [left, right] = [familyWords(a).join(' '), familyWords(b).join(' ')];
  return left !== '' && left === right;
};

/** "J." fits "Jane"; no given name fits any. */
const givenFits = (a: PersonName, b: PersonName): boolean => {
  const firstA = a.given[0] ?? a.initials[0];
  const firstB = b.given[0] ?? b.initials[0];
  if (firstA === undefined || firstB === undefined) return true;
  return firstA.length === 1 || firstB.length === 1 ? firstA[0] === firstB[0] : firstA === firstB;
};

/** Whether two names may well mean one person. A solo word fits a given or a family name. */
export const namesMatch = (a: PersonName, b: PersonName): boolean => {
  if (a.solo !== undefined && b.solo !== undefined) return a.solo === b.solo;
  if (a.solo !== undefined) return soloFits(a.solo, b);
  if (b.solo !== undefined) return soloFits(b.solo, a);
  return sameFamily(a, b) && givenFits(a, b);
};

const soloFits = (solo: string, name: PersonName): boolean =>
  name.family.join('-') === solo || familyWords(name).join('-') === solo || familyWords(name).includes(solo) || name.given.includes(solo);

/**
 * Whether an e-mail local part or a user name is made of this name: jane.okafor, okafor.jane, jokafor, j.okafor, janeo, okafor.
 * `pieces` are the folded parts of the local part without digits at the end.
 */
export const handleFits = (pieces: readonly string[], name: PersonName): boolean => {
  const family = familyWords(name).join('').replace(/-/g, '');
  const given = (name.given[0] ?? '').replace(/-/g, '');
  const first = given[0] ?? name.initials[0] ?? '';
  const joined = pieces.join('');
  if (family.length >= 3) {
    const made = [given + family, family + given, first + family, family + first, family];
    if (made.includes(joined) && joined.length >= 3) return true;
    const parts = familyWords(name).flatMap((word) => word.split('-'));
    if (given !== '' && pieces.includes(given) && pieces.some((piece) => parts.includes(piece) || (piece.length === 1 && piece === family[0]))) return true;
  }
  return given.length >= 4 && (joined === given || joined === given + (family[0] ?? ''));
};
