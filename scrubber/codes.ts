/** The closed lists of words that types are made of. A sentence for each stands in components/review/words/. */

export type SegmentRole =
  | 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'key-value' | 'header' | 'footer' | 'footnote' | 'comment'
  | 'signature' | 'code' | 'field' | 'link-target' | 'attribute' | 'metadata' | 'file-name' | 'picture-text';

export type HiddenKind =
  | 'metadata' | 'comments' | 'tracked-changes' | 'hidden-text' | 'thumbnail' | 'custom-data' | 'field-code' | 'link-target'
  | 'alt-text' | 'bookmark' | 'unknown-part' | 'macro' | 'embedded' | 'template' | 'printer' | 'speaker-notes' | 'hidden-sheet'
  | 'revision-marks' | 'picture-metadata' | 'mail-merge' | 'form-data' | 'ink' | 'signature' | 'chart-data' | 'other';

export type UncheckedCode = 'picture-content' | 'embedded-file' | 'chart-workbook' | 'font' | 'media' | 'not-read-by-model';

export type FormatId = 'docx' | 'pdf' | 'pptx' | 'xlsx' | 'odf' | 'text' | 'csv' | 'json' | 'markup';

export type ReasonCode =
  | 'form' | 'check-digits' | 'context-word' | 'column-header' | 'key' | 'title' | 'salutation' | 'signature' | 'name-list'
  | 'participant' | 'speaker' | 'author' | 'legal-form' | 'email-domain' | 'email-local-part' | 'defined-term' | 'party'
  | 'code-name' | 'marking-words' | 'known-secret' | 'random-looking' | 'internal-name' | 'user-folder' | 'own-term'
  | 'found-elsewhere' | 'added-by-you' | 'family-relation' | 'role-next-to-name' | 'repeated-name' | 'street' | 'file-name' | 'model';

export type Choice = 'replace' | 'remove' | 'keep';

export type CheckId = 'opens' | 'counts' | 'forms-gone' | 'no-new-findings' | 'bytes-searched' | 'hidden-items';

/** `number`: seven digits or more, no two of them farther apart than six other characters. */
export type CharClass = 'digit' | 'number' | 'upper' | 'at' | 'dot' | 'colon' | 'slash' | 'backslash' | 'dash' | 'letter' | 'caseless' | 'code' | 'long' | 'joined' | 'camel';
