import { describe, expect, it } from 'vitest';
import { inflateSync } from 'node:zlib';
import { cleanPicture } from '../../../scrubber/formats/pictures/clean';
import { greyPicture } from '../../../scrubber/formats/pictures/grey';
import { jpegSaying, pngSaying } from '../../builders/docx/pictures';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

describe('a picture', () => {
  it('that is a PNG loses its text and the bytes after its end, and nothing else', () => {
    const clean = cleanPicture(pngSaying('by Jane'));
    expect(clean).toMatchObject({ mediaType: 'image/png', width: 20, height: 10 });
    expect(Buffer.from(clean.bytes ?? []).equals(Buffer.from(greyPicture(20, 10)))).toBe(true);
  });

  it('that is a JPEG loses EXIF, comment and tail', () => {
    const clean = cleanPicture(jpegSaying('by Jane'));
    expect(clean).toMatchObject({ mediaType: 'image/jpeg', width: 20, height: 10 });
    expect(text(clean.bytes)).not.toContain('Jane');
    expect(text(clean.bytes).endsWith('\xff\xd9')).toBe(true);
  });

  it('that was turned keeps an EXIF of its orientation alone', () => {
    const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
    const plain = jpegSaying('x'), turned = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...plain.slice(2)]);
    const once = cleanPicture(turned).bytes ?? new Uint8Array();
    expect([...once.slice(2, 6)]).toEqual([0xff, 0xe1, 0, 34]);
    expect(once[31]).toBe(6);
    expect(Buffer.from(cleanPicture(once).bytes ?? []).equals(Buffer.from(once))).toBe(true);
  });

  it('that is a GIF keeps its frames and its loop only', () => {
    const head = [...Buffer.from('GIF89a'), 2, 0, 3, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255], loop = [0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0];
    const note = [0x21, 0xfe, 4, ...Buffer.from('Jane'), 0], frame = [0x2c, 0, 0, 0, 0, 2, 0, 3, 0, 0, 2, 2, 0x44, 1, 0];
    const clean = cleanPicture(Uint8Array.from([...head, ...loop, ...note, ...frame, 0x3b, ...Buffer.from('Jane')]));
    expect([...(clean.bytes ?? [])]).toEqual([...head, ...loop, ...frame, 0x3b]);
    expect(clean).toMatchObject({ width: 2, height: 3 });
  });

  it('of another kind, or damaged, has no clean bytes', () => {
    for (const bytes of [Buffer.from('<svg/>'), Buffer.from('II*\0 tiff'), pngSaying('x').slice(0, 40), jpegSaying('x').slice(0, 20), new Uint8Array(3)]) expect(cleanPicture(bytes).bytes).toBeUndefined();
  });

  it('that is removed becomes a grey one of the same size, small and in form', () => {
    const grey = greyPicture(4000, 3000), length = new DataView(grey.buffer).getUint32(8 + 25 + 12 + 3);
    expect(grey.length).toBeLessThan(10_000);
    expect(cleanPicture(grey)).toMatchObject({ width: 4000, height: 3000 });
    expect(inflateSync(grey.slice(8 + 25 + 15 + 8, 8 + 25 + 15 + 8 + length)).length).toBe(501 * 3000);
  });
});
