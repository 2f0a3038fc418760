import { Encodings, Font, type FontNames } from '@cantoo/pdf-lib/standard-fonts';

export type Style = { readonly serif: boolean; readonly fixed: boolean; readonly bold: boolean; readonly italic: boolean };

/** The standard font of a like look (ISO 32000-2, 9.6.2.2): every reader has it, so nothing is embedded. */
export const standardName = ({ serif, fixed, bold, italic }: Style): string => {
  const slant = serif && !fixed ? 'Italic' : 'Oblique', variant = `${bold ? 'Bold' : ''}${italic ? slant : ''}`;
  if (fixed) return variant === '' ? 'Courier' : `Courier-${variant}`;
  if (serif) return `Times-${variant === '' ? 'Roman' : variant}`;
  return variant === '' ? 'Helvetica' : `Helvetica-${variant}`;
};

const fonts = new Map<string, Font>();
const metrics = (name: string): Font => {
  const known = fonts.get(name);
  if (known !== undefined) return known;
  const font = Font.load(name as FontNames);
  fonts.set(name, font);
  return font;
};

const encodable = (char: string): boolean => Encodings.WinAnsi.canEncodeUnicodeCodePoint(char.codePointAt(0)!);

/** Width of one character in a standard font, in ems; `undefined` where the font lacks it. */
export const standardWidth = (font: string, char: string): number | undefined => {
  const key = `${font} ${char}`;
  if (widths.has(key)) return widths.get(key);
  const width = lookUpWidth(font, char);
  if (widths.size < MOST_WIDTHS) widths.set(key, width);
  return width;
};
const widths = new Map<string, number | undefined>(), MOST_WIDTHS = 20_000;

const lookUpWidth = (font: string, char: string): number | undefined => {
  const symbolic = font === 'Symbol' || font === 'ZapfDingbats', encoding = font === 'Symbol' ? Encodings.Symbol : font === 'ZapfDingbats' ? Encodings.ZapfDingbats : Encodings.WinAnsi;
  const point = char.codePointAt(0);
  if (point === undefined || !encoding.canEncodeUnicodeCodePoint(point)) return symbolic ? undefined : metrics(font).getWidthOfGlyph(char) as number | undefined;
  const width = metrics(font).getWidthOfGlyph(encoding.encodeUnicodeCodePoint(point).name);
  return typeof width === 'number' ? width / 1000 : undefined;
};

/** Text that a standard font in WinAnsiEncoding can show: other letters lose their accents, what is left becomes a question mark. */
export const encodeWinAnsi = (text: string): { readonly bytes: Uint8Array; readonly text: string } => {
  const shown = [...text.normalize('NFC')].map((char) => (encodable(char) ? char : [...char.normalize('NFKD').replace(/\p{M}/gu, '')].filter(encodable).join('') || (/\s/.test(char) ? ' ' : '?'))).join('');
  return { text: shown, bytes: Uint8Array.from([...shown], (char) => Encodings.WinAnsi.encodeUnicodeCodePoint(char.codePointAt(0)!).code) };
};
