import type { PdfFile } from '../objects/file';
import { textBytes } from '../objects/stream-data';
import { Dict, Name, Stream } from '../objects/values';
import { type CMap, parseCMap } from './cmap';
import type { Font } from './font';
import { predefinedCMap } from './predefined-cmaps';
import { isText } from './simple';
import { styleOf } from './style';

/** Type 0 fonts: codes of one to four bytes, glyphs by CID (ISO 32000-2, 9.7). */
export const compositeFont = (file: PdfFile, dict: Dict): Font => {
  const descendant = file.dict(file.array(dict.get('DescendantFonts'))[0]) ?? new Dict(), descriptor = file.dict(descendant.get('FontDescriptor'));
  const encoding = file.resolve(dict.get('Encoding')), own = encoding instanceof Stream ? parseCMap(textBytes(file, encoding)) : undefined;
  const base = predefinedCMap(encoding instanceof Name ? encoding.name : own?.base ?? (encoding instanceof Stream ? file.name(encoding.dict.get('UseCMap')) : undefined) ?? 'Identity-H');
  const unicode = file.stream(dict.get('ToUnicode')), texts = unicode === undefined ? undefined : parseCMap(textBytes(file, unicode)).texts;
  const widths = widthsOf(file, descendant), fallback = (file.number(descendant.get('DW')) ?? 1000) / 1000;
  const downs = downsOf(file, descendant), usual = file.numbers(descendant.get('DW2')), learnt = new Map<number, string>();
  const exact = base.identity || own !== undefined, cidOf = (code: number): number => (own === undefined || own.cids.length === 0 ? code : cidIn(own, code));
  const widthOf = (code: number): number => (exact ? widths.get(cidOf(code)) ?? fallback : code < 256 ? fallback / 2 : fallback);
  return {
    composite: true, vertical: own?.vertical === true || base.vertical, style: styleOf(file, dict, descriptor, [...widths.values()].map((width) => width * 1000)), learnt, exact, em: 1, type3: false,
    lengthOf: (bytes, at) => (own !== undefined && own.codespaces.length > 0 ? lengthIn(own, bytes, at) : base.length(bytes[at]!)),
    width: widthOf,
    down: (code) => downs.get(cidOf(code)) ?? { advance: (usual[1] ?? -1000) / 1000, x: widthOf(code) / 2, y: (usual[0] ?? 880) / 1000 },
    text: (code, bytes) => {
      const said = texts?.get(code);
      if (said !== undefined && isText(said)) return said;
      return learnt.get(code) ?? base.text(bytes);
    },
  };
};

const cidIn = (cmap: CMap, code: number): number => {
  for (const { low, high, cid } of cmap.cids) if (code >= low && code <= high) return cid + code - low;
  return cmap.base?.startsWith('Identity') === true ? code : 0;
};

/** The shortest code that lies in a codespace, else the shortest codespace (9.7.6.3). */
const lengthIn = (cmap: CMap, bytes: Uint8Array, at: number): number => {
  let code = 0;
  for (let length = 1; length <= 4; length++) {
    code = code * 256 + (bytes[at + length - 1] ?? 0);
    if (cmap.codespaces.some((space) => space.bytes === length && code >= space.low && code <= space.high)) return length;
  }
  return Math.max(1, Math.min(...cmap.codespaces.map((space) => space.bytes)));
};

/** W of table 115: `c [w1 w2 …]` or `first last w`. */
const widthsOf = (file: PdfFile, descendant: Dict): Map<number, number> => {
  const widths = new Map<number, number>(), items = file.array(descendant.get('W'));
  for (let i = 0; i < items.length;) {
    const first = file.number(items[i]) ?? 0, second = file.resolve(items[i + 1]);
    if (Array.isArray(second)) { file.numbers(second).forEach((width, k) => widths.set(first + k, width / 1000)); i += 2; continue; }
    const last = Math.min(typeof second === 'number' ? second : first, first + 65_535), width = (file.number(items[i + 2]) ?? 0) / 1000;
    for (let cid = first; cid <= last; cid++) widths.set(cid, width);
    i += 3;
  }
  return widths;
};

type Down = { readonly advance: number; readonly x: number; readonly y: number };
const downsOf = (file: PdfFile, descendant: Dict): Map<number, Down> => {
  const downs = new Map<number, Down>(), items = file.array(descendant.get('W2'));
  const put = (cid: number, [advance = -1000, x = 0, y = 880]: readonly number[]): void => { downs.set(cid, { advance: advance / 1000, x: x / 1000, y: y / 1000 }); };
  for (let i = 0; i < items.length;) {
    const first = file.number(items[i]) ?? 0, second = file.resolve(items[i + 1]);
    if (Array.isArray(second)) { const list = file.numbers(second); for (let k = 0; k + 2 < list.length; k += 3) put(first + k / 3, list.slice(k, k + 3)); i += 2; continue; }
    const last = Math.min(typeof second === 'number' ? second : first, first + 65_535), values = [2, 3, 4].map((k) => file.number(items[i + k]) ?? 0);
    for (let cid = first; cid <= last; cid++) put(cid, values);
    i += 5;
  }
  return downs;
};
