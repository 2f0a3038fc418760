import { describe, expect, it } from 'vitest';
import { openFile } from '../../../scrubber/pipeline';
import { cleanOne, holdOf } from '../../builders/hold';
import { buildDocx, OFFICE, run, unzipAll } from '../../builders/docx/package';
import { pngSaying } from '../../builders/docx/pictures';
import { emfFile, emfFont, emfText } from '../../builders/pictures/metafiles';
import { cleanPicture } from '../../../scrubber/formats/pictures/clean';
import { deckWithChart, SHEET_TYPE, workbookOf } from '../../builders/office/inner';
import { buildPptx, shape } from '../../builders/pptx/presentation';
import { buildXlsx, number, row } from '../../builders/xlsx/workbook';
import JSZip from 'jszip';

const cleaned = async (name: string, bytes: Uint8Array) => {
  const { hold, sources } = await holdOf({ [name]: bytes }), clean = await cleanOne(hold, sources[0]!);
  return { hold, clean, files: await unzipAll(clean.bytes) };
};

it('a name that Word gave a drawing is nobody\'s in the drawing and in its VML twin', async () => {
  const twin = '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Straight Connector 9"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr/><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line id="Straight Connector 9" from="0,0" to="9pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>';
  const { hold, clean } = await cleaned('a.docx', await buildDocx(twin));
  expect(hold.rows().entities).toEqual([]);
  expect(clean.verdict.residue).toEqual([]);
});

it('digits behind the point of a calculated number are no identifier', async () => {
  const { hold } = await cleaned('a.xlsx', await buildXlsx({ sheets: [{ name: 'Main', rows: row(1, number('A1', '364776.81511204405')) + row(2, number('A2', '345014.80786661798')) }] }));
  expect(hold.rows().entities).toEqual([]);
});

it('says that a deck came from Office 2007, whose charts mean something else by what they leave out, and nothing else about where it came from', async () => {
  const zip = await JSZip.loadAsync(await deckWithChart('Sales', ['Q1'], { name: 'book1.xlsx', type: SHEET_TYPE, bytes: await workbookOf(['Q1']) }));
  const app = (version: string): string => `<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Brandvold Ltd</Company><Application>Microsoft Office PowerPoint</Application><AppVersion>${version}</AppVersion></Properties>`;
  zip.file('_rels/.rels', (await zip.file('_rels/.rels')!.async('string')).replace('</Relationships>', '<Relationship Id="rIdApp" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>'));
  const withApp = async (version: string): Promise<Uint8Array> => {
    zip.file('docProps/app.xml', app(version));
    zip.file('[Content_Types].xml', (await zip.file('[Content_Types].xml')!.async('string')).replace('</Types>', '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'));
    return zip.generateAsync({ type: 'uint8array' });
  };
  const { files, clean } = await cleaned('a.pptx', await withApp('12.0000'));
  expect(files.get('docProps/app.xml')).toMatch(/<Properties [^>]*><Application>Microsoft Office<\/Application><AppVersion>12\.0000<\/AppVersion><\/Properties>$/);
  expect(clean.verdict.residue).toEqual([]);
  expect((await openFile({ file: 0, name: 'a.pptx', bytes: clean.bytes })).hidden).toEqual([]);
  expect((await cleaned('a.pptx', await withApp('16.0000'))).files.has('docProps/app.xml')).toBe(false);
});

it('an object whose picture nobody can read leaves a grey box of its size', async () => {
  const frame = '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Chart of Brandvold"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="10" y="20"/><a:ext cx="300" cy="400"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole"><p:oleObj spid="_x0000_s1026" name="Chart" r:id="rIdO" progId="MSGraph.Chart.8"><p:embed/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>';
  const { files, clean } = await cleaned('a.pptx', await buildPptx([{ content: shape('Sales') + frame, links: [{ id: 'rIdO', type: `${OFFICE}oleObject`, target: 'ppt/embeddings/oleObject1.bin' }] }], { parts: [{ name: 'ppt/embeddings/oleObject1.bin', content: new Uint8Array(40) }] }));
  expect(files.get('ppt/slides/slide1.xml')).toMatch(/<p:sp><p:nvSpPr><p:cNvPr id="7" name="Object"\/>.*<a:off x="10" y="20"\/><a:ext cx="300" cy="400"\/>.*prst="rect"/);
  expect(files.get('ppt/slides/slide1.xml')).not.toMatch(/graphicFrame|Brandvold/);
  expect(clean.verdict.residue).toEqual([]);
});

it('an object whose picture stands in a VML drawing alone becomes that picture, its text scrubbed', async () => {
  const frame = '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Chart"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="10" y="20"/><a:ext cx="300" cy="400"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole"><p:oleObj spid="_x0000_s1026" name="Chart" r:id="rIdO" progId="MSGraph.Chart.8"><p:embed/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>';
  const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="_x0000_s1026" style="left:1pt"><v:imagedata o:relid="rIdE" o:title="Okafor"/></v:shape></xml>';
  const { files, clean } = await cleaned('a.pptx', await buildPptx([{ content: shape('Sales of Dr. Philippa Quenneville') + frame, links: [{ id: 'rIdO', type: `${OFFICE}oleObject`, target: 'ppt/embeddings/oleObject1.bin' }, { id: 'rIdV', type: `${OFFICE}vmlDrawing`, target: 'ppt/drawings/vmlDrawing1.vml' }] }], { parts: [
    { name: 'ppt/embeddings/oleObject1.bin', content: new Uint8Array(40) }, { name: 'ppt/drawings/vmlDrawing1.vml', content: vml, type: 'application/vnd.openxmlformats-officedocument.vmlDrawing', links: [{ id: 'rIdE', type: `${OFFICE}image`, target: 'ppt/media/image1.emf' }] },
    { name: 'ppt/media/image1.emf', content: emfFile([emfFont('Arial'), emfText('Dr. Philippa Quenneville', 0, 20), emfText('37%', 0, 60)]) }] }));
  expect(files.get('ppt/slides/slide1.xml')).toMatch(/<p:pic>.*<a:blip r:embed="rId\d+"\/>.*<a:off x="10" y="20"\/><a:ext cx="300" cy="400"\/>/);
  expect(files.get('ppt/slides/slide1.xml')).not.toMatch(/graphicFrame|oleObj/);
  expect([...files.keys()].filter((name) => /media|drawings|embeddings/.test(name))).toEqual(['ppt/media/image1.emf']);
  expect(cleanPicture(await (await JSZip.loadAsync(clean.bytes)).file('ppt/media/image1.emf')!.async('uint8array')).drawing?.lines).toEqual([expect.stringMatching(/Person [A-Z]$/), '37%']);
  expect(clean.verdict.residue).toEqual([]);
});

describe('versions of a drawing', () => {
  const inline = (content: string, uri: string): string => `<w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Chart 1"/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const CHARTEX = 'http://schemas.microsoft.com/office/drawing/2014/chartex', box = inline('<wps:wsp><wps:spPr/><wps:bodyPr/></wps:wsp>', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape');
  const versions = (choice: string): string => `<w:p><w:r><mc:AlternateContent>${choice}<mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;

  it('of which no reader knows one are the version for everyone else, alone', async () => {
    for (const choice of ['<mc:Choice xmlns:zz="urn:nobody" Requires="zz"><w:drawing/></mc:Choice>', `<mc:Choice Requires="wps">${inline('<zz:thing xmlns:zz="urn:nobody"/>', 'urn:nobody')}</mc:Choice>`]) {
      const xml = (await cleaned('a.docx', await buildDocx(versions(choice)))).files.get('word/document.xml') ?? '';
      expect(xml).toContain(`<w:r>${box}</w:r>`);
      expect(xml).not.toMatch(/AlternateContent|Choice|Requires=""/);
    }
  });

  it('of ink go together: the picture for everyone else shows the same hand', async () => {
    const ink = `<mc:Choice xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" Requires="wpi">${inline('<w14:contentPart r:id="rIdI"/>', 'http://schemas.microsoft.com/office/word/2010/wordprocessingInk')}</mc:Choice>`;
    const picture = '<mc:Fallback><w:pict><v:shape><v:imagedata r:id="rIdP"/></v:shape></w:pict></mc:Fallback>', body = `<w:p>${run('signed')}<w:r><mc:AlternateContent>${ink}${picture}</mc:AlternateContent></w:r></w:p>`;
    const { files } = await cleaned('a.docx', await buildDocx(body, [{ name: 'word/media/image1.png', content: pngSaying('x', ''), link: { id: 'rIdP', type: `${OFFICE}image`, target: 'media/image1.png' } }, { name: 'word/ink/ink1.xml', type: 'application/inkml+xml', content: '<ink/>', link: { id: 'rIdI', type: `${OFFICE}customXml`, target: 'ink/ink1.xml' } }]));
    expect(files.get('word/document.xml')).not.toMatch(/AlternateContent|imagedata/);
    expect([...files.keys()].filter((name) => /media|ink/.test(name))).toEqual([]);
  });

  it('stay with a waterfall chart, which only Office 2016 and later draw', async () => {
    const chart = { name: 'word/charts/chartEx1.xml', type: 'application/vnd.ms-office.chartex+xml', link: { id: 'rIdX', type: 'http://schemas.microsoft.com/office/2014/relationships/chartEx', target: 'charts/chartEx1.xml' }, content: `<cx:chartSpace xmlns:cx="${CHARTEX}"><cx:chartData/><cx:chart/></cx:chartSpace>` };
    const choice = `<mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${inline(`<cx:chart xmlns:cx="${CHARTEX}" r:id="rIdX"/>`, CHARTEX)}</mc:Choice>`;
    const { files } = await cleaned('a.docx', await buildDocx(versions(choice), [chart]));
    expect(files.get('word/document.xml')).toMatch(/<mc:Choice xmlns:cx1="[^"]*" Requires="cx1"><w:drawing>/);
    expect(files.has('word/charts/chartEx1.xml')).toBe(true);
  });
});
