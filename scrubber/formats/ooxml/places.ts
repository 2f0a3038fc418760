import type { SegmentRole } from '../../types';

/** Texts with a syntax of their own, read by the format. */
export type SpecialText = 'formula' | 'list' | 'page-header' | 'sheet-name' | 'name' | 'reference' | 'address' | 'author';

/** One kind of text outside paragraphs. Adding one is a line in a table: it is then read, shown, rewritten and verified. */
export type TextPlace = { readonly role: SegmentRole; readonly key?: string; readonly label: string; readonly visible?: true; readonly special?: SpecialText };

const attribute = (label: string, key = label): TextPlace => ({ role: 'attribute', key, label });

/** `element@attribute`, `@attribute` for any element; `element` for an element whose whole text is one value. */
export const DRAWING_PLACES: Readonly<Record<string, TextPlace>> = {
  '@descr': attribute('alternative text', 'alt text'), '@title': attribute('title of a drawing', 'alt text'), '@alt': attribute('alternative text', 'alt text'), '@o:title': attribute('title of a drawing', 'alt text'),
  'wp:docPr@name': attribute('name of a drawing'), 'pic:cNvPr@name': attribute('name of a picture'), 'cdr:cNvPr@name': attribute('name of a drawing'), 'dsp:cNvPr@name': attribute('name of a drawing'), 'dgm:cNvPr@name': attribute('name of a drawing'), 'a:cNvPr@name': attribute('name of a drawing'), 'wps:cNvPr@name': attribute('name of a drawing'),
  '@tooltip': attribute('tooltip'), 'v:textpath@string': { role: 'paragraph', label: 'WordArt', visible: true }, 'v:shape@id': attribute('name of a drawing'), 'o:OLEObject@ShapeID': attribute('name of a drawing'),
  'c:v': { role: 'table-cell', label: 'chart value', visible: true }, 'c:f': { role: 'code', label: 'chart reference' }, 'c:name': attribute('chart name'), 'c:formatCode': { role: 'code', label: 'number format' },
  'cx:pt': { role: 'table-cell', label: 'chart value', visible: true }, 'cx:v': { role: 'table-cell', label: 'chart value', visible: true }, 'cx:f': { role: 'code', label: 'chart reference' },
};

/** Names in themes: Office translates them, LibreOffice gives people's ("Larissa"); nothing refers to them. */
export const DRAWING_CONSTANTS: Readonly<Record<string, string>> = {
  'a:theme@name': 'Office Theme', 'a:clrScheme@name': 'Office', 'a:fontScheme@name': 'Office', 'a:fmtScheme@name': 'Office', 'a:custClr@name': 'Color', 'a:extraClrScheme@name': 'Office', 'a:themeOverride@name': 'Office',
};

/** Attributes by which parts refer to relationships, beside those of the namespace `r`. */
export const REFERENCES: ReadonlySet<string> = new Set(['o:relid', 'dsp:dataModelExt@relId']);

/** What always goes from drawings: editing ids ([MS-ODRAWXML] 2.24), copies of the drawing in base64 ([MS-OI29500] o:gfxdata), originals behind effects, links to files. */
export const DRAWING_REMOVED: Readonly<Record<string, string>> = {
  '@w14:anchorId': 'revision-marks', 'c16:uniqueId': 'revision-marks', 'cx:series@uniqueId': 'revision-marks', '@thm15:id': 'quiet', '@thm15:vid': 'quiet',
  'a16:creationId': 'revision-marks', 'a16:rowId': 'revision-marks', 'a16:colId': 'revision-marks', '@wp14:anchorId': 'revision-marks', '@wp14:editId': 'revision-marks', '@o:gfxdata': 'quiet', '@o:spid': 'quiet',
  'thm15:themeFamily': 'quiet', 'am3d:model3d': 'media', 'a14:imgProps': 'picture-originals', 'a14:imgLayer': 'picture-originals', 'asvg:svgBlip': 'quiet', '@o:href': 'linked-files', '@src': 'linked-files', '@o:althref': 'linked-files',
  'a:videoFile': 'embedded', 'a:audioFile': 'embedded', 'a:quickTimeFile': 'embedded', 'a:wavAudioFile': 'embedded', 'a:snd': 'embedded', 'c:printSettings': 'quiet',
  'w14:contentPart': 'ink', 'o:ink': 'ink', 'o:signatureline': 'signature', 'aink:ink': 'ink',
};

/** Ink ([MS-ODRAWXML] 2.28) comes with a picture of itself as the version for others: both go. */
export const INK_CARRIERS: Readonly<Record<string, string>> = Object.fromEntries(['w14:contentPart', 'p:contentPart', 'p14:contentPart', 'xdr:contentPart', 'xdr14:contentPart', 'wpi:contentPart'].map((name) => [name, 'mc:AlternateContent']));

/** Fields and points of diagrams (ECMA-376-1, 21.1.2.2.4, 21.4.3), called by random numbers or, before 2000, by clock and network card. */
export const DRAWING_NUMBERED: ReadonlySet<string> = new Set(['a:fld@id', 'dsp:sp@modelId', ...['pt@modelId', 'pt@cxnId', 'cxn@modelId', 'cxn@srcId', 'cxn@destId', 'cxn@parTransId', 'cxn@sibTransId', 'prSet@presAssocID'].map((place) => `dgm:${place}`)]);
