import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../scrubber/formats/docx';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit, Opened, Plan } from '../../../scrubber/types';
import { buildDocx, paragraph, run, unzipAll } from '../../builders/docx/package';

const source = (bytes: Uint8Array) => ({ file: 3, name: 'a.docx', bytes });
const plan = (edits: readonly Edit[], keep: readonly string[] = []): Plan => ({ file: 3, version: 1, edits, remove: [], keep, fileName: 'a.docx' });
const open = (bytes: Uint8Array): Promise<Opened> => docx.open(source(bytes), LIMITS);
const fold = (text: string): string => text.replace(/[\u00ad\u200b]/g, '\u0000');

/** Edits that replace each occurrence of a value, ignoring soft hyphens and zero-width spaces inside it, in every segment. */
const replaceAll = (document: Opened, value: string, text: string): Edit[] => document.segments.flatMap((segment) => {
  const pattern = new RegExp([...value].map((char) => char.replace(/[\s-]/, '[\\s\\u2011-]')).join('\\u0000*'), 'gu');
  return [...fold(segment.text).matchAll(pattern)].map((match) => ({ segment: segment.id, span: { start: match.index, end: match.index + match[0].length }, text }));
});
const main = async (bytes: Uint8Array): Promise<string> => (await unzipAll(bytes)).get('word/document.xml') ?? '';
const textOf = (xml: string): string => xml.replace(/<w:instrText>.*?<\/w:instrText>|^<\?xml.*\n/g, '').replace(/<w:(?:br|tab|noBreakHyphen|softHyphen)\/>/g, '·').replace(/<[^>]*>/g, '');
const rewriteBody = async (body: string, value: string, keep: readonly string[] = []): Promise<string> => {
  const bytes = await buildDocx(body);
  return main((await docx.rewrite(source(bytes), plan(replaceAll(await open(bytes), value, 'Person A'), keep), LIMITS)).bytes);
};

describe('a value that is split', () => {
  it.each([
    ['over runs', `<w:p>${run('Dear Jane')}${run(' Oka')}${run('for, hello')}</w:p>`],
    ['by a soft hyphen element', `<w:p><w:r><w:t>Dear Jane Oka</w:t><w:softHyphen/><w:t>for, hello</w:t></w:r></w:p>`],
    ['by a soft hyphen and a zero-width space', paragraph('Dear Jane Oka\u00adf\u200bor, hello')],
    ['by a line break', `<w:p><w:r><w:t>Dear Jane</w:t><w:br/><w:t>Okafor, hello</w:t></w:r></w:p>`],
    ['by a tab', `<w:p><w:r><w:t>Dear Jane</w:t><w:tab/><w:t>Okafor, hello</w:t></w:r></w:p>`],
    ['by proofing marks, bookmarks and smart tags', `<w:p>${run('Dear Ja')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_Ref1"/><w:smartTag w:element="x">${run('ne Oka')}</w:smartTag><w:bookmarkEnd w:id="1"/>${run('for, hello')}</w:p>`],
    ['by a content control and a link', `<w:p>${run('Dear J')}<w:sdt><w:sdtPr/><w:sdtContent>${run('ane ')}</w:sdtContent></w:sdt><w:hyperlink w:anchor="_Ref1">${run('Okafor')}</w:hyperlink>${run(', hello')}</w:p>`],
    ['by a field', `<w:p>${run('Dear ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Jane')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' Okafor, hello')}</w:p>`],
    ['by an XML comment and references', `<w:p><w:r><w:t xml:space="preserve">Dear J&#97;ne<!-- x --> Ok&#x61;for, hello</w:t></w:r></w:p>`],
    ['by an insertion', `<w:p>${run('Dear Jane Oka')}<w:ins w:id="1" w:author="B">${run('for')}</w:ins>${run(', hello')}</w:p>`],
  ])('%s is one piece of text, and what stands around it stays', async (_, body) => {
    const xml = await rewriteBody(body, 'Jane Okafor');
    expect(textOf(xml)).toContain('Dear Person A, hello');
  });

  it('keeps the format of its first run', async () => {
    const xml = await rewriteBody(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Jane </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>Okafor</w:t></w:r></w:p>`, 'Jane Okafor');
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t>Person A<\/w:t>/);
    expect(xml).toContain('<w:i/></w:rPr><w:t></w:t>');
  });

  it('with a no-break hyphen element is found with a hyphen', async () => {
    const xml = await rewriteBody('<w:p><w:r><w:t>Thornquist</w:t><w:noBreakHyphen/><w:t>Rao came</w:t></w:r></w:p>', 'Thornquist-Rao');
    expect(textOf(xml)).toBe('Person A came');
  });
});

describe('what is not meant to change', () => {
  it('stays byte for byte the same, spaces and references included', async () => {
    const body = `<w:p><w:pPr><w:jc  w:val='left' /></w:pPr><w:r><w:t xml:space="preserve"> a &amp; b &#x41; </w:t></w:r></w:p>\r\n${paragraph('Okafor')}`;
    expect(await rewriteBody(body, 'Okafor')).toBe((await main(await buildDocx(body))).replace('Okafor', 'Person A'));
  });

  it('gets xml:space where an edit leaves a space at an end', async () => {
    const xml = await rewriteBody('<w:p><w:r><w:t>by Jane</w:t></w:r><w:r><w:t>Okafor</w:t></w:r></w:p>', 'JaneOkafor');
    expect(xml).toContain('<w:t>by Person A</w:t>');
    expect(await rewriteBody('<w:p><w:r><w:t>by Jane</w:t></w:r></w:p>', 'Jane').then((text) => text.replace('Person A', ''))).toContain('<w:t>by </w:t>');
    const bytes = await buildDocx('<w:p><w:r><w:t>by Jane</w:t></w:r></w:p>'), edits = replaceAll(await open(bytes), 'Jane', '');
    expect(await main((await docx.rewrite(source(bytes), plan(edits), LIMITS)).bytes)).toContain('<w:t xml:space="preserve">by </w:t>');
  });

  it('holds for any text, any way of cutting it into runs and any edit (property)', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '&', '<', '"', 'é', '😀', '.', '\u00ad'), minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(200), fc.nat(40), text, async (pieces, from, length, put) => {
      const escape = (raw: string): string => raw.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const bytes = await buildDocx(`<w:p>${pieces.map((piece) => run(escape(piece))).join('')}</w:p>`), segment = (await open(bytes)).segments[0];
      if (!segment) return;
      expect(segment.text).toBe(pieces.join(''));
      const start = boundary(segment.text, from % segment.text.length), end = boundary(segment.text, Math.min(segment.text.length, start + length));
      const clean = await docx.rewrite(source(bytes), plan(end > start ? [{ segment: segment.id, span: { start, end }, text: put }] : []), LIMITS);
      const after = segment.text.slice(0, start) + (end > start ? put : '') + segment.text.slice(end);
      expect((await open(clean.bytes)).segments[0]?.text ?? '').toBe(after.trim() === '' ? '' : after);
    }), { numRuns: 60, seed: 7 });
  });
});

const boundary = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
