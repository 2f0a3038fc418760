/** Small words inside names of companies. */
const INSIDE = /^(?:and|of|the|for|und|für|der|des|et|de|du|la|le|del|y|e|di|da|do|van|von|en|og|och|i|\p{Ll}{1,3}\p{Lu}.*)$/u;

/**
 * How far back the words before an offset may belong to a name: capitalised words, numbers and small words between them.
 * An offset at most `reach` before; reading back word by word spares the pattern all the starts that cannot be one.
 */
export const nameReach = (text: string, at: number, reach: number): number => {
  const floor = Math.max(0, at - reach);
  let start = at;
  while (start > floor) {
    let begin = start;
    while (begin > floor && /[ \u00a0]/.test(text[begin - 1]!)) begin -= 1;
    let word = begin;
    while (word > floor && !/[ \u00a0]/.test(text[word - 1]!)) word -= 1;
    if (word === begin || !/^[\p{Lu}\p{N}&+@("“„«]/u.test(text.slice(word, word + 2)) && !INSIDE.test(text.slice(word, begin))) break;
    start = word;
  }
  return start;
};
