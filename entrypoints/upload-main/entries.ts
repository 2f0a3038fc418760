/** A file or folder of a drop, rebuilt from the paths of the clean copies. */
export type Tree = { readonly name: string; readonly path: string; readonly file?: File; readonly children: Tree[]; readonly parent?: Tree };

export const treesOf = (files: readonly { readonly file: File; readonly path: string }[]): readonly Tree[] => {
  const top: Tree = { name: '', path: '', children: [] };
  for (const { file, path } of files) {
    const steps = path.split('/');
    const folder = steps.slice(0, -1).reduce(childFolder, top);
    folder.children.push({ name: file.name, path: `${folder.path}/${file.name}`, file, children: [], parent: folder });
  }
  return top.children;
};

const childFolder = (parent: Tree, name: string): Tree => {
  const known = parent.children.find((child) => !child.file && child.name === name);
  if (known) return known;
  const made: Tree = { name, path: `${parent.path}/${name}`, children: [], parent };
  parent.children.push(made);
  return made;
};

/** An object that passes `instanceof` where the interface exists, with its own values in place of the native getters. */
const dress = (name: string, values: Record<PropertyKey, unknown>): object => {
  const prototype = (Reflect.get(globalThis, name) as { prototype: object } | undefined)?.prototype ?? Object.prototype;
  const descriptors: PropertyDescriptorMap = {};
  for (const key of Reflect.ownKeys(values)) descriptors[key] = { value: values[key], enumerable: true };
  return Object.create(prototype, descriptors) as object;
};

export const entryOf = (tree: Tree): FileSystemEntry => {
  const { file } = tree;
  const common = {
    name: tree.name, fullPath: tree.path, isFile: file !== undefined, isDirectory: file === undefined, filesystem: null,
    getParent: (done?: (entry: FileSystemEntry) => void) => later(done, tree.parent ? entryOf(tree.parent) : entryOf(tree)),
  };
  if (file) return dress('FileSystemFileEntry', { ...common, file: (done: (file: File) => void) => later(done, file) }) as FileSystemEntry;
  return dress('FileSystemDirectoryEntry', { ...common, createReader: () => readerOf(tree) }) as FileSystemEntry;
};

const later = <Value>(done: ((value: Value) => void) | undefined, value: Value): void => queueMicrotask(() => done?.(value));

/** Gives everything at the first call and nothing afterwards, as a reader does for a small folder. */
const readerOf = (tree: Tree): object => {
  let rest = tree.children;
  return dress('FileSystemDirectoryReader', { readEntries: (done: (entries: FileSystemEntry[]) => void) => {
    const some = rest.map(entryOf);
    rest = [];
    later(done, some);
  } });
};

export const handleOf = (tree: Tree): object => {
  const { file } = tree;
  const common = { name: tree.name, kind: file ? 'file' : 'directory', queryPermission: async () => 'granted', requestPermission: async () => 'granted' };
  if (file) return dress('FileSystemFileHandle', { ...common, isSameEntry: async (other: unknown) => other === file, getFile: async () => file });
  async function* entries(): AsyncGenerator<[string, object]> {
    for (const child of tree.children) yield [child.name, handleOf(child)];
  }
  async function* keys(): AsyncGenerator<string> {
    for (const child of tree.children) yield child.name;
  }
  async function* values(): AsyncGenerator<object> {
    for (const child of tree.children) yield handleOf(child);
  }
  return dress('FileSystemDirectoryHandle', { ...common, entries, keys, values, [Symbol.asyncIterator]: entries });
};
