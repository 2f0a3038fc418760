import { HEAD, MICROSOFT, OFFICE } from '../ooxml/package';
import type { BuiltPart, Link } from '../ooxml/package';
import { jpegSaying, pngSaying } from '../docx/pictures';
import { buildXlsx, formula, inline, NAMESPACES, row, SHEET } from './workbook';

type Plant = {
  /** Cells of the visible sheet, one row each; the address is A and the given number. */
  cell?: (address: string) => string; rowMore?: string; string?: string; sheetBefore?: string; sheetAfter?: [order: number, content: string]; workbookBefore?: string; workbookAfter?: [order: number, content: string];
  sheets?: { name: string; rows: string; state?: string }[]; parts?: BuiltPart[]; links?: Link[]; sheetLinks?: Link[]; packageLinks?: Link[]; numFmt?: string; styles?: string; names?: string; validation?: string; rule?: string;
};
const part = (name: string, root: string, content: string, type: string): BuiltPart => ({ name, type, content: `${HEAD}<${root} ${NAMESPACES}>${content}</${root}>` });
const fromSheet = (id: string, type: string, made: BuiltPart, more: Partial<Plant> = {}): Plant => ({ ...more, parts: [made], sheetLinks: [{ id, type: `${OFFICE}${type}`, target: made.name }] });
const fromWorkbook = (id: string, type: string, made: BuiltPart, more: Partial<Plant> = {}): Plant => ({ ...more, parts: [made], links: [{ id, type: type.includes(':') ? type : `${OFFICE}${type}`, target: made.name }] });
const chart = (number: number, content: string): Plant => fromDrawing(`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="Chart 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rIdC${number}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  [part(`xl/charts/chart${number}.xml`, 'c:chartSpace', `<c:chart>${content}</c:chart>`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')], [{ id: `rIdC${number}`, type: `${OFFICE}chart`, target: `xl/charts/chart${number}.xml` }], 10 + number);
let drawings = 0;
const fromDrawing = (shape: string, parts: BuiltPart[] = [], links: Link[] = [], number = ++drawings): Plant => ({
  parts: [{ ...part(`xl/drawings/drawing${number}.xml`, 'xdr:wsDr', `<xdr:twoCellAnchor>${shape}<xdr:clientData/></xdr:twoCellAnchor>`, 'application/vnd.openxmlformats-officedocument.drawing+xml'), links }, ...parts],
  sheetLinks: [{ id: `rIdD${number}`, type: `${OFFICE}drawing`, target: `xl/drawings/drawing${number}.xml` }], sheetAfter: [90, `<drawing r:id="rIdD${number}"/>`],
});
const shape = (attributes: string, text = 'x'): string => `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" ${attributes}/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const image = (name: string, content: Uint8Array): Plant => fromDrawing(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 1"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rIdP"/></xdr:blipFill><xdr:spPr/></xdr:pic>`, [{ name, content }], [{ id: 'rIdP', type: `${OFFICE}image`, target: name }]);

/** Each place puts one value there and nowhere else. */
export const HIDING_PLACES: Readonly<Record<string, (value: string) => Plant>> = {
  'inline string': (v) => ({ cell: (at) => inline(at, v) }),
  'shared string': (v) => ({ string: v }),
  'rich shared string, split runs': (v) => ({ string: `<si><r><rPr><b/></rPr><t>${v.slice(0, 4)}</t></r><r><t>${v.slice(4)}</t></r></si>` }),
  'orphaned shared string': (v) => ({ string: `<si><t>${v}</t></si><!--orphan-->` }),
  'phonetic reading': (v) => ({ string: `<si><t>x</t><rPh sb="0" eb="1"><t>${v}</t></rPh></si>` }),
  'formula result': (v) => ({ cell: (at) => formula(at, 'UPPER("q")', v, 'str') }),
  'formula text': (v) => ({ cell: (at) => formula(at, `IF(1=1,"ask ${v}","")`) }),
  'formula function': (v) => ({ cell: (at) => formula(at, `${v}Rate(1)`, '1') }),
  'formula path': (v) => ({ cell: (at) => formula(at, `'C:\\${v}\\[Book.xlsx]S'!A1`, '1') }),
  'hidden row': (v) => ({ cell: (at) => inline(at, v), rowMore: ' hidden="1"' }),
  'hidden column': (v) => ({ cell: (at) => inline(at.replace('A', 'K'), v) }),
  'hidden sheet': (v) => ({ sheets: [{ name: 'HiddenOne', rows: row(1, inline('A1', v)), state: 'hidden' }] }),
  'very hidden sheet': (v) => ({ sheets: [{ name: 'HiddenTwo', rows: row(1, inline('A1', v)), state: 'veryHidden' }] }),
  'sheet name': (v) => ({ sheets: [{ name: `${v} Q1`, rows: row(1, formula('A1', `'${v} Q1'!B1*2`)) }] }),
  'hidden by format ;;;': (v) => ({ cell: (at) => inline(at, v).replace(' t=', ' s="1" t=') }),
  'defined name': (v) => ({ names: `<definedName name="Rate_${v}">Main!$A$1</definedName>` }),
  'comment on a defined name': (v) => ({ names: `<definedName name="RateOne" comment="by ${v}">Main!$A$1</definedName>` }),
  'text in a defined name': (v) => ({ names: `<definedName name="RateTwo">"${v}"</definedName>` }),
  'hidden defined name': (v) => ({ names: `<definedName name="_${v}" hidden="1">Main!$A$1</definedName>` }),
  'validation list': (v) => ({ validation: `<dataValidation type="list" sqref="C1"><formula1>"Nobody,${v},Agency"</formula1></dataValidation>` }),
  'validation prompt': (v) => ({ validation: `<dataValidation type="whole" promptTitle="Ask" prompt="ask ${v}" sqref="C2"><formula1>1</formula1></dataValidation>` }),
  'validation prompt title': (v) => ({ validation: `<dataValidation type="whole" promptTitle="${v}" prompt="p" sqref="C3"><formula1>1</formula1></dataValidation>` }),
  'validation error': (v) => ({ validation: `<dataValidation type="whole" errorTitle="No" error="call ${v}" sqref="C4"><formula1>1</formula1></dataValidation>` }),
  'validation error title': (v) => ({ validation: `<dataValidation type="whole" errorTitle="${v}" error="e" sqref="C5"><formula1>1</formula1></dataValidation>` }),
  'conditional format': (v) => ({ rule: `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>$A1="${v}"</formula></cfRule></conditionalFormatting>` }),
  'conditional format text': (v) => ({ rule: `<conditionalFormatting sqref="A2"><cfRule type="containsText" text="${v}" operator="containsText" priority="2"><formula>1</formula></cfRule></conditionalFormatting>` }),
  'page header': (v) => ({ sheetAfter: [60, `<headerFooter><oddHeader>&amp;L${v}&amp;R&amp;P</oddHeader></headerFooter>`] }),
  'filter value': (v) => ({ sheetAfter: [10, `<autoFilter ref="M1:N3"><filterColumn colId="0"><filters><filter val="${v}"/></filters></filterColumn></autoFilter>`] }),
  scenario: (v) => ({ sheetAfter: [8, `<scenarios><scenario name="${v}" user="u" comment="c"><inputCells r="A1" val="1"/></scenario></scenarios>`] }),
  'protected range': (v) => ({ sheetAfter: [7, `<protectedRanges><protectedRange name="${v}" sqref="A1"/></protectedRanges>`] }),
  'view of a user': (v) => ({ workbookAfter: [60, `<customWorkbookViews><customWorkbookView name="${v}" guid="{1}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>`] }),
  'cell comment and author': (v) => fromSheet('rIdCm', 'comments', part('xl/comments1.xml', 'comments', `<authors><author>${v}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${v}: ok</t></r></text></comment></commentList>`, `${SHEET}comments+xml`)),
  'comment drawing': (v) => fromSheet('rIdVm', 'vmlDrawing', { name: 'xl/drawings/vmlDrawing1.vml', content: `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${v}"><br></v:shape></xml>` }, { sheetAfter: [91, '<legacyDrawing r:id="rIdVm"/>'] }),
  'threaded comment': (v) => ({ parts: [{ name: 'xl/threadedComments/threadedComment1.xml', type: 'application/vnd.ms-excel.threadedcomments+xml', content: `<ThreadedComments xmlns="${MICROSOFT}spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" personId="{1}" id="{2}"><text>${v}</text></threadedComment></ThreadedComments>` }], sheetLinks: [{ id: 'rIdTh', type: `${MICROSOFT}2017/10/relationships/threadedComment`, target: 'xl/threadedComments/threadedComment1.xml' }] }),
  person: (v) => fromWorkbook('rIdPe', `${MICROSOFT}2017/10/relationships/person`, { name: 'xl/persons/person.xml', type: 'application/vnd.ms-excel.person+xml', content: `<personList xmlns="${MICROSOFT}spreadsheetml/2018/threadedcomments"><person displayName="${v}" id="{1}" userId="${v}" providerId="AD"/></personList>` }),
  'link target': (v) => ({ sheetAfter: [40, '<hyperlinks><hyperlink ref="A1" r:id="rIdHy"/></hyperlinks>'], sheetLinks: [{ id: 'rIdHy', type: `${OFFICE}hyperlink`, target: `https://host.example/${v}`, external: true }] }),
  'link tooltip and text': (v) => ({ sheetAfter: [41, `<hyperlinks><hyperlink ref="A2" location="Main!A1" display="${v}" tooltip="${v}"/></hyperlinks>`] }),
  'linked workbook path': (v) => ({ ...fromWorkbook('rIdEx', 'externalLink', { ...part('xl/externalLinks/externalLink1.xml', 'externalLink', '<externalBook r:id="rIdPath"><sheetNames><sheetName val="S"/></sheetNames></externalBook>', `${SHEET}externalLink+xml`), links: [{ id: 'rIdPath', type: `${OFFICE}externalLinkPath`, target: `file:///C:/${v}/b.xlsx`, external: true }] }), workbookAfter: [10, '<externalReferences><externalReference r:id="rIdEx"/></externalReferences>'] }),
  'linked workbook sheet, name and cache': (v) => ({ ...fromWorkbook('rIdEy', 'externalLink', { ...part('xl/externalLinks/externalLink2.xml', 'externalLink', `<externalBook r:id="rIdPath"><sheetNames><sheetName val="${v}"/></sheetNames><definedNames><definedName name="${v}" refersTo="='${v}'!$A$1"/></definedNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${v}</v></cell></row></sheetData></sheetDataSet></externalBook>`, `${SHEET}externalLink+xml`), links: [{ id: 'rIdPath', type: `${OFFICE}externalLinkPath`, target: 'b.xlsx', external: true }] }) }),
  'DDE link': (v) => fromWorkbook('rIdEz', 'externalLink', part('xl/externalLinks/externalLink3.xml', 'externalLink', `<ddeLink ddeService="Word" ddeTopic="C:\\${v}.doc"><ddeItems><ddeItem name="${v}"/></ddeItems></ddeLink>`, `${SHEET}externalLink+xml`)),
  table: (v) => fromSheet('rIdTb', 'table', { name: 'xl/tables/table1.xml', type: `${SHEET}table+xml`, content: `${HEAD}<table ${NAMESPACES} id="1" name="T_${v}" displayName="T_${v}" ref="P1:Q2" comment="by ${v}"><tableColumns count="2"><tableColumn id="1" name="${v}"/><tableColumn id="2" name="Two" totalsRowLabel="${v}"><calculatedColumnFormula>"${v}"</calculatedColumnFormula></tableColumn></tableColumns></table>` }, { sheetAfter: [99, '<tableParts count="1"><tablePart r:id="rIdTb"/></tableParts>'] }),
  'pivot cache': (v) => ({ ...fromWorkbook('rIdPc', 'pivotCacheDefinition', { name: 'xl/pivotCache/pivotCacheDefinition1.xml', type: `${SHEET}pivotCacheDefinition+xml`, content: `${HEAD}<pivotCacheDefinition ${NAMESPACES} r:id="rIdRec" refreshedBy="${v}" refreshedDate="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Main"/></cacheSource><cacheFields count="1"><cacheField name="${v}"><sharedItems><s v="${v}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`, links: [{ id: 'rIdRec', type: `${OFFICE}pivotCacheRecords`, target: 'xl/pivotCache/pivotCacheRecords1.xml' }] }), workbookAfter: [70, '<pivotCaches><pivotCache cacheId="1" r:id="rIdPc"/></pivotCaches>'] }),
  'pivot records': (v) => ({ parts: [part('xl/pivotCache/pivotCacheRecords1.xml', 'pivotCacheRecords', `<r><s v="${v}"/></r>`, `${SHEET}pivotCacheRecords+xml`)] }),
  'pivot table': (v) => fromSheet('rIdPt', 'pivotTable', { name: 'xl/pivotTables/pivotTable1.xml', type: `${SHEET}pivotTable+xml`, content: `${HEAD}<pivotTableDefinition ${NAMESPACES} name="${v}" cacheId="1" dataCaption="${v}" rowHeaderCaption="${v}"><pivotFields><pivotField name="${v}"/></pivotFields><dataFields><dataField name="Sum of ${v}" fld="0"/></dataFields></pivotTableDefinition>` }),
  connection: (v) => fromWorkbook('rIdCo', 'connections', part('xl/connections.xml', 'connections', `<connection id="1" name="c" description="${v}"><dbPr connection="User=${v};Password=x" command="select"/></connection>`, `${SHEET}connections+xml`)),
  'query table': (v) => fromSheet('rIdQt', 'queryTable', part('xl/queryTables/queryTable1.xml', 'queryTable', `<queryTableRefresh><queryTableFields><queryTableField id="1" name="${v}"/></queryTableFields></queryTableRefresh>`, `${SHEET}queryTable+xml`)),
  'data model': (v) => fromWorkbook('rIdDm', `${OFFICE}powerPivotData`, { name: 'xl/model/item.data', content: v, type: 'application/vnd.openxmlformats-officedocument.model+data' }),
  slicer: (v) => fromWorkbook('rIdSl', `${MICROSOFT}2007/relationships/slicerCache`, { name: 'xl/slicerCaches/slicerCache1.xml', type: 'application/vnd.ms-excel.slicerCache+xml', content: `<slicerCacheDefinition xmlns="${MICROSOFT}spreadsheetml/2009/9/main" name="${v}" sourceName="${v}"/>` }),
  'printer settings': (v) => fromSheet('rIdPr', 'printerSettings', { name: 'xl/printerSettings/printerSettings1.bin', content: new Uint8Array(Buffer.from(v, 'utf16le')) }, { sheetAfter: [55, '<pageSetup r:id="rIdPr"/>'] }),
  'absolute path': (v) => ({ workbookBefore: `<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\${v}\\"/></mc:Choice></mc:AlternateContent>` }),
  'file sharing': (v) => ({ workbookBefore: `<fileSharing userName="${v}"/>` }),
  'code name': (v) => ({ workbookBefore: `<workbookPr codeName="${v}"/>`, sheetBefore: `<sheetPr codeName="${v}"/>` }),
  'sparkline reference': (v) => ({ sheetAfter: [100, `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'${v}x'!A1:A2</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`] }),
  'number format': (v) => ({ numFmt: `<numFmt numFmtId="200" formatCode="&quot;${v}&quot; 0"/>` }),
  'style name': (v) => ({ styles: `<cellStyles count="1"><cellStyle name="${v} style" xfId="0"/></cellStyles>` }),
  'text of a shape': (v) => fromDrawing(shape('name="S"', v)),
  'name of a shape': (v) => fromDrawing(shape(`name="${v}"`)),
  'alternative text': (v) => fromDrawing(shape(`name="S" descr="by ${v}"`)),
  'chart title': (v) => chart(1, `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${v}</a:t></a:r></a:p></c:rich></c:tx></c:title>`),
  'chart series and cache': (v) => chart(2, `<c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Main!A1</c:f><c:strCache><c:pt idx="0"><c:v>${v}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:barChart></c:plotArea>`),
  'chart reference': (v) => chart(3, `<c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>'${v}y'!A1</c:f></c:strRef></c:tx></c:ser></c:barChart></c:plotArea>`),
  'PNG text and bytes after it': (v) => image('xl/media/image1.png', pngSaying(v, v)),
  'JPEG EXIF': (v) => image('xl/media/image2.jpeg', jpegSaying(v)),
  'part name': (v) => image(`xl/media/${v}.png`, pngSaying('nothing', '')),
  'core properties': (v) => ({ parts: [{ name: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml', content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${v}</dc:creator></cp:coreProperties>` }], packageLinks: [{ id: 'rIdCp', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' }] }),
  'custom XML': (v) => fromWorkbook('rIdCx', 'customXml', { name: 'customXml/item1.xml', content: `<root>${v}</root>` }),
  'embedded file': (v) => fromSheet('rIdOl', 'oleObject', { name: 'xl/embeddings/oleObject1.bin', content: v }),
  'embedded document': (v) => fromSheet('rIdOp', 'package', { name: `xl/embeddings/Of_${v}.docx`, content: v, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
  'unreachable part': (v) => ({ parts: [{ name: 'xl/leftover.xml', content: `<x>${v}</x>` }] }),
  'unknown element': (v) => ({ sheetAfter: [95, `<inventedThing a="${v}">${v}</inventedThing>`] }),
  'unknown attribute': (v) => ({ rowMore: ` inventedNote="${v}"`, cell: (at) => inline(at, 'x') }),
  'odd value of a known attribute': (v) => ({ sheetBefore: `<dimension ref="${v}"/>` }),
  'XML comment': (v) => ({ sheetAfter: [96, `<!-- ${v} -->`] }),
};

const sorted = (list: readonly ([number, string] | undefined)[]): string => list.filter((entry): entry is [number, string] => entry !== undefined).sort((a, b) => a[0] - b[0]).map(([, content]) => content).join('');

/** One workbook with every place planted. @param valueOf the value for a place */
export const plantedWorkbook = (valueOf: (place: string) => string): Promise<Uint8Array> => {
  const plants = Object.entries(HIDING_PLACES).map(([place, plant]) => plant(valueOf(place))), strings = plants.flatMap(({ string }) => string ?? []);
  const withCells = plants.filter(({ cell }) => cell), rows = withCells.map(({ cell, rowMore }, i) => row(i + 1, cell?.(`A${i + 1}`) ?? '', rowMore)).join('');
  const texts = strings.map((text, i) => (text.includes('orphan') ? '' : row(withCells.length + 1 + i, `<c r="A${withCells.length + 1 + i}" t="s"><v>${i}</v></c>`))).join('');
  const validations = plants.flatMap(({ validation }) => validation ?? []);
  return buildXlsx({
    sheets: [{ name: 'Main', rows: rows + texts, links: plants.flatMap(({ sheetLinks }) => sheetLinks ?? []), before: `${plants.map(({ sheetBefore }) => sheetBefore ?? '').join('')}<cols><col min="11" max="11" hidden="1"/></cols>`,
      after: `${plants.map(({ rule }) => rule ?? '').join('')}<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>${sorted(plants.map(({ sheetAfter }) => sheetAfter))}` }, ...plants.flatMap(({ sheets }) => sheets ?? [])],
    strings: strings.map((text) => text.replace('<!--orphan-->', '')), formats: { numFmts: `<numFmts count="2"><numFmt numFmtId="199" formatCode=";;;"/>${plants.map(({ numFmt }) => numFmt ?? '').join('')}</numFmts>`, xfs: '<xf numFmtId="0"/><xf numFmtId="199"/>', more: plants.map(({ styles }) => styles ?? '').join('') },
    workbook: { before: plants.map(({ workbookBefore }) => workbookBefore ?? '').join(''), after: sorted([...plants.map(({ workbookAfter }) => workbookAfter), [20, `<definedNames>${plants.map(({ names }) => names ?? '').join('')}</definedNames>`]]) },
    parts: plants.flatMap(({ parts }) => parts ?? []), links: plants.flatMap(({ links }) => links ?? []), packageLinks: plants.flatMap(({ packageLinks }) => packageLinks ?? []),
  });
};
