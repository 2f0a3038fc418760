const FORMULA = /(<(?:\w{1,20}:)?f>)([^<]{1,8000})(?=<)/g, SHEET = /(^|[(,])([^'!(),]*[\s-][^'!(),]*)!/g;

/** A chart names the cells of the workbook behind it; a sheet whose new name has a space stands in quotation marks (ECMA-376-1, 18.17.2.5). */
export const quoteSheets = (markup: string): string =>
  markup.replace(FORMULA, (_, open: string, formula: string) => open + formula.replace(SHEET, (_whole, before: string, sheet: string) => `${before}'${sheet}'!`));
