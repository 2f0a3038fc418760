/** The characters between `<` and `>`, one by one: patterns would make an array of strings for every attribute of every cell. */
export const SLASH = 0x2f, EQUALS = 0x3d, CLOSE = 0x3e, DOUBLE = 0x22, SINGLE = 0x27;
const OPEN = 0x3c;
const SPACE = 1, NO_NAME = 2, NO_ATTRIBUTE = 4;

/** What a character of ASCII ends: nothing, names of elements (2.3: loose on letters, strict on what could be mistaken for markup), names of attributes. */
const CLASSES = (() => {
  const classes = new Uint8Array(128);
  for (const character of '\t\n\v\f\r ') classes[character.charCodeAt(0)] = SPACE | NO_NAME | NO_ATTRIBUTE;
  for (const character of '/>=<"\'&!?;,()[]{}|@#$%^*+~`\\') classes[character.charCodeAt(0)]! |= NO_NAME;
  for (const character of '/>=<"\'&') classes[character.charCodeAt(0)]! |= NO_ATTRIBUTE;
  return classes;
})();
const WIDE_SPACE = /\s/;
/** NaN, behind the end of the text, is of every class. */
const classOf = (code: number): number => (code < 128 ? CLASSES[code]! : code !== code || WIDE_SPACE.test(String.fromCharCode(code)) ? SPACE | NO_NAME | NO_ATTRIBUTE : 0);

/** All of these return the offset of the first character that does not belong. */
export const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && (classOf(text.charCodeAt(at)) & SPACE) !== 0) at++;
  return at;
};
export const skipName = (text: string, from: number): number => {
  let at = from;
  while ((classOf(text.charCodeAt(at)) & NO_NAME) === 0) at++;
  return at;
};
export const skipAttributeName = (text: string, from: number): number => {
  let at = from;
  while ((classOf(text.charCodeAt(at)) & NO_ATTRIBUTE) === 0) at++;
  return at;
};
/** The closing quotation mark, or -1 where a `<` or the end of the text comes first. */
export const endOfValue = (text: string, from: number, quote: number): number => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === OPEN) return -1;
  }
  return -1;
};
