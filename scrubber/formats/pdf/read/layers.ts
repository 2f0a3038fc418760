import type { PdfFile } from '../objects/file';
import type { Dict, Value } from '../objects/values';

/** Optional content (ISO 32000-2, 8.11): which groups are switched off when the document is opened. */
export class Layers {
  readonly groups: readonly Dict[];
  private readonly off = new Set<Dict>();

  constructor(private readonly file: PdfFile) {
    const properties = file.dict(file.catalog.get('OCProperties')), usual = file.dict(properties?.get('D'));
    const dicts = (value: Value | undefined): Dict[] => file.array(value).flatMap((item) => file.dict(item) ?? []);
    this.groups = dicts(properties?.get('OCGs'));
    if (file.name(usual?.get('BaseState')) === 'OFF') for (const group of this.groups) this.off.add(group);
    for (const group of dicts(usual?.get('ON'))) this.off.delete(group);
    for (const group of dicts(usual?.get('OFF'))) this.off.add(group);
  }

  get anyOff(): boolean {
    return this.off.size > 0;
  }

  /** Whether content that belongs to this group or membership (table 97) is not shown. */
  readonly isOff = (value: Value | undefined): boolean => {
    const dict = this.file.dict(value);
    if (dict === undefined) return false;
    if (this.file.name(dict.get('Type')) !== 'OCMD') return this.off.has(dict);
    const groups = dict.get('OCGs'), single = this.file.dict(groups), members = single !== undefined ? [single] : this.file.array(groups).flatMap((item) => this.file.dict(item) ?? []);
    if (members.length === 0) return false;
    const offs = members.map((group) => this.off.has(group));
    switch (this.file.name(dict.get('P')) ?? 'AnyOn') {
      case 'AllOn': return offs.includes(true);
      case 'AnyOff': return !offs.includes(true);
      case 'AllOff': return offs.includes(false);
      default: return !offs.includes(false);
    }
  };
}
