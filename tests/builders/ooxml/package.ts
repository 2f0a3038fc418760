import JSZip from 'jszip';

/** A relationship of a part under construction; `target` is the name of a part, or an address. */
export type Link = { readonly id: string; readonly type: string; readonly target: string; readonly external?: boolean };
export type BuiltPart = { readonly name: string; readonly content: string | Uint8Array; readonly type?: string; readonly links?: readonly Link[] };

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const MICROSOFT = 'http://schemas.microsoft.com/office/';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package of the given parts; '' as a name gives the package's own relationships. */
export const buildPackage = async (parts: readonly BuiltPart[], links: readonly Link[]): Promise<Uint8Array> => {
  const zip = new JSZip(), overrides: string[] = [];
  for (const { name, content, type, links: own } of parts) {
    zip.file(name, content);
    if (type) overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    if (own && own.length > 0) zip.file(name.replace(/([^/]*)$/, '_rels/$1.rels'), relationships(own));
  }
  zip.file('_rels/.rels', relationships(links));
  const defaults = [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ['png', 'image/png'], ['jpeg', 'image/jpeg'], ['bin', 'application/octet-stream'], ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']];
  zip.file('[Content_Types].xml', `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

const relationships = (links: readonly Link[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${type}" Target="${external ? target : `/${target}`}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

const unescaped = (text: string): string => text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex ? 16 : 10))).replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** Every part's bytes as text, by a zip reader that is not ours; nothing is parsed. */
export const unzipAll = async (bytes: Uint8Array): Promise<Map<string, string>> => {
  const zip = await JSZip.loadAsync(bytes), all = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) all.set(name, new TextDecoder().decode(await file.async('uint8array')));
  return all;
};

/** An extractor that shares nothing with the readers: names, raw bytes (UTF-8 and UTF-16), text with the tags cut out and entities undone. */
export const findEverywhere = async (bytes: Uint8Array, value: string): Promise<string[]> => {
  const zip = await JSZip.loadAsync(bytes), found: string[] = [];
  for (const [name, file] of Object.entries(zip.files)) {
    if (name.includes(value)) found.push(name);
    if (file.dir) continue;
    const content = await file.async('uint8array'), text = new TextDecoder().decode(content);
    const inner = content[0] === 0x50 && content[1] === 0x4b ? await findEverywhere(content, value) : [];
    if (inner.length > 0 || [text, text.replace(/<[^>]*>/g, ''), new TextDecoder('utf-16le').decode(content)].some((view) => view.includes(value) || unescaped(view).includes(value))) found.push(name);
  }
  return found;
};
