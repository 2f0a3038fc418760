import type { PdfFile } from '../objects/file';
import type { Dict } from '../objects/values';
import type { Style } from './standard-widths';

/** Flags of table 121. */
const FIXED = 1, SERIF = 2, ITALIC = 64, FORCE_BOLD = 0x40000;

/** The look of a font, by its name first: flags are often wrong. */
export const styleOf = (file: PdfFile, font: Dict, descriptor: Dict | undefined): Style => {
  const name = (file.name(font.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, ''), flags = file.number(descriptor?.get('Flags')) ?? 0;
  const fixed = /courier|mono|consol|typewriter|cmtt|menlo/i.test(name) || (flags & FIXED) !== 0;
  const sans = /helvetica|arial|sans|calibri|verdana|tahoma|roboto|inter|segoe|lato|gothic|univers|frutiger|futura|cmss/i.test(name);
  const serif = !sans && (/times|serif|roman|georgia|garamond|cambria|palatino|book|minion|caslon|cmr|nimbusrom|century|mincho|song/i.test(name) || (flags & SERIF) !== 0);
  return {
    serif, fixed, bold: /bold|black|heavy|semibold|demi|cmb/i.test(name) || (flags & FORCE_BOLD) !== 0 || (file.number(descriptor?.get('FontWeight')) ?? 400) >= 600,
    italic: /italic|oblique|slanted|cmti|cmsl/i.test(name) || (flags & ITALIC) !== 0 || Math.abs(file.number(descriptor?.get('ItalicAngle')) ?? 0) > 3,
  };
};
