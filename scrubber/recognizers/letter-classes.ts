/** Classes of UTF-16 units, filled once: one array look-up a character is much faster than `\p{Lu}` with the u flag. */
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 4;
/** Letters without case and combining marks. */
export const OTHER_LETTER = 8;
export const LETTER = UPPER | LOWER | OTHER_LETTER;

export const classOf: Uint8Array = (() => {
  const classes = new Uint8Array(65536);
  for (let code = 0; code < 65536; code += 1) {
    const character = String.fromCharCode(code);
    if (/\p{Lu}/u.test(character)) classes[code] = UPPER;
    else if (/\p{Ll}/u.test(character)) classes[code] = LOWER;
    else if (/[\p{L}\p{M}]/u.test(character)) classes[code] = OTHER_LETTER;
    else if (/\p{N}/u.test(character)) classes[code] = DIGIT;
  }
  return classes;
})();

/** Class of the unit at an index; 0 outside. */
export const classAt = (text: string, index: number): number => (index < 0 || index >= text.length ? 0 : classOf[text.charCodeAt(index)] ?? 0);
