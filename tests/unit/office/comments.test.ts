import { describe, expect, it } from 'vitest';
import { odf } from '../../../scrubber/formats/odf';
import { pptx } from '../../../scrubber/formats/pptx';
import { xlsx } from '../../../scrubber/formats/xlsx';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Format, Opened, Plan } from '../../../scrubber/types';
import { unzipAll } from '../../builders/docx/package';
import { buildOdf, cell, paragraph as odfParagraph, sheet } from '../../builders/odf/document';
import { HEAD, MICROSOFT, OFFICE } from '../../builders/ooxml/package';
import { buildPptx, paragraph, part, shape, SLIDE } from '../../builders/pptx/presentation';
import { buildXlsx, inline, NAMESPACES, row, SHEET } from '../../builders/xlsx/workbook';

/** Stand-ins by value, in place of what a detector would find. */
const STAND_INS: Readonly<Record<string, string>> = { 'Bo Lind': 'Person B', BL: 'PB', Okafor: 'Person A' };
const editsOf = ({ segments }: Opened): Edit[] => segments.flatMap(({ id, text }) => [...text.matchAll(/Bo Lind|\bBL\b|Okafor/g)].map((match) => ({ segment: id, span: { start: match.index, end: match.index + match[0].length }, text: STAND_INS[match[0]] ?? '' })));

/** Clean copies with comments removed, and kept. */
const both = async (format: Format, bytes: Uint8Array, keep = 'comments'): Promise<{ removed: ReadonlyMap<string, string>; kept: ReadonlyMap<string, string>; document: Opened }> => {
  const source = { file: 0, name: `a.${format.extensions[0]}`, bytes }, document = await format.open(source, LIMITS);
  const plan = (kept: readonly string[]): Plan => ({ file: 0, version: 1, edits: editsOf(document), remove: [], keep: kept, fileName: 'a' });
  const [removed, kept] = [await format.rewrite(source, plan([]), LIMITS), await format.rewrite(source, plan([`0:${keep}`]), LIMITS)];
  expect((await format.open({ ...source, bytes: removed.bytes }, LIMITS)).hidden).toEqual([]);
  expect((await format.open({ ...source, bytes: kept.bytes }, LIMITS)).counts).toEqual(kept.counts);
  for (const clean of [removed, kept]) expect([...(await unzipAll(clean.bytes)).values()].join('')).not.toMatch(/Okafor|Bo Lind|BL|2024|4F6B|A1B2C3/);
  return { removed: await unzipAll(removed.bytes), kept: await unzipAll(kept.bytes), document };
};
const guid = (end: string): string => `{4F6B9C11-0000-4AAA-8BBB-A1B2C3D4${end}}`;

describe('comments that are kept have scrubbed texts, stand-ins for authors, one date and ids that tie to nothing', () => {
  it('in a workbook, with a drawing of their own', async () => {
    const comments = `<authors><author>Bo Lind</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0" xr:uid="${guid('0001')}"><text><r><t>ask </t></r><r><t>Okafor</t></r></text></comment></commentList>`;
    const { removed, kept, document } = await both(xlsx, await buildXlsx({
      sheets: [{ name: 'Main', rows: row(1, inline('A1', 'x')), after: '<legacyDrawing r:id="rIdV"/>', links: [{ id: 'rIdC', type: `${OFFICE}comments`, target: 'xl/comments1.xml' }, { id: 'rIdV', type: `${OFFICE}vmlDrawing`, target: 'xl/drawings/vmlDrawing1.vml' }] }],
      parts: [{ name: 'xl/comments1.xml', type: `${SHEET}comments+xml`, content: `${HEAD}<comments ${NAMESPACES}>${comments}</comments>` }, { name: 'xl/drawings/vmlDrawing1.vml', content: '<xml><v:shape alt="Okafor"><br></v:shape>' }],
    }));
    expect(document.segments.find(({ context }) => context.role === 'comment')).toMatchObject({ text: 'ask Okafor', place: { label: 'sheet 1, comments' } });
    expect([...removed.keys()].filter((name) => /comment|vml/.test(name))).toEqual([]);
    expect(removed.get('xl/worksheets/sheet1.xml')).not.toContain('legacyDrawing');
    expect(kept.get('xl/comments1.xml')).toContain('<author>Person B</author>');
    expect(kept.get('xl/comments1.xml')).toContain('<r><t>ask </t></r><r><t>Person A</t></r>');
    expect(kept.get('xl/drawings/vmlDrawing1.vml')).toMatch(/<x:Row>1<\/x:Row><x:Column>1<\/x:Column>/);
    expect(kept.get('xl/worksheets/sheet1.xml')).toContain('<legacyDrawing r:id=');
  });

  it('in threads, which stay tied to their people and to each other', async () => {
    const thread = (id: string, more: string, text: string): string => `<threadedComment ref="A1" dT="2024-05-05T10:00:00.12" personId="${guid('0009')}" id="${guid(id)}"${more}><text>${text}</text></threadedComment>`;
    const { removed, kept } = await both(xlsx, await buildXlsx({
      sheets: [{ name: 'Main', rows: row(1, inline('A1', 'x')), links: [{ id: 'rIdC', type: `${OFFICE}comments`, target: 'xl/comments1.xml' }, { id: 'rIdT', type: `${MICROSOFT}2017/10/relationships/threadedComment`, target: 'xl/threadedComments/threadedComment1.xml' }] }],
      links: [{ id: 'rIdP', type: `${MICROSOFT}2017/10/relationships/person`, target: 'xl/persons/person.xml' }],
      parts: [{ name: 'xl/comments1.xml', type: `${SHEET}comments+xml`, content: `${HEAD}<comments ${NAMESPACES}><authors><author>tc=${guid('0001')}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment] ask Okafor</t></text></comment></commentList></comments>` },
        { name: 'xl/threadedComments/threadedComment1.xml', type: 'application/vnd.ms-excel.threadedcomments+xml', content: `${HEAD}<ThreadedComments xmlns="${MICROSOFT}spreadsheetml/2018/threadedcomments">${thread('0001', '', 'ask Okafor')}${thread('0002', ` parentId="${guid('0001')}"`, 'done')}</ThreadedComments>` },
        { name: 'xl/persons/person.xml', type: 'application/vnd.ms-excel.person+xml', content: `${HEAD}<personList xmlns="${MICROSOFT}spreadsheetml/2018/threadedcomments"><person displayName="Bo Lind" id="${guid('0009')}" userId="S::bo@lind.example::4F6B" providerId="AD"/></personList>` }],
    }));
    expect([...removed.keys()].filter((name) => /omment|person/.test(name))).toEqual([]);
    const first = /tc=(\{[^}]*\})/.exec(kept.get('xl/comments1.xml') ?? '')?.[1] ?? '?', threads = kept.get('xl/threadedComments/threadedComment1.xml') ?? '', person = /id="(\{[^}]*\})"/.exec(kept.get('xl/persons/person.xml') ?? '')?.[1] ?? '?';
    expect(threads).toContain(` id="${first}"><text>ask Person A</text>`);
    expect(threads).toContain(` parentId="${first}"`);
    expect(threads.split(`personId="${person}"`)).toHaveLength(3);
    expect(kept.get('xl/persons/person.xml')).toContain(`<person displayName="Person B" id="${person}"/>`);
  });

  it('on slides, as PowerPoint wrote them until 2021', async () => {
    const { removed, kept } = await both(pptx, await buildPptx([{ content: shape('x'), links: [{ id: 'rIdC', type: `${OFFICE}comments`, target: 'ppt/comments/comment1.xml' }] }], {
      links: [{ id: 'rIdA', type: `${OFFICE}commentAuthors`, target: 'ppt/commentAuthors.xml' }],
      parts: [part('ppt/comments/comment1.xml', 'p:cmLst', '<p:cm authorId="1" dt="2024-05-05T10:00:00.000" idx="1"><p:pos x="1" y="1"/><p:text>ask Okafor</p:text></p:cm>', `${SLIDE}comments+xml`), part('ppt/commentAuthors.xml', 'p:cmAuthorLst', '<p:cmAuthor id="1" name="Bo Lind" initials="BL" lastIdx="1" clrIdx="0"/>', `${SLIDE}commentAuthors+xml`)],
    }));
    expect([...removed.keys()].filter((name) => /omment/.test(name))).toEqual([]);
    expect(kept.get('ppt/comments/comment1.xml')).toContain('<p:text>ask Person A</p:text>');
    expect(kept.get('ppt/comments/comment1.xml')).toContain('dt="2000-01-01T00:00:00Z"');
    expect(kept.get('ppt/commentAuthors.xml')).toContain('name="Person B" initials="PB"');
  });

  it('on slides, as PowerPoint writes them now', async () => {
    const names = `xmlns:p188="${MICROSOFT}powerpoint/2018/8/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pc="${MICROSOFT}powerpoint/2013/main/command" xmlns:ac="${MICROSOFT}drawing/2013/main/command"`;
    const anchor = '<ac:deMkLst><pc:docMk/><pc:sldMk cId="4176543" sldId="256"/><ac:spMk id="2" creationId="{A1B2C3D4-1111-2222-3333-444455556666}"/></ac:deMkLst>', said = (text: string): string => `<p188:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text)}</p188:txBody>`;
    const comment = `<p188:cm id="${guid('0001')}" authorId="${guid('0009')}" created="2024-05-05T10:00:00.000">${anchor}<p188:replyLst><p188:reply id="${guid('0002')}" authorId="${guid('0009')}" created="2024-05-06T10:00:00.000">${said('done')}</p188:reply></p188:replyLst>${said('ask Okafor')}</p188:cm>`;
    const { removed, kept } = await both(pptx, await buildPptx([{ content: shape('x'), after: `<p:extLst><p:ext uri="{6950BFC3-D8DA-4A85-94F7-54DA5524770B}"><p188:commentRel xmlns:p188="${MICROSOFT}powerpoint/2018/8/main" r:id="rIdC"/></p:ext></p:extLst>`, links: [{ id: 'rIdC', type: `${MICROSOFT}2018/10/relationships/comments`, target: 'ppt/comments/modernComment_100_0.xml' }] }], {
      links: [{ id: 'rIdA', type: `${MICROSOFT}2018/10/relationships/authors`, target: 'ppt/authors.xml' }],
      parts: [{ name: 'ppt/comments/modernComment_100_0.xml', type: 'application/vnd.ms-powerpoint.comments+xml', content: `${HEAD}<p188:cmLst ${names}>${comment}</p188:cmLst>` },
        { name: 'ppt/authors.xml', type: 'application/vnd.ms-powerpoint.authors+xml', content: `${HEAD}<p188:authorLst ${names}><p188:author id="${guid('0009')}" name="Bo Lind" initials="BL" userId="S::bo@lind.example::4F6B" providerId="AD"/></p188:authorLst>` }],
    }));
    expect([...removed.keys()].filter((name) => /omment|author/.test(name))).toEqual([]);
    expect(removed.get('ppt/slides/slide1.xml')).not.toContain('commentRel');
    const author = /author id="(\{[^}]*\})"/.exec(kept.get('ppt/authors.xml') ?? '')?.[1] ?? '?', said2 = [...kept].find(([name]) => name.startsWith('ppt/comments/'))?.[1] ?? '';
    expect(kept.get('ppt/authors.xml')).toContain('name="Person B" initials="PB" userId="user1" providerId="None"');
    expect(said2.split(`authorId="${author}"`)).toHaveLength(3);
    expect(said2).toContain('<a:t>ask Person A</a:t>');
    expect(said2).toContain('<pc:sldMk cId="0" sldId="256"/><ac:spMk id="2" creationId="{00000000-0000-0000-0000-000000000000}"/>');
    expect(kept.get('ppt/slides/slide1.xml')).toContain('<p188:commentRel');
  });

  it('in an OpenDocument text and on its sheets', async () => {
    const annotation = `<office:annotation office:name="__Annotation__1_779763" loext:resolved="false"><dc:creator>Bo Lind</dc:creator><dc:date>2024-05-05T10:00:00.000000000</dc:date><meta:creator-initials>BL</meta:creator-initials>${odfParagraph('ask Okafor')}</office:annotation>`;
    for (const bytes of [await buildOdf('text', { body: odfParagraph(`pay ${annotation}now<office:annotation-end office:name="__Annotation__1_779763"/> or`) }), await buildOdf('spreadsheet', { body: sheet('S', [cell('x').replace('<text:p>', `${annotation}<text:p>`)]) })]) {
      const { removed, kept, document } = await both(odf, bytes), left = kept.get('content.xml') ?? '';
      expect(document.segments.find(({ context }) => context.role === 'comment')).toMatchObject({ text: 'ask Okafor', hidden: '0:comments' });
      expect(removed.get('content.xml')).not.toMatch(/annotation|creator/);
      expect(left).toContain('<dc:creator>Person B</dc:creator><dc:date>2000-01-01T00:00:00Z</dc:date>');
      expect(left).toContain('<text:p>ask Person A</text:p>');
      expect(left).not.toContain('779763');
    }
  });
});

describe('tracked changes of a sheet', () => {
  const info = '<office:change-info><dc:creator>Bo Lind</dc:creator><dc:date>2024-05-05T10:00:00</dc:date></office:change-info>', before = '<table:change-track-table-cell office:value-type="float" office:value="60161331926819" table:formula="of:=60161331926819"><text:p>Okafor</text:p></table:change-track-table-cell>';
  const changes = `<table:tracked-changes table:track-changes="true"><table:cell-content-change table:id="ct93927" table:acceptance-state="pending"><table:cell-address table:column="0" table:row="0" table:table="0"/>${info}<table:dependencies><table:dependency table:id="ct93928"/></table:dependencies><table:previous table:id="ct93928">${before}</table:previous></table:cell-content-change><table:insertion table:id="ct93928" table:type="row" table:position="1">${info}</table:insertion></table:tracked-changes>`;

  it('go by default, or are kept with texts, authors, dates and ids that say nothing, and without the numbers behind them', async () => {
    const { removed, kept, document } = await both(odf, await buildOdf('spreadsheet', { body: changes + sheet('S', [cell('now')]) }), 'tracked-changes');
    expect(document.segments.find(({ text }) => text === 'Okafor')).toMatchObject({ hidden: '0:tracked-changes', visible: false });
    expect(removed.get('content.xml')).not.toMatch(/change|creator|Okafor|6016/);
    const left = kept.get('content.xml') ?? '';
    expect(left).toContain('<table:cell-content-change table:id="ct1"');
    expect(left).toContain('<dc:creator>Person B</dc:creator><dc:date>2000-01-01T00:00:00Z</dc:date>');
    expect(left).toMatch(/<table:dependency table:id="ct2"\/>.*<table:previous table:id="ct2"><table:change-track-table-cell office:value-type="string"><text:p>Person A<\/text:p>.*<table:insertion table:id="ct2"/);
    expect(left).not.toMatch(/9392|6016|Okafor|Lind/);
  });
});

describe('tracked changes of an OpenDocument text', () => {
  const change = (id: string, kind: string, text = ''): string => `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>Bo Lind</dc:creator><dc:date>2024-05-05T10:00:00</dc:date></office:change-info>${text === '' ? '' : odfParagraph(text)}</text:${kind}></text:changed-region>`;
  const body = `<text:tracked-changes>${change('ct93927', 'deletion', 'ka')}${change('ct93928', 'insertion')}</text:tracked-changes>`
    + odfParagraph('pay O<text:change text:change-id="ct93927"/>for<text:change-start text:change-id="ct93928"/> today<text:change-end text:change-id="ct93928"/>!');

  it('are accepted by default, or kept with texts, authors, dates and ids that say nothing; a name half of which was deleted is one name', async () => {
    const { removed, kept, document } = await both(odf, await buildOdf('text', { body }), 'tracked-changes');
    expect(document.segments.map(({ text }) => text)).toEqual(expect.arrayContaining(['pay Ofor today!', 'pay Okafor!', 'ka']));
    expect(removed.get('content.xml')).not.toMatch(/change|creator/);
    const left = kept.get('content.xml') ?? '';
    expect(left).toContain('<text:changed-region xml:id="ct1" text:id="ct1"><text:deletion><office:change-info><dc:creator>Person B</dc:creator><dc:date>2000-01-01T00:00:00Z</dc:date>');
    expect(left.replace(/<text:tracked-changes>.*<\/text:tracked-changes>/, '')).toMatch(/pay Person A<text:change text:change-id="ct1"\/><text:change-start text:change-id="ct2"\/> today<text:change-end text:change-id="ct2"\/>!/);
    expect(left).not.toMatch(/9392|>ka</);
  });
});
