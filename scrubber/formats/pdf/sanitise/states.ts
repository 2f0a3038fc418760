import { Dict, Name, name, type Ref, type Value } from '../objects/values';
import { bool, type Copier, either, number, numbers, oneOf, type Rule, type Schema } from './copier';
import { functionRule } from './functions';

const BLEND = oneOf('Normal', 'Compatible', 'Multiply', 'Screen', 'Overlay', 'Darken', 'Lighten', 'ColorDodge', 'ColorBurn', 'HardLight', 'SoftLight', 'Difference', 'Exclusion', 'Hue', 'Saturation', 'Color', 'Luminosity');
const blends: Rule = (copier, value) => (Array.isArray(value) ? (value as readonly Value[]).flatMap((item) => BLEND(copier, copier.file.resolve(item)) ?? []) : undefined);
const dash: Rule = (copier, value) => (Array.isArray(value) && value.length === 2 ? [copier.file.numbers(value[0] as Value), copier.file.number(value[1] as Value) ?? 0] : undefined);
const transfer = either(oneOf('Identity', 'Default'), functionRule);

/** Table 57 without fonts (set by Tf where a line is written anew) and halftones. */
const SCHEMA: Schema = {
  LW: number, LC: number, LJ: number, ML: number, D: dash, RI: oneOf('AbsoluteColorimetric', 'RelativeColorimetric', 'Saturation', 'Perceptual'), OP: bool, op: bool, OPM: number, BG2: transfer, UCR2: transfer, TR2: transfer,
  FL: number, SM: number, SA: bool, BM: either(BLEND, blends), CA: number, ca: number, AIS: bool, TK: bool,
};

/** @param group writes the form of the soft mask */
export const extendedState = (copier: Copier, source: Dict, group: () => Ref | undefined): Value => {
  const copy = copier.dict(source, SCHEMA), mask = copier.file.resolve(source.get('SMask'));
  if (mask instanceof Name && mask.name === 'None') copy.set('SMask', mask);
  if (mask instanceof Dict) {
    const form = group();
    if (form !== undefined) copy.set('SMask', copier.dict(mask, { S: oneOf('Alpha', 'Luminosity'), BC: numbers, TR: transfer }).set('Type', name('Mask')).set('G', form));
  }
  return copier.out.add(copy);
};
