import type { Choice, HiddenItem, HiddenKind } from '../../types';
import type { ItemKey } from './kinds';

type ItemRule = { readonly kind: HiddenKind; readonly risk: 'high' | 'low'; readonly label: string; readonly choices: readonly Choice[] };

const rule = (kind: HiddenKind, risk: 'high' | 'low', label: string, ...choices: Choice[]): ItemRule => ({ kind, risk, label, choices: choices.length > 0 ? choices : ['remove'] });

/** What each hidden item is. The first choice is the default; an item with one choice cannot be kept, because nothing could check its content. */
export const ITEMS: Readonly<Record<Exclude<ItemKey, 'quiet'>, ItemRule>> = {
  comments: rule('comments', 'high', 'comments', 'remove', 'keep'),
  'tracked-changes': rule('tracked-changes', 'high', 'tracked changes', 'remove', 'keep'),
  'hidden-text': rule('hidden-text', 'high', 'hidden text', 'remove', 'keep'),
  glossary: rule('other', 'high', 'building blocks', 'remove', 'keep'),
  bookmarks: rule('bookmark', 'low', 'names of bookmarks', 'remove', 'keep'),
  metadata: rule('metadata', 'high', 'document properties'),
  thumbnail: rule('thumbnail', 'high', 'preview picture'),
  'custom-data': rule('custom-data', 'high', 'data of add-ins and servers'),
  'mail-merge': rule('mail-merge', 'high', 'mail merge source'),
  template: rule('template', 'low', 'path of the template'),
  'revision-marks': rule('revision-marks', 'low', 'editing session numbers'),
  embedded: rule('embedded', 'high', 'embedded files'),
  controls: rule('form-data', 'high', 'ActiveX controls'),
  'form-data': rule('form-data', 'high', 'data of fields'),
  fonts: rule('other', 'low', 'embedded fonts'),
  ink: rule('ink', 'high', 'ink'),
  printer: rule('printer', 'low', 'printer settings'),
  permissions: rule('other', 'high', 'names of permitted editors'),
  protection: rule('other', 'low', 'password hash of the protection'),
  signature: rule('signature', 'high', 'digital signatures'),
  'picture-originals': rule('picture-metadata', 'high', 'originals behind picture effects'),
  'linked-files': rule('link-target', 'high', 'links to files on a disk or server'),
  'unchecked-pictures': rule('other', 'high', 'drawings that cannot be checked (EMF, WMF): a grey box takes the place of each'),
  'picture-metadata': rule('picture-metadata', 'high', 'data inside pictures'),
  'hidden-sheets': rule('hidden-sheet', 'high', 'hidden sheets', 'remove', 'keep'),
  'used-hidden-sheets': rule('hidden-sheet', 'high', 'hidden sheets that formulas use', 'keep', 'remove'),
  'hidden-cells': rule('hidden-text', 'high', 'hidden rows and columns', 'remove', 'keep'),
  'used-hidden-cells': rule('hidden-text', 'high', 'hidden rows and columns that formulas use', 'keep', 'remove'),
  'data-sources': rule('custom-data', 'high', 'connections to data sources'),
  'pivot-data': rule('chart-data', 'high', 'copies of data behind pivot tables'),
  scenarios: rule('other', 'high', 'scenarios'),
  views: rule('other', 'low', 'views of single users'),
  readings: rule('other', 'high', 'phonetic readings'),
  'speaker-notes': rule('speaker-notes', 'high', 'speaker notes', 'keep', 'remove'),
  'old-versions': rule('tracked-changes', 'high', 'tracked changes and older versions'),
  'kept-hidden-sheets': rule('hidden-sheet', 'high', 'hidden sheets, rows and columns', 'keep'),
  'hidden-slides': rule('hidden-text', 'high', 'hidden slides', 'keep'),
  'hidden-shapes': rule('hidden-text', 'high', 'text of shapes that do not show', 'remove', 'keep'),
  media: rule('embedded', 'high', 'sound and video'),
  'ordered-look-ups': rule('other', 'low', 'look-ups that rely on the order of texts: replaced texts sort differently', 'keep'),
  'unknown-part': rule('unknown-part', 'high', 'content that Prewash does not know'),
};

/** Id of a hidden item: file and key, so that it is the same at each opening and differs between the files of a hold. */
export const itemId = (file: number, key: ItemKey): string => `${file}:${key}`;

/** Counts what is found and makes one hidden item of each kind. */
export class Items {
  private readonly counts = new Map<ItemKey, number>();
  constructor(private readonly file: number) {}

  add(key: ItemKey, count = 1): void {
    if (key !== 'quiet' && count > 0) this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  has(key: ItemKey): boolean {
    return this.counts.has(key);
  }

  list(): HiddenItem[] {
    return (Object.keys(ITEMS) as (keyof typeof ITEMS)[]).filter((key) => this.counts.has(key)).map((key) => {
      const { kind, risk, label, choices } = ITEMS[key];
      return { id: itemId(this.file, key), kind, risk, choices, count: this.counts.get(key) ?? 0, place: { part: '', label } };
    });
  }
}
