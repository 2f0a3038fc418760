import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../scrubber/formats/pictures/clean';
import type { CleanPicture } from '../../../scrubber/formats/pictures/clean';
import { buildDocx, OFFICE, paragraph } from '../../builders/docx/package';
import { cleanOne, holdOf } from '../../builders/hold';
import { emfComment, emfFile, emfFont, emfNumbers, emfRecord, emfText, wmfFile, wmfFont, wmfNumbers, wmfRecord, wmfText } from '../../builders/pictures/metafiles';
import JSZip from 'jszip';

const said = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1') + Buffer.from(bytes ?? []).toString('utf16le') + Buffer.from(bytes ?? []).subarray(1).toString('utf16le');
const linesOf = (bytes: Uint8Array): readonly string[] | undefined => cleanPicture(bytes).drawing?.lines;
/** Type after type of an enhanced metafile. */
const typesOf = (bytes: Uint8Array | undefined): number[] => {
  const view = Buffer.from(bytes ?? []), types: number[] = [];
  for (let at = 0; at < view.length; at += view.readUInt32LE(at + 4)) types.push(view.readUInt32LE(at));
  return types;
};
const RECTANGLE = emfNumbers(43, 10, 10, 90, 90), BOX = wmfNumbers(0x041b, 90, 90, 10, 10);

describe('an enhanced metafile', () => {
  it('keeps what it draws and loses what is not drawn', () => {
    const clean = cleanPicture(emfFile([RECTANGLE, emfComment('Okafor'), emfRecord(104, Buffer.from('Okafor')), emfRecord(200, Buffer.from('Okafor')), emfFont('Okafor Sans', 'Okafor'), emfText('Sales', 0, 0, { hidden: 'Okafor' }), emfRecord(16, Buffer.from('\x01\0\0\0Okafor'))], 'drawn by Okafor'));
    expect(clean).toMatchObject({ mediaType: 'image/x-emf', width: 96, height: 96 });
    expect(typesOf(clean.bytes)).toEqual([1, 43, 82, 37, 84, 16, 14]);
    expect(said(clean.bytes)).not.toContain('Okafor');
    expect(said(clean.bytes)).toMatch(/Arial[^]*Sales/);
    expect(Buffer.from(clean.bytes ?? []).includes(RECTANGLE)).toBe(true);
  });

  it('is read line by line, whether it is drawn word by word or letter by letter', () => {
    const letters = [...'Desmond'].map((letter, i) => emfText(letter, 10 * i, 60));
    expect(linesOf(emfFile([emfFont('Arial'), emfText('Jane', 0, 20), RECTANGLE, emfText('Okafor', 46, 20), emfText('37%', 0, 40), ...letters, emfText('far away', 500, 60)]))).toEqual(['Jane Okafor', '37%', 'Desmond', 'far away']);
  });

  it('is read where its scale and its place change', () => {
    const moved = [emfNumbers(33), emfNumbers(17, 8), emfNumbers(9, 1000, 1000), emfNumbers(11, 100, 100), emfNumbers(12, 46, 0), emfText('Okafor', 0, 200), emfNumbers(34, -1)];
    expect(linesOf(emfFile([emfFont('Arial'), emfText('Jane', 0, 20), ...moved, emfText('below', 0, 300)]))).toEqual(['Jane Okafor', 'below']);
  });

  it('gets other text in the place of a value, in the records that held it', () => {
    const { drawing } = cleanPicture(emfFile([emfFont('Arial'), emfText('for Jane', 0, 20), emfText('Oka', 86, 20), emfText('for and Co', 116, 20), emfText('Sales', 0, 60)]));
    expect(drawing?.lines[0]).toBe('for Jane Okafor and Co');
    const written = drawing?.write(new Map([[0, [{ start: 4, end: 15, text: 'Person A' }]]]));
    expect(said(written)).not.toMatch(/Jane|Okafor/);
    expect(Buffer.from(cleanPicture(written ?? new Uint8Array()).bytes ?? []).equals(Buffer.from(written ?? [1]))).toBe(true);
    expect(linesOf(written ?? new Uint8Array())?.join(' ').replace(/ +/g, ' ')).toBe('for Person A and Co Sales');
  });

  it('tells nothing of how wide the value was', () => {
    const written = (name: string, step: number): Uint8Array | undefined => cleanPicture(emfFile([emfFont('Arial'), emfText('Sales', 0, 60), emfText(name, 0, 20, { step })])).drawing?.write(new Map([[1, [{ start: 0, end: name.length, text: 'Person A' }]]]));
    expect(Buffer.from(written('Wilhelmina Mammowitz', 17) ?? []).equals(Buffer.from(written('Jo Ill', 5) ?? []))).toBe(true);
  });

  it('in letters of one byte is read by its character set', () => {
    const font = Buffer.alloc(320);
    font[23] = 204;
    const text = Buffer.concat([Buffer.alloc(16), Buffer.from(Int32Array.from([1, 0, 0, 0, 0, 4, 76, 0, 0, 0, -1, -1, 0]).buffer), Buffer.from([0xc0, 0xed, 0xed, 0xe0])]);
    expect(linesOf(emfFile([emfRecord(82, Buffer.from([1, 0, 0, 0]), font), emfNumbers(37, 1), emfRecord(83, text)]))).toEqual(['Анна']);
  });

  it('without letters to read, or drawn by EMF+ alone, or damaged, becomes a plain box', () => {
    const plus = Buffer.concat([Buffer.from('EMF+'), Buffer.from([0x01, 0x40, 0, 0, 28, 0, 0, 0, 16, 0, 0, 0]), Buffer.alloc(16)]), dual = Buffer.from(plus);
    dual[6] = 1;
    expect(cleanPicture(emfFile([emfText('Sales', 0, 0, { options: 0x10 })])).bytes).toBeUndefined();
    expect(cleanPicture(emfFile([emfComment(plus), RECTANGLE])).bytes).toBeUndefined();
    expect(typesOf(cleanPicture(emfFile([emfComment(dual), RECTANGLE])).bytes)).toEqual([1, 43, 14]);
    expect(cleanPicture(emfFile([RECTANGLE, emfNumbers(3, 0, 0, 0, 0, 99999, 1, 1)])).bytes).toBeUndefined();
    expect(cleanPicture(emfFile([RECTANGLE]).subarray(0, 120)).bytes).toBeUndefined();
  });

  it('keeps its bitmaps, without what stands between and behind', () => {
    const info = Buffer.alloc(40), pixels = Buffer.from([1, 2, 3, 0, 4, 5, 6, 0]);
    [[40, 0], [1, 4], [2, 8]].forEach(([value, at]) => info.writeInt32LE(value!, at));
    info.writeInt16LE(1, 12);
    info.writeInt16LE(24, 14);
    const fixed = Buffer.alloc(72), gap = Buffer.from('Okafor!!');
    [[80, 40], [40, 44], [128, 48], [8, 52]].forEach(([value, at]) => fixed.writeInt32LE(value!, at));
    const clean = cleanPicture(emfFile([emfRecord(81, fixed, info, gap, pixels, Buffer.from('Okafor'))]));
    expect(typesOf(clean.bytes)).toEqual([1, 81, 14]);
    expect(Buffer.from(clean.bytes ?? []).includes(Buffer.concat([info, pixels]))).toBe(true);
    expect(said(clean.bytes)).not.toContain('Okafor');
    expect(cleanPicture(clean.drawing?.bitmap ?? new Uint8Array())).toMatchObject({ mediaType: 'image/bmp', width: 1, height: 2 });
    expect(cleanPicture(emfFile([RECTANGLE])).drawing?.bitmap).toBeUndefined();
  });
});

describe('a Windows metafile', () => {
  it('keeps what it draws and loses escapes and unknown records', () => {
    const clean = cleanPicture(wmfFile([BOX, wmfRecord(0x0626, Buffer.from('Okafor')), wmfRecord(0x0999, Buffer.from('Okafor')), wmfFont('Okafor Sans'), wmfNumbers(0x012d, 0), wmfText('Sales')]));
    expect(clean).toMatchObject({ mediaType: 'image/x-wmf', width: 100, height: 100 });
    expect(clean.drawing?.lines).toEqual(['Sales']);
    expect(said(clean.bytes)).not.toContain('Okafor');
    expect(Buffer.from(clean.bytes ?? []).includes(BOX)).toBe(true);
  });

  it('leaves objects their numbers where one goes', () => {
    const clean = cleanPicture(wmfFile([wmfRecord(0x06ff, Buffer.from('Okafor')), wmfFont('Arial'), wmfNumbers(0x012d, 1), wmfText('Sales')]));
    expect(said(clean.bytes)).not.toContain('Okafor');
    expect(Buffer.from(clean.bytes ?? []).readUInt16LE(22 + 18 + 4)).toBe(0x02fc);
  });

  it('gets other text in the place of a value', () => {
    const written = cleanPicture(wmfFile([wmfText('Chart of Okafor', 0, 0), wmfText('Sales', 0, 50)])).drawing?.write(new Map([[0, [{ start: 9, end: 15, text: 'Person A' }]]]));
    expect(linesOf(written ?? new Uint8Array())).toEqual(['Chart of Person A', 'Sales']);
  });
});

describe('a drawing that was cleaned', () => {
  const drawings: Readonly<Record<string, Uint8Array>> = { emf: emfFile([emfFont('Arial'), emfText('Jane', 0, 20), RECTANGLE, emfComment('x')], 'x'), wmf: wmfFile([wmfFont('Arial'), wmfText('Jane'), BOX, wmfRecord(0x0626, Buffer.from('x'))]) };

  it('is clean: it does not change again', () => {
    for (const bytes of Object.values(drawings)) {
      const once: CleanPicture = cleanPicture(bytes), twice = cleanPicture(once.bytes ?? new Uint8Array());
      expect(Buffer.from(twice.bytes ?? []).equals(Buffer.from(once.bytes ?? [1]))).toBe(true);
    }
  });

  it('survives any damage: it is cleaned or becomes a plain box', () => {
    for (const bytes of Object.values(drawings)) {
      for (let at = 0; at < bytes.length; at++) {
        for (const value of [0, 1, 0x7f, 0xff]) {
          const damaged = bytes.slice();
          damaged[at] = value;
          cleanPicture(damaged);
        }
        cleanPicture(bytes.subarray(0, at));
      }
    }
  });
});

it('a drawing of very many letters, or objects, takes no more than its share of time', () => {
  const LETTERS = 30_000, MAKERS = 60_000, start = process.cpuUsage(), { drawing } = cleanPicture(emfFile([emfFont('Arial'), ...Array.from({ length: LETTERS }, (_, i) => emfText('a', 10 * i, 20))]));
  const edits = Array.from({ length: LETTERS / 10 }, (_, i) => ({ start: i * 10, end: i * 10 + 3, text: 'Person A' }));
  expect(drawing?.lines).toHaveLength(1);
  expect(linesOf(drawing?.write(new Map([[0, edits]])) ?? new Uint8Array())?.join('')).toContain('Person A');
  expect(cleanPicture(wmfFile(Array.from({ length: MAKERS }, () => wmfNumbers(0x02fc, 0, 0, 0, 0)))).bytes).toBeUndefined();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(6);
});

it('a document with drawings loses the names in them and keeps the drawings', async () => {
  const picture = (id: string): string => `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const drawings = { 'image1.emf': emfFile([emfFont('Arial'), RECTANGLE, emfText('Prepared by Dr. Philippa', 0, 20), emfText('Quenneville', 244, 20)]), 'image2.wmf': wmfFile([BOX, wmfText('Dr. Philippa Quenneville, 37%')]) };
  const bytes = await buildDocx(paragraph('Please call Dr. Philippa Quenneville.') + picture('rIdE') + picture('rIdW'), [
    { name: 'word/media/image1.emf', content: drawings['image1.emf'], link: { id: 'rIdE', type: `${OFFICE}image`, target: 'media/image1.emf' } }, { name: 'word/media/image2.wmf', content: drawings['image2.wmf'], link: { id: 'rIdW', type: `${OFFICE}image`, target: 'media/image2.wmf' } },
  ]);
  const { hold, sources } = await holdOf({ 'a.docx': bytes }), { bytes: clean, verdict } = await cleanOne(hold, sources[0]!), zip = await JSZip.loadAsync(clean);
  expect(verdict.residue).toEqual([]);
  expect(Object.keys(zip.files).filter((name) => name.includes('media'))).toEqual(Object.keys(drawings).map((name) => `word/media/${name}`));
  for (const name of Object.keys(drawings)) {
    const written = await zip.file(`word/media/${name}`)!.async('uint8array');
    expect(said(written)).not.toMatch(/Quenneville|Philippa/);
    expect(linesOf(written)?.join(' ')).toMatch(/Person [A-Z]/);
  }
  expect(await zip.file('[Content_Types].xml')!.async('string')).toMatch(/Extension="emf" ContentType="image\/x-emf"/);
});
