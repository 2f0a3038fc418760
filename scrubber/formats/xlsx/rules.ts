import { DRAWING_CONSTANTS, DRAWING_NUMBERED, DRAWING_PLACES, DRAWING_REMOVED, INK_CARRIERS } from '../ooxml/places';
import type { TextPlace } from '../ooxml/places';
import type { Dialect } from '../ooxml/kinds';
import { COMMENT_MARKS } from './comments';
import { KEPT, REMOVED as REMOVED_PARTS } from './kinds';

const attribute = (label: string, key = label): TextPlace => ({ role: 'attribute', key, label });
const formula = (label: string): TextPlace => ({ role: 'field', key: 'formula', label, special: 'formula' });
const pageHeader = (role: 'header' | 'footer'): TextPlace => ({ role, label: `page ${role}`, visible: true, special: 'page-header' });
const author: TextPlace = { role: 'metadata', key: 'author', label: 'author' };
const value: TextPlace = { role: 'table-cell', label: 'stored value' };

/** Text of SpreadsheetML outside cells (ECMA-376-1, 18). One line per place. */
const PLACES: Readonly<Record<string, TextPlace>> = {
  ...DRAWING_PLACES,
  's:oddHeader': pageHeader('header'), 's:evenHeader': pageHeader('header'), 's:firstHeader': pageHeader('header'),
  's:oddFooter': pageHeader('footer'), 's:evenFooter': pageHeader('footer'), 's:firstFooter': pageHeader('footer'),
  's:definedName': formula('defined name'), 's:formula': formula('rule'), 's:formula1': { ...formula('permitted entries'), special: 'list' }, 's:formula2': formula('permitted entries'),
  'xm:f': formula('rule'), 'c:f': formula('chart reference'), 'cx:f': formula('chart reference'), 'c:name': { ...formula('chart name'), role: 'attribute' }, 's:calculatedColumnFormula': formula('table formula'),
  's:totalsRowFormula': formula('table formula'), 's:cfvo@val': formula('rule'), 's:cacheField@formula': formula('pivot formula'), 's:calculatedItem@formula': formula('pivot formula'),
  'xdr:sp@textlink': formula('text of a shape'), 's:hyperlink@location': formula('link'), 's:definedName@refersTo': formula('defined name'), 's:rangePr@formula': formula('pivot formula'),
  's:worksheetSource@sheet': { ...attribute('sheet name'), special: 'sheet-name' }, 's:worksheetSource@name': { ...attribute('name'), special: 'name' },
  's:sheetName@val': attribute('sheet of a linked workbook'), 's:v': value, 's:ddeItem@name': attribute('linked item'), 's:ddeLink@ddeService': attribute('linked program'), 's:ddeLink@ddeTopic': attribute('linked file'),
  's:oleItem@name': attribute('linked item'), 's:oleLink@progId': attribute('linked program'),
  's:definedName@comment': attribute('comment on a name', 'comment'), 's:definedName@description': attribute('comment on a name', 'comment'), 's:definedName@help': attribute('help text'),
  's:definedName@customMenu': attribute('menu text'), 's:definedName@statusBar': attribute('status text'),
  '@prompt': attribute('input message', 'help text'), '@promptTitle': attribute('input message', 'title'), '@error': attribute('error message', 'help text'), '@errorTitle': attribute('error message', 'title'),
  's:cfRule@text': attribute('rule'), 'x14:cfRule@text': attribute('rule'), 's:filter@val': value, 's:customFilter@val': value, 's:hyperlink@display': attribute('link text'),
  's:table@comment': attribute('comment on a table', 'comment'), 's:tableColumn@totalsRowLabel': value, 'x14:table@altText': attribute('alternative text', 'alt text'), 'x14:table@altTextSummary': attribute('alternative text', 'alt text'),
  's:numFmt@formatCode': { role: 'code', label: 'number format' }, 's:numFmts@formatCode': { role: 'code', label: 'number format' },
  's:s@v': { ...value, label: 'pivot value' }, 's:n@v': { ...value, label: 'pivot value' }, 's:d@v': { ...value, label: 'pivot value' }, '@caption': attribute('caption'), '@dataCaption': attribute('caption'), '@grandTotalCaption': attribute('caption'), '@errorCaption': attribute('caption'),
  '@missingCaption': attribute('caption'), '@rowHeaderCaption': attribute('caption'), '@colHeaderCaption': attribute('caption'), '@subtotalCaption': attribute('caption'),
  's:pivotTableDefinition@name': attribute('name of a pivot table', 'name of a table'), 's:pivotField@name': { ...value, label: 'pivot field' }, 's:dataField@name': { ...value, label: 'pivot field' }, 's:cacheField@name': { ...value, label: 'pivot field' },
  's:author': author, 'xltc:person@displayName': author, 'xltc:text': { role: 'comment', label: 'text' },
  'xdr:cNvPr@name': attribute('name of a drawing'),
};

const PASSWORD = ['password', 'hashValue', 'saltValue', 'algorithmName', 'spinCount', 'workbookPassword', 'workbookPasswordCharacterSet', 'workbookAlgorithmName', 'workbookHashValue', 'workbookSaltValue', 'workbookSpinCount',
  'revisionsPassword', 'revisionsPasswordCharacterSet', 'revisionsAlgorithmName', 'revisionsHashValue', 'revisionsSaltValue', 'revisionsSpinCount'].map((name) => [`@${name}`, 'protection'] as const);

/** What always goes, by the hidden item it belongs to. */
const REMOVED: Readonly<Record<string, string>> = {
  ...DRAWING_REMOVED, ...Object.fromEntries(PASSWORD),
  '@xr:uid': 'revision-marks', '@xr2:uid': 'revision-marks', '@xr3:uid': 'revision-marks', '@xr6:uid': 'revision-marks', '@xr10:uid': 'revision-marks', '@xr16:uid': 'revision-marks', 'xr:revisionPtr': 'revision-marks',
  'x15ac:absPath': 'metadata', '@codeName': 'quiet', '@x12ac:list': 'quiet', 'x12ac:list': 'quiet', 's:fileSharing': 'protection', 's:fileRecoveryPr': 'quiet', 's:webPublishing': 'data-sources', 's:webPublishObjects': 'data-sources',
  's:webPublishItems': 'data-sources', 's:smartTagPr': 'custom-data', 's:smartTagTypes': 'custom-data', 's:smartTags': 'custom-data', 's:customWorkbookViews': 'views', 's:customSheetViews': 'views',
  's:functionGroups': 'quiet', 's:oleSize': 'quiet', 's:scenarios': 'scenarios', 's:protectedRanges': 'permissions', 'x14:protectedRanges': 'permissions', 's:customProperties': 'custom-data', 's:cellWatches': 'quiet',
  's:oleObjects': 'quiet', 's:controls': 'controls', 's:legacyDrawingHF': 'unchecked-pictures', 's:dataConsolidate': 'data-sources', 's:xmlColumnPr': 'custom-data',
  'xdr:contentPart': 'ink', 'xdr14:contentPart': 'ink',
  's:sharedItems@minDate': 'pivot-data', 's:sharedItems@maxDate': 'pivot-data', 's:fileVersion@rupBuild': 'quiet',
  's:commentPr': 'quiet', '@shapeId': 'quiet', 'xltc:mentions': 'comments', 'xltc:person@userId': 'comments', 'xltc:person@providerId': 'comments',
  's:rPh': 'readings', '@vm': 'quiet', 's:valueMetadata': 'custom-data', '@refreshedBy': 'metadata', '@refreshedDate': 'metadata', '@refreshedDateIso': 'metadata', '@tableType': 'data-sources', '@connectionId': 'data-sources',
  '@queryTableFieldId': 'quiet', '@uniqueName': 'quiet', '@macro': 'quiet', 'x14:slicerList': 'pivot-data', 'x14:slicerCaches': 'pivot-data', 'x15:slicerCaches': 'pivot-data', 'x15:timelineRefs': 'pivot-data', 'x15:timelineCacheRefs': 'pivot-data',
  'x14:slicerCacheDefinition': 'pivot-data', 'x15:dataModel': 'data-sources', 'x15:connection': 'data-sources', 'x14:workbookPr': 'quiet', 'sle:slicer': 'pivot-data', 'sle15:slicer': 'pivot-data', 'tsle:timeslicer': 'pivot-data',
  'x15:pivotCaches': 'pivot-data', 'x15:pivotTableReferences': 'pivot-data', 's:consolidation': 'data-sources', 's:olapPr': 'data-sources',
};

/** Read by cells.ts, workbook.ts and names.ts. */
const OWN = [...COMMENT_MARKS, 's:sheet@name', 's:definedName@name', 's:table@name', 's:table@displayName', 's:tableColumn@name'];

export const XLSX: Dialect = {
  id: 'xlsx', main: 'workbook', kept: KEPT, removed: REMOVED_PARTS,
  rules: {
    constants: DRAWING_CONSTANTS, places: PLACES, removed: REMOVED, own: new Set(OWN), containers: new Set(['s:c', 's:si', 's:comment']),
    numbered: DRAWING_NUMBERED, carriers: { ...INK_CARRIERS, 'sle:slicer': 'mc:AlternateContent', 'sle15:slicer': 'mc:AlternateContent', 'tsle:timeslicer': 'mc:AlternateContent' },
  },
  lost: {
    'c:chart': 'xdr:graphicFrame', 'cx:chart': 'xdr:graphicFrame', 'dgm:relIds': 'xdr:graphicFrame', 'a:hlinkClick': 'a:hlinkClick', 'a:hlinkHover': 'a:hlinkHover', 'c:userShapes': 'c:userShapes', 'c:externalData': 'c:externalData', 'cx:externalData': 'cx:externalData', 'dsp:dataModelExt': 'a:ext',
    's:drawing': 's:drawing', 's:legacyDrawing': 's:legacyDrawing', 's:tablePart': 's:tablePart', 's:picture': 's:picture', 's:externalReference': 's:externalReference', 's:pivotCache': 's:pivotCache', 's:sheet': 's:sheet',
  },
  neutral: { externalLinkPath: 'linked-workbook-#.xlsx', 'xlExternalLinkPath/xlPathMissing': 'linked-workbook-#.xlsx', 'xlExternalLinkPath/xlAlternateStartup': 'linked-workbook-#.xlsx', 'xlExternalLinkPath/xlStartup': 'linked-workbook-#.xlsx', 'xlExternalLinkPath/xlLibrary': 'linked-workbook-#.xlsx' },
};
