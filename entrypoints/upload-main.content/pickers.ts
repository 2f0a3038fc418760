import { handleOf, treesOf } from './entries';
import { patch } from './patch';

type Options = { readonly multiple?: boolean; readonly types?: readonly { readonly accept: Record<string, string | readonly string[]> }[] };
type WithPicker = { showOpenFilePicker: (options?: Options) => Promise<object[]> };

/** The browser's own picker gives handles that nobody can hold. An input of ours is asked instead, which is held like any other. */
export const helpPickers = (): void => {
  if (!('showOpenFilePicker' in window)) return;
  patch(window as unknown as WithPicker, 'showOpenFilePicker', () => async (options) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = options?.multiple ?? false;
    input.accept = (options?.types ?? []).flatMap(({ accept }) => Object.entries(accept).flatMap(([type, extensions]) => [type, ...[extensions].flat()])).join(',');
    const chosen = new Promise<File[]>((resolve, reject) => {
      input.addEventListener('change', () => resolve([...input.files ?? []]), { once: true });
      input.addEventListener('cancel', () => reject(new DOMException('The user aborted a request.', 'AbortError')), { once: true });
    });
    input.click();
    return treesOf((await chosen).map((file) => ({ file, path: file.name }))).map(handleOf);
  });
};
