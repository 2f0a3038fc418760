import { decodeXml } from '../xml/decode';
import { parseXml } from '../xml/parse';
import { closeStartOf, isEmptyTag, nameOf, openEndOf, rawValue } from '../xml/tree';
import type { OdfInspection } from './inspection';

/**
 * Settings (ODF 1.3 part 3, 3.10) that decide how a document looks: LibreOffice writes one for each thing that it lays out otherwise
 * than it did before, or than Word does. All else goes: printers, databases, editing sessions, keys, views.
 */
const LAYOUT: ReadonlySet<string> = new Set(`AddExternalLeading AddFrameOffsets AddParaLineSpacingToTableCells AddParaSpacingToTableCells AddParaTableSpacing AddParaTableSpacingAtStart AddVerticalFrameOffsets AlignTabStopPosition
 ApplyParagraphMarkFormatToNumbering AutoCalculate AutoFirstLineIndentDisregardLineSpace BackgroundParaOverDrawings ClipAsCharacterAnchoredWriterFlyFrames ClippedPictures CollapseEmptyCellPara ConsiderTextWrapOnObjPos
 ConsiderWrapOnObjPos ContinuousEndnotes DisableOffPagePositioning DoNotCaptureDrawObjsOnPage DoNotJustifyLinesWithManualBreak DoNotResetParaAttrsForNumFont EmptyDbFieldHidesPara FloattableNomargins FootnoteInColumnToPageEnd
 FrameAutowidthWithMorePara GutterAtTop HandoutsHorizontal HeaderSpacingBelowLastPara IgnoreFirstLineIndentInNumbering IgnoreTabsAndBlanksForLineCalculation InvertBorderSpacing IsKernAsianPunctuation IsLabelDocument MathBaselineAlignment
 MsWordCompMinLineHeightByFly MsWordCompTrailingBlanks NoNumberingShowFollowBy OutlineLevelYieldsNumbering ParagraphSummation PropLineSpacingShrinksFirstLine ShowGrid ShowPageBreaks ShowZeroValues SmallCapsPercentage66 StylesNoDefault
 SubtractFlysAnchoredAtFlys SurroundTextWrapSmall TabAtLeftIndentForParagraphsInList TableRowKeep TabOverflow TabOverMargin TabOverSpacing TabsRelativeToIndent TreatSingleColumnBreakAsPageBreak UnbreakableNumberings
 UnxForceZeroExtLeading UseFormerLineSpacing UseFormerObjectPositioning UseFormerTextWrapping UseOldNumbering UseOldPrinterMetrics WordLikeWrapForAsCharFlys PrinterIndependentLayout CharacterCompressionType SyntaxStringRef`.split(/\s+/));
/** What an embedded sheet shows of itself; without it LibreOffice shows an empty frame. */
const VIEW: ReadonlySet<string> = new Set(['VisibleAreaTop', 'VisibleAreaLeft', 'VisibleAreaWidth', 'VisibleAreaHeight']);
const VALUES: Readonly<Record<string, RegExp>> = { boolean: /^(?:true|false)$/, short: /^-?\d{1,5}$/, int: /^-?\d{1,9}$/, long: /^-?\d{1,9}$/, string: /^(?:high-resolution|low-resolution|enabled|disabled)$/ };

const NAMESPACES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office"';

/** The settings file of the document or of one of its objects, written anew; undefined where nothing is left of it. @param folder '' or `Object 1/` */
export const settingsOf = (inspection: OdfInspection, folder: string): string | undefined => {
  const part = inspection.pkg.parts.get(`${folder}settings.xml`), items = part ? readItems(inspection, part) : [];
  if (items.length === 0) return undefined;
  const set = (name: string, wanted: ReadonlySet<string>): string => {
    const own = items.filter((item) => wanted.has(item.name));
    return own.length === 0 ? '' : `<config:config-item-set config:name="${name}">${own.map((item) => `<config:config-item config:name="${item.name}" config:type="${item.type}">${item.value}</config:config-item>`).join('')}</config:config-item-set>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-settings ${NAMESPACES} office:version="1.2"><office:settings>${set('ooo:view-settings', VIEW)}${set('ooo:configuration-settings', LAYOUT)}</office:settings></office:document-settings>`;
};

type Item = { readonly name: string; readonly type: string; readonly value: string };

/** A damaged file of settings is no reason to refuse the document: it goes. */
const readItems = (inspection: OdfInspection, { name: part, bytes }: { name: string; bytes: Uint8Array }): Item[] => {
  const place = { part, label: 'settings' }, items = new Map<string, Item>();
  try {
    const tree = parseXml(decodeXml(bytes, place).text, inspection.limits, place);
    for (let node = 0; node < tree.count; node++) {
      if (nameOf(tree, node) !== 'config:config-item' || isEmptyTag(tree, node)) continue;
      const name = rawValue(tree, node, 'config:name') ?? '', type = rawValue(tree, node, 'config:type') ?? '', value = tree.text.slice(openEndOf(tree, node), closeStartOf(tree, node));
      if ((LAYOUT.has(name) || VIEW.has(name)) && VALUES[type]?.test(value) === true) items.set(name, { name, type, value });
    }
  } catch {
    return [];
  }
  return [...items.values()];
};
