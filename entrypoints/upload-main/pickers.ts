import { handleOf, treesOf, type Tree } from './entries';
import { chooseByInput, newInput } from './input-of-ours';
import { patch } from './patch';

type Options = { readonly multiple?: boolean; readonly types?: readonly { readonly accept: Record<string, string | readonly string[]> }[] };
type Pickers = { showOpenFilePicker: (options?: Options) => Promise<object[]>; showDirectoryPicker: () => Promise<object> };

/** The browser's own pickers give handles that nobody can hold. An input of ours is asked instead, which is held like any other. */
export const helpPickers = (): void => {
  const pickers = window as unknown as Pickers;
  patch(pickers, 'showOpenFilePicker', () => async (options) => {
    const input = newInput();
    input.multiple = options?.multiple ?? false;
    input.accept = (options?.types ?? []).flatMap(({ accept }) => Object.entries(accept).flatMap(([type, extensions]) => [type, ...[extensions].flat()])).join(',');
    return treesOf((await chooseByInput(input)).map((file) => ({ file, path: file.name }))).map(handleOf);
  });
  patch(pickers, 'showDirectoryPicker', () => async () => {
    const input = newInput();
    input.webkitdirectory = true;
    const [folder] = treesOf((await chooseByInput(input)).map((file) => ({ file, path: file.webkitRelativePath || file.name })));
    return handleOf(folder ?? EMPTY);
  });
};

const EMPTY: Tree = { name: '', path: '', children: [] };
