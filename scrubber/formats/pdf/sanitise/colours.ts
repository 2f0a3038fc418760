import { textBytes } from '../objects/stream-data';
import { deflated } from '../objects/write-file';
import { Dict, Name, name, PdfString, Stream, type Value } from '../objects/values';
import { type Copier, number, numbers, oneOf, type Rule } from './copier';
import { functionRule } from './functions';
import { cleanProfile } from './icc';

const DEVICE = new Set(['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'Pattern', 'G', 'RGB', 'CMYK', 'I']);
const CIE = { WhitePoint: numbers, BlackPoint: numbers, Gamma: (copier: Copier, value: Value) => number(copier, value) ?? numbers(copier, value), Matrix: numbers, Range: numbers };

/** A colour space (ISO 32000-2, 8.6). Names of inks become numbers: they are whatever their author typed. */
export const colourSpace: Rule = (copier, value) => {
  if (value instanceof Name) return DEVICE.has(value.name) || value.name.startsWith('Cal') ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const { file } = copier, items = value as readonly Value[], kind = file.name(items[0]) ?? '', at = (i: number): Value => file.resolve(items[i]);
  const space = (i: number): Value => colourSpace(copier, at(i)) ?? name('DeviceGray');
  switch (kind) {
    case 'CalGray': case 'CalRGB': case 'Lab': return [name(kind), copier.dict(at(1) instanceof Dict ? at(1) as Dict : new Dict(), CIE)];
    case 'ICCBased': return profile(copier, at(1));
    case 'Indexed': case 'I': return [name('Indexed'), space(1), number(copier, at(2)) ?? 0, lookup(copier, at(3))];
    case 'Separation': return [name('Separation'), ink(at(1), 1), space(2), functionRule(copier, at(3)) ?? null];
    case 'DeviceN': return [name('DeviceN'), (file.array(items[1])).map((item, i) => ink(file.resolve(item), i + 1)), space(2), functionRule(copier, at(3)) ?? null];
    case 'Pattern': return items.length > 1 ? [name('Pattern'), space(1)] : name('Pattern');
    default: return DEVICE.has(kind) ? name(kind) : undefined;
  }
};

const PROCESS = new Set(['All', 'None', 'Cyan', 'Magenta', 'Yellow', 'Black', 'Red', 'Green', 'Blue']);
const ink = (value: Value, index: number): Name => (value instanceof Name && PROCESS.has(value.name) ? value : name(`Ink${index}`));

const lookup = (copier: Copier, value: Value): Value => (value instanceof Stream ? copier.stream(value, {}) : value instanceof PdfString ? new PdfString(value.bytes, true) : new PdfString(new Uint8Array()));

const profile = (copier: Copier, value: Value): Value | undefined => {
  if (!(value instanceof Stream)) return undefined;
  const channels = copier.file.number(value.dict.get('N')) ?? 3, device = name(channels === 1 ? 'DeviceGray' : channels === 4 ? 'DeviceCMYK' : 'DeviceRGB');
  const clean = cleanProfile(textBytes(copier.file, value));
  if (clean === undefined) return device;
  const schema = { N: number, Range: numbers, Alternate: oneOf('DeviceGray', 'DeviceRGB', 'DeviceCMYK') };
  return [name('ICCBased'), copier.once(value, () => deflated(copier.dict(value.dict, schema), clean))];
};
