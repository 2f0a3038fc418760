import { KNOWN_WORDS } from './known-words';

/** Words of VML styles ([MS-OI29500] 2.1.1780 and following) and of addresses of fonts and languages that are nobody's text. */
const STYLE_WORDS = `absolute auto behind bottom break center character char column direction effect even flow font fit footer front height hidden indent inherit inner inside
 left line margin middle mso none normal odd only outer outside padding page paragraph percent position relative right rotation same shape static style text top tight layout
 vertical horizontal visibility visible width wrap square distance z index anchor area bidi weight family size italic bold true false rotate alt flip family decoration spt vml
 xmlns schemas microsoft com urn office word openxmlformats org http https www drawing chart diagram wordprocessingml drawingml main picture x0000 lt gt`;
const FONTS = `Calibri Cambria Arial Times New Roman Courier Symbol Wingdings Verdana Tahoma Georgia Garamond Helvetica Aptos Display Consolas Segoe UI Light Math Candara Corbel Constantia
 Franklin Gothic Medium Book Century Schoolbook Palatino Linotype Bookman Old Style Trebuchet MS Mincho SimSun Liberation Sans Serif Mono DejaVu Noto Open Roboto Lucida Console Unicode
 Impact Comic Webdings Narrow Black Rockwell Gill MT Bodoni Baskerville Didot Menlo Monaco Meiryo Yu Batang Gulim Malgun Mangal Arabic Typesetting Traditional Simplified DengXian
 Angsana Cordia Sylfaen Latha Raavi Shruti Gautami Kartika Vrinda Tunga Mongolian Baiti Yi Himalaya Ebrima Nyala Euphemia Plantagenet Cherokee Estrangelo Edessa MV Boli DaunPenh
 DokChampa Iskoola Pota Kalinga Sakkal Majalla PMingLiU MingLiU JhengHei YaHei Microsoft Carlito Caladea FreeSans Tms Rmn Lohit Devanagari Droid Fallback WenQuanYi Zen Hei OpenSymbol StarSymbol`;
/** Styles that Office itself names (17.7.4.9 and [MS-OI29500] 2.1.240). */
const STYLES = `Normal Heading Title Subtitle Quote Intense Emphasis Subtle Strong Reference Book List Paragraph Bullet Number Continue Table Grid Accent Default Header Footer Hyperlink
 Followed FollowedHyperlink Comment Annotation Balloon Text Body Indent Block Caption TOC Index Footnote Endnote Char Plain Light Medium Dark Colorful Shading Web Message Envelope Return Address
 Closing Signature Salutation Date First Macro Document Map HTML Acronym Cite Code Definition Keyboard Preformatted Sample Typewriter Variable Revision Placeholder Toa Authorities Figures
 Unresolved Mention Smart No Spacing Style Simple Classic Elegant Professional Theme Colors Contemporary Columns Effects Outline Article Section`;

const WORDS: ReadonlySet<string> = new Set(`${STYLE_WORDS} ${FONTS} ${STYLES}`.split(/\s+/).filter(Boolean).map((word) => word.toLowerCase()));
const NUMBER = /^[\d.]*\d(?:pt|in|cm|mm|px|em|ex|pc|pi|f|fd|deg|u)?$/i, HEX = /^(?=[^\d]*\d)[0-9a-f]{2,12}$|^[0-9a-f]{6}$|^[0-9a-f]{3}$/i, SHORT_ID = /^[a-z]{1,4}\d{1,5}$/i;
const cache = new Map<string, boolean>();

/** True where an attribute's value cannot be anybody's text: numbers, colours, references, words of the format, fonts, style names. */
export const isPlainValue = (value: string): boolean => {
  if (value === '' || /^[\d\s.,:;%#+\-*/(){}|]*$/.test(value)) return true;
  if (value.length > 400) return false;
  const known = cache.get(value);
  if (known !== undefined) return known;
  const plain = value.split(/[\s.,:;%#+\-*/(){}|_&=?'"<>!]+/).every(isPlainWord);
  if (cache.size > 20_000) cache.clear();
  cache.set(value, plain);
  return plain;
};

const isPlainWord = (word: string): boolean =>
  (word.length < 3 && /^[\x20-\x7e]*$/.test(word)) || KNOWN_WORDS.has(word) || WORDS.has(word.toLowerCase()) || NUMBER.test(word) || HEX.test(word) || SHORT_ID.test(word)
  || (/^[A-Za-z]+\d*$/.test(word) && word.replace(/\d+$/, '').split(/(?<=[a-z])(?=[A-Z])/).every((part) => WORDS.has(part.toLowerCase())));

/** Lower-case words that belong to the format and not to a document. */
export const formatWords = (): Set<string> => new Set([...WORDS, ...[...KNOWN_WORDS].map((word) => word.toLowerCase())]);
