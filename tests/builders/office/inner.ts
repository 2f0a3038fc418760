import { buildDocx, OFFICE, paragraph as wordParagraph } from '../docx/package';
import { HEAD } from '../ooxml/package';
import { buildPptx, NAMESPACES, shape } from '../pptx/presentation';
import { buildXlsx, row, shared } from '../xlsx/workbook';
import { pngSaying } from '../docx/pictures';

const TYPES = 'application/vnd.openxmlformats-officedocument.';
export const SHEET_TYPE = `${TYPES}spreadsheetml.sheet`, DOCUMENT_TYPE = `${TYPES}wordprocessingml.document`;
export type Inside = { readonly name: string; readonly type: string; readonly bytes: Uint8Array | string };

/** A workbook of one column of names under a heading. */
export const workbookOf = (names: readonly string[], sheet = 'Sheet1'): Promise<Uint8Array> =>
  buildXlsx({ sheets: [{ name: sheet, rows: ['Name', ...names].map((_, i) => row(i + 1, shared(`A${i + 1}`, i))).join('') }], strings: ['Name', ...names] });

const frame = (content: string, uri: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Frame 1"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="1"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;

/** A slide with a chart of the given categories, and the file behind it. */
export const deckWithChart = (title: string, categories: readonly string[], behind: Inside, reference = 'Sheet1!$A$2:$A$9', kind: 'str' | 'num' = 'str'): Promise<Uint8Array> => {
  const cache = categories.map((text, i) => `<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`).join(''), name = `ppt/embeddings/${behind.name}`;
  const content = `<c:chart><c:plotArea><c:barChart><c:ser><c:cat><c:${kind}Ref><c:f>${reference}</c:f><c:${kind}Cache><c:ptCount val="${categories.length}"/>${cache}</c:${kind}Cache></c:${kind}Ref></c:cat></c:ser></c:barChart></c:plotArea></c:chart><c:externalData r:id="rIdW"><c:autoUpdate val="0"/></c:externalData>`;
  return buildPptx([{ content: shape(title) + frame('<c:chart r:id="rIdC"/>', 'drawingml/2006/chart'), links: [{ id: 'rIdC', type: `${OFFICE}chart`, target: 'ppt/charts/chart1.xml' }] }], {
    parts: [{ name: 'ppt/charts/chart1.xml', type: `${TYPES}drawingml.chart+xml`, content: `${HEAD}<c:chartSpace ${NAMESPACES}>${content}</c:chartSpace>`, links: [{ id: 'rIdW', type: `${OFFICE}package`, target: name }] },
      { name, content: behind.bytes, type: behind.type }],
  });
};

/** A slide with an embedded object in its two versions, as PowerPoint writes them. */
export const deckWithObject = (title: string, object: Inside): Promise<Uint8Array> => {
  const name = `ppt/embeddings/${object.name}`, attributes = 'name="Document" r:id="rIdO" imgW="1" imgH="1" progId="Word.Document.12"';
  const picture = '<p:pic><p:nvPicPr><p:cNvPr id="0" name=""/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdP"/></p:blipFill><p:spPr/></p:pic>';
  const versions = `<mc:AlternateContent><mc:Choice xmlns:v="urn:schemas-microsoft-com:vml" Requires="v"><p:oleObj spid="_x0000_s1026" ${attributes}><p:embed/></p:oleObj></mc:Choice><mc:Fallback><p:oleObj ${attributes}><p:embed/>${picture}</p:oleObj></mc:Fallback></mc:AlternateContent>`;
  return buildPptx([{ content: shape(title) + frame(versions, 'presentationml/2006/ole'), links: [{ id: 'rIdO', type: `${OFFICE}package`, target: name }, { id: 'rIdP', type: `${OFFICE}image`, target: 'ppt/media/image1.png' }] }],
    { parts: [{ name, content: object.bytes, type: object.type }, { name: 'ppt/media/image1.png', content: pngSaying('x', '') }] });
};

/** A document with embedded objects, each shown by a picture. */
export const documentWithObjects = (text: string, objects: readonly Inside[]): Promise<Uint8Array> => {
  const shown = objects.map((_, i) => `<w:p><w:r><w:object w:dxaOrig="10" w:dyaOrig="10"><v:shape id="_x0000_i${1025 + i}" style="width:9pt;height:9pt" o:ole=""><v:imagedata r:id="rIdP"/></v:shape><o:OLEObject Type="Embed" ProgID="Word.Document.12" ShapeID="_x0000_i${1025 + i}" DrawAspect="Content" ObjectID="_1759246${200 + i}" r:id="rIdO${i}"/></w:object></w:r></w:p>`).join('');
  return buildDocx(wordParagraph(text) + shown, [{ name: 'word/media/image1.png', content: pngSaying('x', ''), link: { id: 'rIdP', type: `${OFFICE}image`, target: 'media/image1.png' } },
    ...objects.map(({ name, type, bytes }, i) => ({ name: `word/embeddings/${name}`, content: bytes, type, link: { id: `rIdO${i}`, type: `${OFFICE}package`, target: `embeddings/${name}` } }))]);
};

/** A workbook with embedded objects, each in the two versions that Excel writes, with a picture of what stood in it. */
export const workbookWithObjects = (text: string, objects: readonly Inside[]): Promise<Uint8Array> => {
  const versions = objects.map((_, i) => {
    const attributes = `progId="Word.Document.12" shapeId="${1030 + i}" r:id="rIdO${i}"`;
    return `<mc:AlternateContent><mc:Choice Requires="x14"><oleObject ${attributes}><objectPr defaultSize="0" autoPict="0" r:id="rIdP"><anchor moveWithCells="1"><from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></objectPr></oleObject></mc:Choice><mc:Fallback><oleObject ${attributes}/></mc:Fallback></mc:AlternateContent>`;
  });
  const shapes = objects.map((_, i) => `<v:shape id="_x0000_s${1030 + i}" type="#_x0000_t75" style='position:absolute' alt="${text}"><v:imagedata o:relid="rIdI" o:title="${text}"><br><x:ClientData ObjectType="Pict"><x:Anchor>\n 1, 0, 2, 0, 4, 0, ${9 + i}, 0</x:Anchor></x:ClientData></v:shape>`);
  return buildXlsx({
    sheets: [{ name: 'Main', rows: row(1, shared('A1', 0)), after: `<legacyDrawing r:id="rIdV"/><oleObjects>${versions.join('')}</oleObjects>`, links: [
      { id: 'rIdV', type: `${OFFICE}vmlDrawing`, target: 'xl/drawings/vmlDrawing1.vml' }, { id: 'rIdP', type: `${OFFICE}image`, target: 'xl/media/image1.png' }, ...objects.map(({ name }, i) => ({ id: `rIdO${i}`, type: `${OFFICE}package`, target: `xl/embeddings/${name}` }))] }],
    strings: [text],
    parts: [{ name: 'xl/drawings/vmlDrawing1.vml', type: `${TYPES}vmlDrawing`, content: `<xml xmlns:v="urn:schemas-microsoft-com:vml">${shapes.join('')}</xml>`, links: [{ id: 'rIdI', type: `${OFFICE}image`, target: 'xl/media/image1.png' }] },
      { name: 'xl/media/image1.png', content: pngSaying('x', text) }, ...objects.map(({ name, type, bytes }) => ({ name: `xl/embeddings/${name}`, content: bytes, type }))],
  });
};
