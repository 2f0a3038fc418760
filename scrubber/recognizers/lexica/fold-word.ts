const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', 'ʼ': "'", '’': "'" };
const cache = new Map<string, string>();

/** Lower case without accents: the key of all word lists. */
export const foldWord = (word: string): string => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const folded = /^[a-z'-]*$/.test(lower) ? lower
    : lower.replace(/[øłđðþßæœıəʼ’]/gu, (letter) => SPECIAL[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, '');
  if (cache.size > 20_000) cache.clear();
  cache.set(word, folded);
  return folded;
};
