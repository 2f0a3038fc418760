import { describe, expect, test } from 'vitest';
import { buildDocx, paragraph } from '../../builders/docx/package';
import { findEverywhere } from '../../builders/ooxml/package';
import { cleanOne, holdOf } from '../../builders/hold';
import { carve } from '../../builders/pdf/carve';
import { firstExtra, linesOfText, pdfDocument, type PdfObject } from '../../builders/pdf/file';
import { openFile } from '../../../scrubber/pipeline';

const NAME = 'Marguerite Oyelaran', FIRST = firstExtra(1);
type Attached = { readonly name: string; readonly bytes: string | Uint8Array; readonly way?: 'tree' | 'note' | 'associated' };

/** A letter with files attached, each in one of the three ways. */
const letterWith = (files: readonly Attached[]): Uint8Array => {
  const extra: PdfObject[] = files.flatMap(({ name, bytes }, i): PdfObject[] => [`<</Type/Filespec/F(${name})/UF(${name})/Desc(For ${NAME})/AFRelationship/Data/EF<</F ${FIRST + i * 2 + 1} 0 R>>>>`, { dict: '/Type/EmbeddedFile/Params<</CreationDate(D:20240101)>>', data: bytes }]);
  const of = (way: Attached['way']): string[] => files.flatMap((file, i) => ((file.way ?? 'tree') === way ? [`${FIRST + i * 2} 0 R`] : []));
  return pdfDocument({
    pages: [{ content: linesOfText([`Dear Ms ${NAME},`]), entries: `/Annots[${of('note').map((ref) => `<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS ${ref}>>`).join('')}]` }],
    catalog: `/Names<</EmbeddedFiles<</Names[${of('tree').map((ref, i) => `(key ${i})${ref}`).join('')}]>>>>/AF[${of('associated').join(' ')}]`, extra,
  });
};
const embeddedIn = async (bytes: Uint8Array) => (await openFile({ file: 0, name: 'a.pdf', bytes })).embedded;

describe('a file attached to a PDF', () => {
  test.each(['tree', 'note', 'associated'] as const)('is cleaned with it, reached by its %s', async (way) => {
    const { hold, sources } = await holdOf({ 'letter.pdf': letterWith([{ name: 'Oyelaran.txt', bytes: `Ms ${NAME} lives in Utrecht.`, way }]) });
    expect(hold.rows().embedded).toMatchObject([{ name: 'Oyelaran.txt', choices: ['keep', 'remove'], choice: 'keep' }]);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    const [kept] = await embeddedIn(bytes), carved = carve(bytes).join('\n');
    expect(kept?.name).not.toMatch(/oyelaran/i);
    expect(carved).toMatch(/Person .* lives in Utrecht/);
    expect(carved).not.toMatch(/Oyelaran|Marguerite|20240101/);
    expect(/\/AF ?\[/.test(carved)).toBe(way === 'associated');
  });

  test('may be a document of another format, or a PDF with attachments of its own', async () => {
    const inner = letterWith([{ name: 'note.txt', bytes: `Call ${NAME}.` }]), docx = await buildDocx(paragraph(`Ms ${NAME} signs.`));
    const { hold, sources } = await holdOf({ 'letter.pdf': letterWith([{ name: 'a.pdf', bytes: inner }, { name: 'b.docx', bytes: docx }]) });
    expect(hold.rows().embedded.map(({ place }) => place.label)).toEqual(['attached file', 'attached file › attached file', 'attached file']);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect((await embeddedIn(bytes)).map(({ text }) => text !== undefined)).toEqual([true, true, true]);
    const streams = carve(bytes), inside = carve(Buffer.from(streams.find((stream) => stream.startsWith('%PDF'))!, 'latin1')), docxCopy = Buffer.from(streams.find((stream) => stream.startsWith('PK'))!, 'latin1');
    expect([...streams, ...inside].join('')).not.toContain('Oyelaran');
    expect(inside.join('')).toMatch(/Call Person/);
    expect(await findEverywhere(docxCopy, 'Oyelaran')).toEqual([]);
  });

  test('goes where the contractor says so, and the others keep their numbers', async () => {
    const { hold, sources } = await holdOf({ 'letter.pdf': letterWith([{ name: 'a.txt', bytes: 'One.' }, { name: 'b.txt', bytes: 'Two.' }]) });
    hold.append({ kind: 'decide', on: hold.rows().embedded[0]!.id, choice: 'remove' });
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect((await embeddedIn(bytes)).map(({ id, name }) => [id, name])).toEqual([['0:embedded:2', 'b.txt']]);
    expect(carve(bytes).join('')).not.toContain('One.');
  });

  test('that nobody can read goes and is named', async () => {
    const { hold, sources } = await holdOf({ 'letter.pdf': letterWith([{ name: 'a.bin', bytes: Uint8Array.from({ length: 64 }, (_, i) => i * 37) }]) });
    expect(hold.rows().embedded).toMatchObject([{ name: 'a.bin', choices: ['remove'], choice: 'remove', code: 'unknown-format' }]);
    const { bytes, verdict } = await cleanOne(hold, sources[0]!);
    expect(verdict.residue).toEqual([]);
    expect(await embeddedIn(bytes)).toEqual([]);
  });
});
