import { buildDocx, documentXml, paragraph } from '../builders/docx/package';
import { expect, test, upload, UPLOADER } from './fixtures';
import { NAME, NOTE, PLANTED } from './secrets';

const FIELD = `<input type="file" id="field" multiple>${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`;
const letter = (): Promise<Uint8Array> => buildDocx(paragraph(`Dear Dr. ${NAME}`));
/** [MS-CFB] 2.2 and [MS-OFFCRYPTO] 2.3.1: the container of a document with a password. */
const locked = (): Uint8Array => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);

type BadFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array> | Uint8Array; readonly sentence: string };
const BAD: Record<string, BadFile> = {
  'an unknown kind of file': { name: 'model.blend', bytes: () => Buffer.from(`BLENDER-v300\0\u0001\u0002${NOTE}`), sentence: 'does not know this kind of file' },
  'a truncated Word document': { name: 'letter.docx', bytes: async () => (await letter()).slice(0, 700), sentence: 'packaging is damaged' },
  'a Word document with a password': { name: 'locked.docx', bytes: locked, sentence: 'protected with a password' },
  'a zip bomb': { name: 'bomb.docx', bytes: () => buildDocx(paragraph(' '.repeat(30_000_000))), sentence: 'unpacks to far more' },
  'a document with a DOCTYPE': { name: 'entities.docx', bytes: () => buildDocx('', [], [], `<!DOCTYPE w [<!ENTITY who "${NAME}">]>${documentXml('')}`), sentence: 'a definition that ordinary documents' },
  'a document that is nested too deep': { name: 'deep.docx', bytes: () => buildDocx('<w:p>'.repeat(300) + '</w:p>'.repeat(300)), sentence: 'nested deeper' },
  'an empty file': { name: 'empty.txt', bytes: () => new Uint8Array(), sentence: 'This file is empty' },
};

for (const [what, { name, bytes, sentence }] of Object.entries(BAD)) {
  test(`${what} stays here with a sentence, and the other file goes on`, async ({ visit, file, review, server, serverNeverGot }) => {
    const page = await visit(FIELD);
    await page.locator('#field').setInputFiles([await file(name, await bytes()), await file('note.txt', NOTE)]);
    const window = await review();
    await expect(window.getByText(sentence).first()).toBeVisible();
    await expect(window.getByRole('button', { name: 'Upload 1 of 2 clean copies' })).toBeVisible();
    await upload(window);
    await expect.poll(() => server.files.map((one) => one.name)).toEqual(['note.txt']);
    serverNeverGot(...PLANTED);
  });
}
