import type { PdfFile } from '../objects/file';
import type { Dict } from '../objects/values';
import type { Style } from './standard-widths';

/** Flags of table 121. */
const FIXED = 1, SERIF = 2, ITALIC = 64, FORCE_BOLD = 0x40000;

/** Stems of regular letters are up to 110 thousandths wide, those of bold ones from 130 on. */
const BOLD_STEM = 130;
/** So many letters of one width are no chance; ideographs are as wide as they are high. */
const SAME = 8, WIDEST = 750;

/** The look of a font, by its name first: flags are often wrong. `widths` are those of its letters. */
export const styleOf = (file: PdfFile, font: Dict, descriptor: Dict | undefined, widths: readonly number[]): Style => {
  const name = (file.name(font.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, ''), flags = file.number(descriptor?.get('Flags')) ?? 0;
  const drawn = widths.filter((width) => width > 0), same = drawn.length >= SAME && drawn.every((width) => width < WIDEST && Math.abs(width - drawn[0]!) < 1);
  const fixed = same || /courier|mono|consol|typewriter|cmtt|sftt|menlo|inconsolata/i.test(name) || (flags & FIXED) !== 0;
  const sans = /helvetica|arial|sans|calibri|verdana|tahoma|roboto|inter|segoe|lato|gothic|univers|frutiger|futura|cmss/i.test(name);
  const serif = !sans && (/times|serif|roman|georgia|garamond|cambria|palatino|book|minion|caslon|^cm(?:r|b|ti|sl|csc|u)|^sf(?:rm|b|ti|sl|cc)|^lmr|nimbusrom|century|mincho|song/i.test(name) || (flags & SERIF) !== 0);
  return {
    serif, fixed, bold: /bold|black|heavy|demi|cmb|sfb|-medi(?!um)|[.-]bi?(?=$|[^a-z])/i.test(name) || (file.number(descriptor?.get('StemV')) ?? 0) >= BOLD_STEM || (flags & FORCE_BOLD) !== 0 || (file.number(descriptor?.get('FontWeight')) ?? 400) >= 600,
    italic: /ital|oblique|slanted|cmti|cmsl|sfti|[.-](?:it?|bi)(?=$|[^a-z])/i.test(name) || (flags & ITALIC) !== 0 || Math.abs(file.number(descriptor?.get('ItalicAngle')) ?? 0) > 3,
  };
};
