import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScrubError } from '../../../scrubber/errors';
import { docx } from '../../../scrubber/formats/docx';
import { isPlainValue } from '../../../scrubber/formats/ooxml/plain-value';
import { LIMITS } from '../../../scrubber/limits';
import type { Edit } from '../../../scrubber/types';
import { buildDocx, findEverywhere, paragraph, root, run, OFFICE, WORD } from '../../builders/docx/package';

const SECRET = 'Qvilumaxor';
const source = (bytes: Uint8Array) => ({ file: 0, name: 'a.docx', bytes });
const BODY = `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t></w:r><w:hyperlink w:anchor="_Toc1">${run('two')}</w:hyperlink></w:p><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('three')}</w:tc></w:tr></w:tbl>`;
const HEADER = root('hdr', paragraph('head'));

/** Something that no reader knows, put at the n-th tag of a part: an attribute, an element, or one of a namespace of its own. */
const injected = (xml: string, place: number, kind: 'attribute' | 'element' | 'namespace' | 'value', name: string): string => {
  const tags = [...xml.matchAll(/<(?!\?)[^/>][^>]*?(\/?)>/g)], tag = tags[place % tags.length];
  if (!tag) return xml;
  const end = tag.index + tag[0].length - (tag[1] ? 2 : 1);
  if (kind === 'attribute') return `${xml.slice(0, end)} w:x${name}="${SECRET}"${xml.slice(end)}`;
  if (kind === 'value') return xml.slice(0, tag.index) + tag[0].replace(/(w:(?:val|type|w)=")[^"]*/, `$1${SECRET}`) + xml.slice(tag.index + tag[0].length);
  const element = kind === 'element' ? `<w:x${name} w:val="${SECRET}">${SECRET}</w:x${name}>` : `<z:${name} xmlns:z="urn:${SECRET}" z:a="${SECRET}"><z:b>${SECRET}</z:b></z:${name}>`;
  return tag[1] ? xml : xml.slice(0, end + 1) + element + xml.slice(end + 1);
};

describe('what the reader does not know', () => {
  it('is removed, shown or refused wherever it is put (property)', async () => {
    const name = fc.string({ unit: fc.constantFrom('q', 'v', 'z', 'k', 'J'), minLength: 3, maxLength: 8 });
    await fc.assert(fc.asyncProperty(fc.nat(200), fc.constantFrom('attribute', 'element', 'namespace', 'value'), name, fc.boolean(), async (place, kind, text, inHeader) => {
      const header = { name: 'word/header1.xml', type: `${WORD}header+xml`, link: { type: `${OFFICE}header`, target: 'header1.xml' }, content: inHeader ? injected(HEADER, place, kind, text) : HEADER };
      const bytes = await buildDocx(inHeader ? BODY : injected(BODY, place, kind, text), [header]);
      try {
        const document = await docx.open(source(bytes), LIMITS);
        const edits: Edit[] = document.segments.flatMap((segment) => (segment.text.includes(SECRET) ? [{ segment: segment.id, span: { start: segment.text.indexOf(SECRET), end: segment.text.indexOf(SECRET) + SECRET.length }, text: 'x' }] : []));
        const clean = await docx.rewrite(source(bytes), { file: 0, version: 1, edits, remove: [], keep: [], fileName: '' }, LIMITS);
        expect(await findEverywhere(clean.bytes, SECRET)).toEqual([]);
      } catch (thrown) {
        if (!(thrown instanceof ScrubError)) throw thrown;
      }
    }), { numRuns: 150, seed: 11 });
  });

  it.each(['left', '0.5pt', 'FF00AA', 'rId12', 'Times New Roman', '{8410F4B0-B28B-2747-AFEB-4604C490BBFC}', 'mso-position-horizontal:center', 'Heading1Char'])('"%s" is nobody’s text', (value) => expect(isPlainValue(value)).toBe(true));
  it.each(['Okafor', 'Ada', 'C:\\Users\\jane', 'Acme Sans', 'jane.okafor', 'Müller'])('"%s" may be somebody’s text', (value) => expect(isPlainValue(value)).toBe(false));
});
