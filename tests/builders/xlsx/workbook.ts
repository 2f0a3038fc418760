import { buildPackage, HEAD, MICROSOFT, OFFICE } from '../ooxml/package';
import type { BuiltPart, Link } from '../ooxml/package';

export const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
export const NAMESPACES = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"', 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:x14="${MICROSOFT}spreadsheetml/2009/9/main"`, `xmlns:x15="${MICROSOFT}spreadsheetml/2010/11/main"`, `xmlns:x15ac="${MICROSOFT}spreadsheetml/2010/11/ac"`, `xmlns:xm="${MICROSOFT}excel/2006/main"`, `xmlns:xr="${MICROSOFT}spreadsheetml/2014/revision"`,
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"', 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"', 'mc:Ignorable="x14 x15 xr"',
].join(' ');

export type SheetPlan = { readonly name: string; readonly rows: string; readonly before?: string; readonly after?: string; readonly state?: string; readonly links?: readonly Link[] };
export type WorkbookPlan = {
  readonly sheets: readonly SheetPlan[]; readonly strings?: readonly string[]; readonly workbook?: { readonly before?: string; readonly after?: string };
  readonly formats?: { readonly numFmts?: string; readonly xfs?: string; readonly more?: string }; readonly parts?: readonly BuiltPart[]; readonly links?: readonly Link[]; readonly packageLinks?: readonly Link[];
};

const part = (root: string, content: string): string => `${HEAD}<${root} ${NAMESPACES}>${content}</${root}>`;

/** A workbook of the given sheets; strings are whole `si` elements or plain texts. */
export const buildXlsx = ({ sheets, strings = [], workbook = {}, formats = {}, parts = [], links = [], packageLinks = [] }: WorkbookPlan): Promise<Uint8Array> => {
  const list = sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rIdS${i + 1}"/>`).join('');
  const own: BuiltPart[] = [
    { name: 'xl/workbook.xml', type: `${SHEET}sheet.main+xml`, content: part('workbook', `${workbook.before ?? ''}<sheets>${list}</sheets>${workbook.after ?? ''}`),
      links: [...sheets.map((_, i) => ({ id: `rIdS${i + 1}`, type: `${OFFICE}worksheet`, target: `xl/worksheets/sheet${i + 1}.xml` })), { id: 'rIdT', type: `${OFFICE}sharedStrings`, target: 'xl/sharedStrings.xml' }, { id: 'rIdY', type: `${OFFICE}styles`, target: 'xl/styles.xml' }, ...links] },
    { name: 'xl/sharedStrings.xml', type: `${SHEET}sharedStrings+xml`, content: part('sst', strings.map((text) => (text.startsWith('<si>') ? text : `<si><t>${text}</t></si>`)).join('')) },
    { name: 'xl/styles.xml', type: `${SHEET}styles+xml`, content: part('styleSheet', `${formats.numFmts ?? ''}<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${formats.xfs ?? '<xf numFmtId="0"/>'}</cellXfs>${formats.more ?? ''}`) },
    ...sheets.map(({ rows, before, after, links: sheetLinks }, i): BuiltPart => ({ name: `xl/worksheets/sheet${i + 1}.xml`, type: `${SHEET}worksheet+xml`, content: part('worksheet', `${before ?? ''}<sheetData>${rows}</sheetData>${after ?? ''}`), ...(sheetLinks ? { links: sheetLinks } : {}) })),
  ];
  return buildPackage([...own, ...parts], [{ id: 'rIdW', type: `${OFFICE}officeDocument`, target: 'xl/workbook.xml' }, ...packageLinks]);
};

export const inline = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const shared = (address: string, index: number): string => `<c r="${address}" t="s"><v>${index}</v></c>`;
export const number = (address: string, value: number | string, style?: number): string => `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`;
export const formula = (address: string, text: string, value = '', type = ''): string => `<c r="${address}"${type ? ` t="${type}"` : ''}><f>${text}</f>${value === '' ? '' : `<v>${value}</v>`}</c>`;
export const row = (number: number, cells: string, more = ''): string => `<row r="${number}"${more}>${cells}</row>`;
