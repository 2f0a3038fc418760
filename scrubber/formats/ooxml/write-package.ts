import { escapeAttribute } from '../xml/text';
import { relativeTarget } from './package';

/** A part of the new package under its new name. */
export type NewPart = { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string };
export type NewRelationship = { readonly id: string; readonly address: string; readonly to: string; readonly external: boolean };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Files of a package: list of content types and all relationships are written anew, so nothing of the old ones remains. */
export const packageFiles = (parts: readonly NewPart[], relationships: ReadonlyMap<string, readonly NewRelationship[]>): Map<string, Uint8Array> => {
  const encoder = new TextEncoder(), files = new Map<string, Uint8Array>();
  files.set('[Content_Types].xml', encoder.encode(contentTypes(parts)));
  for (const part of parts) files.set(part.name, part.bytes);
  for (const [source, list] of relationships) {
    if (list.length > 0) files.set(relationshipsName(source), encoder.encode(relationshipsXml(source, list)));
  }
  return files;
};

const relationshipsName = (source: string): string => {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
};

const relationshipsXml = (source: string, list: readonly NewRelationship[]): string => {
  const rows = list.map(({ id, address, to, external }) =>
    `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(address)}" Target="${escapeAttribute(external ? to : relativeTarget(source, to))}"${external ? ' TargetMode="External"' : ''}/>`);
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`;
};

/** Pictures go by extension, as Office writes them; everything else has an Override (OPC 6.2.3). */
const contentTypes = (parts: readonly NewPart[]): string => {
  const defaults = new Map([['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml']]);
  const overrides: string[] = [];
  for (const { name, contentType } of [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const usual = defaults.get(extension);
    if (contentType.startsWith('image/') && (usual === undefined || usual === contentType)) defaults.set(extension, contentType);
    else overrides.push(`<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(contentType)}"/>`);
  }
  const rows = [...defaults].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${escapeAttribute(type)}"/>`);
  return `${HEAD}<Types xmlns="${TYPES}">${rows.join('')}${overrides.join('')}</Types>`;
};
