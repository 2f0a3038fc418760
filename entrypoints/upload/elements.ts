import { browser } from 'wxt/browser';

/** Looking at the page's elements without trusting them: local names instead of instanceof (adopted nodes have another realm), and no look-ups by id. */
export const isFileInput = (node: unknown): node is HTMLInputElement =>
  node instanceof Element && node.localName === 'input' && (node as HTMLInputElement).type === 'file';

/** The innermost element that this world may see for an event. */
export const originOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

/** Firefox has the closed tree as a property that only extensions see. */
type WithTree = { readonly openOrClosedShadowRoot?: ShadowRoot | null };
const shadowOf = (element: Element): ShadowRoot | null => {
  if (!(element instanceof HTMLElement)) return null;
  return browser.dom?.openOrClosedShadowRoot ? browser.dom.openOrClosedShadowRoot(element) : (element as WithTree).openOrClosedShadowRoot ?? null;
};

/** All file inputs in the shadow trees under a host, closed ones included. */
export const fileInputsWithin = (host: Element): readonly HTMLInputElement[] => {
  const root = shadowOf(host);
  if (!root) return [];
  return [...root.querySelectorAll('*')].flatMap((element) => (isFileInput(element) ? [element] : fileInputsWithin(element)));
};

/** Whether `inner` lies in `outer`, through shadow trees. */
export const isWithin = (inner: Node, outer: Node): boolean => {
  for (let node: Node | null = inner; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) if (node === outer) return true;
  return false;
};

/** The element under a point, through closed shadow trees, where an event names their host only. */
export const deepestAt = (element: Element, x: number, y: number): Element => {
  const inner = shadowOf(element)?.elementFromPoint(x, y);
  return inner && inner !== element ? deepestAt(inner, x, y) : element;
};

/** The form a node belongs to, read past anything in the form that takes the property's name. */
export const formOf = (node: Element): HTMLFormElement | null => (isFileInput(node) ? node.form : node.closest('form'));
