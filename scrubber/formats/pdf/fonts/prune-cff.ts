import { type Cff, CHARSET, ENCODING, nameOf, ownEncoding, readCff, ROS, STANDARD_STRINGS, standardText } from './cff';
import { ENCODINGS } from './encodings';

/** How a PDF font reaches the glyphs of a CFF program: by CID, or by the names of its codes. */
export type CffUse =
  | { readonly kind: 'cid'; readonly cids: ReadonlySet<number> }
  /** For each code the name of its glyph where the PDF gives one, the text that its encoding gives it, and whether it is known to draw nothing. */
  | { readonly kind: 'names'; readonly codes: ReadonlyMap<number, { readonly name?: string; readonly text: string; readonly blank: boolean }> };

const END = 14;

/**
 * A CFF program (Adobe Technical Note 5176) with the outlines and names of the glyphs that are still drawn: a subset would otherwise spell
 * letters that only a removed word had. Nothing moves but outlines inside their list, so that no other offset changes.
 * Undefined where the program or its use is not understood.
 */
export const pruneCff = (font: Uint8Array, uses: readonly (CffUse | undefined)[]): { readonly bytes: Uint8Array; readonly kept: ReadonlySet<number> } | undefined => {
  try {
    const cff = readCff(font), kept = cff && keptGlyphs(cff, uses);
    return cff === undefined || kept === undefined ? undefined : { bytes: without(cff, kept), kept };
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
};

const keptGlyphs = (cff: Cff, uses: readonly (CffUse | undefined)[]): Set<number> | undefined => {
  const kept = new Set([0]), count = cff.names.length;
  for (const use of uses) {
    const glyphs = use === undefined ? undefined : use.kind === 'cid' ? byCid(cff, use.cids) : byName(cff, use.codes);
    if (glyphs === undefined) return undefined;
    for (const glyph of glyphs) if (glyph < count) kept.add(glyph);
  }
  for (const glyph of [...kept]) for (const part of partsOf(cff, glyph)) kept.add(part);
  return kept;
};

const byCid = (cff: Cff, cids: ReadonlySet<number>): number[] => {
  if (!cff.isCid) return [...cids];
  const glyphs = new Map([...cff.names].map((cid, glyph) => [cid, glyph]));
  return [...cids].flatMap((cid) => glyphs.get(cid) ?? []);
};

/** All glyphs that a reader may take for a code: readers differ in which name they ask first. */
const byName = (cff: Cff, codes: Extract<CffUse, { kind: 'names' }>['codes']): number[] | undefined => {
  if (cff.isCid) return undefined;
  const byText = new Map<string, number[]>(), names = new Map<string, number>(), own = ownEncoding(cff), glyphs: number[] = [];
  cff.names.forEach((string, glyph) => {
    const { name, text } = nameOf(cff, string);
    if (name !== undefined) names.set(name, glyph);
    if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), glyph]);
  });
  for (const [code, { name, text, blank }] of codes) {
    const found = [...(name === undefined ? [] : [names.get(name)]), own.get(code), ...(byText.get(text) ?? [])].filter((glyph) => glyph !== undefined);
    if (found.length === 0 && !blank) return undefined;
    glyphs.push(...found);
  }
  return glyphs;
};

/** An accented letter may be two others, which its outline names by their codes (Technical Note 5177, appendix C: endchar with four operands). */
const partsOf = ({ bytes, outlines, names }: Cff, glyph: number): number[] => {
  const operands: number[] = [], end = outlines.offsets[glyph + 1]!;
  for (let at = outlines.offsets[glyph]!; at < end;) {
    const first = bytes[at]!;
    if (first === END && operands.length >= 4) {
      const texts = operands.slice(-2).map((code) => ENCODINGS['StandardEncoding']![code] ?? '');
      return [...names].flatMap((string, other) => (string < STANDARD_STRINGS && standardText(string) !== '' && texts.includes(standardText(string)) ? [other] : []));
    }
    if (first < 32 && first !== 28) return [];
    const length = first === 28 ? 3 : first < 247 ? 1 : first === 255 ? 5 : 2;
    operands.push(first === 28 ? ((bytes[at + 1]! << 24) >> 16) | bytes[at + 2]! : first < 247 ? first - 139 : first === 255 ? NaN : first < 251 ? (first - 247) * 256 + bytes[at + 1]! + 108 : -(first - 251) * 256 - bytes[at + 1]! - 108);
    at += length;
  }
  return [];
};

const without = (cff: Cff, kept: ReadonlySet<number>): Uint8Array => {
  const out = cff.bytes.slice(), free = packOutlines(out, cff, kept);
  forgetNames(out, cff, kept, free);
  forgetCodes(out, cff, kept);
  forgetStrings(out, cff, kept);
  return out;
};

/** Puts the kept outlines one after the other, an end for each of the others; the rest of the list's room is empty. @returns where that begins */
const packOutlines = (out: Uint8Array, { bytes, outlines: { start, end, offsetSize, offsets } }: Cff, kept: ReadonlySet<number>): number => {
  const data = offsets[0]!;
  let to = data;
  out.fill(0, data, end);
  for (let glyph = 0; glyph < offsets.length; glyph++) {
    let offset = to - data + 1;
    for (let k = offsetSize - 1; k >= 0; k--) { out[start + 3 + glyph * offsetSize + k] = offset & 255; offset = Math.floor(offset / 256); }
    if (glyph + 1 === offsets.length) break;
    const outline = bytes.subarray(offsets[glyph], offsets[glyph + 1]);
    // No outline is shorter than one operator, so an end always has room.
    if (kept.has(glyph)) { out.set(outline, to); to += outline.length; } else if (outline.length > 0) out[to++] = END;
  }
  return to;
};

/** Names and CIDs of glyphs that went become those of the empty glyph; runs of them are written out where the outlines left room. */
const forgetNames = (out: Uint8Array, { top, names, charset, outlines }: Cff, kept: ReadonlySet<number>, free: number): void => {
  const operand = top.get(CHARSET)?.[0];
  if (operand === undefined || charset === undefined) return;
  let at = charset.start;
  if (charset.format !== 0) {
    if (outlines.end - free < names.length * 2 - 1 || operand.length !== 5) return;
    new DataView(out.buffer).setInt32(operand.at + 1, free);
    out.fill(0, charset.start, charset.end);
    at = free;
  }
  for (let glyph = 1; glyph < names.length; glyph++) {
    const name = kept.has(glyph) ? names[glyph]! : 0;
    out[at + glyph * 2 - 1] = name >> 8;
    out[at + glyph * 2] = name & 255;
  }
};

const forgetCodes = (out: Uint8Array, { top, bytes }: Cff, kept: ReadonlySet<number>): void => {
  const at = top.get(ENCODING)?.[0]?.value ?? 0;
  if (at < 2 || (bytes[at]! & 127) !== 0) return;
  for (let i = 0; i < bytes[at + 1]!; i++) if (!kept.has(i + 1)) out[at + 2 + i] = 0;
};

/** Names that no kept glyph has, notices and licences: as long as before, and empty of meaning. */
const forgetStrings = (out: Uint8Array, { strings, names, isCid, top }: Cff, kept: ReadonlySet<number>): void => {
  const said = new Set([...(isCid ? [] : [...names].filter((_, glyph) => kept.has(glyph))), ...(top.get(ROS) ?? []).map(({ value }) => value)]);
  for (let i = 0; i + 1 < strings.offsets.length; i++) if (!said.has(i + STANDARD_STRINGS)) out.fill(0x78, strings.offsets[i], strings.offsets[i + 1]);
};
