import { Encodings } from '@cantoo/pdf-lib/standard-fonts';

/** Text of a glyph name, by the rules of the Adobe Glyph List (github.com/adobe-type-tools/agl-aglfn, "specification"). */
const NAMES = new Map<string, string>();
for (const encoding of [Encodings.WinAnsi, Encodings.Symbol, Encodings.ZapfDingbats]) {
  for (const point of encoding.supportedCodePoints) {
    const { name } = encoding.encodeUnicodeCodePoint(point);
    if (!NAMES.has(name)) NAMES.set(name, String.fromCodePoint(point));
  }
}
const more: Readonly<Record<string, string>> = {
  ff: 'ff', fi: 'fi', fl: 'fl', ffi: 'ffi', ffl: 'ffl', dotlessi: 'ı', dotlessj: 'ȷ', dcroat: 'đ', Dcroat: 'Đ', lslash: 'ł', Lslash: 'Ł', hyphen: '-', minus: '−', sfthyphen: '\u00ad', nbspace: ' ',
  space: ' ', quotesingle: '\'', Euro: '€', germandbls: 'ß', eng: 'ŋ', Eng: 'Ŋ', hbar: 'ħ', Hbar: 'Ħ', kgreenlandic: 'ĸ', ldot: 'ŀ', tbar: 'ŧ', Tbar: 'Ŧ', longs: 'ſ', numero: '№', afii61352: '№', afii10023: 'Ё', afii10071: 'ё',
  fraction: '⁄', bullet: '•', periodcentered: '·', middot: '·', onesuperior: '¹', twosuperior: '²', threesuperior: '³', mu1: 'µ',
};
for (const [name, text] of Object.entries(more)) NAMES.set(name, text);

/** The Cyrillic alphabet as afii numbers: Ё stands after Е there. */
for (let i = 0; i < 32; i++) {
  const number = i < 6 ? i : i + 1;
  NAMES.set(`afii${10017 + number}`, String.fromCharCode(0x410 + i));
  NAMES.set(`afii${10065 + number}`, String.fromCharCode(0x430 + i));
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circumflex: '\u0302', dieresis: '\u0308', tilde: '\u0303', caron: '\u030c', cedilla: '\u0327', commaaccent: '\u0327', ogonek: '\u0328', breve: '\u0306',
  macron: '\u0304', dotaccent: '\u0307', ring: '\u030a', hungarumlaut: '\u030b',
};

const textOfPart = (name: string): string | undefined => {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  if (/^[A-Za-z]$/.test(name)) return name;
  const code = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(name);
  if (code?.[1] !== undefined) return code[1].match(/.{4}/g)!.map((hex) => String.fromCharCode(parseInt(hex, 16))).join('');
  if (code?.[2] !== undefined && parseInt(code[2], 16) <= 0x10ffff) return String.fromCodePoint(parseInt(code[2], 16));
  const accented = /^([A-Za-z])([a-z]+)$/.exec(name), accent = ACCENTS[accented?.[2] ?? ''];
  return accented !== null && accent !== undefined ? (accented[1]! + accent).normalize('NFC') : undefined;
};

/** `f_i.alt` is "fi": parts are joined, what follows a point is a variant. `undefined` for names that say nothing (`g17`). */
export const textOfGlyphName = (name: string): string | undefined => {
  const base = name.split('.')[0]!;
  if (base === '') return undefined;
  const parts = base.split('_').map(textOfPart);
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
};
