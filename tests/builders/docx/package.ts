import JSZip from 'jszip';

/** A relationship of a part under construction. */
export type Link = { readonly type: string; readonly target: string; readonly external?: boolean; readonly id?: string };
export type BuiltPart = { readonly name: string; readonly content: string | Uint8Array; readonly type?: string; readonly links?: readonly Link[] };

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const MICROSOFT = 'http://schemas.microsoft.com/office/';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"', 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"', 'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"', 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"', 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"', 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"', 'mc:Ignorable="w14 w15"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`;
export const documentXml = (body: string): string => `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
export const root = (name: string, content: string): string => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

/** A minimal document around the given body, with further parts linked from it (or from the package, where `fromPackage` says so). */
export const buildDocx = async (body: string, parts: readonly (BuiltPart & { link?: Link; fromPackage?: boolean })[] = [], links: readonly Link[] = [], main = documentXml(body)): Promise<Uint8Array> => {
  const zip = new JSZip(), overrides = [`<Override PartName="/word/document.xml" ContentType="${WORD}document.main+xml"/>`];
  const mainLinks = [...links, ...parts.filter((part) => part.link && !part.fromPackage).map((part) => part.link as Link)];
  const packageLinks = [{ type: `${OFFICE}officeDocument`, target: 'word/document.xml' }, ...parts.filter((part) => part.link && part.fromPackage).map((part) => part.link as Link)];
  zip.file('word/document.xml', main);
  for (const part of parts) {
    zip.file(part.name, part.content);
    if (part.type) overrides.push(`<Override PartName="/${part.name}" ContentType="${part.type}"/>`);
    if (part.links) zip.file(part.name.replace(/([^/]*)$/, '_rels/$1.rels'), relationships(part.links, 'rIdX'));
  }
  zip.file('_rels/.rels', relationships(packageLinks, 'rIdP'));
  zip.file('word/_rels/document.xml.rels', relationships(mainLinks, 'rIdA'));
  zip.file('[Content_Types].xml', `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides.join('')}</Types>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

const relationships = (links: readonly Link[], prefix: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(({ type, target, external, id }, index) => `<Relationship Id="${id ?? `${prefix}${index + 1}`}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

/** Every part's bytes as text, by a zip reader that is not ours; nothing is parsed. */
export const unzipAll = async (bytes: Uint8Array): Promise<Map<string, string>> => {
  const zip = await JSZip.loadAsync(bytes), all = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) all.set(name, new TextDecoder().decode(await file.async('uint8array')));
  return all;
};

/** An extractor that shares nothing with the reader: raw bytes, and the text between tags with the tags cut out. */
export const findEverywhere = async (bytes: Uint8Array, value: string): Promise<string[]> =>
  [...await unzipAll(bytes)].filter(([name, text]) => name.includes(value) || text.includes(value) || text.replace(/<[^>]*>/g, '').includes(value)).map(([name]) => name);
