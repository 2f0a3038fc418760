import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ScrubError } from '../../../scrubber/errors';
import { docx } from '../../../scrubber/formats/docx';
import { LIMITS } from '../../../scrubber/limits';
import { buildDocx, documentXml, paragraph, OFFICE, WORD } from '../../builders/docx/package';
import { plantedDocument } from '../../builders/docx/hiding-places';

const open = (bytes: Uint8Array) => docx.open({ file: 0, name: 'a.docx', bytes }, LIMITS);
const codeOf = async (bytes: Uint8Array): Promise<string> => open(bytes).then(() => 'opened', (thrown: unknown) => (thrown instanceof ScrubError ? thrown.code : `not a ScrubError: ${String(thrown)}`));
const compound = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((char) => [char.charCodeAt(0), 0])]);

describe('bad input', () => {
  let planted: Uint8Array;
  beforeAll(async () => { planted = await plantedDocument((place) => `Qv${place.length}x`); });

  it.each([
    ['nothing', async () => new Uint8Array(), 'empty'],
    ['an encrypted document', async () => compound('EncryptedPackage'), 'encrypted'],
    ['a .doc', async () => compound('WordDocument'), 'legacy-office'],
    ['rights management', async () => compound('DRMEncryptedTransform'), 'rights-managed'],
    ['macros', () => buildDocx('', [{ name: 'word/vbaProject.bin', content: 'x', type: 'application/vnd.ms-office.vbaProject', link: { type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', target: 'vbaProject.bin' } }]), 'macros'],
    ['a DOCTYPE', () => buildDocx('', [], [], `<!DOCTYPE w [<!ENTITY x "y">]>${documentXml('')}`), 'doctype'],
    ['an entity', () => buildDocx('<w:p>&x;</w:p>'), 'corrupt-xml'],
    ['crossed tags', () => buildDocx('<w:p><w:r></w:p></w:r>'), 'corrupt-xml'],
    ['nesting', () => buildDocx('<w:p>'.repeat(300) + '</w:p>'.repeat(300)), 'too-deep'],
    ['an unknown wrapper around text', () => buildDocx(`<z:wrap xmlns:z="urn:z">${paragraph('x')}</z:wrap>`), 'unknown-part'],
    ['a package without a document', () => buildDocx('', [{ name: 'x.xml', content: '<x/>', link: { type: `${OFFICE}styles`, target: 'x.xml' }, type: `${WORD}styles+xml` }], [], '<x').then(() => buildDocx('', [], [], '')), 'corrupt-xml'],
  ])('%s ends in %s', async (_, make, code) => { expect(await codeOf(await make())).toBe(code); });

  it('truncated anywhere ends in a ScrubError', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(planted.length - 1), async (length) => { expect(await codeOf(planted.slice(0, length))).not.toMatch(/opened|^not/); }), { numRuns: 40, seed: 1 });
  });

  it('with flipped bytes ends in a ScrubError or in a document', async () => {
    const flips = fc.array(fc.tuple(fc.nat(planted.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(flips, async (list) => {
      const bytes = planted.slice();
      for (const [at, mask] of list) bytes[at] = (bytes[at] ?? 0) ^ mask;
      expect(await codeOf(bytes)).not.toMatch(/^not/);
    }), { numRuns: 60, seed: 2 });
  });
});
