import { deepestAt, isFileInput, isWithin } from './elements';
import type { Destination } from './parts';

/** The element that files were given to. */
export const nodeOf = (destination: Destination): Element => (destination.way === 'input' ? destination.input : destination.target);

/** What an element lies in, from the inside out, through shadow trees. Empty for one that the page keeps outside the document. */
export const aroundOf = (node: Element): readonly Element[] => {
  const around: Element[] = [];
  for (let up = parentOf(node); node.isConnected && up; up = parentOf(up)) around.push(up);
  return around;
};

/**
 * Pages draw parts of themselves anew while the contractor decides (frameworks, live updates). Then what was there has a successor: the one
 * element of the same kind, id and name in what is left of its surroundings, or what lies under the point of the drop now.
 */
export const successorOf = (destination: Destination, around: readonly Element[]): Destination => {
  const node = nodeOf(destination), left = node.isConnected ? undefined : around.find((one) => one.isConnected);
  if (!left) return destination;
  const [target, ...more] = alike(left, node);
  if (destination.way === 'input') return target && more.length === 0 ? { way: 'input', input: target as HTMLInputElement } : destination;
  return { ...destination, target: target && more.length === 0 ? target : atPoint(left, destination.at) };
};

/** Read past anything in a form that takes the method's name. */
const alike = (left: Element, node: Element): readonly Element[] => [...Element.prototype.querySelectorAll.call(left, node.localName)]
  .filter((one) => isFileInput(one) === isFileInput(node) && one.id === node.id && one.getAttribute('name') === node.getAttribute('name'));

/** The page may have been scrolled: what is not in the old surroundings is not the zone. */
const atPoint = (left: Element, { clientX = 0, clientY = 0 }: DragEventInit): Element => {
  const under = document.elementFromPoint(clientX, clientY);
  return under && isWithin(under, left) ? deepestAt(under, clientX, clientY) : left;
};

const parentOf = (node: Node): Element | null => node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
