import type { Choice, HiddenItem, HiddenKind } from '../../../types';

type ItemRule = { readonly kind: HiddenKind; readonly risk: 'high' | 'low'; readonly label: string; readonly choices: readonly Choice[] };
const rule = (kind: HiddenKind, risk: 'high' | 'low', label: string, ...choices: Choice[]): ItemRule => ({ kind, risk, label, choices: choices.length > 0 ? choices : ['remove'] });

/** What each hidden item of a PDF is (knowledge/hidden-data-and-threats.md 1.7). An item with one choice cannot be kept, because nothing could check its content. */
const ITEMS = {
  comments: rule('comments', 'high', 'comments and markings', 'remove', 'keep'),
  metadata: rule('metadata', 'high', 'document properties'),
  revisions: rule('other', 'high', 'earlier versions of the document'),
  surplus: rule('other', 'high', 'bytes before or after the document'),
  media: rule('embedded', 'high', 'sound, video and 3D'),
  scripts: rule('macro', 'high', 'scripts'),
  actions: rule('link-target', 'high', 'links to files and other actions'),
  layers: rule('hidden-text', 'high', 'layers that are switched off'),
  'layer-names': rule('other', 'low', 'names of layers'),
  thumbnails: rule('thumbnail', 'high', 'preview pictures'),
  private: rule('custom-data', 'high', 'data of other programs'),
  signature: rule('signature', 'high', 'digital signatures'),
  xfa: rule('form-data', 'high', 'XFA form data'),
  names: rule('bookmark', 'low', 'names of targets'),
  'replacement-text': rule('alt-text', 'high', 'replacement text for screen readers'),
} satisfies Record<string, ItemRule>;

export type ItemKey = keyof typeof ITEMS;

export const itemId = (file: number, key: ItemKey): string => `${file}:${key}`;

/** Counts what is found and makes one hidden item of each kind. */
export class Items {
  private readonly counts = new Map<ItemKey, number>();
  constructor(private readonly file: number) {}

  add(key: ItemKey, count = 1): string {
    if (count > 0) this.counts.set(key, (this.counts.get(key) ?? 0) + count);
    return itemId(this.file, key);
  }

  list(): HiddenItem[] {
    return (Object.keys(ITEMS) as ItemKey[]).filter((key) => this.counts.has(key)).map((key) => {
      const { kind, risk, label, choices } = ITEMS[key];
      return { id: itemId(this.file, key), kind, risk, choices, count: this.counts.get(key) ?? 0, place: { part: '', label } };
    });
  }
}
