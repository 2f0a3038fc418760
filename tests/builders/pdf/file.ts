/** A PDF written by hand, object by object: the tests decide every byte, and nothing of the product helps. */
export type PdfObject = string | { readonly dict: string; readonly data: string | Uint8Array };

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
};

/** A file of these objects, numbered from 1, with a classic table. The first object is the catalog. */
export const pdfFile = (objects: readonly PdfObject[], trailer = '', head = '%PDF-1.7\n'): Uint8Array => {
  const parts: Uint8Array[] = [latin(head)], offsets: number[] = [];
  let length = parts[0]!.length;
  const put = (bytes: Uint8Array): void => { parts.push(bytes); length += bytes.length; };
  objects.forEach((object, i) => {
    offsets.push(length);
    put(latin(`${i + 1} 0 obj\n`));
    if (typeof object === 'string') put(latin(object));
    else {
      const data = typeof object.data === 'string' ? latin(object.data) : object.data;
      put(latin(`<<${object.dict}/Length ${data.length}>>\nstream\n`));
      put(data);
      put(latin('\nendstream'));
    }
    put(latin('\nendobj\n'));
  });
  const start = length;
  put(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`));
  put(latin(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return join(parts);
};

export type PageSpec = { readonly content: string; readonly resources?: string; readonly entries?: string };
export type DocumentSpec = {
  readonly pages: readonly PageSpec[];
  /** Further keys of the catalog and the trailer. */
  readonly catalog?: string;
  readonly trailer?: string;
  /** Further objects; the first one has the number that `firstExtra` tells. */
  readonly extra?: readonly PdfObject[];
};

/** Objects 1 catalog, 2 page tree, 3 Helvetica (as /F1 of every page), then a page and its content in turn. */
export const firstExtra = (pages: number): number => 4 + 2 * pages;

export const pdfDocument = (spec: DocumentSpec): Uint8Array => pdfFile(pdfObjects(spec), spec.trailer);

export const pdfObjects = ({ pages, catalog = '', extra = [] }: DocumentSpec): PdfObject[] => {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects: PdfObject[] = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  pages.forEach(({ content, resources = '', entries = '' }, i) => {
    objects.push(`<</Type/Page/Parent 2 0 R${/MediaBox/.test(entries) ? '' : '/MediaBox[0 0 595 842]'}/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents ${5 + 2 * i} 0 R${entries}>>`, { dict: '', data: content });
  });
  return [...objects, ...extra];
};

/** Lines of text at the left margin, one below the other. */
export const linesOfText = (lines: readonly string[], size = 11): string =>
  `BT /F1 ${size} Tf ${size * 1.3} TL 72 760 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')} ET`;
