import { attributeOf, isElement, nameOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import type { Change } from './text-part';

/** Every comment and tracked change that is kept carries this date; Office wants one (ECMA-376-1, 17.13.5, w:date). */
export const CONSTANT_DATE = '2000-01-01T00:00:00Z';
export const constantDate = (): string => CONSTANT_DATE;

/** Ids that tie comments to each other and to their authors: each gets the number of its first appearance, so that they tie nothing else. */
export class NumberedIds {
  private readonly numbers = new Map<string, string>();

  /** @param written a number as its kind of id is written */
  constructor(private readonly written: (number: number) => string) {}

  readonly of = (id: string): string => {
    const key = id.toUpperCase(), known = this.numbers.get(key) ?? this.written(this.numbers.size + 1);
    this.numbers.set(key, known);
    return known;
  };
}

export const NO_GUID = '{00000000-0000-0000-0000-000000000000}';
export const numberedGuids = (): NumberedIds => new NumberedIds((number) => NO_GUID.slice(0, 25) + number.toString(16).toUpperCase().padStart(12, '0') + '}');

/** `element@attribute`, or `@attribute` on any element → what it says from now on. */
export type Marks = Readonly<Record<string, (value: string) => string>>;

/** Ids, dates and accounts of one part, said anew wherever they stand: the sweep leaves them to this. */
export const markChanges = (tree: XmlTree, part: number, marks: Marks): Change[] => {
  const changes: Change[] = [], places = Object.keys(marks).map((place) => place.split('@')).filter(([element = '', attribute = '']) => tree.names.includes(attribute) && (element === '' || tree.names.includes(element)));
  if (places.length === 0) return changes;
  for (let node = 0; node < tree.count; node++) {
    const name = isElement(tree, node) ? nameOf(tree, node) : '';
    for (const [element = '', attribute = ''] of places) {
      const at = name !== '' && (element === '' || element === name) ? attributeOf(tree, node, attribute) : -1, start = tree.valueStart[at] ?? 0, end = tree.valueEnd[at] ?? 0;
      if (at >= 0) changes.push({ part, removal: false, operation: { start, end, text: marks[`${element}@${attribute}`]?.(tree.text.slice(start, end)) ?? '' } });
    }
  }
  return changes;
};

/** How many elements of these names a part has. */
export const countOf = (tree: XmlTree, names: ReadonlySet<string>): number => {
  let count = 0;
  for (let node = 0; node < tree.count; node++) if (isElement(tree, node) && names.has(nameOf(tree, node))) count++;
  return count;
};
