import { cleanPicture } from '../../pictures/clean';
import { decode } from '../objects/stream-data';
import { deflated } from '../objects/write-file';
import type { Ref} from '../objects/values';
import { Dict, dict, name, Stream, type Value } from '../objects/values';
import { colourSpace } from './colours';
import { bool, type Copier, either, number, numbers, oneOf, type Rule, type Schema } from './copier';

const PARAMETERS: Schema = {
  Predictor: number, Colors: number, BitsPerComponent: number, Columns: number, EarlyChange: number, K: number, EndOfLine: bool, EncodedByteAlign: bool, Rows: number, EndOfBlock: bool,
  BlackIs1: bool, DamagedRowsBeforeError: number, ColorTransform: number, JBIG2Globals: (copier, value) => (value instanceof Stream ? copier.stream(value, {}) : undefined),
};
const imageRule: Rule = (copier, value) => (value instanceof Stream ? imageRef(copier, value) : undefined);

/** Table 87, without alternates, OPI, metadata, measures and names. */
const SCHEMA: Schema = {
  Width: number, Height: number, ColorSpace: colourSpace, BitsPerComponent: number, Intent: oneOf('AbsoluteColorimetric', 'RelativeColorimetric', 'Saturation', 'Perceptual'),
  ImageMask: bool, Mask: either(imageRule, numbers), Decode: numbers, Interpolate: bool, SMask: imageRule, SMaskInData: number, Matte: numbers,
};

/** A picture as an object of the new file, its data without metadata. */
export const imageRef = (copier: Copier, source: Stream): Ref => copier.once(source, () => image(copier, source));

const image = (copier: Copier, source: Stream): Value => {
  const { bytes, codec, parameters } = decode(copier.file, source), entries = copier.dict(source.dict, SCHEMA);
  entries.set('Type', name('XObject')).set('Subtype', name('Image'));
  if (codec === undefined) return deflated(entries, bytes.subarray(0, sizeOf(copier, source) ?? bytes.length));
  const data = codec === 'DCTDecode' ? cleanPicture(bytes).bytes ?? bytes : codec === 'JPXDecode' ? cleanJpx(bytes) : bytes;
  entries.set('Filter', name(codec));
  if (parameters !== undefined) entries.set('DecodeParms', copier.dict(parameters, PARAMETERS));
  return new Stream(entries, data);
};

/** How many bytes the pixels of a picture without a codec take: what comes after them is no picture. */
const sizeOf = ({ file }: Copier, { dict: entries }: Stream): number | undefined => {
  const space = file.resolve(entries.get('ColorSpace')), kind = file.name(Array.isArray(space) ? (space as readonly Value[])[0] : space), mask = file.resolve(entries.get('ImageMask')) === true;
  const channels = mask || kind === 'DeviceGray' || kind === 'CalGray' || kind === 'Indexed' || kind === 'Separation' ? 1 : kind === 'DeviceRGB' || kind === 'CalRGB' || kind === 'Lab' ? 3 : kind === 'DeviceCMYK' ? 4 : undefined;
  const width = file.number(entries.get('Width')), height = file.number(entries.get('Height')), bits = mask ? 1 : file.number(entries.get('BitsPerComponent')) ?? 8;
  return channels === undefined || width === undefined || height === undefined ? undefined : Math.ceil((width * channels * bits) / 8) * height;
};

/** Boxes of JPEG 2000 that a reader needs (ISO 15444-1, I.2.2); text, XML and UUID boxes go. */
const JPX_BOXES = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
const cleanJpx = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), kept: Uint8Array[] = [];
  if (bytes[0] === 0xff) return bytes;
  for (let at = 0; at + 8 <= bytes.length;) {
    const declared = view.getUint32(at), length = declared === 0 ? bytes.length - at : declared;
    if (length < 8 || at + length > bytes.length) return bytes;
    if (JPX_BOXES.has(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))) kept.push(bytes.subarray(at, at + length));
    at += length;
  }
  const out = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const box of kept) { out.set(box, to); to += box.length; }
  return out;
};

/** A plain grey picture in the place of one that was taken out. */
export const greyImage = (): Stream =>
  deflated(dict({ Type: name('XObject'), Subtype: name('Image'), Width: 1, Height: 1, ColorSpace: name('DeviceGray'), BitsPerComponent: 8 }), Uint8Array.of(0xc0));

/** The keys of an inline image by their long names (table 91), with the colour space looked up by the caller. */
export const inlineImage = (copier: Copier, source: Dict, space: Value | undefined): Dict => {
  const entries = new Dict(), take = (short: string, long: string, rule: Rule): void => {
    const value = copier.file.resolve(source.get(short) ?? source.get(long));
    if (value !== null) entries.set(short, rule(copier, value));
  };
  take('BPC', 'BitsPerComponent', number); take('D', 'Decode', numbers); take('H', 'Height', number); take('W', 'Width', number); take('IM', 'ImageMask', bool); take('I', 'Interpolate', bool);
  if (space !== undefined) entries.set('CS', space);
  take('F', 'Filter', (_, value) => filterNames(copier, value));
  take('DP', 'DecodeParms', (_, value) => (value instanceof Dict ? copier.dict(value, PARAMETERS) : Array.isArray(value) ? (value as readonly Value[]).map((item) => (item instanceof Dict ? copier.dict(item, PARAMETERS) : null)) : undefined));
  return entries;
};
const FILTERS = oneOf('A85', 'AHx', 'LZW', 'Fl', 'RL', 'CCF', 'DCT', 'ASCII85Decode', 'ASCIIHexDecode', 'LZWDecode', 'FlateDecode', 'RunLengthDecode', 'CCITTFaxDecode', 'DCTDecode');
const filterNames = (copier: Copier, value: Value): Value | undefined =>
  (Array.isArray(value) ? (value as readonly Value[]).flatMap((item) => FILTERS(copier, item) ?? []) : FILTERS(copier, value));
