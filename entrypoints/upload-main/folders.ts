import { entryOf, handleOf, treesOf, type Tree } from './entries';
import { hear, tellBack } from './line';

/** Clean copies as this world sees them, with their paths ('' for a file that came from no folder). */
const paths = new WeakMap<File, string>();
const lists = new WeakMap<DataTransfer, DataTransferItemList>();

/** Clean copies are Files that a script made: they have no relative path, and their drop has no entries. Pages with folders need both. */
export const helpFolders = (): void => {
  let coming: readonly string[] = [];
  hear('paths', (event) => { coming = (event as CustomEvent<string[]>).detail; });
  hear('files', (event) => {
    const carrier = (event as FocusEvent).relatedTarget as HTMLInputElement;
    [...carrier.files ?? []].forEach((file, index) => paths.set(file, coming[index] ?? ''));
  });
  hear('make', (event) => {
    const transfer = new DataTransfer();
    for (const file of ((event as FocusEvent).relatedTarget as HTMLInputElement).files ?? []) transfer.items.add(file);
    tellBack(new DragEvent('made', { dataTransfer: transfer }));
  });
  patchGetter(File.prototype, 'webkitRelativePath', (file, native) => paths.get(file) || native());
  patchGetter(DataTransfer.prototype, 'items', (transfer, native) => itemsOf(transfer) ?? native());
};

/** Replaces a getter; whatever goes wrong in ours, the page gets the native answer. */
const patchGetter = <Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, get: (self: Owner, native: () => Owner[Name]) => Owner[Name]): void => {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.get;
  if (!descriptor || !native) return;
  Object.defineProperty(owner, name, { ...descriptor, get(this: Owner) {
    const plain = (): Owner[Name] => native.call(this) as Owner[Name];
    try {
      return get(this, plain);
    } catch {
      return plain();
    }
  } });
};

/** The items of one of our own drops, with entries; undefined for any other. */
const itemsOf = (transfer: DataTransfer): DataTransferItemList | undefined => {
  const known = lists.get(transfer);
  if (known) return known;
  const files = [...transfer.files];
  if (files.length === 0 || !files.every((file) => paths.has(file))) return undefined;
  const items = treesOf(files.map((file) => ({ file, path: paths.get(file) || file.name }))).map(itemOf);
  const list = Object.assign(Object.create(DataTransferItemList.prototype) as object, { ...items, [Symbol.iterator]: () => items[Symbol.iterator]() });
  Object.defineProperties(list, Object.fromEntries(['add', 'remove', 'clear'].map((name) => [name, { value: () => null }])));
  Object.defineProperty(list, 'length', { value: items.length });
  lists.set(transfer, list as unknown as DataTransferItemList);
  return list as unknown as DataTransferItemList;
};

const itemOf = (tree: Tree): DataTransferItem => Object.create(DataTransferItem.prototype, Object.fromEntries(Object.entries({
  kind: 'file',
  type: tree.file?.type ?? '',
  getAsFile: (): File | null => tree.file ?? null,
  getAsString: (): void => undefined,
  webkitGetAsEntry: () => entryOf(tree),
  getAsFileSystemHandle: async () => handleOf(tree),
}).map(([name, value]) => [name, { value, enumerable: true }]))) as DataTransferItem;
