import { pngSaying } from '../builders/docx/pictures';
import { OFFICE } from '../builders/ooxml/package';
import { buildPptx, shape } from '../builders/pptx/presentation';
import { buildXlsx, number, row, shared } from '../builders/xlsx/workbook';

const NAMES = ['Jane Okafor', 'Lysander Thornquist', 'Oinam Tomba', 'Wiebke Harms', 'Nkechi Brandvold', 'Desmond Rolle'];
const TEXTS = ['Warehouse', 'Forklift driver', 'Night shift', 'paid in March', 'see the schedule'];

/** A sheet of people with amounts: ten columns, every cell filled; names and texts are shared strings, as Excel writes them. */
export const xlsxOf = (cells: number): Promise<Uint8Array> => {
  const headers = ['Name', 'Department', 'Note', 'Hours', 'Rate', 'Gross', 'Net', 'Tax', 'Payroll no', 'Quarter'], strings = [...headers, ...NAMES, ...TEXTS];
  const columns = 'ABCDEFGHIJ', head = row(1, headers.map((_, i) => shared(`${columns[i]}1`, i)).join(''));
  const rows = Array.from({ length: cells / 10 }, (_, i) => {
    const r = i + 2, values = [shared(`A${r}`, 10 + (i % NAMES.length)), shared(`B${r}`, 16 + (i % 5)), shared(`C${r}`, 16 + ((i + 2) % 5))];
    return row(r, [...values, number(`D${r}`, i % 40), number(`E${r}`, 18.5), number(`F${r}`, 1000 + (i * 37) % 4000), `<c r="G${r}"><f>F${r}-H${r}</f><v>${900 + i % 999}</v></c>`, number(`H${r}`, 100.25 + i % 77), number(`I${r}`, 41000 + i), number(`J${r}`, 1 + i % 4)].join(''));
  });
  return buildXlsx({ sheets: [{ name: 'Pay', rows: head + rows.join('') }], strings });
};

/** Slides with a title, five lines and on every other one a picture. */
export const pptxOf = (slides: number): Promise<Uint8Array> => buildPptx(Array.from({ length: slides }, (_, i) => ({
  content: shape(`Plan ${i}`, { placeholder: 'title' }) + Array.from({ length: 5 }, (__, line) => shape(`${TEXTS[(i + line) % 5]}, decided by ${NAMES[(i + line) % NAMES.length]} on the same day.`)).join('')
    + (i % 2 === 0 ? '<p:pic><p:nvPicPr><p:cNvPr id="5" name="Picture 1"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdI"/></p:blipFill><p:spPr/></p:pic>' : ''),
  links: i % 2 === 0 ? [{ id: 'rIdI', type: `${OFFICE}image`, target: `ppt/media/image${i}.png` }] : [],
})), { parts: Array.from({ length: slides / 2 }, (_, i) => ({ name: `ppt/media/image${i * 2}.png`, content: pngSaying(`picture ${i}`, '') })) });
