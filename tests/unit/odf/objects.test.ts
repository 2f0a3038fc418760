import { describe, expect, it } from 'vitest';
import { odf } from '../../../scrubber/formats/odf';
import { LIMITS } from '../../../scrubber/limits';
import type { Plan } from '../../../scrubber/types';
import { unzipAll } from '../../builders/docx/package';
import { buildOdf, cell, NAMESPACES, paragraph, sheet } from '../../builders/odf/document';

const TYPE = 'application/vnd.oasis.opendocument.', frame = (folder: string): string => `<draw:frame draw:name="x"><draw:object xlink:href="./${folder}"/><draw:image xlink:href="./ObjectReplacements/${folder}"/></draw:frame>`;
const content = (kind: string, body: string): string => `<office:document-content ${NAMESPACES} office:version="1.3"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
const setting = (name: string, type: string, value: string): string => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
const settings = (items: string): string => `<office:document-settings ${NAMESPACES}><office:settings><config:config-item-set config:name="ooo:view-settings">${items}</config:config-item-set></office:settings></office:document-settings>`;

/** What is left of a document in which one value is replaced wherever it is shown. */
const clean = async (bytes: Uint8Array, value = 'Okafor'): Promise<ReadonlyMap<string, string>> => {
  const source = { file: 0, name: 'a.odt', bytes }, document = await odf.open(source, LIMITS);
  const edits = document.segments.flatMap(({ id, text }) => [...text.matchAll(new RegExp(value, 'g'))].map((match) => ({ segment: id, span: { start: match.index, end: match.index + match[0].length }, text: 'Person A' })));
  const plan: Plan = { file: 0, version: 1, edits, remove: [], keep: [], fileName: 'a.odt' }, copy = (await odf.rewrite(source, plan, LIMITS)).bytes;
  expect((await odf.open({ ...source, bytes: copy }, LIMITS)).hidden).toEqual([]);
  return unzipAll(copy);
};

describe('objects and settings of an OpenDocument', () => {
  it('keep an embedded sheet, its values scrubbed, with the part of it that shows', async () => {
    const files = await clean(await buildOdf('text', { body: paragraph(`see ${frame('Object 1')}`), types: { 'Object 1/': `${TYPE}spreadsheet` }, files: {
      'Object 1/content.xml': content('spreadsheet', sheet('Pay', [cell('Okafor') + cell('12')])),
      'Object 1/settings.xml': settings(setting('VisibleAreaWidth', 'int', '9032') + setting('VisibleAreaHeight', 'int', '2249') + setting('PrinterName', 'string', 'Okafor-HP')) } }));
    expect(files.get('Object 1/content.xml')).toContain('<text:p>Person A</text:p>');
    expect(files.get('Object 1/settings.xml')).toMatch(/"VisibleAreaWidth" config:type="int">9032</);
    expect([...files.values()].join('')).not.toMatch(/Okafor|PrinterName|ObjectReplacements/);
    expect(files.get('META-INF/manifest.xml')).toContain('manifest:full-path="Object 1/settings.xml"');
  });

  it('keep a chart inside an embedded sheet', async () => {
    const files = await clean(await buildOdf('text', { body: paragraph(frame('Object 1')), types: { 'Object 1/': `${TYPE}spreadsheet`, 'Object 1/Object 1/': `${TYPE}chart` }, files: {
      'Object 1/content.xml': content('spreadsheet', sheet('Pay', [`<table:table-cell>${frame('Object 1')}</table:table-cell>`])),
      'Object 1/Object 1/content.xml': content('chart', `<chart:chart chart:class="chart:bar"><chart:title>${paragraph('Pay of Okafor')}</chart:title></chart:chart>`) } }));
    expect(files.get('Object 1/Object 1/content.xml')).toContain('Pay of Person A');
    expect(files.get('Object 1/content.xml')).toContain('<draw:object xlink:href="./Object 1"/>');
  });

  it('keep what decides the layout and nothing of sessions, printers or databases', async () => {
    const items = setting('AddParaTableSpacing', 'boolean', 'false') + setting('PrinterIndependentLayout', 'string', 'high-resolution') + setting('Rsid', 'int', '779763') + setting('CurrentDatabaseDataSource', 'string', 'Okafor') + setting('TabOverflow', 'boolean', 'Okafor');
    const left = (await clean(await buildOdf('text', { body: paragraph('x'), files: { 'settings.xml': settings(items) } }))).get('settings.xml') ?? '';
    expect([...left.matchAll(/config:name="(\w+)" config:type/g)].map(([, name]) => name)).toEqual(['AddParaTableSpacing', 'PrinterIndependentLayout']);
  });
});
