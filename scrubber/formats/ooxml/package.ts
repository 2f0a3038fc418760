import { ScrubError } from '../../errors';
import type { Limits, Place } from '../../types';
import { decodeXml } from '../xml/decode';
import { parseXml } from '../xml/parse';
import { decodeText } from '../xml/text';
import { nameOf, rawValue } from '../xml/tree';
import type { XmlTree } from '../xml/tree';

/** An edge of the package graph (OPC, ECMA-376-2, 6.5). `to` is the name of an existing part. */
export type Relationship = { readonly id: string; readonly type: string; readonly address: string; readonly target: string; readonly external: boolean; readonly to?: string };
export type Part = { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string };
/** Relationships by the name of their source; the package's own under ''. */
export type Package = { readonly parts: ReadonlyMap<string, Part>; readonly relationships: ReadonlyMap<string, readonly Relationship[]> };

const CONTENT_TYPES = '[Content_Types].xml';

/** Zip files as an OPC package. @throws ScrubError corrupt, corrupt-xml, doctype */
export const readPackage = (files: ReadonlyMap<string, Uint8Array>, limits: Limits): Package => {
  const byName = new Map([...files.keys()].map((name) => [name.toLowerCase(), name] as const));
  const list = files.get(byName.get(CONTENT_TYPES.toLowerCase()) ?? '');
  if (!list) throw new ScrubError('corrupt', { part: CONTENT_TYPES, label: 'the list of parts' });
  const typeOf = contentTypes(parsePart(list, CONTENT_TYPES, limits));
  const parts = new Map<string, Part>(), relationships = new Map<string, Relationship[]>();
  for (const [name, bytes] of files) {
    if (name.toLowerCase() === CONTENT_TYPES.toLowerCase()) continue;
    if (isRelationships(name)) relationships.set(sourceOf(name, byName), relationshipsOf(parsePart(bytes, name, limits), sourceOf(name, byName), byName));
    else parts.set(name, { name, bytes, contentType: typeOf(name) });
  }
  return { parts, relationships };
};

export const isRelationships = (name: string): boolean => /(^|\/)_rels\/[^/]*\.rels$/i.test(name);

const parsePart = (bytes: Uint8Array, name: string, limits: Limits): XmlTree => {
  const place: Place = { part: name, label: 'the structure of the file' };
  return parseXml(decodeXml(bytes, place).text, limits, place);
};

const value = (tree: XmlTree, node: number, name: string): string => decodeText(rawValue(tree, node, name) ?? '').text;

/** OPC 6.2.3: an Override of the part's name goes before the Default of its extension; both without regard to case. */
const contentTypes = (tree: XmlTree): ((name: string) => string) => {
  const overrides = new Map<string, string>(), defaults = new Map<string, string>();
  for (let node = 0; node < tree.count; node++) {
    const name = nameOf(tree, node);
    if (name === 'ct:Override') overrides.set(value(tree, node, 'PartName').replace(/^\//, '').toLowerCase(), value(tree, node, 'ContentType'));
    else if (name === 'ct:Default') defaults.set(value(tree, node, 'Extension').toLowerCase(), value(tree, node, 'ContentType'));
  }
  return (name) => (overrides.get(name.toLowerCase()) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? '').toLowerCase();
};

/** `word/_rels/document.xml.rels` describes `word/document.xml`; `_rels/.rels` the package. */
const sourceOf = (name: string, byName: ReadonlyMap<string, string>): string => {
  const source = name.replace(/_rels\/([^/]*)\.rels$/i, '$1');
  return byName.get(source.toLowerCase()) ?? source;
};

/** Addresses of relationship types that Office itself uses; any other is unknown. Group 1 is the kind. */
const ADDRESS = /^https?:\/\/(?:schemas\.openxmlformats\.org\/(?:officeDocument|officedocument|package)\/2006\/relationships|purl\.oclc\.org\/ooxml\/officeDocument\/relationships|schemas\.microsoft\.com\/office\/\d{4}(?:\/\d{1,2})?\/relationships)\/([A-Za-z/-]{1,60})$/;

const relationshipsOf = (tree: XmlTree, source: string, byName: ReadonlyMap<string, string>): Relationship[] => {
  const found: Relationship[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'rel:Relationship') continue;
    const address = value(tree, node, 'Type'), target = value(tree, node, 'Target'), external = value(tree, node, 'TargetMode') === 'External';
    const to = external ? undefined : byName.get(resolveTarget(source, target).toLowerCase());
    found.push({ id: value(tree, node, 'Id'), type: ADDRESS.exec(address)?.[1] ?? '?', address, target, external, ...(to ? { to } : {}) });
  }
  return found;
};

/** OPC 6.5.4: targets are relative to the folder of the source part. */
export const resolveTarget = (source: string, target: string): string => {
  const path = decode(target.replace(/[#?].*$/, '')).replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Shortest target from one part to another, both names without a leading slash. */
export const relativeTarget = (source: string, to: string): string => {
  const from = source.split('/').slice(0, -1), steps = to.split('/');
  let same = 0;
  while (same < from.length && same < steps.length - 1 && from[same] === steps[same]) same++;
  return [...from.slice(same).map(() => '..'), ...steps.slice(same)].join('/');
};
