import type { HeldFile } from '../shared/messages';
import { say } from './notice';

/** Reads what was dropped or pasted. The list is emptied after the event, so everything is taken hold of at once and folders are walked later. */
export const readTransfer = (data: DataTransfer): Promise<readonly HeldFile[]> => {
  const items = [...data.items].filter((item) => item.kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return Promise.all(items.map(({ entry, file }) => read(entry, file))).then((lists) => lists.flat());
};

const read = async (entry: FileSystemEntry | null, file: File | null): Promise<readonly HeldFile[]> => {
  if (entry?.isDirectory) return walk(entry);
  return file ? [{ file, path: '' }] : [];
};

/** A file that cannot be read is left out, and the contractor is told: it is not uploaded. */
const walk = async (entry: FileSystemEntry): Promise<readonly HeldFile[]> => {
  try {
    if (isDirectory(entry)) return (await Promise.all((await list(entry)).map(walk))).flat();
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  } catch {
    say('unreadable');
    return [];
  }
};

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred entries at a time, and none when it is done. */
const list = async (directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = directory.createReader(), all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
};
