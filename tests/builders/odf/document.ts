import JSZip from 'jszip';

const URN = 'urn:oasis:names:tc:opendocument:xmlns:';
export const NAMESPACES = [
  ...['office', 'meta', 'text', 'table', 'presentation', 'style', 'script', 'form', 'chart', 'manifest', 'config'].map((name) => `xmlns:${name}="${URN}${name}:1.0"`), `xmlns:draw="${URN}drawing:1.0"`, `xmlns:fo="${URN}xsl-fo-compatible:1.0"`, `xmlns:svg="${URN}svg-compatible:1.0"`,
  `xmlns:number="${URN}datastyle:1.0"`, 'xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:officeooo="http://openoffice.org/2009/office"', 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"', 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type OdfKind = 'text' | 'spreadsheet' | 'presentation';
export type OdfPlan = { readonly body: string; readonly automatic?: string; readonly scripts?: string; readonly styles?: string; readonly master?: string; readonly files?: Readonly<Record<string, string | Uint8Array>>; readonly types?: Readonly<Record<string, string>> };

/** A document with the given body and further files. */
export const buildOdf = (kind: OdfKind, { body, automatic = '', scripts = '', styles = '', master = '', files = {}, types = {} }: OdfPlan): Promise<Uint8Array> => {
  const zip = new JSZip(), mediaType = `application/vnd.oasis.opendocument.${kind}`;
  zip.file('mimetype', mediaType, { compression: 'STORE' });
  zip.file('content.xml', `${HEAD}<office:document-content ${NAMESPACES} office:version="1.3">${scripts}<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`);
  zip.file('styles.xml', `${HEAD}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`);
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  const rows = Object.entries({ '/': mediaType, 'content.xml': 'text/xml', 'styles.xml': 'text/xml', ...Object.fromEntries(Object.keys(files).map((name) => [name, name.endsWith('.xml') ? 'text/xml' : ''])), ...types });
  zip.file('META-INF/manifest.xml', `${HEAD}<manifest:manifest ${NAMESPACES}>${rows.map(([name, type]) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`).join('')}</manifest:manifest>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

export const paragraph = (text: string): string => `<text:p>${text}</text:p>`;
export const cell = (text: string, attributes = ' office:value-type="string"'): string => `<table:table-cell${attributes}>${text === '' ? '' : paragraph(text)}</table:table-cell>`;
export const sheet = (name: string, rows: readonly string[], attributes = ''): string => `<table:table table:name="${name}"${attributes}>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
