import { drawingKinds, imageKind, innerKind, kind, REMOVED_EVERYWHERE, themeKind } from '../ooxml/kinds';
import type { ItemKey, Kind } from '../ooxml/kinds';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Kept parts by the last part of their relationship type (ECMA-376-1, 12.3; [MS-XLSX] 2.1). */
export const KEPT: Readonly<Record<string, Kind>> = {
  officeDocument: kind('workbook', 'xl/workbook.xml', 'workbook', [`${SHEET}sheet.main+xml`, `${SHEET}template.main+xml`]),
  styles: kind('styles', 'xl/styles.xml', 'formats', [`${SHEET}styles+xml`]),
  sharedStrings: kind('strings', 'xl/sharedStrings.xml', 'texts of cells', [`${SHEET}sharedStrings+xml`]),
  worksheet: kind('sheet', 'xl/worksheets/sheet#.xml', 'sheet', [`${SHEET}worksheet+xml`]),
  chartsheet: kind('chartsheet', 'xl/chartsheets/sheet#.xml', 'chart sheet', [`${SHEET}chartsheet+xml`]),
  table: kind('table', 'xl/tables/table#.xml', 'table', [`${SHEET}table+xml`]),
  pivotTable: kind('pivotTable', 'xl/pivotTables/pivotTable#.xml', 'pivot table', [`${SHEET}pivotTable+xml`]),
  pivotCacheDefinition: kind('pivotCache', 'xl/pivotCache/pivotCacheDefinition#.xml', 'pivot table', [`${SHEET}pivotCacheDefinition+xml`]),
  externalLink: kind('externalLink', 'xl/externalLinks/externalLink#.xml', 'linked workbook', [`${SHEET}externalLink+xml`]),
  sheetMetadata: kind('metadata', 'xl/metadata.xml', 'kinds of formulas', [`${SHEET}sheetMetadata+xml`]),
  drawing: kind('drawing', 'xl/drawings/drawing#.xml', 'drawing', ['application/vnd.openxmlformats-officedocument.drawing+xml']),
  ...drawingKinds('xl'),
  comments: kind('comments', 'xl/comments#.xml', 'comments', [`${SHEET}comments+xml`], { item: 'comments' }),
  threadedComment: kind('threads', 'xl/threadedComments/threadedComment#.xml', 'comments', ['application/vnd.ms-excel.threadedcomments+xml'], { item: 'comments' }),
  person: kind('people', 'xl/persons/person#.xml', 'authors of comments', ['application/vnd.ms-excel.person+xml'], { item: 'comments' }),
  vmlDrawing: kind('noteDrawing', 'xl/drawings/vmlDrawing#.vml', 'comments and objects', ['application/vnd.openxmlformats-officedocument.vmlDrawing'], { written: true }),
  package: innerKind('xl'),
  theme: themeKind('xl'),
  image: imageKind('xl'),
};

/** Parts that always go, and the hidden item under which the contractor reads of them. */
export const REMOVED: Readonly<Record<string, ItemKey>> = {
  ...REMOVED_EVERYWHERE,
  calcChain: 'quiet',
  connections: 'data-sources', queryTable: 'data-sources', volatileDependencies: 'data-sources', powerPivotData: 'data-sources', pivotCacheRecords: 'pivot-data',
  slicer: 'pivot-data', slicerCache: 'pivot-data', timeline: 'pivot-data', timelineCache: 'pivot-data', customProperty: 'custom-data', tableSingleCells: 'custom-data',
  revisionHeaders: 'custom-data', revisionLog: 'custom-data', usernames: 'custom-data', namedSheetView: 'views', dialogsheet: 'controls',
  rdRichValue: 'custom-data', rdRichValueStructure: 'custom-data', rdRichValueTypes: 'custom-data', rdArray: 'custom-data', richValueRel: 'custom-data', rdRichValueWebImage: 'custom-data',
  rdSupportingPropertyBag: 'custom-data', rdSupportingPropertyBagStructure: 'custom-data', richStyles: 'custom-data', FeaturePropertyBag: 'custom-data', featurePropertyBag: 'custom-data',
};
