import type { FormatId } from '../../types';
import type { SweepRules } from './sweep';

/** What a part is, by the relationship that leads to it and its content type. Adding a kind of part is one line in a format's table. */
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
  /** A file inside the file: another format reads and cleans it. */
  readonly inner?: true;
  /** Written from zero by the format; what stood in it is never read. */
  readonly written?: true;
};

/** Parts of a kind that are markup to be read here. */
export const isMarkup = ({ picture, inner, written }: Kind): boolean => !picture && !inner && !written;

/** Hidden items of Office files; see items.ts for what each means. */
export type ItemKey =
  | 'comments' | 'tracked-changes' | 'hidden-text' | 'metadata' | 'thumbnail' | 'custom-data' | 'mail-merge' | 'template' | 'glossary' | 'bookmarks'
  | 'revision-marks' | 'embedded' | 'controls' | 'form-data' | 'fonts' | 'ink' | 'printer' | 'permissions' | 'protection' | 'signature' | 'picture-originals'
  | 'linked-files' | 'unchecked-pictures' | 'picture-metadata' | 'unknown-part' | 'quiet'
  | 'hidden-sheets' | 'used-hidden-sheets' | 'hidden-cells' | 'used-hidden-cells' | 'data-sources' | 'pivot-data' | 'scenarios' | 'views' | 'readings'
  | 'old-versions' | 'kept-hidden-sheets' | 'speaker-notes' | 'hidden-slides' | 'hidden-shapes' | 'media' | 'ordered-look-ups';

/** One of the markup languages of Office: which parts it has, and where text lives in them. */
export type Dialect = {
  readonly id: FormatId;
  /** The kind of the main part, to which the package itself leads. */
  readonly main: string;
  /** Kept parts by the last part of their relationship type. */
  readonly kept: Readonly<Record<string, Kind>>;
  /** Parts that always go, and the hidden item under which the contractor reads of them. */
  readonly removed: Readonly<Record<string, ItemKey>>;
  readonly rules: SweepRules;
  /** What a lost relationship takes along: the element itself, or the named one around it. Elsewhere only the attribute goes. */
  readonly lost: Readonly<Record<string, string>>;
  /** External relationships that stay because something refers to them, with the target that says nothing; `#` is a number. */
  readonly neutral?: Readonly<Record<string, string>>;
};

export const kind = (id: string, file: string, label: string, types: readonly string[], more: Partial<Kind> = {}): Kind => ({ id, file, label, types, ...more });

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.', OFFICE = 'application/vnd.openxmlformats-officedocument.', MS = 'application/vnd.ms-office.';

/** Parts that documents, slides and sheets share (ECMA-376-1, 14.2; [MS-ODRAWXML] 2.1). @param folder `word`, `ppt` or `xl` */
export const drawingKinds = (folder: string): Readonly<Record<string, Kind>> => ({
  chart: kind('chart', `${folder}/charts/chart#.xml`, 'chart', [`${DRAWING}chart+xml`]),
  chartEx: kind('chartEx', `${folder}/charts/chartEx#.xml`, 'chart', [`${MS}chartex+xml`]),
  chartUserShapes: kind('chartShapes', `${folder}/drawings/drawing#.xml`, 'chart', [`${DRAWING}chartshapes+xml`]),
  themeOverride: kind('themeOverride', `${folder}/theme/themeOverride#.xml`, 'theme', [`${OFFICE}themeOverride+xml`]),
  diagramData: kind('diagramData', `${folder}/diagrams/data#.xml`, 'SmartArt', [`${DRAWING}diagramData+xml`]),
  diagramDrawing: kind('diagramDrawing', `${folder}/diagrams/drawing#.xml`, 'SmartArt', [`${MS}drawingml.diagramDrawing+xml`]),
  diagramLayout: kind('diagramLayout', `${folder}/diagrams/layout#.xml`, 'SmartArt layout', [`${DRAWING}diagramLayout+xml`]),
  diagramQuickStyle: kind('diagramStyle', `${folder}/diagrams/quickStyle#.xml`, 'SmartArt style', [`${DRAWING}diagramStyle+xml`]),
  diagramColors: kind('diagramColors', `${folder}/diagrams/colors#.xml`, 'SmartArt colours', [`${DRAWING}diagramColors+xml`]),
});

export const themeKind = (folder: string): Kind => kind('theme', `${folder}/theme/theme#.xml`, 'theme', [`${OFFICE}theme+xml`]);
export const imageKind = (folder: string): Kind => kind('image', `${folder}/media/image#`, 'picture', [], { picture: true });

/** Files that stand inside others as they are (ECMA-376-1, 15.2.11), by content type with their extension; what they really are, their bytes tell. */
export const INNER_TYPES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries({ 'wordprocessingml.document': 'docx', 'wordprocessingml.template': 'dotx', 'spreadsheetml.sheet': 'xlsx', 'spreadsheetml.template': 'xltx', 'presentationml.presentation': 'pptx', 'presentationml.template': 'potx', 'presentationml.slideshow': 'ppsx', 'presentationml.slide': 'sldx' })
    .map(([type, extension]) => [`${OFFICE}${type}`, extension] as const),
  ...Object.entries({ text: 'odt', spreadsheet: 'ods', presentation: 'odp' }).map(([type, extension]) => [`application/vnd.oasis.opendocument.${type}`, extension] as const),
  ['application/pdf', 'pdf'],
]);
export const innerKind = (folder: string): Kind => kind('inner', `${folder}/embeddings/embedded#`, 'embedded file', Object.keys(INNER_TYPES), { inner: true });

/** Parts that every Office file may have and none keeps. */
export const REMOVED_EVERYWHERE: Readonly<Record<string, ItemKey>> = {
  'metadata/core-properties': 'metadata', 'extended-properties': 'metadata', extendedProperties: 'metadata', 'custom-properties': 'metadata', customProperties: 'metadata',
  'metadata/classificationlabels': 'metadata', 'metadata/coreProperties': 'metadata', 'metadata/thumbnail': 'thumbnail', people: 'comments', commentsIds: 'comments', commentsExtensible: 'comments',
  customXml: 'custom-data', customXmlProps: 'custom-data', keyMapCustomizations: 'custom-data', attachedToolbars: 'custom-data', 'ui/extensibility': 'custom-data', 'ui/userCustomization': 'custom-data',
  webextensiontaskpanes: 'custom-data', webextension: 'custom-data', documenttasks: 'comments', xsdSchema: 'custom-data', transform: 'custom-data', xmlMaps: 'custom-data',
  oleObject: 'embedded', video: 'embedded', audio: 'embedded', media: 'embedded',
  control: 'controls', activeXControlBinary: 'controls', ctrlProp: 'controls', font: 'fonts', printerSettings: 'printer', hdphoto: 'picture-originals',
  'digital-signature/origin': 'signature', 'digital-signature/signature': 'signature', 'digital-signature/certificate': 'signature', chartStyle: 'quiet', chartColorStyle: 'quiet',
};

/** Reached from a document only when it holds macros ([MS-OFFMACRO2] 2.2; ECMA-376-1 knows none). */
export const MACROS: ReadonlySet<string> = new Set(['vbaProject', 'wordVbaData', 'vbaProjectSignature', 'vbaProjectSignatureAgile', 'vbaProjectSignatureV3', 'xlMacrosheet', 'xlIntlMacrosheet']);
