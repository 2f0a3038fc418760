import { expect, it } from 'vitest';
import { docx } from '../../../scrubber/formats/docx';
import { pptx } from '../../../scrubber/formats/pptx';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { LIMITS } from '../../../scrubber/limits';
import type { Format, Plan } from '../../../scrubber/types';
import { plantedDocument } from '../../builders/docx/hiding-places';
import { plantedPresentation } from '../../builders/pptx/hiding-places';
import { plantedWorkbook } from '../../builders/xlsx/hiding-places';
import { HEAD } from '../../builders/ooxml/package';
import { buildXlsx, inline, row } from '../../builders/xlsx/workbook';
import { strictProblems } from '../../corpus/strict-office';
import JSZip from 'jszip';

const FILES: readonly (readonly [string, Format, (valueOf: (place: string) => string) => Promise<Uint8Array>])[] = [['docx', docx, plantedDocument], ['xlsx', xlsx, plantedWorkbook], ['pptx', pptx, plantedPresentation]];
const withoutPart = (problem: string): string => problem.slice(problem.indexOf(': ') + 1);

it.each(FILES)('a clean %s asks nothing of Office that its original did not: relationships, content types, order, ids', async (_, format, plant) => {
  const source = { file: 0, name: 'a', bytes: await plant(() => 'value') }, before = new Set((await strictProblems(source.bytes)).map(withoutPart)), document = await format.open(source, LIMITS);
  for (const keep of [[], document.hidden.filter(({ choices }) => choices.includes('keep')).map(({ id }) => id)]) {
    const plan: Plan = { file: 0, version: 1, edits: [], remove: [], keep, fileName: 'a' };
    expect((await strictProblems((await format.rewrite(source, plan, LIMITS)).bytes)).filter((problem) => !before.has(withoutPart(problem)))).toEqual([]);
  }
});

it('the checker sees what it is there to see', async () => {
  const bytes = await buildXlsx({ sheets: [{ name: 'One', rows: row(1, inline('A1', 'x')) }] });
  expect(await strictProblems(bytes)).toEqual([]);
  const zip = await JSZip.loadAsync(bytes), sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
  const damage: Readonly<Record<string, string>> = { 'refers to no relationship': '<drawing r:id="rIdNone"/>', 'stands too late': '<sheetPr/>', 'is without hyperlink': '<hyperlinks/>', 'is not declared': '<zz:x/>', 'without Choice': '<mc:AlternateContent/>' };
  for (const [problem, markup] of Object.entries(damage)) {
    zip.file('xl/worksheets/sheet1.xml', sheet.replace('</worksheet>', `${markup}</worksheet>`));
    expect((await strictProblems(await zip.generateAsync({ type: 'uint8array' }))).join(), problem).toContain(problem);
  }
  zip.file('xl/worksheets/sheet1.xml', sheet).file('xl/stray.bin', 'x').file('docProps/x.xml', `${HEAD}<x/>`);
  expect(await strictProblems(await zip.remove('xl/styles.xml').generateAsync({ type: 'uint8array' }))).toEqual(expect.arrayContaining([expect.stringContaining('leads nowhere'), expect.stringContaining('is not there')]));
});
