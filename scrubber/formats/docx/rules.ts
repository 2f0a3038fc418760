import { DRAWING_CONSTANTS, DRAWING_NUMBERED, DRAWING_PLACES, DRAWING_REMOVED, INK_CARRIERS } from '../ooxml/places';
import type { TextPlace } from '../ooxml/places';
import type { SweepRules } from '../ooxml/sweep';
import type { Dialect } from '../ooxml/kinds';
import { KEPT, REMOVED as REMOVED_PARTS } from './kinds';

const attribute = (label: string, key = label): TextPlace => ({ role: 'attribute', key, label });
const author: TextPlace = { role: 'metadata', key: 'author', label: 'author' };

/** Text of WordprocessingML outside paragraphs (ECMA-376-1, 17). One line per place. */
const PLACES: Readonly<Record<string, TextPlace>> = {
  ...DRAWING_PLACES,
  '@w:author': author, '@w15:author': author, '@w:initials': { role: 'metadata', key: 'initials', label: 'initials' },
  '@w:tooltip': attribute('tooltip'), '@w:docLocation': { role: 'link-target', label: 'link' }, '@w:tgtFrame': attribute('link frame'),
  'w:alias@w:val': attribute('title of a content control', 'title'), 'w:tag@w:val': attribute('tag of a content control', 'tag'), 'w:docPart@w:val': attribute('placeholder'),
  'w:listItem@w:displayText': attribute('list entry'), 'w:listItem@w:value': attribute('list entry'), 'w:comboBox@w:lastValue': attribute('list entry'), 'w:dropDownList@w:lastValue': attribute('list entry'),
  'w:fldSimple@w:instr': { role: 'field', label: 'field code' },
  'w:helpText@w:val': attribute('help text'), 'w:statusText@w:val': attribute('status text'), 'w:listEntry@w:val': attribute('list entry'), 'w:default@w:val': attribute('default text'),
  'w:smartTag@w:element': attribute('smart tag'), 'w:smartTag@w:uri': attribute('smart tag'), 'w:attr@w:name': attribute('smart tag'), 'w:attr@w:val': attribute('smart tag'), 'w:attr@w:uri': attribute('smart tag'),
  'w:customXml@w:element': attribute('custom element'), 'w:customXml@w:uri': attribute('custom element'),
  'w:tblCaption@w:val': attribute('title of a table', 'alt text'), 'w:tblDescription@w:val': attribute('description of a table', 'alt text'),
  'w:aliases@w:val': attribute('style name'), 'w:lvlText@w:val': { role: 'list-item', label: 'numbering text' }, 'w:caption@w:name': attribute('caption label'),
};

const RSIDS = ['rsidR', 'rsidRPr', 'rsidP', 'rsidDel', 'rsidSect', 'rsidRDefault', 'rsidTr'].map((name) => [`@w:${name}`, 'revision-marks'] as const);
const PASSWORD = ['hash', 'salt', 'algorithmName', 'hashValue', 'saltValue', 'spinCount', 'cryptProviderType', 'cryptAlgorithmClass', 'cryptAlgorithmType', 'cryptAlgorithmSid', 'cryptSpinCount',
  'cryptProvider', 'algIdExt', 'algIdExtSource', 'cryptProviderTypeExt', 'cryptProviderTypeExtSource'].map((name) => [`w:documentProtection@w:${name}`, 'protection'] as const);

/** What always goes, by the hidden item it belongs to. */
const REMOVED: Readonly<Record<string, string>> = {
  ...DRAWING_REMOVED, ...Object.fromEntries(RSIDS), ...Object.fromEntries(PASSWORD),
  'w:rsid': 'revision-marks', 'w:nsid': 'revision-marks', 'w:tmpl': 'revision-marks', '@w:tplc': 'revision-marks', '@w16cid:durableId': 'revision-marks', '@w16du:dateUtc': 'revision-marks', '@w14:textId': 'revision-marks',
  'w:altChunk': 'quiet', 'w:subDoc': 'quiet', 'w:objectEmbed': 'quiet', 'w:objectLink': 'quiet', 'w:control': 'quiet', 'w:embedRegular': 'quiet', 'w:embedBold': 'quiet',
  'w:embedItalic': 'quiet', 'w:embedBoldItalic': 'quiet', 'w:printerSettings': 'quiet', 'w:fldData': 'form-data', 'w:date@w:fullDate': 'form-data', 'w:permStart': 'permissions', 'w:permEnd': 'quiet', 'w:entryMacro': 'form-data', 'w:exitMacro': 'form-data',
  'w:dataBinding': 'custom-data', 'w15:dataBinding': 'custom-data', 'w16sdtdh:dataHash': 'quiet', 'w15:webExtensionLinked': 'custom-data', 'w15:webExtensionCreated': 'custom-data', 'w:movie': 'embedded',
};

/**
 * Children of w:settings that say how the document looks or behaves (17.15.1). Everything else goes: rsids, docVars, mailMerge, attachedTemplate,
 * ids of the document, write protection with its user name, schemas, smart tag types, active writing styles.
 */
const SETTINGS: ReadonlySet<string> = new Set(`zoom removePersonalInformation removeDateAndTime displayBackgroundShape mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter
 gutterAtTop hideSpellingErrors hideGrammaticalErrors linkStyles stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
 autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle
 evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
 doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars
 noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml showXMLTags alwaysMergeEmptyNamespace
 updateFields hdrShapeDefaults footnotePr endnotePr compat mathPr themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures captions readModeInkLockDown
 shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData proofState defaultImageDpi discardImageEditingData conflictMode chartTrackingRefBased
 formsDesign view doNotDisplayPageBoundaries printPostScriptOverText printFractionalCharacterWidth printFormsData removeTheme`.split(/\s+/));

const SETTING_ITEMS: Readonly<Record<string, string>> = {
  'w:rsids': 'revision-marks', 'w14:docId': 'revision-marks', 'w15:docId': 'revision-marks', 'w:docVars': 'custom-data', 'w:mailMerge': 'mail-merge', 'w:attachedTemplate': 'template', 'w:writeProtection': 'protection',
};

/** The hidden item with which a child of w:settings goes; undefined where it stays. */
export const settingItem = (name: string): string | undefined =>
  SETTINGS.has(name.slice(name.indexOf(':') + 1)) ? undefined : SETTING_ITEMS[name] ?? 'custom-data';

/** Elements that name a style by its id (17.7.4.17). */
export const STYLE_REFERENCES: readonly string[] = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link', 'w:styleLink', 'w:numStyleLink', 'w:clickAndTypeStyle', 'w:defaultTableStyle'];

/** Identifiers and texts with modules of their own: bookmarks.ts, styles.ts, comments.ts, revisions.ts, fields.ts. */
const OWN = ['o:OLEObject@ObjectID', 'o:OLEObject@ProgID', '@o:ole', 'w:instrText', 'w:delInstrText', 'w:bookmarkStart@w:name', 'w:hyperlink@w:anchor', 'w:style@w:styleId', '@w14:paraId', '@w15:paraId', '@w15:paraIdParent', '@w:date', ...STYLE_REFERENCES.map((name) => `${name}@w:val`)];

export const DOCX_RULES: SweepRules = { constants: DRAWING_CONSTANTS, places: PLACES, removed: REMOVED, own: new Set(OWN), carriers: INK_CARRIERS, numbered: new Set([...DRAWING_NUMBERED, 'w:id@w:val', 'w:fitText@w:id']) };

/** What a lost relationship takes along: the element itself, or the named one around it. Elsewhere only the attribute goes. */
const LOST_WITH_REFERENCE: Readonly<Record<string, string>> = {
  'c:chart': 'w:drawing', 'cx:chart': 'w:drawing', 'dgm:relIds': 'w:drawing', 'w:headerReference': 'w:headerReference', 'w:footerReference': 'w:footerReference', 'a:hlinkClick': 'a:hlinkClick',
  'a:hlinkHover': 'a:hlinkHover', 'a:hlinkMouseOver': 'a:hlinkMouseOver', 'c:userShapes': 'c:userShapes', 'c:externalData': 'c:externalData', 'cx:externalData': 'cx:externalData', 'dsp:dataModelExt': 'a:ext', 'w:recipientData': 'w:recipientData', 'w:src': 'w:src',
};

export const DOCX: Dialect = { id: 'docx', main: 'document', kept: KEPT, removed: REMOVED_PARTS, rules: DOCX_RULES, lost: LOST_WITH_REFERENCE };
