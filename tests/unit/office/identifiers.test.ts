import { expect, it } from 'vitest';
import { docx } from '../../../scrubber/formats/docx';
import { pptx } from '../../../scrubber/formats/pptx';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { LIMITS } from '../../../scrubber/limits';
import type { Format } from '../../../scrubber/types';
import { buildDocx, OFFICE, paragraph, root, run, unzipAll, WORD } from '../../builders/docx/package';
import { buildPptx, shape } from '../../builders/pptx/presentation';
import { buildXlsx, inline, NAMESPACES, row, SHEET } from '../../builders/xlsx/workbook';

/** Numbers that tie a file to a session, a machine or another file: no recognizer finds them, so no plan asks for them to go. */
const HEX = ['4F6B9C11', '00A1B2C3', '5E4D3C2B', '7A7B7C7D', '1F2E3D4C', '6B5A4938', '0F1E2D3C', '2B3C4D5E'] as const, GUID = '{5DA1F6C0-8E13-11D4-9D3B-00C04F6B9C11}', OTHER_GUID = '{7C0E3A52-8E13-11D4-9D3B-00C04F6B9C11}';

const left = async (format: Format, bytes: Uint8Array): Promise<string> => {
  const source = { file: 0, name: 'a', bytes }, document = await format.open(source, LIMITS), keep = document.hidden.filter(({ choices }) => choices.includes('keep')).map(({ id }) => id);
  const clean = await Promise.all([[], keep].map((kept) => format.rewrite(source, { file: 0, version: 1, edits: [], remove: [], keep: kept, fileName: 'a' }, LIMITS)));
  return (await Promise.all(clean.map(async (copy) => [...(await unzipAll(copy.bytes))].filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([, xml]) => xml).join('\n')))).join('\n');
};
const nothingOf = (values: readonly string[], xml: string): void => { for (const value of values) expect(xml, value).not.toContain(value.replace(/[{}]/g, '')); };

it('a document says nothing of the sessions in which it was written', async () => {
  const rsids = ['R', 'RPr', 'P', 'Del', 'RDefault', 'Tr'].map((name, i) => `w:rsid${name}="${HEX[i]}"`).join(' ');
  const body = `<w:p ${rsids} w14:paraId="${HEX[6]}" w14:textId="${HEX[7]}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:fitText w:val="9" w:id="1646851742"/></w:rPr></w:pPr>${run('x')}</w:p>`
    + `<w:sdt><w:sdtPr><w:id w:val="-1603204371"/></w:sdtPr><w:sdtContent>${paragraph('y')}</w:sdtContent></w:sdt><w:p><w:r><w:pict w14:anchorId="${HEX[0]}"><v:shape id="Shape 1" w14:anchorId="${HEX[1]}" o:spid="_x0000_s${HEX[2]}"/></w:pict></w:r></w:p>`;
  const numbering = root('numbering', `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="${HEX[0]}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${HEX[1]}"/><w:lvl w:ilvl="0" w:tplc="${HEX[3]}"><w:start w:val="1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`);
  const settings = root('settings', `<w:rsids><w:rsidRoot w:val="${HEX[4]}"/><w:rsid w:val="${HEX[5]}"/></w:rsids><w14:docId w14:val="${HEX[6]}"/><w15:docId w15:val="${GUID}"/>`);
  const xml = await left(docx, await buildDocx(body, [{ name: 'word/numbering.xml', type: `${WORD}numbering+xml`, content: numbering, link: { type: `${OFFICE}numbering`, target: 'numbering.xml' } }, { name: 'word/settings.xml', type: `${WORD}settings+xml`, content: settings, link: { type: `${OFFICE}settings`, target: 'settings.xml' } }]));
  nothingOf([...HEX, GUID, '1646851742', '1603204371'], xml);
});

it('slides say nothing of them either, and diagrams and fields stay tied to what they were', async () => {
  const ext = (uri: string, content: string): string => `<p:extLst><p:ext uri="${uri}">${content}</p:ext></p:extLst>`;
  const diagram = `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt modelId="${GUID}" type="doc"/><dgm:pt modelId="${OTHER_GUID}"/></dgm:ptLst><dgm:cxnLst><dgm:cxn modelId="1" srcId="${GUID}" destId="${OTHER_GUID}" srcOrd="0" destOrd="0"/></dgm:cxnLst></dgm:dataModel>`;
  const frame = '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Diagram 3"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds r:dm="rIdD"/></a:graphicData></a:graphic></p:graphicFrame>';
  const xml = await left(pptx, await buildPptx([{ content: shape(`<a:p><a:fld id="${GUID}" type="slidenum"><a:t>1</a:t></a:fld></a:p>`) + frame, after: ext('{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}', '<p14:creationId val="3395444749"/>') + ext('{D42A27DB-BD31-4B8C-83A1-F6EECF244321}', '<p14:modId val="3393867801"/>'),
    links: [{ id: 'rIdD', type: `${OFFICE}diagramData`, target: 'ppt/diagrams/data1.xml' }] }], { parts: [{ name: 'ppt/diagrams/data1.xml', type: 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml', content: diagram }],
    after: ext('{521415D9-36F7-43E2-AB2F-B90AF26B5E84}', `<p14:sectionLst><p14:section name="One" id="${OTHER_GUID}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst>`) }));
  nothingOf([GUID, OTHER_GUID, '00C04F6B9C11', '3395444749', '3393867801'], xml);
  const [doc, point] = [...xml.matchAll(/<dgm:pt modelId="(\{[^}]*\})"/g)].map(([, id]) => id);
  expect(xml).toContain(`srcId="${doc}" destId="${point}"`);
});

it('a workbook says nothing of them, and its pivot table shows no day or number that its sheet does not', async () => {
  const cache = `<pivotCacheDefinition ${NAMESPACES} xr:uid="${GUID}" refreshedBy="Z" refreshedDate="45000.5"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Main"/></cacheSource><cacheFields count="1"><cacheField name="Born"><sharedItems containsDate="1" minDate="1981-03-04T00:00:00" maxDate="1993-05-06T00:00:00"><d v="1981-03-04T00:00:00"/><n v="91234567"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
  const bytes = await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', 'x')) }], workbook: { before: '<fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="22228"/>', after: '<pivotCaches><pivotCache cacheId="1" r:id="rIdC"/></pivotCaches>' },
    links: [{ id: 'rIdC', type: `${OFFICE}pivotCacheDefinition`, target: 'xl/pivotCache/pivotCacheDefinition1.xml' }], parts: [{ name: 'xl/pivotCache/pivotCacheDefinition1.xml', type: `${SHEET}pivotCacheDefinition+xml`, content: cache }] });
  nothingOf([GUID, '22228', '45000.5', '1993-05-06', 'minDate'], await left(xlsx, bytes));
  const source = { file: 0, name: 'a', bytes }, shown = (await xlsx.open(source, LIMITS)).segments.filter(({ place }) => place.label.endsWith('pivot value'));
  expect(shown.map(({ text, context }) => [text, context.holds])).toEqual([['1981-03-04', 'date'], ['91234567', 'number']]);
  const edits = shown.map(({ id, text }) => ({ segment: id, span: { start: 0, end: text.length }, text: 'Person A' }));
  const clean = (await unzipAll((await xlsx.rewrite(source, { file: 0, version: 1, edits, remove: [], keep: [], fileName: 'a' }, LIMITS)).bytes)).get('xl/pivotCache/pivotCacheDefinition1.xml') ?? '';
  expect(clean).toContain('<d v="1900-01-01T00:00:00"/><n v="0"/>');
});


it('what stands in the place of an id, a date or a mark of a comment and is none goes like one', async () => {
  const body = `<w:p w15:paraId="Qvilumaxor" w15:paraIdParent="Qvilumaxor" w:date="Qvilumaxor">${run('x')}</w:p><w:sdt><w:sdtPr><w:id w:val="Qvilumaxor"/></w:sdtPr><w:sdtContent>${paragraph('y')}</w:sdtContent></w:sdt>`;
  nothingOf(['Qvilumaxor'], await left(docx, await buildDocx(body)));
  const names = `xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main" xmlns:pc="http://schemas.microsoft.com/office/powerpoint/2013/main/command"`;
  nothingOf(['Qvilumaxor'], await left(pptx, await buildPptx([{ content: shape('<a:p><a:fld id="Qvilumaxor" type="slidenum"><a:t>1</a:t></a:fld></a:p>'), after: `<p:extLst><p:ext uri="{6950BFC3-D8DA-4A85-94F7-54DA5524770B}"><p188:cm ${names} id="Qvilumaxor" created="Qvilumaxor"><pc:sldMk cId="Qvilumaxor"/></p188:cm></p:ext></p:extLst>` }])));
  nothingOf(['Qvilumaxor'], await left(xlsx, await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', 'x')), after: '<comment xr:uid="Qvilumaxor" ref="A1"/>' }] })));
});
