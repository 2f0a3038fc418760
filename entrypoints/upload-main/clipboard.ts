import { holdByInput, newInput } from './input-of-ours';
import { patch } from './patch';

const isPicture = (type: string): boolean => type.startsWith('image/');

/** `navigator.clipboard.read()` gives pictures (a screenshot, say) without any event: they go through an input of ours. Text is not held. */
export const helpClipboard = (): void => {
  if (!('Clipboard' in window)) return;
  patch(Clipboard.prototype, 'read', (native) => async function read(this: Clipboard, ...args: []) {
    const items = await native.apply(this as never, args as never) as ClipboardItems;
    return Promise.all(items.map(heldItem));
  } as Clipboard['read']);
};

/** The item with its pictures replaced by their clean copies, or without those that have none. */
const heldItem = async (item: ClipboardItem): Promise<ClipboardItem> => {
  const pictures = item.types.filter(isPicture);
  if (pictures.length === 0) return item;
  const files = await Promise.all(pictures.map(async (type) => new File([await item.getType(type)], `clipboard.${type.slice(6).replace(/\W.*$/, '')}`, { type })));
  const clean = await holdByInput(newInput(), files);
  const rest = item.types.filter((type) => !isPicture(type)).map((type) => [type, item.getType(type)] as const);
  return new ClipboardItem(Object.fromEntries([...rest, ...clean.map((file) => [file.type, file] as const)]));
};
