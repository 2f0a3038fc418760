import { buildPackage, HEAD, OFFICE } from '../ooxml/package';
import type { Link as PackageLink } from '../ooxml/package';

export { findEverywhere, MICROSOFT, OFFICE, unzipAll } from '../ooxml/package';

/** A relationship of a part under construction; `target` is relative to the folder of its source, as Word writes it. */
export type Link = { readonly type: string; readonly target: string; readonly external?: boolean; readonly id?: string };
export type BuiltPart = { readonly name: string; readonly content: string | Uint8Array; readonly type?: string; readonly links?: readonly Link[] };

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"', 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"', 'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"', 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"', 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"', 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"', 'mc:Ignorable="w14 w15"',
].join(' ');

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`;
export const documentXml = (body: string): string => `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
export const root = (name: string, content: string): string => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

/** A minimal document around the given body, with further parts linked from it (or from the package, where `fromPackage` says so). */
export const buildDocx = (body: string, parts: readonly (BuiltPart & { link?: Link; fromPackage?: boolean })[] = [], links: readonly Link[] = [], main = documentXml(body)): Promise<Uint8Array> => {
  const linked = (fromPackage: boolean): Link[] => parts.flatMap((part) => (part.link && (part.fromPackage ?? false) === fromPackage ? [part.link] : []));
  const own = parts.map(({ name, content, type, links: more }) => ({ name, content, ...(type ? { type } : {}), ...(more ? { links: named(more, name, 'rIdX') } : {}) }));
  return buildPackage([{ name: MAIN, type: `${WORD}document.main+xml`, content: main, links: named([...links, ...linked(false)], MAIN, 'rIdA') }, ...own], named([{ type: `${OFFICE}officeDocument`, target: MAIN }, ...linked(true)], '', 'rIdP'));
};

const MAIN = 'word/document.xml';

/** Relationships with ids of their own, leading to parts by their whole names. */
const named = (links: readonly Link[], source: string, prefix: string): PackageLink[] => links.map(({ type, target, external, id }, index) => ({
  type, id: id ?? `${prefix}${index + 1}`, ...(external ? { external, target } : { target: target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${source}`).pathname.slice(1) }),
}));
