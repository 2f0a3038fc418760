import type { Dialect } from '../ooxml/kinds';
import type { TextPlace } from '../ooxml/places';
import { ODF_WORDS } from './known-words';
import { BEFORE_REMOVED, REVIEW_MARKS } from './review';

const attribute = (label: string, key = label): TextPlace => ({ role: 'attribute', key, label });
const code = (label: string): TextPlace => ({ role: 'attribute', key: 'formula', label, special: 'formula' });
const reference: TextPlace = { role: 'attribute', key: 'name', label: 'style name', special: 'name' };
const address: TextPlace = { role: 'attribute', key: 'range', label: 'range of cells', special: 'address' };
const author: TextPlace = { role: 'metadata', key: 'author', label: 'author', special: 'author' };
const value: TextPlace = { role: 'table-cell', label: 'stored value' };

const STYLE_NAMES = ['text:style-name', 'text:cond-style-name', 'text:class-names', 'style:parent-style-name', 'style:next-style-name', 'style:list-style-name', 'style:master-page-name', 'style:page-layout-name', 'style:data-style-name', 'style:percentage-data-style-name',
  'style:apply-style-name', 'style:leader-text-style', 'style:style-name', 'style:register-truth-ref-style-name', 'table:style-name', 'table:default-cell-style-name', 'table:template-name', 'draw:style-name', 'draw:text-style-name', 'draw:master-page-name',
  'draw:fill-gradient-name', 'draw:fill-hatch-name', 'draw:fill-image-name', 'draw:stroke-dash', 'draw:marker-start', 'draw:marker-end', 'draw:opacity-name', 'draw:stroke-dash-names', 'draw:class-names', 'presentation:style-name', 'presentation:class-names',
  'presentation:presentation-page-layout-name', 'chart:style-name', 'text:visited-style-name', 'text:citation-style-name', 'text:citation-body-style-name', 'text:default-style-name', 'text:main-entry-style-name', 'text:paragraph-style-name', 'loext:marker-style-name'];
const FORMULAS = ['table:formula', 'text:formula', 'text:condition', 'table:condition', 'style:condition', 'calcext:value', 'calcext:formula', 'table:expression', 'draw:formula', 'chart:formula'];
const ADDRESSES = ['table:cell-range-address', 'table:base-cell-address', 'table:target-range-address', 'table:print-ranges', 'table:cell-address', 'table:source-cell-range-addresses', 'table:source-cell-range-address', 'table:target-cell-address', 'table:end-cell-address',
  'style:base-cell-address', 'chart:values-cell-range-address', 'chart:label-cell-address', 'chart:label-cell-range-address', 'calcext:target-range-address', 'calcext:base-cell-address', 'table:condition-source-range-address', 'draw:notify-on-update-of-ranges', 'table:filter-range', 'table:buttons', 'table:last-row-end-position'];

/** Text of OpenDocument outside paragraphs (ODF 1.3 part 3). One line per place. */
const PLACES: Readonly<Record<string, TextPlace>> = {
  ...Object.fromEntries(STYLE_NAMES.map((name) => [`@${name}`, reference])), '@style:name': reference, '@draw:display-name': attribute('style name'), '@style:display-name': attribute('style name'),
  ...Object.fromEntries(FORMULAS.map((name) => [`@${name}`, code('formula')])), ...Object.fromEntries(ADDRESSES.map((name) => [`@${name}`, address])),
  'svg:title': attribute('title of a drawing', 'alt text'), 'svg:desc': attribute('alternative text', 'alt text'), '@draw:name': attribute('name of a drawing'), '@table:name': { ...attribute('name of a table'), special: 'sheet-name' },
  '@xlink:href': { role: 'link-target', key: 'link', label: 'link', special: 'reference' }, '@xlink:title': attribute('tooltip'), '@office:title': attribute('tooltip'), '@office:name': attribute('name of a link'), '@office:target-frame-name': attribute('link frame'), '@xlink:show': attribute('link frame'),
  '@office:string-value': value, '@table:value': value, '@text:name': attribute('name'), '@text:ref-name': attribute('name'), '@text:id': attribute('name'), '@text:description': attribute('description'), '@text:string-value': value,
  '@text:string-value-if-true': value, '@text:string-value-if-false': value, '@text:label': attribute('label'), '@text:value': value, '@text:key1': value, '@text:key2': value, '@text:string-value-phonetic': value, '@text:key1-phonetic': value, '@text:key2-phonetic': value,
  '@presentation:name': attribute('name of a custom show'), '@presentation:pages': attribute('name of a custom show'), '@table:title': attribute('input message', 'title'), '@table:comment': attribute('comment'), '@table:help-text': attribute('help text'),
  '@table:field-name': value, '@table:source-field-name': value, '@table:data-field': value, '@table:display-member-mode': value, '@table:function': { ...value, label: 'function' }, '@text:identifier': value, '@text:author': { role: 'metadata', key: 'author', label: 'author' },
  'number:text': { role: 'code', label: 'number format' }, 'number:currency-symbol': { role: 'code', label: 'number format' }, '@text:bullet-char': { role: 'list-item', label: 'bullet' }, '@style:num-prefix': { role: 'list-item', label: 'numbering text' }, '@style:num-suffix': { role: 'list-item', label: 'numbering text' },
  'field:param@field:value': { role: 'field', label: 'field code' }, 'field:fieldmark-start@text:name': attribute('name of a field'), 'field:fieldmark@text:name': attribute('name of a field'),
  'dc:creator': author, 'meta:creator-initials': { ...author, key: 'initials' }, 'loext:sender-initials': { ...author, key: 'initials' },
  'text:bibliography-mark': { role: 'paragraph', label: 'source' },
};

/** What always goes, by the hidden item it belongs to. */
const REMOVED: Readonly<Record<string, string>> = {
  'office:scripts': 'quiet', 'office:event-listeners': 'custom-data', 'script:event-listener': 'custom-data', 'presentation:event-listener': 'custom-data', 'text:script': 'custom-data', 'office:meta': 'metadata', 'office:settings': 'quiet',
  ...BEFORE_REMOVED, 'meta:date-string': 'quiet', '@officeooo:rsid': 'revision-marks', '@officeooo:paragraph-rsid': 'revision-marks', '@loext:rsid': 'revision-marks',
  'table:dde-links': 'data-sources', 'text:dde-connection-decls': 'data-sources', 'office:dde-source': 'data-sources', '@text:database-name': 'data-sources', '@text:connection-name': 'data-sources', 'form:connection-resource': 'data-sources',
  'office:forms': 'controls', 'draw:control': 'controls', 'text:section-source': 'linked-files', 'table:table-source': 'linked-files', 'table:cell-range-source': 'linked-files', 'table:database-source-sql': 'data-sources', 'table:database-source-query': 'data-sources',
  'table:database-source-table': 'data-sources', 'table:source-service': 'data-sources', 'table:scenario': 'scenarios', 'table:consolidation': 'data-sources', 'draw:plugin': 'media', 'draw:applet': 'embedded', 'draw:floating-frame': 'embedded', 'draw:object-ole': 'embedded',
  'office:binary-data': 'embedded', 'presentation:sound': 'media', 'anim:audio': 'media', 'anim:command': 'quiet', 'svg:font-face-src': 'fonts', 'svg:definition-src': 'fonts', '@text:protection-key': 'protection', '@table:protection-key': 'protection',
  '@text:protection-key-digest-algorithm': 'protection', '@table:protection-key-digest-algorithm': 'protection', '@table:protection-key-digest-algorithm-2': 'protection', 'text:alphabetical-index-auto-mark-file': 'linked-files', 'loext:qrcode': 'unchecked-pictures', 'draw:image-map': 'quiet',
  'xforms:model': 'controls', '@draw:notify-on-update-of-table': 'quiet', '@draw:mime-type': 'quiet', '@loext:mime-type': 'quiet', '@office:process-content': 'quiet', '@presentation:preset-id': 'quiet',
};

export const ODF: Dialect = {
  id: 'odf', main: 'content', kept: {}, removed: {}, lost: {},
  rules: { places: PLACES, removed: REMOVED, own: new Set(REVIEW_MARKS), words: ODF_WORDS, containers: new Set(['text:p', 'text:h']) },
};
