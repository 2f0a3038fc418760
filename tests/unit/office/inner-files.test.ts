import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { greyPicture } from '../../../scrubber/formats/pictures/grey';
import { openFile, pictureOf, rewriteFile } from '../../../scrubber/pipeline';
import { cleanOne, holdOf } from '../../builders/hold';
import { buildDocx, paragraph } from '../../builders/docx/package';
import { deckWithChart, deckWithObject, DOCUMENT_TYPE, documentWithObjects, SHEET_TYPE, workbookOf, workbookWithObjects } from '../../builders/office/inner';
import { buildXlsx, inline, number, row } from '../../builders/xlsx/workbook';
import { findEverywhere } from '../../builders/ooxml/package';

const NAME = 'Marguerite Oyelaran', OTHER = 'Benedikt Szymanski';
const workbook = async (sheet?: string) => ({ name: 'Book_of_Marguerite.xlsx', type: SHEET_TYPE, bytes: await workbookOf([NAME, OTHER], sheet) });
const partOf = async (bytes: Uint8Array, name: RegExp): Promise<JSZip.JSZipObject> => {
  const zip = await JSZip.loadAsync(bytes), found = Object.keys(zip.files).find((file) => name.test(file));
  return zip.files[found ?? ''] ?? expect.fail(`no part ${name}`);
};
const textOf = async (bytes: Uint8Array, name: RegExp): Promise<string> => (await partOf(bytes, name)).async('string');
const insideOf = async (bytes: Uint8Array, name: RegExp): Promise<Uint8Array> => (await partOf(bytes, name)).async('uint8array');

describe('the workbook behind a chart', () => {
  it('is cleaned with the deck: chart and cells say the same, and the name is nowhere', async () => {
    const { hold, sources } = await holdOf({ 'deck.pptx': await deckWithChart(`Account lead: ${NAME}`, [NAME, OTHER], await workbook()) });
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    for (const value of ['Oyelaran', 'Szymanski', 'Marguerite']) expect(await findEverywhere(bytes, value)).toEqual([]);
    const chart = await textOf(bytes, /charts\/chart1\.xml$/), cells = await textOf(await insideOf(bytes, /embeddings\/embedded1\.xlsx$/), /sharedStrings\.xml$/);
    const standIns = [...chart.matchAll(/<c:v>(.*?)<\/c:v>/g)].map((match) => match[1]);
    expect(standIns).toEqual([expect.stringMatching(/^Person /), expect.stringMatching(/^Person /)]);
    for (const standIn of standIns) expect(cells).toContain(`>${standIn}</t>`);
    expect(chart).toMatch(/<c:externalData r:id="rId\d+">/);
  });

  it('is shown as a part of the deck, and can be removed', async () => {
    const { hold, sources } = await holdOf({ 'deck.pptx': await deckWithChart(`Account lead: ${NAME}`, [NAME], await workbook()) });
    expect(hold.rows().embedded).toMatchObject([{ choices: ['keep', 'remove'], choice: 'keep', place: { label: 'slide 1, chart, workbook' } }]);
    const person = hold.rows().entities.find(({ text }) => text === NAME)!;
    expect(hold.places(person.id).map(({ place }) => place.label)).toContain('slide 1, chart, workbook › sheet 1, cell A2');
    hold.append({ kind: 'decide', on: hold.rows().embedded[0]!.id, choice: 'remove' });
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect(await textOf(bytes, /charts\/chart1\.xml$/)).not.toContain('externalData');
    expect(Object.keys((await JSZip.loadAsync(bytes)).files).filter((name) => name.includes('embeddings'))).toEqual([]);
  });

  it('keeps the reference to a sheet that gets a new name', async () => {
    const { hold, sources } = await holdOf({ 'deck.pptx': await deckWithChart(`Account lead: ${NAME}`, [NAME], await workbook('Oyelaran'), 'Oyelaran!$A$2:$A$9') });
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    const sheet = /<sheet name="([^"]*)"/.exec(await textOf(await insideOf(bytes, /embedded1\.xlsx$/), /workbook\.xml$/))?.[1];
    expect(await textOf(bytes, /charts\/chart1\.xml$/)).toContain(`<c:f>'${sheet}'!$A$2:$A$9</c:f>`);
  });
});

describe('a number in a chart and in the workbook behind it', () => {
  it('gets one stand-in that is a number in both', async () => {
    const account = '60161331926819', bytes = await buildXlsx({ sheets: [{ name: 'Sheet1', rows: row(1, inline('A1', 'Bank account number') + inline('B1', 'City')) + row(2, number('A2', account) + inline('B2', 'Utrecht')) }] });
    const deck = await deckWithChart(`Account number: ${account}`, [account], { name: 'a.xlsx', type: SHEET_TYPE, bytes }, 'Sheet1!$A$2', 'num');
    const { hold, sources } = await holdOf({ 'deck.pptx': deck });
    const { bytes: clean, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    const value = /<c:v>(.*?)<\/c:v>/.exec(await textOf(clean, /chart1\.xml$/))?.[1];
    expect(value).toMatch(/^\d{14}$/);
    expect(value).not.toBe(account);
    expect(await textOf(await insideOf(clean, /embedded1\.xlsx$/), /sheet1\.xml$/)).toContain(`<v>${value}</v>`);
  });
});

describe('an embedded object', () => {
  const inside = async () => ({ name: 'Marguerite.docx', type: DOCUMENT_TYPE, bytes: await buildDocx(paragraph(`Prepared by ${NAME}, ${OTHER}.`)) });

  it('is cleaned in a deck, with the version that needs no drawing of its own', async () => {
    const { hold, sources } = await holdOf({ 'deck.pptx': await deckWithObject(`Account lead: ${NAME}`, await inside()) });
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect(await findEverywhere(bytes, 'Oyelaran')).toEqual([]);
    const slide = await textOf(bytes, /slides\/slide1\.xml$/);
    expect(slide).toMatch(/<a:graphicData uri="[^"]*ole"><p:oleObj [^>]*progId="Word.Document.12"[^>]*><p:embed\/><p:pic>/);
    expect(slide).not.toContain('AlternateContent');
    expect(await textOf(await insideOf(bytes, /embedded1\.docx$/), /document\.xml$/)).toContain('Prepared by Person');
  });

  it('leaves its picture when it goes', async () => {
    const { hold, sources } = await holdOf({ 'deck.pptx': await deckWithObject('Plan', { ...await inside(), bytes: 'no package' , type: 'application/vnd.ms-word.document.macroEnabled.12' }) });
    expect(hold.rows().embedded).toMatchObject([{ choice: 'remove', choices: ['remove'] }]);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect(await textOf(bytes, /slides\/slide1\.xml$/)).not.toMatch(/oleObj|graphicFrame/);
  });

  it('is cleaned in a document, and so is the workbook inside the document inside', async () => {
    const nested = await documentWithObjects(`Prepared by ${NAME}`, [await workbook()]);
    const { hold, sources } = await holdOf({ 'report.docx': await documentWithObjects(`Prepared by ${OTHER}`, [{ name: 'x.docx', type: DOCUMENT_TYPE, bytes: nested }, await workbook()]) });
    expect(hold.rows().embedded.map(({ place }) => place.label)).toEqual(['document, object', 'document, object › document, object', 'document, object']);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    for (const value of ['Oyelaran', 'Szymanski', '_1759246']) expect(await findEverywhere(bytes, value)).toEqual([]);
    const document = await textOf(bytes, /^word\/document\.xml$/);
    expect([...document.matchAll(/ObjectID="([^"]*)"/g)].map((match) => match[1])).toEqual(['_1000000001', '_1000000002']);
    expect(await textOf(await insideOf(await insideOf(bytes, /embedded1\.docx$/), /embedded1\.xlsx$/), /sharedStrings\.xml$/)).toContain('Person');
    expect((await cleanOne(hold, sources[0]!)).bytes).toEqual(bytes);
  });

  it('is cleaned in a workbook, drawn where it was, without the picture of what stood in it', async () => {
    const { hold, sources } = await holdOf({ 'book.xlsx': await workbookWithObjects(`Prepared by ${OTHER}`, [await inside(), { name: 'Oyelaran.xlsx', type: SHEET_TYPE, bytes: await workbookOf([NAME]) }]) });
    expect(hold.rows().embedded).toMatchObject([{ choices: ['keep', 'remove'], choice: 'keep', place: { label: 'sheet 1, object' } }, { choice: 'keep' }]);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!), files = Object.keys((await JSZip.loadAsync(bytes)).files);
    expect(verdict.residue).toEqual([]);
    for (const value of ['Oyelaran', 'Szymanski', 'Marguerite']) expect(await findEverywhere(bytes, value)).toEqual([]);
    expect(files.filter((name) => /media|embeddings|vml/.test(name)).sort()).toEqual(['xl/drawings/vmlDrawing1.vml', 'xl/drawings/_rels/vmlDrawing1.vml.rels', 'xl/embeddings/embedded1.docx', 'xl/embeddings/embedded1.xlsx', 'xl/media/image1.png'].sort());
    expect(await insideOf(bytes, /media/)).toEqual(greyPicture(64, 64));
    expect(await textOf(bytes, /vmlDrawing1\.vml\.rels$/)).toContain('Target="../media/image1.png"');
    const sheet = await textOf(bytes, /sheet1\.xml$/), drawing = await textOf(bytes, /vmlDrawing1\.vml$/), shapes = [...sheet.matchAll(/<oleObject progId="Word\.Document\.12" shapeId="(\d+)" r:id="[^"]+"\/>/g)].map(([, id]) => id);
    expect(sheet).toMatch(/<legacyDrawing r:id="[^"]+"\/><oleObjects><oleObject /);
    expect(shapes).toHaveLength(2);
    for (const id of shapes) expect(drawing).toContain(`id="_x0000_s${id}"`);
    expect([...drawing.matchAll(/<x:Anchor>(.*?)<\/x:Anchor>/g)].map((match) => match[1])).toEqual(['1, 0, 2, 0, 4, 0, 9, 0', '1, 0, 2, 0, 4, 0, 10, 0']);
    expect(await textOf(await insideOf(bytes, /embedded1\.docx$/), /document\.xml$/)).toContain('Prepared by Person');
  });

  it('that is removed from a workbook leaves neither list nor drawing', async () => {
    const { hold, sources } = await holdOf({ 'book.xlsx': await workbookWithObjects('Plan', [await inside()]) });
    hold.append({ kind: 'decide', on: hold.rows().embedded[0]!.id, choice: 'remove' });
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect(await textOf(bytes, /sheet1\.xml$/)).not.toMatch(/oleObject|legacyDrawing/);
    expect(Object.keys((await JSZip.loadAsync(bytes)).files).filter((name) => /media|embeddings|vml/.test(name))).toEqual([]);
  });

  it('that a reader refuses goes and is named with its reason, and the file around it stays', async () => {
    const broken = (await workbookOf([NAME])).slice(0, 700);
    const { hold, sources } = await holdOf({ 'report.docx': await documentWithObjects('Prepared by nobody', [{ name: 'a.xlsx', type: SHEET_TYPE, bytes: broken }, await workbook()]) });
    expect(hold.rows().embedded).toMatchObject([{ choice: 'remove', code: 'corrupt-zip' }, { choice: 'keep' }]);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    const document = await textOf(bytes, /^word\/document\.xml$/);
    expect(document.match(/o:OLEObject/g)).toHaveLength(1);
    expect(document.match(/o:ole=""/g)).toHaveLength(1);
  });

  it('shares the budget of its file, and nothing goes deeper than three files', async () => {
    let file = await buildDocx(paragraph('innermost'));
    for (let depth = 0; depth < 5; depth++) file = await documentWithObjects(`level ${depth}`, [{ name: 'x.docx', type: DOCUMENT_TYPE, bytes: file }]);
    const { embedded, segments } = await openFile({ file: 0, name: 'a.docx', bytes: file });
    expect(embedded.map(({ code }) => code)).toEqual([undefined, undefined, undefined, 'too-deep']);
    expect(segments.map(({ text }) => text)).not.toContain('innermost');
  });

  it('has pictures that the review can draw', async () => {
    const nested = await documentWithObjects('inner', []), source = { file: 3, name: 'a.docx', bytes: await documentWithObjects('outer', [{ name: 'x.docx', type: DOCUMENT_TYPE, bytes: nested }, { name: 'y.docx', type: DOCUMENT_TYPE, bytes: await documentWithObjects('inner', [await workbook()]) }]) };
    const { pictures } = await openFile(source);
    expect(pictures.map(({ places }) => places[0]?.label)).toEqual(['document', 'document, object › document']);
    for (const { id } of pictures) expect((await pictureOf(source, id)).bytes.length).toBeGreaterThan(50);
  });
});

describe('a build that forgets the files inside', () => {
  it('is stopped by verification', async () => {
    const { hold, sources } = await holdOf({ 'deck.pptx': await deckWithChart('Quarter', ['a'], await workbook()) }), { plan, needles } = hold.plan(0);
    const start = plan.inner![0]!.text.start, forgets = { ...plan, edits: plan.edits.filter(({ segment }) => segment < start) };
    expect(forgets.edits.length).toBeLessThan(plan.edits.length);
    const rewrite = await rewriteFile(sources[0]!, forgets, needles);
    expect(hold.verify(0, rewrite, rewrite.bytes.length).residue.map(({ check }) => check)).toEqual(expect.arrayContaining(['forms-gone', 'bytes-searched']));
  });
});
