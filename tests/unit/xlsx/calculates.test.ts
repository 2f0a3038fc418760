import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { readFormula } from '../../../scrubber/formats/xlsx/formula';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Opened, Plan } from '../../../scrubber/types';
import { cleanText } from '../../builders/hold';
import { HEAD, OFFICE } from '../../builders/ooxml/package';
import { buildXlsx, formula, inline, NAMESPACES, number, row, shared, SHEET } from '../../builders/xlsx/workbook';

const source = (bytes: Uint8Array) => ({ file: 0, name: 'a.xlsx', bytes });
const replace = (document: Opened, from: string, to: string): Edit[] => document.segments.flatMap(({ id, text }) => (text.includes(from) ? [{ segment: id, span: { start: text.indexOf(from), end: text.indexOf(from) + from.length }, text: to }] : []));
const rewritten = async (bytes: Uint8Array, changes: readonly (readonly [string, string])[], keep: readonly string[] = []): Promise<Record<string, string>> => {
  const document = await xlsx.open(source(bytes), LIMITS), edits = changes.flatMap(([from, to]) => replace(document, from, to));
  const plan: Plan = { file: 0, version: 1, edits, remove: [], keep, fileName: 'a.xlsx' }, zip = await JSZip.loadAsync((await xlsx.rewrite(source(bytes), plan, LIMITS)).bytes);
  return Object.fromEntries(await Promise.all(Object.keys(zip.files).map(async (name) => [name, (await zip.file(name)?.async('string') ?? '').replaceAll('&#39;', "'")] as const)));
};

describe('a workbook after scrubbing', () => {
  it('gives a changed cell a string of its own and keeps the others', async () => {
    const bytes = await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, shared('A1', 0) + shared('B1', 1)) + row(2, shared('A2', 0)) }], strings: ['Jane Okafor', 'plain'] });
    const files = await rewritten(bytes, [['Jane Okafor', 'Person A']]);
    expect(files['xl/sharedStrings.xml']).not.toContain('Okafor');
    expect(files['xl/sharedStrings.xml']?.match(/Person A/g)).toHaveLength(1);
    expect(files['xl/worksheets/sheet1.xml']).toContain('<c r="B1" t="s"><v>1</v></c>');
  });

  it('counts an emptied cell of a hidden sheet, also where the workbook has no table of strings', async () => {
    const bytes = await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', 'see the plan')) }, { name: 'Hidden', state: 'hidden', rows: row(1, inline('A1', 'an old remark') + number('B1', 4)) }] });
    const { verdict } = await cleanText('a.xlsx', bytes);
    expect(verdict.residue).toEqual([]);
  });

  it.each([['VLOOKUP(C1,A1:B9,2)', 1], ['VLOOKUP(C1,A1:B9,2,FALSE)', 0], ['VLOOKUP(C1,A1:B9,2,)', 0], ['MATCH("x, (y",A1:A9,1)+MATCH(1,A1:A9,0)', 1], ['LOOKUP(C1,A1:A9,B1:B9)', 1], ['LOOKUP(2,B1:B9)', 0], ['_xlfn.XLOOKUP(C1,A1:A9,B1:B9,"",-1)', 1], ['HLOOKUP(C1,A2:B9,2,TRUE)', 0]])('names a look-up that relies on the order of texts: %s', async (text, count) => {
    const bytes = await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', 'Ashby') + number('B1', 1) + formula('D1', text.replaceAll('"', '&quot;'), '1')) + row(2, inline('A2', 'Birch') + number('B2', 2)) + row(3, inline('A3', 'Cedar') + number('B3', 3)) }] });
    expect((await xlsx.open(source(bytes), LIMITS)).hidden.find(({ id }) => id.endsWith('ordered-look-ups'))?.count ?? 0).toBe(count);
    expect((await cleanText('a.xlsx', bytes)).verdict.residue).toEqual([]);
  });

  it('carries the new name of a sheet into formulas, names and validations', async () => {
    const bytes = await buildXlsx({ sheets: [{ name: 'Okafor pay', rows: row(1, number('A1', 2)) }, { name: 'Sum', rows: row(1, formula('A1', "SUM('Okafor pay'!A1:A9)+Rate", '2')), after: "<dataValidations><dataValidation type=\"list\" sqref=\"C1\"><formula1>'Okafor pay'!$A$1:$A$9</formula1></dataValidation></dataValidations>" }],
      workbook: { after: "<definedNames><definedName name=\"Rate\">'Okafor pay'!$A$1</definedName></definedNames>" } });
    const files = await rewritten(bytes, [['Okafor', 'Person A']]);
    expect(files['xl/workbook.xml']).toContain('name="Person A pay"');
    expect(files['xl/workbook.xml']).toContain("'Person A pay'!$A$1");
    expect(files['xl/worksheets/sheet2.xml']).toContain("SUM('Person A pay'!A1:A9)+Rate");
    expect(files['xl/worksheets/sheet2.xml']).toContain("'Person A pay'!$A$1:$A$9");
  });

  it('renames defined names and table columns everywhere at once', async () => {
    const table = { name: 'xl/tables/table1.xml', type: `${SHEET}table+xml`, content: `${HEAD}<table ${NAMESPACES} id="1" name="Pay" displayName="Pay" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Okafor hours"/><tableColumn id="2" name="Two"/></tableColumns></table>` };
    const bytes = await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', 'Okafor hours') + inline('B1', 'Two')) + row(2, number('A2', 3) + formula('B2', 'Pay[Okafor hours]*Rate_Okafor', '3')), after: '<tableParts count="1"><tablePart r:id="rIdT"/></tableParts>', links: [{ id: 'rIdT', type: `${OFFICE}table`, target: 'xl/tables/table1.xml' }] }],
      workbook: { after: '<definedNames><definedName name="Rate_Okafor">Main!$A$2</definedName></definedNames>' }, parts: [table] });
    const files = await rewritten(bytes, [['Okafor', 'Person A']]);
    expect(files['xl/tables/table1.xml']).toContain('name="Person A hours"');
    expect(files['xl/worksheets/sheet1.xml']).toContain('Pay[Person A hours]*Rate_Person_A');
    expect(files['xl/workbook.xml']).toContain('name="Rate_Person_A"');
  });

  it('keeps numbers numbers and days days, and values that depend on them are calculated anew', async () => {
    const bytes = await buildXlsx({ formats: { numFmts: '<numFmts><numFmt numFmtId="170" formatCode="00\\-00\\-00"/></numFmts>', xfs: '<xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/>' },
      sheets: [{ name: 'Main', rows: row(1, inline('A1', 'Sort code') + inline('B1', 'Born') + inline('C1', 'Pay')) + row(2, number('A2', 12345, 1) + number('B2', 30799, 2) + number('C2', 10)) + row(3, formula('A3', 'A2+1', '12346') + formula('C3', 'C2*2', '20')) }] });
    const document = await xlsx.open(source(bytes), LIMITS);
    expect(document.segments.map(({ text }) => text)).toEqual(expect.arrayContaining(['01-23-45', '1984-04-27', '10']));
    expect(document.segments.find(({ text }) => text === '01-23-45')?.context).toMatchObject({ columnHeader: 'Sort code', holds: 'number' });
    const sheet = (await rewritten(bytes, [['01-23-45', '90-00-01'], ['1984-04-27', '1904-01-01']]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="A2" s="1"><v>900001</v></c>');
    expect(sheet).toContain('<c r="B2" s="2"><v>1462</v></c>');
    expect(sheet).toContain('<c r="A3"><f>A2+1</f></c>');
    expect(sheet, 'what does not depend on them keeps its value').toContain('<f>C2*2</f><v>20</v>');
    expect((await rewritten(bytes, [['01-23-45', '90-00-01']]))['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('empties hidden sheets on which nothing depends, and keeps those that formulas use', async () => {
    const bytes = await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, formula('A1', 'VLOOKUP(1,List!A1:B2,2)', '5')) }, { name: 'List', rows: row(1, number('A1', 1) + number('B1', 5)), state: 'hidden' }, { name: 'Old', rows: row(1, inline('A1', 'gossip')), state: 'veryHidden' }] });
    const document = await xlsx.open(source(bytes), LIMITS);
    expect(document.hidden.map(({ kind, choices, place }) => [kind, choices[0], place.label])).toEqual([['hidden-sheet', 'remove', 'hidden sheets'], ['hidden-sheet', 'keep', 'hidden sheets that formulas use']]);
    const files = await rewritten(bytes, [], document.hidden.filter(({ choices }) => choices[0] === 'keep').map(({ id }) => id));
    expect(files['xl/worksheets/sheet2.xml']).toContain('<v>5</v>');
    expect(Object.values(files).join('')).not.toContain('gossip');
  });

  it('gives equal keys equal stand-ins on every sheet', async () => {
    const people = (name: string) => ({ name, rows: row(1, inline('A1', 'Employee no.') + inline('B1', 'Name')) + row(2, inline('A2', 'P-1041') + inline('B2', 'Jane Okafor')) + row(3, inline('A3', 'P-1042') + inline('B3', 'Wiebke Harms')) });
    const { bytes, verdict } = await cleanText('pay.xlsx', await buildXlsx({ sheets: [people('March'), people('April')] }));
    expect(verdict.residue).toEqual([]);
    const clean = await xlsx.open(source(bytes), LIMITS), cells = (sheet: string): string[] => clean.segments.filter(({ place }) => place.label.startsWith(`${sheet}, cell`)).map(({ text }) => text);
    expect(cells('sheet 1')).toEqual(cells('sheet 2'));
    expect(cells('sheet 1').join()).not.toMatch(/1041|Okafor|Harms/);
    expect(new Set(cells('sheet 1')).size).toBe(6);
  });
});

describe('reading a formula', () => {
  const kinds = (text: string): string[] => (readFormula(text) ?? []).map((token) => `${token.kind}:${text.slice(token.span.start, token.span.end)}`);
  it.each([
    ['IF(A1="it""s","x",B$2)', ['name:IF', 'area:A1', 'literal:it""s', 'literal:x', 'area:B$2']],
    ["'It''s mine'!A1:B2+Sheet2!$C:$D", ["sheet:'It''s mine'", 'area:A1:B2', 'sheet:Sheet2', 'area:$C:$D']],
    ['[1]Data!A1*SUM(1:3)', ['sheet:[1]Data', 'area:A1', 'name:SUM', 'area:1:3']],
    ['Pay[[#This Row],[Net pay]]+Rate_1', ['name:Pay', 'column:Net pay', 'name:Rate_1']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
  it('says when it cannot', () => expect([readFormula('IF("open'), readFormula("'open!A1"), readFormula('T[open')]).toEqual([undefined, undefined, undefined]));
});
