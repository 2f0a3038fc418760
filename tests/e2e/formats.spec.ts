import { buildDocx, paragraph } from '../builders/docx/package';
import { linesOfText, pdfDocument } from '../builders/pdf/file';
import { buildXlsx } from '../builders/xlsx/workbook';
import { foundIn, textsOf } from '../browser/extract';
import { expect, test, upload, UPLOADER } from './fixtures';
import { MAIL, NAME, PLANTED, USEFUL } from './secrets';

const FIELD = `<input type="file" id="field" multiple>${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;
const GREETING = `Please call Dr. Philippa ${NAME} at ${MAIL}.`;
const cell = (at: string, index: number): string => `<c r="${at}" t="s"><v>${index}</v></c>`;

const FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'letter.docx': () => buildDocx(paragraph(GREETING) + paragraph(USEFUL)),
  'list.xlsx': () => buildXlsx({ sheets: [{ name: 'List', rows: `<row r="1">${cell('A1', 0)}</row><row r="2">${cell('A2', 1)}</row>` }], strings: [GREETING, USEFUL] }),
  'letter.pdf': () => pdfDocument({ pages: [{ content: linesOfText([GREETING, USEFUL]) }] }),
  'letter.md': () => Buffer.from(`# ${GREETING}\n\n${USEFUL}\n`),
};

test('every format goes through its worker in the browser: the same name gets the same stand-in in all', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(FIELD), paths: string[] = [];
  for (const [name, make] of Object.entries(FILES)) {
    const bytes = Buffer.from(await make());
    expect(foundIn(bytes, PLANTED), `${name} before`).toEqual([...PLANTED]);
    paths.push(await file(name, bytes));
  }
  await page.locator('#field').setInputFiles(paths);
  await upload(await review());
  await expect.poll(() => server.files.map(({ name }) => name), { timeout: 30_000 }).toEqual(Object.keys(FILES));
  serverNeverGot(...PLANTED);
  for (const { name, bytes } of server.files) expect(foundIn(bytes, [USEFUL]), name).toEqual([USEFUL]);
  const standIns = server.files.flatMap(({ bytes }) => /Person [A-Z]{1,2}\b/.exec(textsOf(bytes).join('\n'))?.[0] ?? []);
  expect(standIns.length).toBeGreaterThanOrEqual(3);
  expect(new Set(standIns).size, 'stand-ins of one person').toBe(1);
});
