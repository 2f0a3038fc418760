import { buildDocx, MICROSOFT, NAMESPACES, OFFICE, paragraph, root, run, WORD } from './package';
import type { BuiltPart, Link } from './package';
import { jpegSaying, pngSaying } from './pictures';

type Plant = { body?: string; parts?: (BuiltPart & { link?: Link; fromPackage?: boolean })[]; links?: Link[] };
/** Each place puts one value there and nowhere else. */
export const HIDING_PLACES: Readonly<Record<string, (value: string) => Plant>> = {
  body: (v) => ({ body: paragraph(`Dear ${v},`) }),
  'split runs': (v) => ({ body: paragraph(run(v.slice(0, 3)), '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="91" w:name="_Toc1"/>', run(v.slice(3, 5)), '<w:bookmarkEnd w:id="91"/>', run(v.slice(5))) }),
  table: (v) => ({ body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(v)}</w:tc></w:tr></w:tbl>` }),
  'table caption': (v) => ({ body: `<w:tbl><w:tblPr><w:tblCaption w:val="${v}"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>` }),
  'table description': (v) => ({ body: `<w:tbl><w:tblPr><w:tblDescription w:val="by ${v}"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>` }),
  header: (v) => part('word/header1.xml', root('hdr', paragraph(v)), 'header'),
  'even header, switched off': (v) => part('word/header2.xml', root('hdr', paragraph(v)), 'header'),
  footer: (v) => part('word/footer1.xml', root('ftr', paragraph(v)), 'footer'),
  footnote: (v) => part('word/footnotes.xml', root('footnotes', `<w:footnote w:id="2">${paragraph(v)}</w:footnote>`), 'footnotes'),
  endnote: (v) => part('word/endnotes.xml', root('endnotes', `<w:endnote w:id="2">${paragraph(v)}</w:endnote>`), 'endnotes'),
  comment: (v) => ({ ...part('word/comments.xml', root('comments', `<w:comment w:id="0" w:author="Z" w:date="2024-01-01T00:00:00Z">${paragraph(v)}</w:comment>`), 'comments'),
    body: `<w:p><w:commentRangeStart w:id="0"/>${run('seen')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` }),
  people: (v) => ({ parts: [{ name: 'word/people.xml', content: `<w15:people ${NAMESPACES}><w15:person w15:author="${v}"><w15:presenceInfo w15:providerId="AD" w15:userId="x"/></w15:person></w15:people>`, type: `${WORD}people+xml`, link: { type: `${MICROSOFT}2011/relationships/people`, target: 'people.xml' } }] }),
  'text box choice': (v) => ({ body: box(v, 'other') }),
  'text box fallback': (v) => ({ body: box('other', v) }),
  'content control alias': (v) => ({ body: sdt(`<w:alias w:val="Name of ${v}"/>`) }),
  'content control tag': (v) => ({ body: sdt(`<w:tag w:val="${v}"/>`) }),
  'content control list': (v) => ({ body: sdt(`<w:dropDownList><w:listItem w:displayText="${v}" w:value="1"/></w:dropDownList>`) }),
  'content control value': (v) => ({ body: sdt(`<w:comboBox><w:listItem w:displayText="one" w:value="${v}"/></w:comboBox>`) }),
  'content control xpath': (v) => ({ body: sdt(`<w:dataBinding w:xpath="/root/${v}" w:storeItemID="{1}"/>`) }),
  'simple field': (v) => ({ body: `<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;C:\\\\${v}\\\\a.docx&quot; ">${run('x')}</w:fldSimple></w:p>` }),
  'field code over runs': (v) => ({ body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> INCLUDEPICTURE "\\\\srv\\${v.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${v.slice(4)}\\a.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` }),
  'field data': (v) => ({ body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData xml:space="preserve">${v}</w:fldData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` }),
  'form field default': (v) => ({ body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:textInput><w:default w:val="${v}"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` }),
  'form field help': (v) => ({ body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text2"/><w:helpText w:type="text" w:val="ask ${v}"/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` }),
  'link target': (v) => ({ body: `<w:p><w:hyperlink r:id="rIdA77">${run('link')}</w:hyperlink></w:p>`, links: [{ type: `${OFFICE}hyperlink`, target: `https://host.example/${v}?a=1`, external: true, id: 'rIdA77' }] }),
  'link tooltip': (v) => ({ body: `<w:p><w:hyperlink w:anchor="_Toc1" w:tooltip="ask ${v}">${run('link')}</w:hyperlink></w:p>` }),
  'link location': (v) => ({ body: `<w:p><w:hyperlink w:anchor="_Toc1" w:docLocation="${v}">${run('link')}</w:hyperlink></w:p>` }),
  'bookmark name': (v) => ({ body: `<w:p><w:bookmarkStart w:id="7" w:name="${v}"/>${run('here')}<w:bookmarkEnd w:id="7"/><w:hyperlink w:anchor="${v}">${run('there')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF ${v} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` }),
  'alternative text': (v) => ({ body: drawing(`descr="Portrait of ${v}"`) }),
  'picture title': (v) => ({ body: drawing(`title="${v}"`) }),
  'picture name': (v) => ({ body: drawing(`name="${v}.jpg"`) }),
  'VML alt': (v) => ({ body: `<w:p><w:r><w:pict><v:shape style="width:10pt;height:10pt" alt="${v}"/></w:pict></w:r></w:p>` }),
  'VML WordArt': (v) => ({ body: `<w:p><w:r><w:pict><v:shape style="width:10pt;height:10pt"><v:textpath on="t" string="${v}"/></v:shape></w:pict></w:r></w:p>` }),
  'VML gfxdata': (v) => ({ body: `<w:p><w:r><w:pict><v:shape style="width:10pt" o:gfxdata="${v}"/></w:pict></w:r></w:p>` }),
  'hidden text': (v) => ({ body: `<w:p>${run('a')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>${v}</w:t></w:r></w:p>` }),
  'white text': (v) => ({ body: `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="2"/></w:rPr><w:t>${v}</w:t></w:r></w:p>` }),
  inserted: (v) => ({ body: `<w:p>${run('by ')}<w:ins w:id="1" w:author="Z" w:date="2024-01-01T00:00:00Z">${run(v)}</w:ins></w:p>` }),
  deleted: (v) => ({ body: `<w:p>${run('by ')}<w:del w:id="2" w:author="Z" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>${v}</w:delText></w:r></w:del></w:p>` }),
  'moved from': (v) => ({ body: `<w:p>${run('by ')}<w:moveFrom w:id="3" w:author="Z" w:date="2024-01-01T00:00:00Z">${run(v)}</w:moveFrom></w:p>` }),
  'revision author': (v) => ({ body: `<w:p><w:ins w:id="4" w:author="${v}" w:date="2024-01-01T00:00:00Z">${run('new')}</w:ins></w:p>` }),
  'property change author': (v) => ({ body: `<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange w:id="5" w:author="${v}"><w:pPr/></w:pPrChange></w:pPr>${run('x')}</w:p>` }),
  math: (v) => ({ body: `<w:p><m:oMath><m:r><m:t>${v}</m:t></m:r></m:oMath></w:p>` }),
  'ruby text': (v) => ({ body: `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run(v)}</w:rt><w:rubyBase>${run('x')}</w:rubyBase></w:ruby></w:r></w:p>` }),
  'smart tag': (v) => ({ body: `<w:p><w:smartTag w:uri="urn:x" w:element="PersonName"><w:smartTagPr><w:attr w:name="given" w:val="${v}"/></w:smartTagPr>${run('x')}</w:smartTag></w:p>` }),
  'editing permission': (v) => ({ body: `<w:p><w:permStart w:id="6" w:ed="${v}"/>${run('x')}<w:permEnd w:id="6"/></w:p>` }),
  'XML comment': (v) => ({ body: `<w:p><!-- ${v} -->${run('x')}</w:p>` }),
  'processing instruction': (v) => ({ body: `<w:p><?note ${v}?>${run('x')}</w:p>` }),
  CDATA: (v) => ({ body: `<w:p><w:r><w:t><![CDATA[${v}]]></w:t></w:r></w:p>` }),
  'unknown attribute': (v) => ({ body: `<w:p w:inventedNote="${v}">${run('x')}</w:p>` }),
  'unknown element': (v) => ({ body: `<w:p><w:inventedThing>${v}</w:inventedThing>${run('x')}</w:p>` }),
  'odd value of a known attribute': (v) => ({ body: `<w:p><w:pPr><w:jc w:val="${v}"/></w:pPr>${run('x')}</w:p>` }),
  chart: (v) => ({ parts: [{ name: 'word/charts/chart1.xml', content: `<c:chartSpace ${NAMESPACES}><c:chart><c:plotArea><c:layout/><c:barChart><c:ser><c:idx val="0"/><c:tx><c:strRef><c:f>S!A1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${v}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`, type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', link: { type: `${OFFICE}chart`, target: 'charts/chart1.xml' } }] }),
  SmartArt: (v) => ({ parts: [{ name: 'word/diagrams/data1.xml', content: `<dgm:dataModel ${NAMESPACES}><dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:bodyPr/><a:p><a:r><a:t>${v.slice(0, 4)}</a:t></a:r><a:r><a:t>${v.slice(4)}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`, type: 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml', link: { type: `${OFFICE}diagramData`, target: 'diagrams/data1.xml' } }] }),
  glossary: (v) => ({ parts: [{ name: 'word/glossary/document.xml', content: root('glossaryDocument', `<w:docParts><w:docPart><w:docPartBody>${paragraph(v)}</w:docPartBody></w:docPart></w:docParts>`), type: `${WORD}document.glossary+xml`, link: { type: `${OFFICE}glossaryDocument`, target: 'glossary/document.xml' } }] }),
  'style name': (v) => part('word/styles.xml', root('styles', `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${v}"><w:name w:val="${v} Heading"/><w:aliases w:val="${v}"/></w:style>`), 'styles'),
  'numbering text': (v) => part('word/numbering.xml', root('numbering', `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${v} %1"/></w:lvl></w:abstractNum>`), 'numbering'),
  'document variable': (v) => settings('w:docVars', `<w:docVars><w:docVar w:name="n" w:val="${v}"/></w:docVars>`, 3),
  'mail merge': (v) => settings('w:mailMerge', `<w:mailMerge><w:connectString w:val="Data Source=${v}"/><w:query w:val="SELECT"/></w:mailMerge>`, 4),
  'write protection': (v) => settings('w:writeProtection', `<w:writeProtection w:userName="${v}" w:hash="x"/>`, 5),
  rsid: (v) => settings('w:rsids', `<w:rsids><w:rsidRoot w:val="${v}"/></w:rsids>`, 6),
  template: (v) => ({ parts: [{ name: 'word/settings7.xml', content: root('settings', '<w:attachedTemplate r:id="rIdX1"/>'), type: `${WORD}settings+xml`, link: { type: `${OFFICE}settings`, target: 'settings7.xml' }, links: [{ type: `${OFFICE}attachedTemplate`, target: `file:///C:/${v}.dotx`, external: true }] }] }),
  'core properties': (v) => ({ parts: [{ name: 'docProps/core.xml', content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${v}</dc:creator></cp:coreProperties>`, type: 'application/vnd.openxmlformats-package.core-properties+xml', fromPackage: true, link: { type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' } }] }),
  'custom property': (v) => ({ parts: [{ name: 'docProps/custom.xml', content: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property pid="2" name="Client"><vt:lpwstr>${v}</vt:lpwstr></property></Properties>`, type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml', fromPackage: true, link: { type: `${OFFICE}custom-properties`, target: 'docProps/custom.xml' } }] }),
  thumbnail: (v) => ({ parts: [{ name: 'docProps/thumbnail.jpeg', content: jpegSaying(v), fromPackage: true, link: { type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', target: 'docProps/thumbnail.jpeg' } }] }),
  'custom XML': (v) => ({ parts: [{ name: 'customXml/item1.xml', content: `<root><name>${v}</name></root>`, link: { type: `${OFFICE}customXml`, target: '../customXml/item1.xml' } }] }),
  'embedded file': (v) => ({ parts: [{ name: 'word/embeddings/oleObject1.bin', content: v, link: { type: `${OFFICE}oleObject`, target: 'embeddings/oleObject1.bin' } }] }),
  altChunk: (v) => ({ body: '<w:altChunk r:id="rIdA88"/>', parts: [{ name: 'word/afchunk.html', content: `<p>${v}</p>`, type: 'text/html' }], links: [{ type: `${OFFICE}aFChunk`, target: 'afchunk.html', id: 'rIdA88' }] }),
  'unreachable part': (v) => ({ parts: [{ name: 'word/leftover.xml', content: `<x>${v}</x>` }] }),
  'unknown relationship': (v) => ({ parts: [{ name: 'word/odd.xml', content: `<x>${v}</x>`, link: { type: 'http://example.invalid/relationships/odd', target: 'odd.xml' } }] }),
  'part name': (v) => ({ parts: [{ name: `word/media/${v}.png`, content: pngSaying('nothing', ''), link: { type: `${OFFICE}image`, target: `media/${v}.png` } }] }),
  'PNG text': (v) => ({ parts: [{ name: 'word/media/image8.png', content: pngSaying(v, ''), link: { type: `${OFFICE}image`, target: 'media/image8.png' } }] }),
  'bytes after a PNG': (v) => ({ parts: [{ name: 'word/media/image9.png', content: pngSaying('x', v), link: { type: `${OFFICE}image`, target: 'media/image9.png' } }] }),
  'JPEG EXIF and comment': (v) => ({ parts: [{ name: 'word/media/image7.jpeg', content: jpegSaying(v), link: { type: `${OFFICE}image`, target: 'media/image7.jpeg' } }] }),
  'linked picture': (v) => ({ links: [{ type: `${OFFICE}image`, target: `file:///C:/${v}.png`, external: true }] }),
  'relationship id': (v) => ({ body: `<w:p><w:hyperlink r:id="${v}">${run('link')}</w:hyperlink></w:p>`, links: [{ type: `${OFFICE}hyperlink`, target: 'https://example.com/', external: true, id: v }] }),
  'namespace address': (v) => ({ body: `<w:p xmlns:z="http://${v}.example/">${run('x')}</w:p>` }),
};

const part = (name: string, content: string, kind: string): Plant => ({ parts: [{ name, content, type: `${WORD}${kind}+xml`, link: { type: `${OFFICE}${kind}`, target: name.replace('word/', '') } }] });
const settings = (_: string, content: string, number: number): Plant => ({ parts: [{ name: `word/settings${number}.xml`, content: root('settings', content), type: `${WORD}settings+xml`, link: { type: `${OFFICE}settings`, target: `settings${number}.xml` } }] });
const sdt = (properties: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph('x')}</w:sdtContent></w:sdt>`;
const box = (choice: string, fallback: string): string => `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>${paragraph(choice)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(fallback)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const drawing = (attributes: string): string => `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`;

/** One document with every place planted. @param valueOf the value for a place */
export const plantedDocument = (valueOf: (place: string) => string): Promise<Uint8Array> => {
  const plants = Object.entries(HIDING_PLACES).map(([place, plant]) => plant(valueOf(place)));
  return buildDocx(plants.map((plant) => plant.body ?? '').join(''), plants.flatMap((plant) => plant.parts ?? []), plants.flatMap((plant) => plant.links ?? []));
};
