import { describe, expect, it } from 'vitest';
import { docx } from '../../../scrubber/formats/docx';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Plan } from '../../../scrubber/types';
import { buildDocx, paragraph, root, run, unzipAll, WORD, OFFICE } from '../../builders/docx/package';

const source = (bytes: Uint8Array) => ({ file: 0, name: 'a.docx', bytes });
const plan = (edits: readonly Edit[], keep: readonly string[] = []): Plan => ({ file: 0, version: 1, edits, remove: [], keep, fileName: 'a.docx' });
const by = 'w:id="1" w:author="Bo Lind" w:date="2024-05-05T10:00:00Z"';
const deleted = (text: string): string => `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (text: string): string => `<w:ins ${by}>${run(text)}</w:ins>`;
const main = async (bytes: Uint8Array): Promise<string> => (await unzipAll(bytes)).get('word/document.xml') ?? '';
const rewriteBody = async (body: string, edits: (texts: readonly { id: number; text: string }[]) => Edit[] = () => [], keep: readonly string[] = []): Promise<string> => {
  const bytes = await buildDocx(body), document = await docx.open(source(bytes), LIMITS);
  const clean = await docx.rewrite(source(bytes), plan(edits(document.segments), keep), LIMITS);
  expect((await docx.open(source(clean.bytes), LIMITS)).counts).toEqual(clean.counts);
  return main(clean.bytes);
};
const paragraphs = (xml: string): string[] => [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([text]) => text.replace(/<[^>]*>/g, ''));
const replacing = (value: string, text: string) => (segments: readonly { id: number; text: string }[]): Edit[] =>
  segments.flatMap((segment) => [...segment.text.matchAll(new RegExp(value, 'g'))].map((match) => ({ segment: segment.id, span: { start: match.index, end: match.index + match[0].length }, text })));

describe('tracked changes', () => {
  it('give two readings of the same bytes', async () => {
    const document = await docx.open(source(await buildDocx(`<w:p>${run('for ')}${deleted('Jane')}${inserted('Joan')}${run(' Okafor')}</w:p>`)), LIMITS);
    expect(document.segments.filter(({ context }) => context.role === 'paragraph').map(({ text }) => text)).toEqual(['for Joan Okafor', 'for Jane Okafor']);
    expect(document.segments.filter(({ context }) => context.key === 'author').map(({ text }) => text)).toEqual(['Bo Lind', 'Bo Lind']);
  });

  it('are accepted by default: insertions stay, deletions go, nobody is named', async () => {
    const xml = await rewriteBody(`<w:p>${run('for ')}${deleted('Jane')}${inserted('Joan')}${run(' Okafor')}</w:p>`);
    expect(paragraphs(xml)).toEqual(['for Joan Okafor']);
    expect(xml).not.toMatch(/w:ins|w:del|Bo Lind/);
  });

  it('can be kept as a redline with text, author and date scrubbed', async () => {
    const xml = await rewriteBody(`<w:p>${run('for ')}${deleted('Jane')}${inserted('Joan')}${run(' Okafor')}</w:p>`, (segments) => [...replacing('Jane Okafor|Joan Okafor', 'Person A')(segments), ...replacing('Bo Lind', 'Person B')(segments)], ['0:tracked-changes']);
    expect(xml).toContain('<w:del w:id="1" w:author="Person B" w:date="2000-01-01T00:00:00Z">');
    expect(xml).not.toMatch(/Jane|Joan|Okafor|Bo Lind|2024/);
    expect(xml.match(/Person A/g)).toHaveLength(1);
  });

  it('unite edits of the two readings by the longer one', async () => {
    const xml = await rewriteBody(`<w:p>${run('Jane Oka')}${deleted('for')}${inserted('forbes')}</w:p>`, (segments) => [...replacing('Jane Okafor$', 'P')(segments), ...replacing('Jane Okaforbes', 'Q')(segments)], ['0:tracked-changes']);
    expect(paragraphs(xml)).toEqual(['Q']);
  });

  it('join paragraphs whose mark was deleted, and drop a paragraph that was deleted as a whole', async () => {
    const mark = `<w:pPr><w:jc w:val="center"/><w:rPr><w:del ${by}/></w:rPr></w:pPr>`;
    expect(paragraphs(await rewriteBody(`<w:p>${mark}${run('one ')}</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run('two')}</w:p>${paragraph('three')}`))).toEqual(['one two', 'three']);
    expect(paragraphs(await rewriteBody(`<w:p>${mark}${deleted('gone')}</w:p>${paragraph('stays')}`))).toEqual(['stays']);
  });

  it('show a name that runs over a deleted paragraph mark', async () => {
    const xml = await rewriteBody(`<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('to Jane ')}</w:p>${paragraph('Okafor, hello')}`, replacing('Jane Okafor', 'Person A'));
    expect(paragraphs(xml)).toEqual(['to Person A, hello']);
  });

  it('drop deleted rows and cells, and with the last row the table', async () => {
    const row = (text: string, mark = ''): string => `<w:tr>${mark ? `<w:trPr><w:del ${by}/></w:trPr>` : ''}<w:tc><w:tcPr/>${paragraph(text)}</w:tc></w:tr>`;
    const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
    expect(paragraphs(await rewriteBody(table(row('a') + row('b', 'x')) + paragraph('c')))).toEqual(['a', 'c']);
    expect(await rewriteBody(table(row('a', 'x') + row('b', 'x')) + paragraph('c'))).not.toContain('w:tbl>');
  });

  it('keep comments apart: removed with their anchors, or kept with an author that is scrubbed', async () => {
    const body = `<w:p><w:commentRangeStart w:id="0"/>${run('text')}<w:commentRangeEnd w:id="0"/><w:r><w:rPr/><w:commentReference w:id="0"/></w:r></w:p>`;
    const bytes = await buildDocx(body, [{ name: 'word/comments.xml', type: `${WORD}comments+xml`, link: { type: `${OFFICE}comments`, target: 'comments.xml' }, content: root('comments', `<w:comment w:id="0" w:author="Bo Lind" w:initials="BL" w:date="2024-05-05T10:00:00Z"><w:p w14:paraId="1A2B3C4D">${run('ask Jane')}</w:p></w:comment>`) }]);
    const removed = await unzipAll((await docx.rewrite(source(bytes), plan([]), LIMITS)).bytes);
    expect(removed.has('word/comments.xml')).toBe(false);
    expect(removed.get('word/document.xml')).not.toContain('omment');
    const edits = replacing('Bo Lind', 'Person B')((await docx.open(source(bytes), LIMITS)).segments);
    const kept = (await unzipAll((await docx.rewrite(source(bytes), plan(edits, ['0:comments']), LIMITS)).bytes)).get('word/comments.xml') ?? '';
    expect(kept).toContain('w:author="Person B"');
    expect(kept).not.toMatch(/2024|1A2B3C4D/);
  });
});
