/** The private line to the isolated world: a <div> that is never in the document. See upload/main-world.ts. */
const line = document.createElement('div');
const dispatch = EventTarget.prototype.dispatchEvent;
let connected = false;

export const connect = (): void => {
  line.addEventListener('connected', () => { connected = true; }, { once: true });
  const offer = (): void => {
    if (!connected) dispatch.call(window, new FocusEvent('__prewash', { relatedTarget: line }));
  };
  offer();
  // The isolated script may start after this one; it asks once, before any script of the page has run.
  if (!connected) window.addEventListener('__prewash-ask', offer, { once: true, capture: true });
};

/** Hands over a node; false when the isolated world prevented what the page wants to do. */
export const hand = (what: string, node: Node): boolean => {
  try {
    return dispatch.call(line, new FocusEvent(what, { relatedTarget: node, cancelable: true }));
  } catch {
    return true;
  }
};

export const call = (what: string): void => void dispatch.call(line, new Event(what));
export const tellBack = (event: Event): void => void dispatch.call(line, event);
export const hear = (what: string, listener: (event: Event) => void): void => line.addEventListener(what, listener);
