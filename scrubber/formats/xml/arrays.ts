import type { XmlTree } from './tree';

/** The tree while it grows. Sizes are upper bounds counted beforehand, so nothing is ever copied. */
export type Arrays = {
  count: number; attributes: number;
  readonly name: Int32Array; readonly start: Int32Array; readonly openEnd: Int32Array; readonly closeStart: Int32Array; readonly end: Int32Array;
  readonly parent: Int32Array; readonly after: Int32Array; readonly attributeFrom: Int32Array; readonly attributeName: Int32Array;
  readonly attributeStart: Int32Array; readonly valueStart: Int32Array; readonly valueEnd: Int32Array;
};

/** One node for each `<` that opens something, one for each text before a `<`; one attribute for each `=` at most. */
export const allocate = (text: string): Arrays => {
  let nodes = 2, attributes = 1;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x2f) nodes++;
    if (text.charCodeAt(at - 1) !== 0x3e) nodes++;
  }
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) attributes++;
  const array = (size: number) => new Int32Array(size);
  return {
    count: 0, attributes: 0, name: array(nodes), start: array(nodes), openEnd: array(nodes), closeStart: array(nodes), end: array(nodes), parent: array(nodes),
    after: array(nodes), attributeFrom: array(nodes + 1), attributeName: array(attributes), attributeStart: array(attributes), valueStart: array(attributes), valueEnd: array(attributes),
  };
};

export const finish = (text: string, arrays: Arrays, names: readonly string[]): XmlTree => {
  arrays.attributeFrom[arrays.count] = arrays.attributes;
  return { ...arrays, text, names };
};
