import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TEST_FILE, USED } from '../shared/check-report';
import { patch } from '../upload-main/patch';

const isTestFile = (value: unknown): boolean => value instanceof File && value.name === TEST_FILE.name;

/** In the page's own world, during a check: says when the page's code puts the test file into a form, reads it, or sends it. */
export default defineUnlistedScript({
  // The page's own scripts share this world's names.
  globalName: false,
  main: () => {
    const watch = <Owner extends object>(owner: Owner | undefined, names: readonly (keyof Owner)[], which: (self: unknown, args: readonly unknown[]) => readonly unknown[]): void => {
      for (const name of owner ? names : []) patch(owner as Owner, name, (native) => function (this: unknown, ...args: unknown[]) {
        if (which(this, args).some(isTestFile)) window.dispatchEvent(new Event(USED));
        return (native as (...all: unknown[]) => unknown).apply(this, args);
      } as Owner[keyof Owner]);
    };
    watch(FormData.prototype, ['append', 'set'], (_, args) => args);
    watch(FileReader.prototype, ['readAsArrayBuffer', 'readAsDataURL', 'readAsText', 'readAsBinaryString'], (_, args) => args);
    watch(Blob.prototype, ['arrayBuffer', 'slice', 'stream', 'text'], (self) => [self]);
    watch(URL, ['createObjectURL'], (_, args) => args);
    watch(XMLHttpRequest.prototype, ['send'], (_, args) => args);
    watch(WebSocket.prototype, ['send'], (_, args) => args);
    watch(window as { fetch: unknown }, ['fetch'], (_, [, init]) => [(init as RequestInit | undefined)?.body]);
  },
});
