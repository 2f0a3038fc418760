import { root, run, WORD, OFFICE, type BuiltPart, type Link } from '../../builders/docx/package';

/** Short words for building the sample documents. */
export const heading = (text: string): string => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`;
export const lines = (...texts: string[]): string => texts.map((text) => `<w:p>${run(text)}</w:p>`).join('');
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

type Linked = BuiltPart & { readonly link: Link; readonly fromPackage?: boolean };

export const header = (text: string): Linked => ({
  name: 'word/header1.xml', content: root('hdr', `<w:p>${run(text)}</w:p>`), type: `${WORD}header+xml`, link: { type: `${OFFICE}header`, target: 'header1.xml', id: 'rIdHeader' },
});
export const footer = (text: string): Linked => ({
  name: 'word/footer1.xml', content: root('ftr', `<w:p>${run(text)}</w:p>`), type: `${WORD}footer+xml`, link: { type: `${OFFICE}footer`, target: 'footer1.xml', id: 'rIdFooter' },
});
export const comments = (author: string, text: string): Linked => ({
  name: 'word/comments.xml', type: `${WORD}comments+xml`, link: { type: `${OFFICE}comments`, target: 'comments.xml' },
  content: root('comments', `<w:comment w:id="1" w:author="${author}" w:date="2026-02-03T10:00:00Z" w:initials="X"><w:p>${run(text)}</w:p></w:comment>`),
});
export const properties = (author: string, title: string): Linked => ({
  name: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml', fromPackage: true,
  link: { type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
  content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator><dc:title>${title}</dc:title><cp:lastModifiedBy>${author}</cp:lastModifiedBy></cp:coreProperties>`,
});
export const withHeaderAndFooter = '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/></w:sectPr>';
export const inserted = (author: string, text: string): string => `<w:ins w:id="11" w:author="${author}" w:date="2026-02-03T10:00:00Z">${run(text)}</w:ins>`;
export const deleted = (author: string, text: string): string => `<w:del w:id="12" w:author="${author}" w:date="2026-02-03T10:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const commented = (text: string): string => `<w:commentRangeStart w:id="1"/>${run(text)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
/** The document with a section that names its header and footer. */
export const bodyOf = (content: string, namespaces: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${content}${withHeaderAndFooter}</w:body></w:document>`;
