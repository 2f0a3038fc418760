import { ScrubError } from '../../../errors';
import type { PdfFile } from './file';
import { ascii85, asciiHex, inflate, lzw, runLength, unpredict } from './filters';
import type { Dict} from './values';
import { Name, type Stream, type Value } from './values';

/** One stream inflated; a picture of 100 million pixels is larger, but pictures are not inflated. */
const MAX_STREAM = 64 * 1024 * 1024;
const MAX_FILTERS = 4;

/** What is left after the filters that this module undoes: the picture codecs stay as they are. */
export type Decoded = { readonly bytes: Uint8Array; readonly codec?: string; readonly parameters?: Dict };

const SHORT: Readonly<Record<string, string>> = { Fl: 'FlateDecode', LZW: 'LZWDecode', A85: 'ASCII85Decode', AHx: 'ASCIIHexDecode', RL: 'RunLengthDecode', DCT: 'DCTDecode', CCF: 'CCITTFaxDecode' };

/** The filters of a stream with their parameters, in the order in which a reader undoes them (7.4.2). */
export const filtersOf = (file: PdfFile, dict: Dict): { readonly name: string; readonly parameters?: Dict }[] => {
  const list = (value: Value | undefined): readonly Value[] => {
    const found = file.resolve(value);
    return Array.isArray(found) ? found as readonly Value[] : found === null ? [] : [found];
  };
  const names = list(dict.get('Filter') ?? dict.get('F')), parameters = list(dict.get('DecodeParms') ?? dict.get('DP'));
  return names.map((item, i) => {
    const found = file.resolve(item), text = found instanceof Name ? found.name : '';
    return { name: SHORT[text] ?? text, parameters: file.dict(parameters[i]) };
  });
};

/** The bytes of a stream without its filters. @throws ScrubError zip-bomb over 64 MB, too-deep over four filters */
export const decode = (file: PdfFile, stream: Stream): Decoded => {
  const filters = filtersOf(file, stream.dict);
  if (filters.length > MAX_FILTERS) throw new ScrubError('too-deep');
  let bytes = stream.raw;
  try {
    for (const { name, parameters } of filters) {
      const undone = undo(name, bytes, (key, fallback) => file.number(parameters?.get(key)) ?? fallback);
      if (undone === undefined) return { bytes, codec: name, parameters };
      bytes = undone;
    }
  } catch (thrown) {
    throw thrown instanceof RangeError ? new ScrubError('zip-bomb') : thrown;
  }
  return { bytes };
};

type Parameter = (key: string, fallback: number) => number;

const undo = (filter: string, bytes: Uint8Array, parameter: Parameter): Uint8Array | undefined => {
  switch (filter) {
    case 'FlateDecode': return predicted(inflate(bytes, MAX_STREAM), parameter);
    case 'LZWDecode': return predicted(lzw(bytes, parameter('EarlyChange', 1), MAX_STREAM), parameter);
    case 'ASCII85Decode': return ascii85(bytes);
    case 'ASCIIHexDecode': return asciiHex(bytes);
    case 'RunLengthDecode': return runLength(bytes, MAX_STREAM);
    case 'Crypt': return bytes;
    default: return undefined;
  }
};

const predicted = (bytes: Uint8Array, parameter: Parameter): Uint8Array => {
  const predictor = parameter('Predictor', 1);
  return predictor < 2 ? bytes : unpredict(bytes, predictor, Math.max(1, parameter('Colors', 1)), parameter('BitsPerComponent', 8), Math.max(1, parameter('Columns', 1)));
};

/** The decoded bytes of a stream that is no picture; empty where a picture codec is in the way. */
export const textBytes = (file: PdfFile, stream: Stream | undefined): Uint8Array => {
  if (stream === undefined) return new Uint8Array();
  const { bytes, codec } = decode(file, stream);
  return codec === undefined ? bytes : new Uint8Array();
};
