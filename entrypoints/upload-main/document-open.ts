import { call } from './line';
import { patch } from './patch';

/** document.open() takes all listeners off the window and the document, ours included. */
export const helpDocumentOpen = (): void => {
  const open = Document.prototype.open as (this: Document) => Document;
  patch(Document.prototype, 'open', (native) => function (this: Document, ...args: []) {
    const result = native.apply(this as never, args as never);
    call('opened');
    return result;
  } as Document['open']);
  for (const name of ['write', 'writeln'] as const) {
    patch(Document.prototype, name, (native) => function (this: Document, ...args: string[]) {
      // Writing to a finished document opens it; doing so first lets us listen before the scripts that are written.
      if (this === document && this.readyState !== 'loading') {
        open.call(this);
        call('opened');
      }
      native.apply(this as never, args as never);
    });
  }
};
