import { drawingKinds, imageKind, innerKind, kind, REMOVED_EVERYWHERE, themeKind } from '../ooxml/kinds';
import type { ItemKey, Kind } from '../ooxml/kinds';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Kept parts by the last part of their relationship type (ECMA-376-1, 11.3, 15.2; [MS-DOCX] 2.1; [MS-ODRAWXML] 2.1). */
export const KEPT: Readonly<Record<string, Kind>> = {
  officeDocument: kind('document', 'word/document.xml', 'document', [`${WORD}document.main+xml`, `${WORD}template.main+xml`]),
  footnotes: kind('footnotes', 'word/footnotes.xml', 'footnotes', [`${WORD}footnotes+xml`]),
  endnotes: kind('endnotes', 'word/endnotes.xml', 'endnotes', [`${WORD}endnotes+xml`]),
  header: kind('header', 'word/header#.xml', 'header', [`${WORD}header+xml`]),
  footer: kind('footer', 'word/footer#.xml', 'footer', [`${WORD}footer+xml`]),
  comments: kind('comments', 'word/comments.xml', 'comments', [`${WORD}comments+xml`], { item: 'comments' }),
  commentsExtended: kind('commentsExtended', 'word/commentsExtended.xml', 'comments', [`${WORD}commentsExtended+xml`], { item: 'comments' }),
  ...drawingKinds('word'),
  glossaryDocument: kind('glossary', 'word/glossary/document.xml', 'building blocks', [`${WORD}document.glossary+xml`], { item: 'glossary' }),
  styles: kind('styles', 'word/styles.xml', 'styles', [`${WORD}styles+xml`]),
  numbering: kind('numbering', 'word/numbering.xml', 'numbering', [`${WORD}numbering+xml`]),
  fontTable: kind('fontTable', 'word/fontTable.xml', 'fonts', [`${WORD}fontTable+xml`]),
  theme: themeKind('word'),
  settings: kind('settings', 'word/settings.xml', 'settings', [`${WORD}settings+xml`]),
  image: imageKind('word'),
  package: innerKind('word'),
};

/** Parts that always go, and the hidden item under which the contractor reads of them. `quiet`: caches that Office makes anew and that hold no text. */
export const REMOVED: Readonly<Record<string, ItemKey>> = {
  ...REMOVED_EVERYWHERE,
  mailMergeSource: 'mail-merge', mailMergeHeaderSource: 'mail-merge', mailMergeRecipientData: 'mail-merge', recipientData: 'mail-merge', attachedTemplate: 'template',
  aFChunk: 'embedded', subDocument: 'embedded', frame: 'linked-files', webSettings: 'quiet', stylesWithEffects: 'quiet', stylesWithtEffects: 'quiet', vmlDrawing: 'unknown-part',
};
