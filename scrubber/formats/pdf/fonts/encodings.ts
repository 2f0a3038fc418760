/** Codes of simple fonts as text (ISO 32000-2, annex D). The browser's own decoders know two of the three tables. */
const table = (label: string): readonly string[] => {
  const decoder = new TextDecoder(label);
  return Array.from({ length: 256 }, (_, code) => (code < 32 ? '' : decoder.decode(Uint8Array.of(code))));
};

const WIN = table('windows-1252'), MAC = table('macintosh');

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
