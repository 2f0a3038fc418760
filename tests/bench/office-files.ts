import { buildDocx, paragraph } from '../builders/docx/package';
import { noisePng } from './pictures';
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

const GIVEN = 'Jane Lysander Oinam Wiebke Nkechi Desmond Aurelia Tariq Mireille Bogdan Saoirse Haruto Ingeborg Kwame Leocadia Matthias Nadezhda Olumide Priscilla Quentin Rosalind Stefano Thandiwe Ulrike Valentin Wilhelmina Xiomara Yevgenia Zacharias Anneliese'.split(' ');
const FAMILY = 'Okafor Thornquist Tomba Harms Brandvold Rolle Vasquez Lindqvist Papadakis Novotny Oyelaran Szymanski Castellanos Dubrovsky Eriksen Fitzgerald Grigoryan Hakimi Ivanenko Jorgensen'.split(' '), STEMS = ['', 'Mac', 'Van', 'Bel', 'Nor'];
/** 3,000 different people. */
const personOf = (i: number): string => `${GIVEN[i % 30]} ${STEMS[Math.floor(i / 600) % 5]}${i % 3000 < 600 ? '' : '-'}${FAMILY[Math.floor(i / 30) % 20]}`.replace(/ (\w+)-/, ' $1');
const PROSE = ['The parties agree that the services are provided in accordance with the schedule attached to this agreement.', 'Either party may end the contract with three months of notice to the end of a calendar quarter.', 'The supplier keeps records of all hours and hands them over with each invoice.'];

/** Thirty paragraphs make a page, ten of them with a person; no person twice. */
export const docxOf = (pages: number): Promise<Uint8Array> => buildDocx(Array.from({ length: pages * 30 }, (_, i) => paragraph(i % 3 === 0 ? `Ms ${personOf(i / 3)} signed the order on the same day.` : PROSE[i % 3]!)).join(''));

/** Slides with a title, five lines and on every other one a picture. */
export const pptxOf = (slides: number): Promise<Uint8Array> => buildPptx(Array.from({ length: slides }, (_, i) => ({
  content: shape(`Plan ${i}`, { placeholder: 'title' }) + Array.from({ length: 5 }, (__, line) => shape(`${TEXTS[(i + line) % 5]}, decided by ${NAMES[(i + line) % NAMES.length]} on the same day.`)).join('')
    + (i % 2 === 0 ? '<p:pic><p:nvPicPr><p:cNvPr id="5" name="Picture 1"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdI"/></p:blipFill><p:spPr/></p:pic>' : ''),
  links: i % 2 === 0 ? [{ id: 'rIdI', type: `${OFFICE}image`, target: `ppt/media/image${i}.png` }] : [],
})), { parts: Array.from({ length: slides / 2 }, (_, i) => ({ name: `ppt/media/image${i * 2}.png`, content: noisePng(640, 400, i) })) });
