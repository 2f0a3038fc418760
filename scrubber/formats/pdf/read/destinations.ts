import type { PdfFile } from '../objects/file';
import { Dict, Name, PdfString, type Value } from '../objects/values';
import type { Page } from './page-tree';
import { keyText, treePairs } from './trees';
import { textOf } from '../objects/text';

/** A place in this document (ISO 32000-2, 12.3.2): page and view, without any name. */
export type Destination = { readonly page: number; readonly view: readonly Value[] };

const VIEWS = new Set(['XYZ', 'Fit', 'FitH', 'FitV', 'FitR', 'FitB', 'FitBH', 'FitBV']);

/** Resolves destinations of every kind to pages of this document. */
export class Destinations {
  readonly names = new Map<string, Value>();
  private readonly pageOf = new Map<Dict, number>();

  constructor(private readonly file: PdfFile, pages: readonly Page[]) {
    for (const page of pages) this.pageOf.set(page.dict, page.index);
    for (const { key, value } of treePairs(file, file.dict(file.catalog.get('Names'))?.get('Dests'), 'Names')) this.names.set(keyText(key), value);
    for (const [key, value] of file.dict(file.catalog.get('Dests'))?.entries ?? []) this.names.set(key, value);
  }

  /** `undefined` for what leads nowhere in this document. */
  resolve(value: Value | undefined, depth = 0): Destination | undefined {
    const found = this.file.resolve(value);
    if (depth > 4) return undefined;
    if (found instanceof Name) return this.resolve(this.names.get(found.name), depth + 1);
    if (found instanceof PdfString) return this.resolve(this.names.get(textOf(found)), depth + 1);
    if (found instanceof Dict) return this.resolve(found.get('D'), depth + 1);
    if (!Array.isArray(found)) return undefined;
    const [target, kind, ...rest] = found as readonly Value[], dict = this.file.dict(target), index = this.file.resolve(target);
    const page = dict !== undefined ? this.pageOf.get(dict) : typeof index === 'number' ? index : undefined, view = this.file.name(kind);
    if (page === undefined) return undefined;
    if (view === undefined || !VIEWS.has(view)) return { page, view: [Name.of('Fit')] };
    return { page, view: [Name.of(view), ...rest.slice(0, 4).map((item) => this.file.number(item) ?? null)] };
  }
}
