import type { PdfFile } from '../objects/file';
import { textBytes } from '../objects/stream-data';
import { Dict, Name } from '../objects/values';
import { parseCMap } from './cmap';
import { ENCODINGS } from './encodings';
import type { Font } from './font';
import { textOfGlyphName } from './glyph-names';
import { standardName, standardWidth } from './standard-widths';
import { styleOf } from './style';

/** Type 1, TrueType, MMType1 and Type 3 fonts: one byte a code (ISO 32000-2, 9.6). */
export const simpleFont = (file: PdfFile, dict: Dict): Font => {
  const type3 = file.name(dict.get('Subtype')) === 'Type3', descriptor = file.dict(dict.get('FontDescriptor'));
  const widths = file.numbers(dict.get('Widths')), style = styleOf(file, dict, descriptor, widths), texts = textsOf(file, dict, descriptor), learnt = new Map<number, string>();
  const first = file.number(dict.get('FirstChar')) ?? 0, missing = (file.number(descriptor?.get('MissingWidth')) ?? 0) / 1000;
  const matrix = file.numbers(dict.get('FontMatrix')), unit = type3 ? Math.abs(matrix[0] ?? 0.001) || 0.001 : 0.001;
  const base = file.name(dict.get('BaseFont')) ?? '', like = /^(?:Symbol|ZapfDingbats)$/.test(base) ? base : standardName(style);
  const guess = (code: number): number => (widths.length > 0 || descriptor !== undefined ? missing : standardWidth(like, texts[code] ?? '') ?? 0.25);
  const known: number[] = [];
  return {
    composite: false, vertical: false, style, learnt, type3, exact: widths.length > 0 || type3 || descriptor === undefined, em: type3 ? heightOf(file, dict, matrix) : 1,
    lengthOf: () => 1,
    width: (code) => (known[code] ??= widths[code - first] === undefined ? guess(code) : widths[code - first]! * unit),
    down: () => ({ advance: -1, x: 0, y: 0 }),
    text: (code) => learnt.get(code) ?? texts[code] ?? '',
  };
};

/** Type 3 glyphs have a space of their own; the box of the font says how high they are. */
const heightOf = (file: PdfFile, dict: Dict, matrix: readonly number[]): number => {
  const box = file.numbers(dict.get('FontBBox')), height = Math.abs(((box[3] ?? 0) - (box[1] ?? 0)) * (matrix[3] ?? 0.001));
  return height > 1e-6 ? height : Math.max(1e-6, 1000 * Math.abs(matrix[3] ?? 0.001));
};

/** ToUnicode, then differences, then the base encoding; nothing for built-in encodings of symbolic fonts. */
const textsOf = (file: PdfFile, dict: Dict, descriptor: Dict | undefined): string[] => {
  const encoding = file.resolve(dict.get('Encoding')), own = encoding instanceof Dict ? encoding : undefined;
  const named = encoding instanceof Name ? encoding.name : file.name(own?.get('BaseEncoding')) ?? '';
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.get(key) !== undefined), symbolic = ((file.number(descriptor?.get('Flags')) ?? 0) & 4) !== 0;
  const texts = [...(ENCODINGS[named] ?? (embedded && symbolic ? [] : ENCODINGS['StandardEncoding']!))];
  let code = 0;
  for (const item of file.array(own?.get('Differences'))) {
    if (typeof item === 'number') code = item;
    else if (item instanceof Name) { if (code >= 0 && code < 256) texts[code] = textOfGlyphName(item.name) ?? ''; code++; }
  }
  const unicode = file.stream(dict.get('ToUnicode'));
  if (unicode !== undefined) for (const [from, text] of parseCMap(textBytes(file, unicode)).texts) if (from < 256 && isText(text)) texts[from] = text;
  return texts;
};

/** A map that gives control characters, private or replacement characters says nothing. */
export const isText = (text: string): boolean => text !== '' && !/[\u0000-\u0008\u000e-\u001f\ufffd\ufffe\uffff\ue000-\uf8ff]/u.test(text);
