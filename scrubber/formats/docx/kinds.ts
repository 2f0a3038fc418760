/** What a part is, by the relationship that leads to it and its content type. Adding a kind of part is one line in one of the two tables. */
export type Kind = {
  readonly id: string;
  /** Name in the new package; `#` is a number. Names that authors chose do not survive. */
  readonly file: string;
  readonly label: string;
  /** Its content types; a part of another one is not what it is said to be. Empty for pictures, whose bytes tell. */
  readonly types: readonly string[];
  /** The part is only there while this hidden item is kept. */
  readonly item?: ItemKey;
  readonly picture?: true;
};

/** Hidden items of a docx; see items.ts for what each means. */
export type ItemKey =
  | 'comments' | 'tracked-changes' | 'hidden-text' | 'metadata' | 'thumbnail' | 'custom-data' | 'mail-merge' | 'template' | 'glossary' | 'bookmarks'
  | 'revision-marks' | 'embedded' | 'controls' | 'form-data' | 'fonts' | 'ink' | 'printer' | 'permissions' | 'protection' | 'signature' | 'picture-originals'
  | 'linked-files' | 'unchecked-pictures' | 'picture-metadata' | 'unknown-part' | 'quiet';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.', DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.', OFFICE = 'application/vnd.openxmlformats-officedocument.', MS = 'application/vnd.ms-office.';

const kind = (id: string, file: string, label: string, types: readonly string[], more: Partial<Kind> = {}): Kind => ({ id, file, label, types, ...more });

/** Kept parts by the last part of their relationship type (ECMA-376-1, 11.3, 15.2; [MS-DOCX] 2.1; [MS-ODRAWXML] 2.1). */
export const KEPT: Readonly<Record<string, Kind>> = {
  officeDocument: kind('document', 'word/document.xml', 'document', [`${WORD}document.main+xml`, `${WORD}template.main+xml`]),
  footnotes: kind('footnotes', 'word/footnotes.xml', 'footnotes', [`${WORD}footnotes+xml`]),
  endnotes: kind('endnotes', 'word/endnotes.xml', 'endnotes', [`${WORD}endnotes+xml`]),
  header: kind('header', 'word/header#.xml', 'header', [`${WORD}header+xml`]),
  footer: kind('footer', 'word/footer#.xml', 'footer', [`${WORD}footer+xml`]),
  comments: kind('comments', 'word/comments.xml', 'comments', [`${WORD}comments+xml`], { item: 'comments' }),
  commentsExtended: kind('commentsExtended', 'word/commentsExtended.xml', 'comments', [`${WORD}commentsExtended+xml`], { item: 'comments' }),
  chart: kind('chart', 'word/charts/chart#.xml', 'chart', [`${DRAWING}chart+xml`]),
  chartEx: kind('chartEx', 'word/charts/chartEx#.xml', 'chart', [`${MS}chartex+xml`]),
  chartUserShapes: kind('chartShapes', 'word/drawings/drawing#.xml', 'chart', [`${DRAWING}chartshapes+xml`]),
  themeOverride: kind('themeOverride', 'word/theme/themeOverride#.xml', 'theme', [`${OFFICE}themeOverride+xml`]),
  diagramData: kind('diagramData', 'word/diagrams/data#.xml', 'SmartArt', [`${DRAWING}diagramData+xml`]),
  diagramDrawing: kind('diagramDrawing', 'word/diagrams/drawing#.xml', 'SmartArt', [`${MS}drawingml.diagramDrawing+xml`]),
  diagramLayout: kind('diagramLayout', 'word/diagrams/layout#.xml', 'SmartArt layout', [`${DRAWING}diagramLayout+xml`]),
  diagramQuickStyle: kind('diagramStyle', 'word/diagrams/quickStyle#.xml', 'SmartArt style', [`${DRAWING}diagramStyle+xml`]),
  diagramColors: kind('diagramColors', 'word/diagrams/colors#.xml', 'SmartArt colours', [`${DRAWING}diagramColors+xml`]),
  glossaryDocument: kind('glossary', 'word/glossary/document.xml', 'building blocks', [`${WORD}document.glossary+xml`], { item: 'glossary' }),
  styles: kind('styles', 'word/styles.xml', 'styles', [`${WORD}styles+xml`]),
  numbering: kind('numbering', 'word/numbering.xml', 'numbering', [`${WORD}numbering+xml`]),
  fontTable: kind('fontTable', 'word/fontTable.xml', 'fonts', [`${WORD}fontTable+xml`]),
  theme: kind('theme', 'word/theme/theme#.xml', 'theme', [`${OFFICE}theme+xml`]),
  settings: kind('settings', 'word/settings.xml', 'settings', [`${WORD}settings+xml`]),
  image: kind('image', 'word/media/image#', 'picture', [], { picture: true }),
};

/** Parts that always go, and the hidden item under which the contractor reads of them. `quiet`: caches that Office makes anew and that hold no text. */
export const REMOVED: Readonly<Record<string, ItemKey>> = {
  'metadata/core-properties': 'metadata', 'extended-properties': 'metadata', extendedProperties: 'metadata', 'custom-properties': 'metadata', customProperties: 'metadata',
  'metadata/classificationlabels': 'metadata', 'metadata/coreProperties': 'metadata', 'metadata/thumbnail': 'thumbnail', people: 'comments', commentsIds: 'comments', commentsExtensible: 'comments',
  customXml: 'custom-data', customXmlProps: 'custom-data', keyMapCustomizations: 'custom-data', attachedToolbars: 'custom-data', 'ui/extensibility': 'custom-data', 'ui/userCustomization': 'custom-data',
  webextensiontaskpanes: 'custom-data', webextension: 'custom-data', documenttasks: 'comments', xsdSchema: 'custom-data', transform: 'custom-data', xmlMaps: 'custom-data',
  mailMergeSource: 'mail-merge', mailMergeHeaderSource: 'mail-merge', mailMergeRecipientData: 'mail-merge', recipientData: 'mail-merge', attachedTemplate: 'template',
  aFChunk: 'embedded', subDocument: 'embedded', oleObject: 'embedded', package: 'embedded', video: 'embedded', audio: 'embedded', media: 'embedded',
  control: 'controls', activeXControlBinary: 'controls', ctrlProp: 'controls', font: 'fonts', printerSettings: 'printer', hdphoto: 'picture-originals',
  'digital-signature/origin': 'signature', 'digital-signature/signature': 'signature', 'digital-signature/certificate': 'signature', frame: 'linked-files',
  webSettings: 'quiet', stylesWithEffects: 'quiet', stylesWithtEffects: 'quiet', chartStyle: 'quiet', chartColorStyle: 'quiet', vmlDrawing: 'unknown-part',
};

/** Reached from a document only when it holds macros ([MS-OFFMACRO2] 2.2; ECMA-376-1 knows none). */
export const MACROS: ReadonlySet<string> = new Set(['vbaProject', 'wordVbaData', 'vbaProjectSignature', 'vbaProjectSignatureAgile', 'vbaProjectSignatureV3']);
