import { describe, expect, test } from 'vitest';
import { toScrubError } from '../../../scrubber/errors';
import { openFile, rewriteFile, viewPages } from '../../../scrubber/pipeline';
import { carve } from '../../builders/pdf/carve';
import { encryptedPdf, type Encryption } from '../../builders/pdf/encrypt';
import { linesOfText, pdfObjects } from '../../builders/pdf/file';
import { editsFor, planFor, sourceOf } from '../../builders/pdf/scrub';

const KINDS: readonly Encryption[] = ['RC4-128', 'AES-128', 'AES-256'];
const letter = (kind: Encryption, user: string): Uint8Array => encryptedPdf(pdfObjects({ pages: [{ content: linesOfText(['Dear Lysander Thornquist, thank you.']) }] }), kind, user);
const codeOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'opened', (thrown: unknown) => toScrubError(thrown).code);

describe.each(KINDS)('a letter that is protected with a password, %s', (kind) => {
  const bytes = letter(kind, 'Tulip 7'), source = sourceOf(bytes);

  test('is held without the password and with a wrong one, and each is said', async () => {
    expect(carve(bytes).join(' ')).not.toContain('Thornquist');
    expect(await codeOf(openFile(source))).toBe('password-needed');
    expect(await codeOf(openFile({ ...source, password: 'tulip 7' }))).toBe('password-wrong');
    expect(await codeOf(viewPages(source))).toBe('password-needed');
  });

  test('is read with the password, and the clean copy opens without one and has none of it', async () => {
    const own = { ...source, password: 'Tulip 7' }, opened = await openFile(own);
    expect(opened.segments[0]?.text).toBe('Dear Lysander Thornquist, thank you.');
    const { bytes: clean, reread, residue } = await rewriteFile(own, planFor(opened, editsFor(opened, { 'Lysander Thornquist': 'Person A' })), [{ text: 'thornquist', entity: 'x' }]);
    expect(residue).toEqual([]);
    expect(reread.segments[0]?.text).toBe('Dear Person A, thank you.');
    expect(Buffer.from(clean).toString('latin1')).not.toContain('/Encrypt');
    const drawer = await viewPages(own);
    expect(drawer.draw(0, 60).width).toBe(60);
    drawer.close();
  });

  test('that opens for everybody and only forbids changes is an ordinary file', async () => {
    expect((await openFile(sourceOf(letter(kind, '')))).segments[0]?.text).toContain('Thornquist');
  });
});
