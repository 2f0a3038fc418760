import { ENCODINGS } from '../fonts/encodings';
import type { Font } from '../fonts/font';
import { textOfGlyphName } from '../fonts/glyph-names';
import type { CffUse } from '../fonts/prune-cff';
import type { Chosen } from '../fonts/prune-truetype';
import type { PdfFile } from '../objects/file';
import { textBytes } from '../objects/stream-data';
import { Dict, Name, Stream } from '../objects/values';

/** How one font reaches the glyphs of its program; undefined where that is not known well enough to leave glyphs out. */
export const chosenBy = (file: PdfFile, source: Dict, font: Font, codes: ReadonlySet<number>): Chosen | undefined => {
  if (file.name(source.get('Subtype')) === 'Type0') return byCid(file, source, codes);
  return (lookup) => {
    const glyphs = new Set<number>();
    for (const code of codes) {
      // The tables that ISO 32000-2, 9.6.5.4 names: by Unicode, by Macintosh code, and symbolic codes with and without their page.
      const text = font.text(code, Uint8Array.of(code)), point = text.codePointAt(0) ?? -1;
      const found = [lookup(3, 1, point), lookup(1, 0, code), lookup(3, 0, code), lookup(3, 0, 0xf000 + code), lookup(0, 3, point)].filter((glyph) => glyph !== undefined);
      if (found.length === 0 && text.trim() !== '') return undefined;
      for (const glyph of found) glyphs.add(glyph);
    }
    return glyphs;
  };
};

const byCid = (file: PdfFile, source: Dict, codes: ReadonlySet<number>): Chosen | undefined => {
  const encoding = file.resolve(source.get('Encoding')), descendant = file.dict(file.array(source.get('DescendantFonts'))[0]) ?? new Dict(), map = file.resolve(descendant.get('CIDToGIDMap'));
  if (!(encoding instanceof Name) || !encoding.name.startsWith('Identity')) return undefined;
  const table = map instanceof Stream ? textBytes(file, map) : undefined;
  return () => new Set([...codes].map((cid) => (table === undefined ? cid : (table[cid * 2] ?? 0) * 256 + (table[cid * 2 + 1] ?? 0))));
};

/** The program of a font, in whichever dictionary it stands: Type 1, TrueType and CFF have a key each. */
export const programOf = (file: PdfFile, source: Dict, key: 'FontFile' | 'FontFile2' | 'FontFile3' = 'FontFile2'): Stream | undefined => {
  const holder = file.name(source.get('Subtype')) === 'Type0' ? file.dict(file.array(source.get('DescendantFonts'))[0]) : source;
  return file.stream(file.dict(holder?.get('FontDescriptor'))?.get(key));
};

/** How one font reaches the glyphs of a CFF program; undefined where that is not known well enough to leave glyphs out. */
export const cffUse = (file: PdfFile, source: Dict, font: Font, codes: ReadonlySet<number>): CffUse | undefined => {
  const encoding = file.resolve(source.get('Encoding'));
  if (file.name(source.get('Subtype')) === 'Type0') return encoding instanceof Name && encoding.name.startsWith('Identity') ? { kind: 'cid', cids: codes } : undefined;
  const own = encoding instanceof Dict ? encoding : undefined, base = ENCODINGS[encoding instanceof Name ? encoding.name : file.name(own?.get('BaseEncoding')) ?? ''], names = new Map<number, string>();
  let code = 0;
  for (const item of file.array(own?.get('Differences'))) {
    const found = file.resolve(item);
    if (typeof found === 'number') code = found; else if (found instanceof Name) names.set(code++, found.name);
  }
  return {
    kind: 'names',
    codes: new Map([...codes].map((drawn) => {
      const name = names.get(drawn), said = font.text(drawn, Uint8Array.of(drawn));
      return [drawn, { name, text: name === undefined ? base?.[drawn] ?? '' : textOfGlyphName(name) ?? '', blank: said !== '' && said.trim() === '' }];
    })),
  };
};

/** Several fonts may share one program: a glyph stays while one of them draws it. */
export const union = (choices: readonly (Chosen | undefined)[]): Chosen | undefined => {
  if (choices.length === 0 || choices.some((choice) => choice === undefined)) return undefined;
  return (lookup) => {
    const all = new Set<number>();
    for (const choice of choices) {
      const own = choice!(lookup);
      if (own === undefined) return undefined;
      for (const glyph of own) all.add(glyph);
    }
    return all;
  };
};
