import { decode } from '../objects/stream-data';
import { deflated } from '../objects/write-file';
import { Dict, Stream, type Value } from '../objects/values';
import { colourSpace } from './colours';
import { bool, type Copier, number, numbers, type Rule, type Schema } from './copier';
import { functionRule } from './functions';

const bools: Rule = (copier, value) => (Array.isArray(value) ? (value as readonly Value[]).map((item) => copier.file.resolve(item) === true) : undefined);

/** Tables 76 to 82. */
const SCHEMA: Schema = {
  ShadingType: number, ColorSpace: colourSpace, Background: numbers, BBox: numbers, AntiAlias: bool, Domain: numbers, Matrix: numbers, Coords: numbers, Extend: bools, Function: functionRule,
  BitsPerCoordinate: number, BitsPerComponent: number, BitsPerFlag: number, Decode: numbers, VerticesPerRow: number,
};

export const shadingRule: Rule = (copier: Copier, value) => {
  if (value instanceof Dict) return copier.once(value, () => copier.dict(value, SCHEMA));
  return value instanceof Stream ? copier.once(value, () => deflated(copier.dict(value.dict, SCHEMA), decode(copier.file, value).bytes)) : undefined;
};
