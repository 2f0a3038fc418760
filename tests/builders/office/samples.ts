import type { Format } from '../../../scrubber/types';
import { docx } from '../../../scrubber/formats/docx';
import { odf } from '../../../scrubber/formats/odf';
import { pptx } from '../../../scrubber/formats/pptx';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { buildDocx, OFFICE, paragraph as wordParagraph, run } from '../docx/package';
import { buildOdf, cell, paragraph as odfParagraph, sheet } from '../odf/document';
import { buildPptx, paragraph as slideParagraph, shape } from '../pptx/presentation';
import { buildXlsx, inline, row, shared } from '../xlsx/workbook';

/** One of the Office formats, as far as a test needs it: texts in, a file out. Texts are XML already. */
export type Sample = {
  readonly format: Format; readonly name: string;
  /** A file of paragraphs or cells, each made of runs. */
  withRuns(paragraphs: readonly (readonly string[])[]): Promise<Uint8Array>;
  withCells(cells: readonly string[]): Promise<Uint8Array>;
  withLink(target: string): Promise<Uint8Array>;
  withBreak(before: string, after: string): Promise<Uint8Array>;
};

const plain = (texts: readonly (readonly string[])[]): readonly string[] => texts.map((runs) => runs.join(''));

export const SAMPLES: readonly Sample[] = [
  { format: docx, name: 'a.docx', withRuns: (texts) => buildDocx(texts.map((runs) => wordParagraph(...runs.map(run))).join('')),
    withCells: (cells) => buildDocx(`<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cells.map((text) => `<w:tc><w:tcPr/>${wordParagraph(run(text))}</w:tc>`).join('')}</w:tr></w:tbl>`),
    withLink: (target) => buildDocx(`<w:p><w:hyperlink r:id="rIdL9">${run('link')}</w:hyperlink></w:p>`, [], [{ type: `${OFFICE}hyperlink`, target, external: true, id: 'rIdL9' }]),
    withBreak: (before, after) => buildDocx(`<w:p>${run(before)}<w:r><w:br/></w:r>${run(after)}</w:p>`) },
  { format: xlsx, name: 'a.xlsx',
    withRuns: (texts) => buildXlsx({ sheets: [{ name: 'Main', rows: texts.map((_, i) => row(i + 1, shared(`A${i + 1}`, i))).join('') }], strings: texts.map((runs) => `<si>${runs.map((text) => `<r><t xml:space="preserve">${text}</t></r>`).join('')}</si>`) }),
    withCells: (cells) => buildXlsx({ sheets: [{ name: 'Main', rows: row(1, cells.map((text, i) => inline(`${String.fromCharCode(65 + i)}1`, text)).join('')) }] }),
    withLink: (target) => buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', 'link')), after: '<hyperlinks><hyperlink ref="A1" r:id="rIdH"/></hyperlinks>', links: [{ id: 'rIdH', type: `${OFFICE}hyperlink`, target, external: true }] }] }),
    withBreak: (before, after) => buildXlsx({ sheets: [{ name: 'Main', rows: row(1, inline('A1', `${before}\n${after}`)) }] }) },
  { format: pptx, name: 'a.pptx', withRuns: (texts) => buildPptx([{ content: shape(texts.map((runs) => slideParagraph(...runs)).join('')) }]),
    withCells: (cells) => buildPptx([{ content: `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Table 1"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tr h="1">${cells.map((text) => `<a:tc><a:txBody><a:bodyPr/>${slideParagraph(text)}</a:txBody></a:tc>`).join('')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>` }]),
    withLink: (target) => buildPptx([{ content: shape('<a:p><a:r><a:rPr><a:hlinkClick r:id="rIdH"/></a:rPr><a:t>link</a:t></a:r></a:p>'), links: [{ id: 'rIdH', type: `${OFFICE}hyperlink`, target, external: true }] }]),
    withBreak: (before, after) => buildPptx([{ content: shape(`<a:p><a:r><a:t>${before}</a:t></a:r><a:br/><a:r><a:t>${after}</a:t></a:r></a:p>`) }]) },
  { format: odf, name: 'a.odt', withRuns: (texts) => buildOdf('text', { body: texts.map((runs) => odfParagraph(runs.map((text) => `<text:span>${text}</text:span>`).join(''))).join('') }),
    withCells: (cells) => buildOdf('text', { body: sheet('T', [cells.map((text) => cell(text)).join('')]) }), withLink: (target) => buildOdf('text', { body: odfParagraph(`<text:a xlink:href="${target}">link</text:a>`) }),
    withBreak: (before, after) => buildOdf('text', { body: odfParagraph(`${before}<text:line-break/>${after}`) }) },
  { format: odf, name: 'a.ods', withRuns: (texts) => buildOdf('spreadsheet', { body: sheet('Main', plain(texts).map((text) => cell(text))) }), withCells: (cells) => buildOdf('spreadsheet', { body: sheet('Main', [cells.map((text) => cell(text)).join('')]) }),
    withLink: (target) => buildOdf('spreadsheet', { body: sheet('Main', [cell(`<text:a xlink:href="${target}">link</text:a>`)]) }), withBreak: (before, after) => buildOdf('spreadsheet', { body: sheet('Main', [`<table:table-cell>${odfParagraph(before)}${odfParagraph(after)}</table:table-cell>`]) }) },
];
