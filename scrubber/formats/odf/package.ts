import { ScrubError } from '../../errors';
import type { Limits } from '../../types';
import type { Inspection } from '../ooxml/inspection';
import { kind } from '../ooxml/kinds';
import type { ItemKey, Kind } from '../ooxml/kinds';
import type { KeptPart, Layout, RemovedPart } from '../ooxml/layout';
import type { Package, Part } from '../ooxml/package';
import { decodeXml } from '../xml/decode';
import { parseXml } from '../xml/parse';
import { nameOf, rawValue } from '../xml/tree';
import { readZip } from '../zip/read';

/** Kinds of documents (ODF 1.3 part 2, appendix A) that are read here. */
const DOCUMENTS = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation|graphics|chart|formula)(?:-template|-master)?$/;
const WHOLE = { part: '', label: 'the file as a whole' };

export const CONTENT = kind('content', 'content.xml', 'document', []), STYLES = kind('styles', 'styles.xml', 'styles', []), PICTURE: Kind = kind('image', 'Pictures/image#', 'picture', [], { picture: true });

/** What is not read goes, and under this item the contractor reads of it. Names as LibreOffice writes them (ODF 1.3 part 2, 3.1). */
const REMOVED: readonly (readonly [RegExp, ItemKey])[] = [
  [/^meta\.xml$/i, 'metadata'], [/(?:^|\/)meta\.xml$/i, 'quiet'], [/(?:^|\/)settings\.xml$/i, 'quiet'], [/^Thumbnails\//i, 'thumbnail'], [/^Configurations2\//i, 'quiet'], [/^layout-cache$/i, 'quiet'], [/^manifest\.rdf$/i, 'quiet'],
  [/^META-INF\/.*signatures/i, 'signature'], [/^META-INF\//i, 'quiet'], [/^mimetype$/i, 'quiet'], [/(?:^|\/)ObjectReplacements\//i, 'quiet'], [/\/Configurations2\//i, 'quiet'], [/^Versions?(?:List)?\b/i, 'old-versions'],
  [/^Media\//i, 'media'], [/^Fonts\//i, 'fonts'], [/^Basic\/|^Scripts\/|^Dialogs\//i, 'quiet'], [/(?:^|\/)Object \d+$/i, 'embedded'], [/^database\//i, 'data-sources'],
];

export type OdfPackage = { readonly pkg: Package; readonly layout: Layout; readonly mediaType: string; readonly objects: ReadonlyMap<string, string> };

/** A zip of OpenDocument (ODF 1.3 part 2, 3). @throws ScrubError corrupt, encrypted, macros, unsupported-format */
export const readOdf = (bytes: Uint8Array, limits: Limits): OdfPackage => {
  const files = readZip(bytes, limits), mediaType = new TextDecoder().decode(files.get('mimetype') ?? new Uint8Array()).trim();
  if (!DOCUMENTS.test(mediaType)) throw new ScrubError('unsupported-format', WHOLE);
  const types = manifest(files.get('META-INF/manifest.xml'), limits);
  if ([...files.keys()].some((name) => /^(?:Basic|Scripts)\/./i.test(name) && !/(?:script-lc|script-lb)\.xml$|\/$/i.test(name))) throw new ScrubError('macros', WHOLE);
  const parts = new Map([...files].map(([name, content]) => [name, { name, bytes: withoutDoctype(name, content), contentType: types.get(name) ?? '' }] as const));
  return { pkg: { parts, relationships: new Map() }, layout: layoutOf(parts), mediaType, objects: new Map([...types].filter(([name, type]) => /^(?:Object \d+\/){1,4}$/.test(name) && DOCUMENTS.test(type))) };
};

/** OpenOffice.org 2 named the DTD of MathML and of manifests; without a subset of its own such a line says nothing (XML 1.0, 2.8). */
const DOCTYPE = /<!DOCTYPE [a-z:]{1,40} PUBLIC "[^"<>[\]]{0,200}" "[\w.:/-]{0,200}">/;

const withoutDoctype = (name: string, bytes: Uint8Array): Uint8Array => {
  const head = name.endsWith('.xml') ? new TextDecoder().decode(bytes.subarray(0, 600)) : '';
  return DOCTYPE.test(head) ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace(DOCTYPE, '')) : bytes;
};

/** 3.16 and 4: an entry with encryption data cannot be read. */
const manifest = (bytes: Uint8Array | undefined, limits: Limits): ReadonlyMap<string, string> => {
  const types = new Map<string, string>(), place = { part: 'META-INF/manifest.xml', label: 'the list of parts' };
  if (!bytes) return types;
  const tree = parseXml(decodeXml(withoutDoctype(place.part, bytes), place).text, limits, place);
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) === 'manifest:encryption-data') throw new ScrubError('encrypted', WHOLE);
    if (nameOf(tree, node) === 'manifest:file-entry') types.set(rawValue(tree, node, 'manifest:full-path') ?? '', rawValue(tree, node, 'manifest:media-type') ?? '');
  }
  return types;
};

const layoutOf = (parts: ReadonlyMap<string, Part>): Layout => {
  const kept: KeptPart[] = [], removed: RemovedPart[] = [];
  let pictures = 0;
  for (const part of [...parts.values()].sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))) {
    const object = /^(?:Object \d+\/){0,4}(content|styles)\.xml$/.exec(part.name);
    if (object) kept.push({ part, kind: object[1] === 'content' ? CONTENT : STYLES, newName: part.name });
    else if (/^(?:Object \d+\/){0,4}Pictures\/[^/]+$/.test(part.name)) kept.push({ part, kind: PICTURE, newName: `Pictures/image${++pictures}${/\.(?:png|jpe?g|gif|bmp|emf|wmf)$/i.exec(part.name)?.[0].toLowerCase() ?? '.png'}` });
    else if (!part.name.endsWith('/')) removed.push({ part, item: REMOVED.find(([pattern]) => pattern.test(part.name))?.[1] ?? 'unknown-part', type: part.name });
  }
  if (!kept.some(({ part }) => part.name === 'content.xml')) throw new ScrubError('corrupt', { part: 'content.xml', label: 'the main part' });
  return { kept, removed, fate: () => 'keep', inner: () => undefined, itemOf: () => undefined };
};

const rank = (name: string): number => (name === 'content.xml' ? 0 : name === 'styles.xml' ? 1 : name.startsWith('Object') ? 2 : 3);

/** Where parts are named by `xlink:href`: relative to the folder of the part (3.7). */
export const resolveHref = (inspection: Inspection, part: string, href: string): Part | undefined => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1), path = href.replace(/^\.\//, '');
  return inspection.pkg.parts.get(folder + path) ?? inspection.pkg.parts.get(path);
};
