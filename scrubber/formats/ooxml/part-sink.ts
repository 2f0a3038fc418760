import { decodeText } from '../xml/text';
import { closestNamed, endOf, nameOf, parentOf, rawValue, startOf } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import type { Inspection } from './inspection';
import type { Package } from './package';
import { isPlainValue } from './plain-value';
import { singlePiece } from './join';
import type { ItemKey } from './kinds';
import type { TextPlace } from './places';
import type { SweepSink } from './sweep';
import type { TextPart } from './text-part';

export type SinkOptions = {
  /** The hidden item to which the whole part belongs. */
  readonly item?: ItemKey;
  paragraph(node: number, claimed: Uint8Array): void;
  /** Takes a value of a place that the format reads itself; true where it did. */
  special?(place: TextPlace, form: 'text' | 'value', start: number, end: number, element: number): boolean;
};

/** What programs call a drawing until somebody gives it a name, in whatever attribute (a VML twin repeats it as its id): "Box 15" in a deck of text boxes is no address. */
const GIVEN_NAME = /^(?:Text ?Box|Rectangle|Rounded Rectangle|Oval|Picture|Image|Line|Group|Chart|Table|Diagram|Object|Title|Subtitle|Content Placeholder|Text Placeholder|Picture Placeholder|Slide Number Placeholder|Date Placeholder|Footer Placeholder|Notes Placeholder|Straight Connector|Straight Arrow Connector|Freeform|AutoShape|Shape|Arrow)(?: \d{1,5})?$/;

/** Writes down in the inspection what the sweep of one part finds. */
export const sinkOf = (inspection: Inspection, part: TextPart, options: SinkOptions): SweepSink => {
  const { tree, index } = part, { item } = options;
  return {
    paragraph: (node, claimed) => options.paragraph(node, claimed),
    value: (place, form, start, end, element) => {
      if (options.special?.(place, form, start, end, element) || (place.role === 'attribute' && GIVEN_NAME.test(tree.text.slice(start, end)))) return;
      const holds = storedAs(tree, element), piece = singlePiece(tree, form, start, holds === 'date' ? Math.min(end, start + 10) : end, element);
      inspection.add({ name: part.name, label: `${part.label}, ${place.label}` }, piece.decoded.text, { role: place.role, block: inspection.block(), ...(place.key ? { key: place.key } : {}), ...(holds ? { holds } : {}) },
        { visible: place.visible === true && !item, mapped: { part: index, pieces: [piece], ...(holds ? { guard: holds } : {}) }, ...hiddenOf(item, place) });
    },
    reference: (node, attribute) => reference(inspection, part, node, attribute),
    renumber: (start, end) => {
      const id = tree.text.slice(start, end), text = inspection.numbered(id);
      if (text !== id) inspection.changes.push({ part: index, removal: false, operation: { start, end, text } });
    },
    remove: (key, start, end, count) => {
      inspection.items.add(key as ItemKey, count);
      inspection.changes.push({ part: index, removal: true, operation: { start, end, text: '' } });
    },
    replace: (start, end, text) => { inspection.changes.push({ part: index, removal: false, operation: { start, end, text } }); },
  };
};

/** Values of a chart's axis or series, cached cells of linked workbooks and values of pivot tables (ECMA-376-1, 18.10.1.60, 18.10.1.19: a day and its time), which Office must be able to read. */
const storedAs = (tree: XmlTree, element: number): 'number' | 'date' | undefined => {
  const name = nameOf(tree, element);
  if (name === 's:d') return 'date';
  if (name === 's:v') return (rawValue(tree, parentOf(tree, element), 't') ?? 'n') === 'n' ? 'number' : undefined;
  return name === 's:n' || (name === 'c:v' && (closestNamed(tree, element, 'c:numCache') >= 0 || closestNamed(tree, element, 'c:numLit') >= 0)) ? 'number' : undefined;
};

/** Authors of revisions in the body go with the tracked changes. */
const hiddenOf = (item: ItemKey | undefined, place: TextPlace): { hidden?: ItemKey } =>
  item ? { hidden: item } : place.key === 'author' ? { hidden: 'tracked-changes' } : {};

/** The workbook behind a chart (ECMA-376-1, 21.2.2.63; [MS-ODRAWXML] 2.24.3.22). */
const CHART_DATA: ReadonlySet<string> = new Set(['c:externalData', 'cx:externalData']);

/** An attribute that names a relationship: renamed with it, or gone with it. */
const reference = (inspection: Inspection, part: TextPart, node: number, attribute: number): void => {
  const { tree, index } = part, start = tree.valueStart[attribute] ?? 0, end = tree.valueEnd[attribute] ?? 0;
  const id = decodeText(tree.text.slice(start, end)).text;
  // An action without a target ("next slide") has an empty id (ECMA-376-1, 21.1.2.3.5).
  if (id === '') return;
  const { source, relationship } = inspection.relationshipOf(part.name, id, nameOf(tree, node) === 'dsp:dataModelExt');
  const remove = (range: { start: number; end: number }, unless?: string): void => {
    inspection.changes.push({ part: index, removal: true, operation: { ...range, text: '' }, ...(unless === undefined ? {} : { unless }) });
  };
  const name = nameOf(tree, node), carrier = inspection.dialect.lost[name], gone = carrier === undefined ? -1 : closestNamed(tree, node, carrier);
  const range = gone >= 0 ? { start: startOf(tree, gone), end: endOf(tree, gone) } : { start: tree.attributeStart[attribute] ?? 0, end: end + 1 };
  if (!relationship || inspection.layout.fate(source, relationship) !== 'keep') return remove(range);
  const inner = CHART_DATA.has(name) ? inspection.useInner(part, relationship, 'workbook') : undefined;
  if (inner) remove(range, inner.id);
  else if (inspection.layout.inner(relationship) && !inspection.inner.has(relationship.to ?? '')) return remove(range);
  inspection.used.add(relationship);
  const text = newId(inspection.pkg, source, id), item = inspection.layout.itemOf(relationship.to ?? '');
  if (text !== id) inspection.changes.push({ part: index, removal: false, operation: { start, end, text } });
  if (item !== undefined) remove(range, inspection.item(item));
};

/** A part that came as UTF-16 is written as UTF-8 and must say so. */
export const recode = (inspection: Inspection, { tree, index, recoded }: TextPart): void => {
  const match = recoded ? /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(tree.text) : null;
  if (!match) return;
  const end = match[0].length, start = end - (match[1]?.length ?? 0);
  inspection.changes.push({ part: index, removal: false, operation: { start, end, text: 'UTF-8' } });
};

/** Ids of relationships are the author's tool's choice; one that could say something is replaced by a number that its source does not use. */
export const newId = ({ relationships }: Package, source: string, id: string): string => {
  if (/^(?:rId|R|r|Id|id|docRId|rel|rID)?[0-9a-f]{1,32}$/i.test(id) || isPlainValue(id)) return id;
  const ids = (relationships.get(source) ?? []).map((relationship) => relationship.id);
  for (let number = 1000 + ids.indexOf(id); ; number += 1000) if (!ids.includes(`rId${number}`)) return `rId${number}`;
};
