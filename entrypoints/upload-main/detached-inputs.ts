import { hand } from './line';
import { patch } from './patch';

/** Inputs outside the document, where the window hears nothing: each is handed over at birth, and again when the page opens its chooser. */
export const helpDetachedInputs = (): void => {
  patch(Document.prototype, 'createElement', (native) => function createElement(this: Document, ...args: Parameters<Document['createElement']>) {
    const element = native.apply(this as never, args as never) as HTMLElement;
    if (element instanceof HTMLInputElement) hand('born', element);
    return element;
  } as Document['createElement']);
  patch(HTMLElement.prototype, 'click', (native) => function click(this: HTMLElement) {
    if (announce(this)) native.call(this as never);
  });
  patch(HTMLInputElement.prototype, 'showPicker', (native) => function showPicker(this: HTMLInputElement) {
    if (announce(this)) native.call(this as never);
  });
  patch(EventTarget.prototype, 'dispatchEvent', (native) => function dispatchEvent(this: EventTarget, event: Event) {
    if (event?.type === 'click' && !announce(this)) return false;
    return native.call(this as never, event as never) as boolean;
  });
};

/** False where the chooser is not to open, since a check gives its test file instead. A label counts too: its click goes on to the input beside it. The chooser of an input in the document is announced as well: showPicker() makes no click. */
const announce = (target: EventTarget): boolean =>
  !(target instanceof Element) || (target.isConnected && !(target instanceof HTMLInputElement && target.type === 'file')) || hand('clicked', target);
