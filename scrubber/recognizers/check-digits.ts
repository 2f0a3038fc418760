/** Check digit methods that many numbers share. Each works on digits (or letters) without separators. */

const digitsOf = (value: string): number[] => Array.from(value, Number);

/** Weighted sum of the first digits. */
export const weighted = (value: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(value[index] ?? 0), 0);

/** ISO/IEC 7812-1 annex B. */
export const luhn = (value: string): boolean => {
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const digit = Number(value[value.length - 1 - index]);
    const doubled = index % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return value.length > 1 && sum % 10 === 0;
};

/** Remainder of a long decimal number, digit by digit. */
export const remainder = (value: string, divisor: number): number => {
  let rest = 0;
  for (const digit of value) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
};

/** ISO/IEC 7064 MOD 97-10 over letters (A = 10) and digits. */
export const mod97 = (value: string): number => {
  let rest = 0;
  for (const character of value) {
    const number = parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
};

/** ISO/IEC 7064 MOD 11,10. */
export const mod1110 = (value: string): boolean => {
  let product = 10;
  for (const digit of digitsOf(value.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(value.at(-1));
};

/** J. Verhoeff, Error Detecting Decimal Codes, 1969: dihedral group D5. */
const MULTIPLY = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const PERMUTE = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];
export const verhoeff = (value: string): boolean => {
  let check = 0;
  for (let index = 0; index < value.length; index += 1) {
    const permuted = Number(PERMUTE[index % 8]?.[Number(value[value.length - 1 - index])]);
    check = Number(MULTIPLY[check]?.[permuted]);
  }
  return check === 0;
};

/** True for a real day of the calendar. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Day and month as they stand in many national numbers; the century is not asked. */
export const isDayMonth = (day: string, month: string): boolean => isDay(2000, Number(month), Number(day));

/** All digits equal: placeholders such as 000-00-0000. */
export const isRepeated = (value: string): boolean => /^(.)\1*$/.test(value);

/** Personal codes of Estonia and Lithuania: two rounds of weights modulo 11 (EVS 585:2007). */
export const isBaltic = (value: string): boolean => {
  const first = weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return (first < 10 ? first : second < 10 ? second : 0) === Number(value[10]);
};
