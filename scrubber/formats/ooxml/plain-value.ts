import { prefixOf } from '../xml/names';
import { KNOWN_WORDS } from './known-words';

/** Words of VML styles ([MS-OI29500] 2.1.1780 and following) and of addresses of fonts and languages that are nobody's text. */
/** Values of enumerations and fixed names that the list of names lacks (ECMA-376-1, 17.18, 20.1.10, 21.4.7; [MS-DOCX] 3.1; ISO 15924 scripts of theme fonts). */
const VALUES = `preserve default Arab Armn Beng Bopo Bugi Cans Cher Deva Ethi Geor Gujr Guru Hang Hans Hant Hebr Java Jpan Khmr Knda Laoo Lisu Mlym Mong Mymr Nkoo Olck Orya Osma Phag Sinh Sora Syrc Syre Syrj Syrn
 Tale Talu Taml Telu Tfng Thaa Thai Tibt Uigh Viet Yiii alignAcc1 alignAccFollowNode1 alignImgPlace1 alignNode1 all autoZero balanced bgAcc1 bgAccFollowNode1 bgImgPlace1 bgShp bgSibTrans2D1 both center ch
 circle clear clustered compatibilityMode conFgAcc1 ctr datetimeFigureOut des differentiateMultirowTableHeaders dkBgShp doNotFlipMirrorIndents doc double eaVert ellipse enableOpenTypeFeatures fgAcc0 fgAcc1
 fgAcc2 fgAcc3 fgAcc4 fgAccFollowNode1 fgImgPlace1 fgShp fgSibTrans2D1 flat gap general horz indefinite lnNode1 majorBidi majorEastAsia majorHAnsi matte med medium mid minMax minor minorBidi minorEastAsia
 minorHAnsi nextTo no noStrike orthographicFront out overrideTableStyleFontSizeAndJustification useWord2013TrackBottomHyphenation page parChTrans1D1 parChTrans1D2 parChTrans1D3 parChTrans1D4 parChTrans2D1
 parChTrans2D2 parChTrans2D3 parChTrans2D4 parentText process revTx rightArrow rnd roundRect sibTrans sibTrans1D1 sibTrans2D1 simple single slidenum sm sng solid solidAlignAcc1 solidBgAcc1 solidFgAcc1 square
 standard str straightConnector1 sysDot textNoShape threePt tl trAlignAcc1 trBgShp triangle vennNode1 xl yes allowSpaceOfSameStyleInTable nextColumn nextPage evenPage oddPage continuous dot dash dotted dashed
 wave thick nil pct10 pct15 pct20 pct25 pct50 exact atLeast bullet decimal hybridMultilevel multilevel singleLevel superscript subscript swiss roman script decorative modern fixed variable pct NaN INF childText proportional standardContextual negativeSpace parentLin parentLeftMargin connectorText spaceBetweenRectangles prod sum lineDrawn
 pixelLineWidth pixelWidth pixelHeight officeart quickstyle Cyrl Latn yellow white black red blue green urn default process hierarchy cycle list pyramid relationship matrix`;
const STYLE_WORDS = `absolute auto behind bottom break center character char column direction effect even flow font fit footer front height hidden indent inherit inner inside
 left line margin middle mso none normal odd only outer outside padding page paragraph percent position relative right rotation same shape static style text top tight layout
 vertical horizontal visibility visible width wrap square distance z index anchor area bidi weight family size italic bold true false rotate alt flip family decoration spt vml
 xmlns schemas microsoft com urn office word openxmlformats org http https www drawing chart diagram wordprocessingml wordprocessingShape wordprocessingCanvas wordprocessingGroup wordprocessingInk drawingml purl oclc ooxml main picture x0000 lt gt`;
const FONTS = `Lucida Grande Ubuntu Optima Wide Calibri Cambria Arial Times New Roman Courier Symbol Wingdings Verdana Tahoma Georgia Garamond Helvetica Aptos Display Consolas Segoe UI Light Math Candara Corbel Constantia
 Franklin Gothic Medium Book Century Schoolbook Palatino Linotype Bookman Old Style Trebuchet MS Mincho SimSun Liberation Sans Serif Mono DejaVu Noto Open Roboto Lucida Console Unicode
 Impact Comic Webdings Narrow Black Rockwell Gill MT Bodoni Baskerville Didot Menlo Monaco Meiryo Yu Batang Gulim Malgun Mangal Arabic Typesetting Traditional Simplified DengXian
 Angsana Cordia Sylfaen Latha Raavi Shruti Gautami Kartika Vrinda Tunga Mongolian Baiti Yi Himalaya Ebrima Nyala Euphemia Plantagenet Cherokee Estrangelo Edessa MV Boli DaunPenh
 Leelawadee Nirmala Uighur Tai Le Lue New Myanmar MoolBoran Phagspa Javanese Text mj mn ea cs lt 宋体 微軟正黑體 新細明體 游ゴシック 游明朝 等线 맑은 고딕 ＭＳ ゴシック 明朝 Ｐゴシック
 DokChampa Iskoola Pota Kalinga Sakkal Majalla PMingLiU MingLiU JhengHei YaHei Microsoft Carlito Caladea FreeSans Tms Rmn Lohit Devanagari Droid Fallback WenQuanYi Zen Hei OpenSymbol StarSymbol`;
/** Styles that Office itself names (17.7.4.9 and [MS-OI29500] 2.1.240), and those of reports of SQL Server, which LibreOffice lays out by their name (poi/60329.docx had five times its pages). */
const STYLES = `Normal Bibliography Subject Top Bottom Form Mail E Key Point Recipient Heading Title Subtitle Quote Intense Emphasis Subtle Strong Reference Book List Paragraph Bullet Number Continue Table Grid Accent Default Header Footer Hyperlink
 Followed FollowedHyperlink Comment Annotation Balloon Text Body Indent Block Caption TOC Index Footnote Endnote Char Plain Light Medium Dark Colorful Shading Web Message Envelope Return Address
 Closing Signature Salutation Date First Macro Document Map HTML Acronym Cite Code Definition Keyboard Preformatted Sample Typewriter Variable Revision Placeholder Toa Authorities Figures
 Empty Cell Layout Unresolved Mention Smart No Spacing Style Simple Classic Elegant Professional Theme Colors Contemporary Columns Effects Outline Article Section`;

const WORDS: ReadonlySet<string> = new Set(`${VALUES} ${STYLE_WORDS} ${FONTS} ${STYLES}`.split(/\s+/).filter(Boolean).map((word) => word.toLowerCase()));
const NUMBER = /^[\d.]*\d(?:pt|in|cm|mm|px|em|ex|pc|pi|f|fd|deg|u)?$/i, HEX = /^(?=[^\d]*\d)[0-9a-f]{2,32}$/i, COLOUR = /^[0-9A-F]{6}$/, SHORT_ID = /^[a-z]{1,4}\d{1,5}$/i;
const GUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const ADDRESS = /^[A-Za-z]{0,4}\d{1,7}$/;
const cache = new Map<string, boolean>();

/** True where an attribute's value cannot be anybody's text: numbers, colours, references, words of the format, fonts, style names. */
export const isPlainValue = (value: string): boolean => {
  if (value === '' || /^[\d\s.,:;%#+\-*/(){}|]*$/.test(value)) return true;
  // Addresses of cells and short ids come by the hundred thousand.
  if (ADDRESS.test(value)) return true;
  if (value.length > 400) return false;
  const known = cache.get(value);
  if (known !== undefined) return known;
  const plain = GUID.test(value) || prefixOf(value) !== '?' || value.split(/[\s.,:;%#+\-*/(){}|_&=?'"<>![\]@$^~]+/).every(isPlainWord);
  if (cache.size > 20_000) cache.clear();
  cache.set(value, plain);
  return plain;
};

const isPlainWord = (word: string): boolean =>
  (word.length < 3 && /^[\x20-\x7e]*$/.test(word)) || KNOWN_WORDS.has(word) || WORDS.has(word.toLowerCase()) || NUMBER.test(word) || HEX.test(word) || COLOUR.test(word) || SHORT_ID.test(word)
  || (/^[A-Za-z\d]+$/.test(word) && (word.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).every((part) => /^\d{1,2}$/.test(part) || WORDS.has(part.toLowerCase())));

/** Lower-case words that belong to the format and not to a document. */
export const formatWords = (): Set<string> => new Set([...WORDS, ...[...KNOWN_WORDS].map((word) => word.toLowerCase())]);
