import type { Font } from '../fonts/font';
import type { Fonts } from '../fonts/load';
import { type CffUse, pruneCff } from '../fonts/prune-cff';
import { pruneOpenType } from '../fonts/prune-opentype';
import { type Chosen, pruneTrueType } from '../fonts/prune-truetype';
import { pruneType1 } from '../fonts/prune-type1';
import { decode, textBytes } from '../objects/stream-data';
import { deflated } from '../objects/write-file';
import type { Ref} from '../objects/values';
import { Dict, dict, Name, name, PdfString, Stream, type Value } from '../objects/values';
import { type Copier, either, number, numbers, type Rule, type Schema } from './copier';
import { cffUse, chosenBy, programOf, union } from './glyph-use';
import { toUnicode } from './to-unicode';

/** CharProcs and Resources of a Type 3 font, for the codes that are drawn (all of them where none are named). */
export type Procedures = (font: Dict, codes: ReadonlySet<number> | undefined) => Dict;

/** Which codes of which fonts the new file draws. What is drawn no more must not be told by a font either. */
export class FontWriter {
  private readonly refs = new Map<Dict, Ref>();
  private readonly used = new Map<Dict, Map<number, number>>();
  private readonly whole = new Set<Dict>();
  private readonly standard = new Map<string, Ref>();
  private pruned = false;
  private procedures: Procedures = () => new Dict();

  constructor(private readonly copier: Copier, private readonly fonts: Fonts) {}

  ref(source: Dict): Ref {
    const known = this.refs.get(source);
    if (known !== undefined) return known;
    const ref = this.copier.out.reserve();
    this.refs.set(source, ref);
    return ref;
  }

  /** Notes the codes of a shown string. */
  use(source: Dict, string: Uint8Array): void {
    const font = this.fonts.of(source), used = this.used.get(source) ?? new Map<number, number>();
    this.used.set(source, used);
    for (let at = 0; at < string.length;) {
      const length = Math.max(1, font.lengthOf(string, at));
      let code = 0;
      for (let i = 0; i < length; i++) code = code * 256 + (string[at + i] ?? 0);
      used.set(code, length);
      at += length;
    }
  }

  /** A font that a form field writes with: all its codes may still be typed. */
  useWhole(source: Dict): Ref {
    this.whole.add(source);
    return this.ref(source);
  }

  /** A standard font for stand-ins. */
  standardFont(base: string): Ref {
    const known = this.standard.get(base);
    if (known !== undefined) return known;
    const ref = this.copier.out.add(dict({ Type: name('Font'), Subtype: name('Type1'), BaseFont: name(base), Encoding: name('WinAnsiEncoding') }));
    this.standard.set(base, ref);
    return ref;
  }

  /** Says how the glyph procedures of Type 3 fonts are written: they are content. */
  writeProceduresWith(procedures: Procedures): void {
    this.procedures = procedures;
  }

  /** Writes the fonts, once all contents are written: Type 3 first, whose procedures may use further fonts. */
  finish(): void {
    const done = new Set<Dict>(), { file } = this.copier, isType3 = (source: Dict): boolean => file.name(source.get('Subtype')) === 'Type3';
    const next = (): readonly [Dict, Ref] | undefined => [...this.refs].find(([source]) => !done.has(source) && isType3(source)) ?? [...this.refs].find(([source]) => !done.has(source));
    for (let found = next(); found !== undefined; found = next()) {
      if (!isType3(found[0])) this.prunePrograms();
      done.add(found[0]);
      this.copier.out.fill(found[1], this.write(found[0]));
    }
  }

  /** Once no content is left to write, it is known which glyphs of each program are drawn. */
  private prunePrograms(): void {
    if (this.pruned) return;
    this.pruned = true;
    const { file } = this.copier, choices = new Map<Stream, (Chosen | undefined)[]>();
    for (const source of this.refs.keys()) {
      const program = programOf(file, source), own = this.whole.has(source) ? undefined : chosenBy(file, source, this.fonts.of(source), new Set(this.used.get(source)?.keys() ?? []));
      if (program !== undefined) choices.set(program, [...(choices.get(program) ?? []), own]);
    }
    for (const [program, own] of choices) {
      const chosen = union(own), bytes = chosen && pruneTrueType(textBytes(file, program), chosen);
      if (bytes !== undefined) this.copier.once(program, () => deflated(dict({ Length1: bytes.length }), bytes));
    }
    for (const [program, own] of this.usesOf('FontFile3')) this.pruneCompact(program, own);
    for (const [program, own] of this.usesOf('FontFile')) {
      const pruned = pruneType1(textBytes(file, program), own);
      if (pruned !== undefined) this.copier.once(program, () => deflated(dict({ Length1: pruned.lengths[0], Length2: pruned.lengths[1], Length3: pruned.lengths[2] }), pruned.bytes));
    }
  }

  /** How fonts reach the glyphs of each program under a key; several fonts may share one. */
  private usesOf(key: 'FontFile' | 'FontFile3'): Map<Stream, (CffUse | undefined)[]> {
    const { file } = this.copier, uses = new Map<Stream, (CffUse | undefined)[]>();
    for (const source of this.refs.keys()) {
      const program = programOf(file, source, key), own = this.whole.has(source) ? undefined : cffUse(file, source, this.fonts.of(source), new Set(this.used.get(source)?.keys() ?? []));
      if (program !== undefined) uses.set(program, [...(uses.get(program) ?? []), own]);
    }
    return uses;
  }

  private pruneCompact(program: Stream, own: readonly (CffUse | undefined)[]): void {
    const { file } = this.copier, kind = file.name(program.dict.get('Subtype')), plain = textBytes(file, program);
    const bytes = kind === 'Type1C' || kind === 'CIDFontType0C' ? pruneCff(plain, own)?.bytes : kind === 'OpenType' ? pruneOpenType(plain, own) : undefined;
    if (bytes !== undefined && kind !== undefined) this.copier.once(program, () => deflated(dict({ Subtype: name(kind) }), bytes));
  }

  private write(source: Dict): Dict {
    const { copier } = this, { file } = copier, font = this.fonts.of(source), all = this.whole.has(source), codes = this.used.get(source) ?? new Map<number, number>(), kept = all ? undefined : new Set(codes.keys());
    const subtype = file.name(source.get('Subtype')) ?? 'Type1', entries = dict({ Type: name('Font'), Subtype: name(SUBTYPES.has(subtype) ? subtype : 'Type1') });
    if (subtype !== 'Type3') entries.set('BaseFont', name(baseName(file.name(source.get('BaseFont')) ?? 'Helvetica')));
    const unicode = toUnicode(font, codes);
    if (file.stream(source.get('ToUnicode')) !== undefined || font.learnt.size > 0) entries.set('ToUnicode', copier.out.addStream(new Dict(), unicode));
    if (subtype === 'Type0') return this.composite(source, entries, font, kept);
    return this.simple(source, entries, kept, subtype);
  }

  private simple(source: Dict, entries: Dict, kept: ReadonlySet<number> | undefined, subtype: string): Dict {
    const { copier } = this, { file } = copier, encoding = file.resolve(source.get('Encoding'));
    if (encoding instanceof Name && ENCODINGS.has(encoding.name)) entries.set('Encoding', encoding);
    if (encoding instanceof Dict) entries.set('Encoding', differences(copier, encoding, kept, subtype === 'Type3'));
    const first = file.number(source.get('FirstChar')) ?? 0, widths = file.numbers(source.get('Widths'));
    if (widths.length > 0) {
      const codes = widths.map((_, i) => first + i).filter((code) => kept === undefined || kept.has(code)), low = codes[0] ?? first, high = codes.at(-1) ?? first;
      entries.set('FirstChar', low).set('LastChar', high).set('Widths', Array.from({ length: high - low + 1 }, (_, i) => (kept === undefined || kept.has(low + i) ? widths[low + i - first] ?? 0 : 0)));
    }
    const descriptor = file.dict(source.get('FontDescriptor'));
    if (descriptor !== undefined) entries.set('FontDescriptor', copier.once(descriptor, () => copier.dict(descriptor, DESCRIPTOR)));
    if (subtype !== 'Type3') return entries;
    entries.set('FontBBox', file.numbers(source.get('FontBBox'))).set('FontMatrix', file.numbers(source.get('FontMatrix')));
    for (const [key, value] of this.procedures(source, kept).entries) entries.set(key, value);
    return entries;
  }

  private composite(source: Dict, entries: Dict, font: Font, kept: ReadonlySet<number> | undefined): Dict {
    const { copier } = this, { file } = copier, encoding = file.resolve(source.get('Encoding')), descendant = file.dict(file.array(source.get('DescendantFonts'))[0]) ?? new Dict();
    if (encoding instanceof Name) entries.set('Encoding', encoding);
    if (encoding instanceof Stream) entries.set('Encoding', copier.stream(encoding, { WMode: number, UseCMap: cmapName, CMapName: cmapName, CIDSystemInfo: systemInfo }, withoutComments));
    const identity = encoding instanceof Name && encoding.name.startsWith('Identity'), copy = copier.dict(descendant, identity && kept !== undefined ? CID_FONT : { ...CID_FONT, W: nested, W2: nested });
    if (identity && kept !== undefined) {
      const widths = [...kept].sort((a, b) => a - b).flatMap((code): Value[] => [code, [Math.round(font.width(code) * 1e6) / 1000]]);
      if (descendant.get('W') !== undefined) copy.set('W', widths);
      if (descendant.get('W2') !== undefined) copy.set('W2', nested(copier, file.resolve(descendant.get('W2'))));
    }
    copy.set('Type', name('Font')).set('Subtype', name(file.name(descendant.get('Subtype')) === 'CIDFontType0' ? 'CIDFontType0' : 'CIDFontType2')).set('BaseFont', name(baseName(file.name(descendant.get('BaseFont')) ?? 'Helvetica')));
    return entries.set('DescendantFonts', [copier.out.add(copy)]);
  }
}

const SUBTYPES = new Set(['Type0', 'Type1', 'MMType1', 'TrueType', 'Type3']), ENCODINGS = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding', 'StandardEncoding']);
/** Names of fonts are letters, digits and a few signs; the tag of a subset is made of its content by some programs. */
const baseName = (given: string): string => given.replace(/^[A-Z]{6}\+/, 'AAAAAA+').replace(/[^A-Za-z0-9+,\-_.]/g, '').slice(0, 64) || 'Helvetica';
const cmapName: Rule = (_, value) => (value instanceof Name && /^[A-Za-z0-9-]{1,40}$/.test(value.name) ? value : undefined);
const systemInfo: Rule = (copier, value) => (value instanceof Dict ? copier.dict(value, { Registry: shortText, Ordering: shortText, Supplement: number }) : undefined);
const shortText: Rule = (_, value) => (value instanceof PdfString && /^[A-Za-z0-9_-]{0,20}$/.test(String.fromCharCode(...value.bytes)) ? new PdfString(value.bytes) : new PdfString(new TextEncoder().encode('Identity')));
const nested: Rule = (copier, value) => (Array.isArray(value) ? (value as readonly Value[]).map((item) => { const found = copier.file.resolve(item); return Array.isArray(found) ? copier.file.numbers(found) : typeof found === 'number' ? found : 0; }) : undefined);

const program: Rule = (copier, value) => (value instanceof Stream
  ? copier.once(value, () => deflated(copier.dict(value.dict, { Length1: number, Length2: number, Length3: number, Subtype: programKind }), decode(copier.file, value).bytes)) : undefined);
const programKind: Rule = (_, value) => (value instanceof Name && ['Type1C', 'CIDFontType0C', 'OpenType'].includes(value.name) ? value : undefined);

/** Tables 120 and 122, without CharSet, CIDSet, family and private keys. */
const DESCRIPTOR: Schema = {
  Type: () => name('FontDescriptor'), FontName: (_, value) => (value instanceof Name ? name(baseName(value.name)) : undefined), Flags: number, FontBBox: numbers, ItalicAngle: number, Ascent: number, Descent: number, Leading: number,
  CapHeight: number, XHeight: number, StemV: number, StemH: number, AvgWidth: number, MaxWidth: number, MissingWidth: number, FontWeight: number, FontFile: program, FontFile2: program, FontFile3: program,
};
const CID_FONT: Schema = {
  CIDSystemInfo: systemInfo, DW: number, DW2: numbers, CIDToGIDMap: either((_, value) => (value instanceof Name && value.name === 'Identity' ? value : undefined), (copier, value) => (value instanceof Stream ? copier.stream(value, {}) : undefined)),
  FontDescriptor: (copier, value) => (value instanceof Dict ? copier.once(value, () => copier.dict(value, DESCRIPTOR)) : undefined),
};

/** The differences of an encoding for the codes that are drawn; glyph names that only Type 3 procedures know become numbers. */
const differences = (copier: Copier, encoding: Dict, kept: ReadonlySet<number> | undefined, type3: boolean): Dict => {
  const { file } = copier, base = file.name(encoding.get('BaseEncoding')), items: Value[] = [];
  let code = 0, next = -1;
  for (const item of file.array(encoding.get('Differences'))) {
    const found = file.resolve(item);
    if (typeof found === 'number') { code = found; continue; }
    if (!(found instanceof Name)) continue;
    if (kept === undefined || kept.has(code)) {
      if (code !== next) items.push(code);
      items.push(type3 ? name(`g${code}`) : found);
      next = code + 1;
    }
    code++;
  }
  return dict({ Type: name('Encoding'), BaseEncoding: base !== undefined && ENCODINGS.has(base) ? name(base) : undefined, Differences: items });
};

const withoutComments = (plain: Uint8Array): Uint8Array => new TextEncoder().encode(new TextDecoder('latin1').decode(plain).replace(/%[^\r\n]*/g, '').replace(/[^\x09-\x7e]/g, ''));
