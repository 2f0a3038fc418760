/** Fonts whose names say nothing of anybody; any other is somebody's and becomes Arial. */
const KNOWN = new RegExp(`^@?(?:${[
  'Arial(?: Narrow| Black| Unicode MS)?', 'Helvetica', 'Times(?: New Roman)?', 'Courier(?: New)?', 'Calibri(?: Light)?', 'Cambria(?: Math)?', 'Candara', 'Constantia', 'Corbel', 'Consolas', 'Aptos(?: Display| Narrow)?', 'Tahoma', 'Verdana', 'Georgia', 'Garamond',
  'Segoe UI(?: Light| Semibold| Symbol)?', 'Symbol', 'Wingdings(?: [23])?', 'Webdings', 'Marlett', 'MT Extra', 'System', 'Fixedsys', 'Terminal', 'MS (?:Sans Serif|Serif|Gothic|Mincho|PGothic|PMincho|UI Gothic|Shell Dlg(?: 2)?)', 'Trebuchet MS', 'Century(?: Gothic| Schoolbook)?',
  'Comic Sans MS', 'Impact', 'Lucida (?:Console|Sans(?: Unicode)?)', 'Palatino Linotype', 'Book Antiqua', 'Bookman Old Style', 'Franklin Gothic (?:Book|Medium)', 'Gill Sans MT', 'Rockwell', 'SimSun', 'SimHei', 'NSimSun', 'PMingLiU', 'MingLiU', 'Microsoft (?:YaHei|JhengHei|Sans Serif)', 'Meiryo', 'Malgun Gothic',
  'Gulim', 'Batang', '(?:Liberation|DejaVu) (?:Sans|Serif|Sans Mono|Mono|Sans Narrow)', 'Carlito', 'Caladea', 'OpenSymbol', 'StarSymbol', 'Tms Rmn', 'Helv', 'Modern', 'Roman', 'Script',
].join('|')})$`);
export const plainFace = (name: string): string => (name === '' || KNOWN.test(name) ? name : 'Arial');

/** Character sets ([MS-WMF] 2.1.1.5) of one byte a character, by the names of the Encoding standard. */
const PAGES: Readonly<Record<number, string>> = { 0: 'windows-1252', 1: 'windows-1252', 2: 'windows-1252', 77: 'macintosh', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250', 255: 'windows-1252' };

/** One unit of text for each byte. @throws RangeError where a character may take two bytes */
export const decodeLetters = (bytes: Uint8Array, charset: number): string => {
  const page = PAGES[charset];
  if (page === undefined && bytes.some((byte) => byte > 127)) throw new RangeError('charset');
  const text = new TextDecoder(page ?? 'windows-1252').decode(bytes);
  if (text.length !== bytes.length) throw new RangeError('charset');
  return text;
};

const known = new Map<string, ReadonlyMap<string, number>>();
const codesOf = (page: string): ReadonlyMap<string, number> => {
  const codes = known.get(page) ?? new Map(Array.from(new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, i) => i)), (char, code) => [char, code] as const));
  known.set(page, codes);
  return codes;
};

/** What the character set lacks becomes a question mark. */
export const encodeLetters = (text: string, charset: number): Uint8Array => {
  const codes = codesOf(PAGES[charset] ?? 'windows-1252');
  return Uint8Array.from([...text.normalize('NFC')].map((char) => codes.get(char) ?? 63));
};

export const readUtf16 = (view: DataView, at: number, count: number): string => {
  let text = '';
  for (let i = 0; i < count; i++) text += String.fromCharCode(view.getUint16(at + 2 * i, true));
  return text;
};
/** Up to the first zero. */
export const nameIn = (text: string): string => text.slice(0, text.indexOf('\0') < 0 ? undefined : text.indexOf('\0'));
