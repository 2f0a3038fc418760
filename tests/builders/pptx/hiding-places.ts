import { jpegSaying, pngSaying } from '../docx/pictures';
import { HEAD, MICROSOFT, OFFICE } from '../ooxml/package';
import type { BuiltPart, Link } from '../ooxml/package';
import { buildPptx, NAMESPACES, paragraph, part, shape, SLIDE, tree } from './presentation';

type Plant = { slide?: string; slideLinks?: Link[]; timing?: string; ext?: [uri: string, content: string]; after?: string; layout?: string; master?: string; parts?: BuiltPart[]; links?: Link[]; packageLinks?: Link[]; slides?: { content: string; attributes?: string; name?: string; links?: Link[] }[] };
const fromSlide = (id: string, type: string, made: BuiltPart, slide = ''): Plant => ({ slide, parts: [made], slideLinks: [{ id, type: type.includes(':') ? type : `${OFFICE}${type}`, target: made.name }] });
const fromMain = (id: string, type: string, made: BuiltPart, more: Partial<Plant> = {}): Plant => ({ ...more, parts: [made], links: [{ id, type: type.includes(':') ? type : `${OFFICE}${type}`, target: made.name }] });
const frame = (content: string, uri: string, name = 'Frame 1'): string => `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="${name}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="1"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;
const chart = (number: number, content: string, links: Link[] = [], more: BuiltPart[] = []): Plant => {
  const plant = fromSlide(`rIdC${number}`, 'chart', { name: `ppt/charts/chart${number}.xml`, type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', content: `${HEAD}<c:chartSpace ${NAMESPACES}>${content}</c:chartSpace>`, links }, frame(`<c:chart r:id="rIdC${number}"/>`, 'chart'));
  return { ...plant, parts: [...plant.parts ?? [], ...more] };
};
const series = (content: string): string => `<c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef>${content}</c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart>`;
const image = (id: string, name: string, content: Uint8Array): Plant => fromSlide(id, 'image', { name, content }, `<p:pic><p:nvPicPr><p:cNvPr id="5" name="Picture 1"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/></p:blipFill><p:spPr/></p:pic>`);
const notes = (v: string): Plant => fromSlide('rIdN', 'notesSlide', part('ppt/notesSlides/notesSlide1.xml', 'p:notes', `<p:cSld>${tree(shape(v))}</p:cSld>`, `${SLIDE}notesSlide+xml`));
const link = (id: string, attributes: string): string => shape(`<a:p><a:r><a:rPr><a:hlinkClick r:id="${id}"${attributes}/></a:rPr><a:t>link</a:t></a:r></a:p>`);

/** Each place puts one value there and nowhere else. */
export const HIDING_PLACES: Readonly<Record<string, (value: string) => Plant>> = {
  title: (v) => ({ slide: shape(v, { placeholder: 'title' }) }),
  'split runs': (v) => ({ slide: shape(paragraph(v.slice(0, 3), v.slice(3, 6), v.slice(6))) }),
  table: (v) => ({ slide: frame(`<a:tbl><a:tblPr/><a:tblGrid><a:gridCol w="1"/></a:tblGrid><a:tr h="1"><a:tc><a:txBody><a:bodyPr/>${paragraph(v)}</a:txBody></a:tc></a:tr></a:tbl>`, 'table') }),
  'merged-away cell': (v) => ({ slide: frame(`<a:tbl><a:tblPr/><a:tblGrid><a:gridCol w="1"/><a:gridCol w="1"/></a:tblGrid><a:tr h="1"><a:tc gridSpan="2"><a:txBody><a:bodyPr/>${paragraph('x')}</a:txBody></a:tc><a:tc hMerge="1"><a:txBody><a:bodyPr/>${paragraph(v)}</a:txBody></a:tc></a:tr></a:tbl>`, 'table') }),
  group: (v) => ({ slide: `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="Group 1"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shape(v)}</p:grpSp>` }),
  'shape name': (v) => ({ slide: shape('x', { name: v }) }),
  'alternative text': (v) => ({ slide: shape('x', { attributes: ` descr="Portrait of ${v}"` }) }),
  'title of a shape': (v) => ({ slide: shape('x', { attributes: ` title="${v}"` }) }),
  'off-slide shape': (v) => ({ slide: shape(v, { at: 20_000_000 }) }),
  'hidden shape': (v) => ({ slide: shape(v, { attributes: ' hidden="1"' }) }),
  'hidden slide': (v) => ({ slides: [{ content: shape(v), attributes: ' show="0"' }] }),
  'slide name': (v) => ({ slides: [{ content: '', name: v }] }),
  'date field': (v) => ({ slide: shape(`<a:p><a:fld id="{8410F4B0-B28B-2747-AFEB-4604C490BBFC}" type="datetime1"><a:t>${v}</a:t></a:fld></a:p>`) }),
  notes, layout: (v) => ({ layout: shape(v) }), master: (v) => ({ master: shape(v) }),
  'notes master': (v) => fromMain('rIdNm', 'notesMaster', part('ppt/notesMasters/notesMaster1.xml', 'p:notesMaster', `<p:cSld>${tree(shape(v, { placeholder: 'hdr' }))}</p:cSld>`, `${SLIDE}notesMaster+xml`)),
  'handout master': (v) => fromMain('rIdHm', 'handoutMaster', part('ppt/handoutMasters/handoutMaster1.xml', 'p:handoutMaster', `<p:cSld>${tree(shape(v, { placeholder: 'ftr' }))}</p:cSld>`, `${SLIDE}handoutMaster+xml`)),
  'classic comment': (v) => fromSlide('rIdCm', 'comments', part('ppt/comments/comment1.xml', 'p:cmLst', `<p:cm authorId="0" idx="1"><p:pos x="1" y="1"/><p:text>${v}</p:text></p:cm>`, `${SLIDE}comments+xml`)),
  'comment author': (v) => fromMain('rIdCa', 'commentAuthors', part('ppt/commentAuthors.xml', 'p:cmAuthorLst', `<p:cmAuthor id="0" name="${v}" initials="Z" lastIdx="1" clrIdx="0"/>`, `${SLIDE}commentAuthors+xml`)),
  'modern comment': (v) => fromSlide('rIdMc', `${MICROSOFT}2018/10/relationships/comments`, { name: 'ppt/comments/modernComment_1.xml', type: 'application/vnd.ms-powerpoint.comments+xml', content: `<p188:cmLst xmlns:p188="${MICROSOFT}powerpoint/2018/8/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p188:cm><p188:txBody>${paragraph(v)}</p188:txBody></p188:cm></p188:cmLst>` }),
  'modern author': (v) => fromMain('rIdMa', `${MICROSOFT}2018/10/relationships/authors`, { name: 'ppt/authors.xml', type: 'application/vnd.ms-powerpoint.authors+xml', content: `<p188:authorLst xmlns:p188="${MICROSOFT}powerpoint/2018/8/main"><p188:author id="{1}" name="${v}" userId="${v}" providerId="AD"/></p188:authorLst>` }),
  'who changed what': (v) => fromMain('rIdCh', `${MICROSOFT}2016/11/relationships/changesInfo`, { name: 'ppt/changesInfos/changesInfo1.xml', type: 'application/vnd.ms-powerpoint.changesinfo+xml', content: `<pc:chgInfo xmlns:pc="${MICROSOFT}powerpoint/2013/main/command"><pc:chgData name="${v}"/></pc:chgInfo>` }),
  'revision info': (v) => fromMain('rIdRi', `${MICROSOFT}2015/10/relationships/revisionInfo`, { name: 'ppt/revisionInfo.xml', type: 'application/vnd.ms-powerpoint.revisioninfo+xml', content: `<r>${v}</r>` }),
  'section name': (v) => ({ ext: ['{521415D9-36F7-43E2-AB2F-B90AF26B5E84}', `<p14:sectionLst><p14:section name="${v}" id="{8410F4B0-B28B-2747-AFEB-4604C490BBFC}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst>`] }),
  'custom show': (v) => ({ after: `<p:custShowLst><p:custShow name="${v}" id="0"><p:sldLst><p:sld r:id="rIdS1"/></p:sldLst></p:custShow></p:custShowLst>` }),
  'write protection': (v) => ({ after: `<p:modifyVerifier userId="${v}" hash="x"/>` }),
  tags: (v) => fromSlide('rIdTg', 'tags', part('ppt/tags/tag1.xml', 'p:tagLst', `<p:tag name="ADDIN" val="${v}"/>`, `${SLIDE}tags+xml`)),
  'outline of the last view': (v) => fromMain('rIdVp', 'viewProps', part('ppt/viewProps.xml', 'p:viewPr', `<p:note>${v}</p:note>`, `${SLIDE}viewProps+xml`)),
  'web publishing path': (v) => fromMain('rIdPp', 'presProps', part('ppt/presProps.xml', 'p:presentationPr', `<p:htmlPubPr title="${v}" pubBrowser="v4"/>`, `${SLIDE}presProps+xml`)),
  'table style': (v) => fromMain('rIdTs', 'tableStyles', part('ppt/tableStyles.xml', 'a:tblStyleLst', `<a:tblStyle styleId="{8410F4B0-B28B-2747-AFEB-4604C490BBFC}" styleName="${v} Style"/>`, `${SLIDE}tableStyles+xml`)),
  'theme name': (v) => fromMain('rIdTh', 'theme', part('ppt/theme/theme1.xml', 'a:theme', `<a:themeElements><a:clrScheme name="${v}"/><a:fontScheme name="${v}"/></a:themeElements>`, 'application/vnd.openxmlformats-officedocument.theme+xml', [], ` name="${v}"`)),
  'link target': (v) => ({ slide: link('rIdHl', ''), slideLinks: [{ id: 'rIdHl', type: `${OFFICE}hyperlink`, target: `https://host.example/${v}`, external: true }] }),
  'link tooltip': (v) => ({ slide: link('', ` action="ppaction://hlinkshowjump?jump=nextslide" tooltip="${v}"`) }),
  'macro action': (v) => ({ slide: link('', ` action="ppaction://macro?name=${v}"`) }),
  'chart title': (v) => chart(1, `<c:chart><c:title><c:tx><c:rich><a:bodyPr/>${paragraph(v)}</c:rich></c:tx></c:title></c:chart>`),
  'chart cache': (v) => chart(2, series(`<c:f>Sheet1!A1</c:f><c:strCache><c:pt idx="0"><c:v>${v}</c:v></c:pt></c:strCache>`)),
  'chart reference': (v) => chart(3, series(`<c:f>'${v}'!A1</c:f>`)),
  'chart workbook': (v) => chart(4, '<c:externalData r:id="rIdW"/>', [{ id: 'rIdW', type: `${OFFICE}package`, target: 'ppt/embeddings/Book1.xlsx' }], [{ name: 'ppt/embeddings/Book1.xlsx', content: v, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }]),
  'chart linked workbook': (v) => chart(5, '<c:externalData r:id="rIdW"/>', [{ id: 'rIdW', type: `${OFFICE}oleObject`, target: `file:///C:/${v}.xlsx`, external: true }]),
  'chart drawing': (v) => chart(6, '<c:userShapes r:id="rIdU"/>', [{ id: 'rIdU', type: `${OFFICE}chartUserShapes`, target: 'ppt/drawings/drawing1.xml' }], [{ name: 'ppt/drawings/drawing1.xml', type: 'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml', content: `${HEAD}<c:userShapes ${NAMESPACES}><cdr:relSizeAnchor><cdr:sp><cdr:txBody><a:bodyPr/>${paragraph(v)}</cdr:txBody></cdr:sp></cdr:relSizeAnchor></c:userShapes>` }]),
  'SmartArt data': (v) => fromSlide('rIdDd', 'diagramData', part('ppt/diagrams/data1.xml', 'dgm:dataModel', `<dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:bodyPr/>${paragraph(v)}</dgm:t></dgm:pt></dgm:ptLst>`, 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml')),
  'SmartArt drawing': (v) => fromSlide('rIdDw', `${MICROSOFT}2007/relationships/diagramDrawing`, part('ppt/diagrams/drawing1.xml', 'dsp:drawing', `<dsp:spTree><dsp:sp><dsp:txBody><a:bodyPr/>${paragraph(v)}</dsp:txBody></dsp:sp></dsp:spTree>`, 'application/vnd.ms-office.drawingml.diagramDrawing+xml')),
  'embedded file': (v) => fromSlide('rIdOl', 'oleObject', { name: 'ppt/embeddings/oleObject1.bin', content: v }, frame(`<p:oleObj name="${v}" r:id="rIdOl" progId="Word.Document.12"><p:embed/></p:oleObj>`, 'ole')),
  'video file name': (v) => fromSlide('rIdVi', 'video', { name: `ppt/media/${v}.bin`, content: 'x' }, `<p:pic><p:nvPicPr><p:cNvPr id="7" name="Film"/><p:cNvPicPr/><p:nvPr><a:videoFile r:link="rIdVi"/></p:nvPr></p:nvPicPr><p:blipFill/><p:spPr/></p:pic>`),
  'PNG text and bytes after it': (v) => image('rIdI1', 'ppt/media/image1.png', pngSaying(v, v)), 'JPEG EXIF': (v) => image('rIdI2', 'ppt/media/image2.jpeg', jpegSaying(v)), 'picture name': (v) => image('rIdI3', `ppt/media/${v}.png`, pngSaying('x', '')),
  'core properties': (v) => ({ parts: [{ name: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml', content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${v}</dc:creator></cp:coreProperties>` }], packageLinks: [{ id: 'rIdCp', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' }] }),
  thumbnail: (v) => ({ parts: [{ name: 'docProps/thumbnail.jpeg', content: jpegSaying(v) }], packageLinks: [{ id: 'rIdTn', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', target: 'docProps/thumbnail.jpeg' }] }),
  'custom XML': (v) => fromMain('rIdCx', 'customXml', { name: 'customXml/item1.xml', content: `<root>${v}</root>` }),
  'unreachable part': (v) => ({ parts: [{ name: 'ppt/leftover.xml', content: `<x>${v}</x>` }] }),
  'unknown element': (v) => ({ slide: `<p:inventedThing>${v}</p:inventedThing>` }), 'unknown attribute': (v) => ({ slide: shape('x', { attributes: ` inventedNote="${v}"` }) }), 'XML comment': (v) => ({ slide: `<!-- ${v} -->` }),
  'unknown extension': (v) => ({ slide: shape('x').replace('<p:cNvSpPr/>', '<p:cNvSpPr/>').replace('"Shape 1"/>', `"Shape 1"><a:extLst><a:ext uri="{1}"><z:z xmlns:z="urn:${v}">${v}</z:z></a:ext></a:extLst></p:cNvPr>`) }),
  'odd value of a known attribute': (v) => ({ slide: shape('x').replace('<a:bodyPr/>', `<a:bodyPr wrap="${v}"/>`) }),
};

/** One presentation with every place planted. @param valueOf the value for a place */
export const plantedPresentation = (valueOf: (place: string) => string): Promise<Uint8Array> => {
  const plants = Object.entries(HIDING_PLACES).map(([place, plant]) => plant(valueOf(place))), text = (pick: (plant: Plant) => string | undefined): string => plants.map((plant) => pick(plant) ?? '').join('');
  const extensions = plants.flatMap(({ ext }) => (ext ? [`<p:ext uri="${ext[0]}">${ext[1]}</p:ext>`] : []));
  return buildPptx([{ content: text(({ slide }) => slide), links: plants.flatMap(({ slideLinks }) => slideLinks ?? []) }, ...plants.flatMap(({ slides }) => slides ?? [])], {
    parts: plants.flatMap(({ parts }) => parts ?? []), links: plants.flatMap(({ links }) => links ?? []), packageLinks: plants.flatMap(({ packageLinks }) => packageLinks ?? []),
    after: `${text(({ after }) => after)}<p:extLst>${extensions.join('')}</p:extLst>`, layout: text(({ layout }) => layout), master: text(({ master }) => master),
  });
};
