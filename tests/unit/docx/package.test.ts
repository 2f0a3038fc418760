import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../scrubber/formats/docx';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Plan } from '../../../scrubber/types';
import { buildDocx, OFFICE, run, unzipAll } from '../../builders/docx/package';
import { pngSaying } from '../../builders/docx/pictures';

const source = (bytes: Uint8Array) => ({ file: 2, name: 'a.docx', bytes });
const plan = (edits: readonly Edit[], keep: readonly string[] = [], remove: readonly string[] = []): Plan => ({ file: 2, version: 1, edits, remove, keep, fileName: 'a.docx' });
const BOOKMARK = `<w:p><w:bookmarkStart w:id="7" w:name="villa_jane"/>${run('here')}<w:bookmarkEnd w:id="7"/><w:hyperlink w:anchor="villa_jane">${run('there')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF villa</w:instrText></w:r><w:r><w:instrText>_jane \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const namesIn = (xml: string): string[] => [/w:name="([^"]*)"/, /w:anchor="([^"]*)"/].map((pattern) => pattern.exec(xml)?.[1] ?? '');

describe('the package', () => {
  it('renames a bookmark at all its places at once, so that references still work', async () => {
    const xml = (await unzipAll((await docx.rewrite(source(await buildDocx(BOOKMARK)), plan([]), LIMITS)).bytes)).get('word/document.xml') ?? '';
    expect(namesIn(xml)).toEqual(['Bookmark1', 'Bookmark1']);
    expect(xml.replace(/<[^>]*>/g, '')).toContain(' REF Bookmark1 \\h ');
  });

  it('lets a kept bookmark follow the plan, in the letters that Word allows', async () => {
    const bytes = await buildDocx(BOOKMARK), segment = (await docx.open(source(bytes), LIMITS)).segments.find(({ context }) => context.key === 'bookmark');
    const clean = await docx.rewrite(source(bytes), plan([{ segment: segment?.id ?? 0, span: { start: 6, end: 10 }, text: 'Person A' }], ['2:bookmarks']), LIMITS);
    expect(namesIn((await unzipAll(clean.bytes)).get('word/document.xml') ?? '')).toEqual(['villa_Person_A', 'villa_Person_A']);
  });

  it('shows a picture once, cleans it, and on request makes it grey everywhere', async () => {
    const picture = pngSaying('by Jane'), blip = (id: string): string => `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
    const link = (name: string, id: string) => ({ name: `word/media/${name}`, content: picture, link: { type: `${OFFICE}image`, target: `media/${name}`, id } });
    const bytes = await buildDocx(blip('rId50') + blip('rId51'), [link('jane-1.png', 'rId50'), link('image2.png', 'rId51')]), document = await docx.open(source(bytes), LIMITS);
    expect(document.pictures).toHaveLength(1);
    expect(document.pictures[0]).toMatchObject({ width: 20, height: 10, mediaType: 'image/png' });
    expect(document.hidden.map(({ kind }) => kind)).toContain('picture-metadata');
    const kept = await JSZip.loadAsync((await docx.rewrite(source(bytes), plan([]), LIMITS)).bytes);
    expect(Object.keys(kept.files).filter((name) => name.includes('media'))).toEqual(['word/media/image1.png', 'word/media/image2.png']);
    const grey = await docx.rewrite(source(bytes), plan([], [], [document.pictures[0]?.id ?? '']), LIMITS);
    expect((await docx.open(source(grey.bytes), LIMITS)).pictures[0]?.hash).not.toBe(document.pictures[0]?.hash);
    expect((await docx.open(source(grey.bytes), LIMITS)).counts).toEqual(grey.counts);
  });

  it('encodes what a link’s target may not hold', async () => {
    const bytes = await buildDocx(`<w:p><w:hyperlink r:id="rId60">${run('x')}</w:hyperlink></w:p>`, [], [{ type: `${OFFICE}hyperlink`, target: 'mailto:jane@quillmoor.example?subject=Okafor', external: true, id: 'rId60' }]);
    const segment = (await docx.open(source(bytes), LIMITS)).segments.find(({ context }) => context.role === 'link-target');
    const start = segment?.text.indexOf('Okafor') ?? 0;
    const clean = await docx.rewrite(source(bytes), plan([{ segment: segment?.id ?? 0, span: { start, end: start + 6 }, text: 'Person Ä & Co' }]), LIMITS);
    expect((await unzipAll(clean.bytes)).get('word/_rels/document.xml.rels')).toContain('subject=Person%20%C3%84%20&amp;%20Co"');
  });

  it('gives table cells their column header and two-column rows their key', async () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/><w:p>${run(text)}</w:p></w:tc>`, row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const { segments } = await docx.open(source(await buildDocx(`<w:tbl><w:tblPr/><w:tblGrid/>${row('Name', 'Born')}${row('Jane', '1980')}</w:tbl>`)), LIMITS);
    expect(segments[3]?.context).toMatchObject({ role: 'table-cell', columnHeader: 'Born', key: 'Jane', cell: { table: 0, row: 1, column: 1 } });
    expect(segments[2]?.context.block).toBe(segments[3]?.context.block);
  });
});
