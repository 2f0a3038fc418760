import JSZip from 'jszip';

/**
 * What Office refuses or repairs without saying why, and LibreOffice lets pass: relationships and content types, order of children, empty lists,
 * undeclared prefixes, numbers that point nowhere, names given twice (OPC 6; ECMA-376-1, 17-21, Annex A). Shares nothing with the readers.
 */
type Element = { readonly name: string; readonly raw: string; readonly attributes: ReadonlyMap<string, string>; readonly children: Element[]; readonly parent?: Element };
type Found = { readonly part: string; readonly root: Element };

const TAG = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;
const PREFIXES: readonly (readonly [RegExp, string])[] = [[/wordprocessingml/, 'w'], [/spreadsheetml\/(?:2006\/)?main/, 's'], [/presentationml/, 'p'], [/spreadsheetDrawing/, 'xdr'], [/drawingml\/(?:2006\/)?chart$/, 'c'], [/drawingml\/(?:2006\/)?main/, 'a'], [/relationships$/, 'r'], [/markup-compatibility/, 'mc'], [/content-types/, 'ct']];
const canonical = (address: string): string => PREFIXES.find(([pattern]) => pattern.test(address))?.[1] ?? (address === '' ? '' : 'x');

/** Elements of a part under prefixes of ours, with what is wrong with its markup as such. */
const parse = (text: string, problems: string[]): Element | undefined => {
  const scopes: Map<string, string>[] = [new Map([['', ''], ['xml', 'xml']])];
  let root: Element | undefined, open: Element | undefined;
  for (const [all, close, raw = '', inside = '', empty] of text.matchAll(TAG)) {
    if (raw === '') continue;
    if (close) {
      if (open?.raw !== raw) problems.push(`</${raw}> closes <${open?.raw}>`);
      open = open?.parent;
      scopes.pop();
      continue;
    }
    const scope = new Map(scopes[scopes.length - 1]), attributes = new Map<string, string>();
    const list = [...inside.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)].map(([, name = '', value = '']) => [name, value.slice(1, -1)] as const);
    for (const [name, value] of list) if (name === 'xmlns' || name.startsWith('xmlns:')) scope.set(name.slice(6), value);
    const resolve = (name: string, attribute: boolean): string => {
      const at = name.indexOf(':'), prefix = at < 0 ? '' : name.slice(0, at), address = attribute && at < 0 ? '' : scope.get(prefix);
      if (address === undefined) problems.push(`prefix ${prefix} is not declared`);
      return `${canonical(address ?? '')}:${name.slice(at + 1)}`.replace(/^:/, '');
    };
    for (const [name, value] of list) {
      if (name.startsWith('xmlns')) continue;
      const key = resolve(name, true);
      if (attributes.has(name)) problems.push(`${raw} has ${name} twice`);
      attributes.set(key, value);
      if (key === 'mc:Ignorable' || (key === 'Requires' && /:?Choice$/.test(raw))) for (const prefix of value.split(/\s+/).filter(Boolean)) if (!scope.has(prefix)) problems.push(`${name} names ${prefix}, which is not declared`);
    }
    const element: Element = { name: resolve(raw, false), raw, attributes, children: [], ...(open ? { parent: open } : {}) };
    open?.children.push(element);
    root ??= element;
    if (!empty && !all.endsWith('/>')) { open = element; scopes.push(scope); }
  }
  if (open) problems.push(`<${open.raw}> is not closed`);
  return root;
};

function* within(element: Element): Generator<Element> {
  const stack = [element];
  for (let next = stack.pop(); next; next = stack.pop()) { yield next; stack.push(...[...next.children].reverse()); }
}

/** Children in the order of their sequence; others may stand anywhere. */
const ORDER: Readonly<Record<string, string>> = {
  's:worksheet': 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  's:workbook': 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  's:styleSheet': 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst', 's:table': 'autoFilter sortState tableColumns tableStyleInfo extLst', 's:c': 'f v is extLst', 's:si': 't r rPh phoneticPr', 's:comments': 'authors commentList extLst',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst', 'p:sld': 'cSld clrMapOvr transition timing extLst', 'p:sp': 'nvSpPr spPr style txBody extLst',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic extLst', 'p:pic': 'nvPicPr blipFill spPr style extLst', 'w:tbl': 'tblPr tblGrid tr', 'w:r': 'rPr t', 'w:p': 'pPr r', 'w:tc': 'tcPr p', 'w:tr': 'tblPrEx trPr tc', 'w:hdr': '', 'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
};
/** Lists and frames that may not be empty, with what has to be in them. */
const NEEDS: Readonly<Record<string, string>> = {
  's:mergeCells': 'mergeCell', 's:hyperlinks': 'hyperlink', 's:dataValidations': 'dataValidation', 's:conditionalFormatting': 'cfRule', 's:externalReferences': 'externalReference', 's:sheets': 'sheet', 'mc:AlternateContent': 'Choice',
  'w:tbl': 'tr|sdt|customXml', 'w:tr': 'tc|sdt|customXml', 'w:tc': 'p|sdt|customXml|tbl', 'p:graphicFrame': 'graphic', 'a:graphic': 'graphicData', 'xdr:twoCellAnchor': 'sp|pic|graphicFrame|grpSp|cxnSp|contentPart|AlternateContent', 'p:custShow': 'sldLst', 'p:sldIdLst': 'sldId', 's:cols': 'col', 'a:tbl': 'tblGrid|tr', 'p:txBody': 'p', 's:authors': 'author|^', 's:filters': 'filter|dateGroupItem|^',
};
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const shape = (element: Element): string[] => {
  const problems: string[] = [], order = ORDER[element.name]?.split(' '), needs = NEEDS[element.name]?.split('|');
  let last = -1;
  for (const child of order ? element.children : []) {
    const at = order?.indexOf(local(child.name)) ?? -1;
    if (at < 0) continue;
    if (at < last && !['w:p', 'w:r', 'w:tc'].includes(element.name)) problems.push(`${child.name} stands too late in ${element.name}`);
    if (['pPr', 'rPr', 'tcPr'].includes(local(child.name)) && element.children[0] !== child && ['w:p', 'w:r', 'w:tc'].includes(element.name)) problems.push(`${child.name} is not first in ${element.name}`);
    last = Math.max(last, at);
  }
  if (needs && !needs.includes('^') && !element.children.some(({ name }) => needs.includes(local(name)))) problems.push(`${element.name} is without ${needs[0]}`);
  if (element.name === 'w:tc' && !/^(?:p|sdt|customXml|bookmarkEnd|AlternateContent)$/.test(local(element.children[element.children.length - 1]?.name ?? ''))) problems.push('w:tc does not end with w:p');
  return problems;
};

const resolve = (source: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of decodeURIComponent(target.replace(/#.*/, '')).split('/')) { if (step === '..') steps.pop(); else if (step !== '' && step !== '.') steps.push(step); }
  return steps.join('/');
};

const twice = (values: readonly string[], what: string): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map(() => `${what} is given twice`);

/** Everything wrong with a package, as short sentences without its values. */
export const strictProblems = async (bytes: Uint8Array): Promise<string[]> => {
  const zip = await JSZip.loadAsync(bytes), files = Object.keys(zip.files).filter((name) => !name.endsWith('/')), problems: string[] = [], parts = new Map<string, Element>();
  for (const part of files) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const own: string[] = [], root = parse(await zip.file(part)?.async('string') ?? '', own);
    if (root) parts.set(part, root);
    for (const element of root ? within(root) : []) own.push(...shape(element));
    problems.push(...own.map((problem) => `${part}: ${problem}`));
  }
  return [...new Set([...problems, ...contentTypes(files, parts), ...relationships(files, parts), ...workbook(parts), ...document(parts), ...slides(parts)])];
};

const contentTypes = (files: readonly string[], parts: ReadonlyMap<string, Element>): string[] => {
  const list = parts.get('[Content_Types].xml'), overrides = (list?.children ?? []).filter(({ name }) => name === 'ct:Override').map(({ attributes }) => (attributes.get('PartName') ?? '').slice(1)), defaults = new Set((list?.children ?? []).map(({ attributes }) => attributes.get('Extension')?.toLowerCase()));
  return [...(list ? [] : ['no list of content types']), ...overrides.filter((name) => !files.includes(name)).map((name) => `${name} has a content type and is not there`), ...twice(overrides.map((name) => name.toLowerCase()), 'a content type'),
    ...files.filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())).map((name) => `${name} has no content type`)];
};

const relationships = (files: readonly string[], parts: ReadonlyMap<string, Element>): string[] => {
  const problems: string[] = [], ids = new Map<string, Set<string>>();
  for (const [part, root] of parts) {
    if (!part.endsWith('.rels')) continue;
    const source = part.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source !== '' && !files.includes(source)) problems.push(`${part} belongs to no part`);
    ids.set(source, new Set(root.children.map(({ attributes }) => attributes.get('Id') ?? '')));
    problems.push(...twice(root.children.map(({ attributes }) => attributes.get('Id') ?? ''), `${part}: an id`));
    for (const { attributes } of root.children) if (attributes.get('TargetMode') !== 'External' && !(attributes.get('Target') ?? '').startsWith('#') && !files.includes(resolve(source, attributes.get('Target') ?? ''))) problems.push(`${part} leads nowhere`);
  }
  for (const [part, root] of parts) for (const { attributes, name } of part.endsWith('.rels') ? [] : within(root)) for (const [key, value] of attributes) if (key.startsWith('r:') && value !== '' && !ids.get(part)?.has(value)) problems.push(`${part}: ${name} refers to no relationship`);
  return problems;
};

const named = (root: Element | undefined, name: string): Element[] => (root ? [...within(root)].filter((element) => element.name === name) : []);
const partsOf = (parts: ReadonlyMap<string, Element>, name: string): Found[] => [...parts].flatMap(([part, root]) => (root.name === name ? [{ part, root }] : []));

const workbook = (parts: ReadonlyMap<string, Element>): string[] => {
  const book = partsOf(parts, 's:workbook')[0]?.root, problems: string[] = [];
  if (!book) return problems;
  const names = named(book, 's:sheet').map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()), strings = partsOf(parts, 's:sst')[0]?.root.children.length ?? 0, formats = named(partsOf(parts, 's:styleSheet')[0]?.root, 's:cellXfs')[0]?.children.length ?? 1;
  problems.push(...twice(names, 'a sheet name'), ...twice(named(book, 's:sheet').map(({ attributes }) => attributes.get('sheetId') ?? ''), 'a sheet id'), ...twice(named(book, 's:definedName').map(({ attributes }) => `${attributes.get('localSheetId')} ${(attributes.get('name') ?? '').toLowerCase()}`), 'a defined name'));
  if (names.some((name) => /[\][:*?/\\]/.test(name) || [...name.replace(/&\w+;/g, '&')].length > 31 || name === '')) problems.push('a sheet name that Excel does not allow');
  const tables = partsOf(parts, 's:table');
  problems.push(...twice(tables.map(({ root }) => root.attributes.get('id') ?? ''), 'a table id'), ...twice(tables.map(({ root }) => (root.attributes.get('displayName') ?? '').toLowerCase()), 'a table name'));
  for (const { part, root } of tables) problems.push(...twice(named(root, 's:tableColumn').map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()), `${part}: a column name`), ...(/^[^\p{L}_\\]|[^\p{L}\p{N}_.\\]/u.test(root.attributes.get('displayName') ?? '') ? [`${part}: a table name that Excel does not allow`] : []));
  for (const { part, root } of partsOf(parts, 's:worksheet')) {
    for (const { attributes, children } of named(root, 's:c')) {
      if (Number(attributes.get('s') ?? 0) >= formats) problems.push(`${part}: a cell format that is not there`);
      if (attributes.get('t') === 'inlineStr' && !children.some(({ name }) => name === 's:is')) problems.push(`${part}: an inline text that is not there`);
    }
    problems.push(...twice(named(root, 's:c').map(({ attributes }) => attributes.get('r') ?? '').filter(Boolean), `${part}: a cell`));
  }
  if (strings > 0 && partsOf(parts, 's:sst')[0]?.root.children.some(({ name }) => name !== 's:si' && name !== 's:extLst')) problems.push('the shared strings hold something else');
  for (const { part, root } of partsOf(parts, 's:comments')) for (const { attributes } of named(root, 's:comment')) if (Number(attributes.get('authorId')) >= named(root, 's:author').length) problems.push(`${part}: a comment without its author`);
  return problems;
};

const document = (parts: ReadonlyMap<string, Element>): string[] => {
  const ids = (root: string, element: string): Set<string> => new Set(partsOf(parts, root).flatMap((found) => named(found.root, element)).map(({ attributes }) => attributes.get('w:id') ?? '')), problems: string[] = [];
  for (const { part, root } of partsOf(parts, 'w:document')) {
    for (const [reference, list, element] of [['w:footnoteReference', 'w:footnotes', 'w:footnote'], ['w:endnoteReference', 'w:endnotes', 'w:endnote'], ['w:commentReference', 'w:comments', 'w:comment']] as const) {
      const known = ids(list, element);
      if (named(root, reference).some(({ attributes }) => !known.has(attributes.get('w:id') ?? ''))) problems.push(`${part}: ${reference} without its text`);
    }
    problems.push(...twice(named(root, 'w:bookmarkStart').map(({ attributes }) => (attributes.get('w:name') ?? '').toLowerCase()), `${part}: a bookmark`));
  }
  for (const { part, root } of partsOf(parts, 'w:styles')) problems.push(...twice(named(root, 'w:style').map(({ attributes }) => attributes.get('w:styleId') ?? ''), `${part}: a style id`));
  return problems;
};

const slides = (parts: ReadonlyMap<string, Element>): string[] => partsOf(parts, 'p:presentation').flatMap(({ root }) => [
  ...twice(named(root, 'p:sldId').map(({ attributes }) => attributes.get('id') ?? ''), 'a slide id'),
  ...twice([...named(root, 'p:sldMasterId'), ...partsOf(parts, 'p:sldMaster').flatMap(({ root: master }) => named(master, 'p:sldLayoutId'))].map(({ attributes }) => attributes.get('id') ?? ''), 'a master or layout id')]);
