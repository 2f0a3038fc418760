/** Attributes of DrawingML that are lengths, angles and shares (ECMA-376-1, 20.1), in any namespace. */
const MEASURE = /\s(?:x|y|cx|cy|w|h|l|t|r|b|dx|dy|sz|spc|pos|ang|rad|dist|dir|blurRad|algn|rot|lIns|tIns|rIns|bIns|marL|marR|indent|defTabSz|sx|sy|kx|ky|thresh|amt|stA|endA|endPos|lim|hue|sat|lum)="-?\d{1,12}"/g;
/** Every number inside a DrawingML tag: `<a:satMod val="200000"/>`. */
const DRAWING_TAG = /<a:[A-Za-z0-9]{1,40}\s[^<>]{1,2000}>/g, NUMBER = /"-?\d{1,12}"/g;
/** Offsets that stand as text (20.5.2.11, 20.4.2.12). */
const OFFSET = /<(xdr:colOff|xdr:rowOff|wp:posOffset|wp14:pctWidth|wp14:pctHeight)>-?\d{1,12}<\/\1>/g;

/**
 * Markup without its lengths: a theme's `200000` (twice the saturation) is not the sort code 20-00-00. Files whose only hit was such a
 * number were blocked (a payroll workbook by its theme). Texts and values of cells are left as they are.
 */
export const withoutMeasures = (markup: string): string =>
  markup.replace(DRAWING_TAG, (tag) => tag.replace(NUMBER, '""')).replace(MEASURE, '').replace(OFFSET, '');
