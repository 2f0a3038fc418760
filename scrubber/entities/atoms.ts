/**
 * The pieces in which values are compared: runs of letters or digits, split where case or kind changes, without case and accents.
 * "JaneOkafor", "jane.okafor" and "Jane Okafor" have the same atoms, so one form finds all three.
 */
export type Atom = { readonly start: number; readonly end: number; readonly key: string; readonly capital: boolean };

/** Letters that Unicode decomposition leaves alone, as people write them without their strokes (passports do: ICAO 9303-3 6.A). */
const STROKES: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't', 'ʼ': '',
};

const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, without accents and strokes. */
export const foldKey = (text: string): string => {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  let folded = '';
  for (const character of lower.normalize('NFKD').replace(/\p{M}/gu, '')) folded += STROKES[character] ?? character;
  return folded;
};

/** A run ends where letters meet digits, a small letter meets a capital ("janeO"), or capitals meet a capitalised word ("HTMLPage"). */
const ATOM = /\p{N}+|\p{Lu}(?:[\p{Ll}\p{M}]|[\p{Lo}\p{Lm}])+|\p{Lu}[\p{Lu}\p{M}]*(?!\p{Ll})|[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{L}/gu;

export const atomsOf = (text: string): Atom[] => {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(ATOM)) {
    const first = match[0][0]!;
    atoms.push({ start: match.index, end: match.index + match[0].length, key: foldKey(match[0]), capital: first !== first.toLowerCase() });
  }
  return atoms;
};

/** The keys only, for building forms. */
export const atomKeys = (text: string): string[] => atomsOf(text).map((atom) => atom.key);
/** All atoms in one string: equal for values that differ in case, accents and separators only. */
export const compact = (text: string): string => atomKeys(text).join('');
