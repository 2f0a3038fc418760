/** Codes of simple fonts as text (ISO 32000-2, annex D). Tables of our own: Node 20 decodes windows-1252 as Latin-1 (nodejs/node issue 56542). */
const C1 = '€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ';
const MAC_HIGH = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const table = (high: (code: number) => string | undefined): readonly string[] =>
  Array.from({ length: 256 }, (_, code) => (code < 32 || code === 127 ? '' : code < 127 ? String.fromCharCode(code) : high(code) ?? ''));

const WIN = table((code) => C1[code - 128] ?? String.fromCharCode(code)), MAC = table((code) => MAC_HIGH[code - 128]);

/** StandardEncoding from A1 on; a space stands for a code without a character. */
const HIGH = '¡¢£⁄¥ƒ§¤\'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß';
const STANDARD = Array.from({ length: 256 }, (_, code) => {
  if (code === 0x27) return '’';
  if (code === 0x60) return '‘';
  if (code >= 32 && code < 127) return String.fromCharCode(code);
  const char = code >= 0xa1 ? HIGH[code - 0xa1] ?? ' ' : ' ';
  return char === ' ' ? '' : char;
});

/** The text of each code, or '' where the encoding has none. */
export const ENCODINGS: Readonly<Record<string, readonly string[]>> = { WinAnsiEncoding: WIN, MacRomanEncoding: MAC, StandardEncoding: STANDARD };
