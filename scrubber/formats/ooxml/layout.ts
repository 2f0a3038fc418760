import { ScrubError } from '../../errors';
import type { Package, Part, Relationship } from './package';
import { INNER_TYPES, MACROS } from './kinds';
import type { Dialect, ItemKey, Kind } from './kinds';

export type KeptPart = { readonly part: Part; readonly kind: Kind; readonly item?: ItemKey; readonly newName: string };
export type RemovedPart = { readonly part: Part; readonly item: ItemKey; readonly type: string };

/** Which parts stay, under which new names, and which go with which hidden item. */
export type Layout = {
  readonly kept: readonly KeptPart[];
  readonly removed: readonly RemovedPart[];
  /** Fate of one relationship of a kept part (source '' is the package). */
  fate(source: string, relationship: Relationship): 'keep' | ItemKey;
  /** The part of an inner file. */
  inner(relationship: Relationship): KeptPart | undefined;
  /** The hidden item to which a kept part belongs. */
  itemOf(part: string): ItemKey | undefined;
};

/**
 * Walks the package from its root along known relationships. What is not reached so is removed by allow-list.
 * @throws ScrubError macros, unsupported-format, corrupt
 */
export const layoutOf = (pkg: Package, dialect: Dialect): Layout => {
  refuseMacros(pkg);
  const found = new Map<string, { kind: Kind; item?: ItemKey; glossary: boolean }>(), removed = new Map<string, RemovedPart>();
  const fate = (source: string, relationship: Relationship): 'keep' | ItemKey => fateOf(pkg, dialect, source, relationship);
  const queue: { source: string; item?: ItemKey; glossary: boolean }[] = [{ source: '', glossary: false }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const relationship of pkg.relationships.get(next.source) ?? []) {
      const part = pkg.parts.get(relationship.to ?? ''), kind = dialect.kept[relationship.type];
      if (!part || !kind || found.has(part.name) || fate(next.source, relationship) !== 'keep') continue;
      const item = kind.item ?? next.item, glossary = next.glossary || kind.id === 'glossary';
      found.set(part.name, { kind, glossary, ...(item ? { item } : {}) });
      queue.push({ source: part.name, glossary, ...(item ? { item } : {}) });
    }
  }
  if (![...found.values()].some(({ kind }) => kind.id === dialect.main)) throw new ScrubError('corrupt', { part: '', label: 'the main part' });
  collectRemoved(pkg, fate, ['', ...found.keys()], removed, new Set(found.keys()));
  const kept = named(pkg, found, Object.values(dialect.kept).map((kind) => kind.id)), inner = new Map(kept.flatMap((one) => (one.kind.inner ? [[one.part.name, one] as const] : [])));
  return { kept, removed: [...removed.values()], fate, inner: ({ to }) => inner.get(to ?? ''), itemOf: (part) => found.get(part)?.item };
};

const fateOf = (pkg: Package, { kept, removed, main, neutral }: Dialect, source: string, { type, external, to, target }: Relationship): 'keep' | ItemKey => {
  const part = pkg.parts.get(to ?? '');
  if (type === 'hyperlink' && (external || (!part && target.startsWith('#')))) return 'keep';
  if (type === 'customXml' && part?.contentType === 'application/inkml+xml') return 'ink';
  if (external && neutral?.[type]) return 'keep';
  const item = removed[type];
  if (item) return item;
  if (external) return kept[type] ? 'linked-files' : 'unknown-part';
  if (!part) return 'quiet';
  const kind = kept[type];
  const fits = kind && (kind.picture || kind.types.some((type) => type.toLowerCase() === part.contentType)) && (kind.id === main) === (source === '');
  return fits ? 'keep' : kind?.inner ? 'embedded' : 'unknown-part';
};

/** A file inside with macros goes by itself. */
const refuseMacros = (pkg: Package): void => {
  const all = [...pkg.relationships.values()].flat(), inner = new Set(all.flatMap(({ type, to }) => (type === 'package' ? [to] : [])));
  const macros = [...pkg.parts.values()].some(({ name, contentType }) => !inner.has(name) && /macroenabled|vbaproject|vnd\.ms-word\.vbadata/.test(contentType))
    || all.some(({ type }) => MACROS.has(type));
  if (macros) throw new ScrubError('macros', { part: '', label: 'the file as a whole' });
};

/** Parts behind a removed one go under the same item; what nothing leads to is unknown. */
const collectRemoved = (pkg: Package, fate: Layout['fate'], sources: readonly string[], removed: Map<string, RemovedPart>, kept: ReadonlySet<string>): void => {
  const queue: { source: string; item?: ItemKey }[] = sources.map((source) => ({ source }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const relationship of pkg.relationships.get(next.source) ?? []) {
      const part = pkg.parts.get(relationship.to ?? ''), own = fate(next.source, relationship);
      const item = next.item ?? (own === 'keep' ? undefined : own);
      if (!part || !item || kept.has(part.name) || removed.has(part.name)) continue;
      removed.set(part.name, { part, item, type: relationship.type });
      queue.push({ source: part.name, item });
    }
  }
  for (const part of pkg.parts.values()) {
    if (!kept.has(part.name) && !removed.has(part.name)) removed.set(part.name, { part, item: 'unknown-part', type: '?' });
  }
};

/** Reading order, and names by kind: `word/header1.xml` stays, `word/jane.xml` becomes `word/header2.xml`. */
const named = (pkg: Package, found: ReadonlyMap<string, { kind: Kind; item?: ItemKey; glossary: boolean }>, order: readonly string[]): KeptPart[] => {
  const entries = [...found].sort((a, b) => order.indexOf(a[1].kind.id) - order.indexOf(b[1].kind.id) || compareNames(a[0], b[0]));
  const taken = new Set<string>(), result: KeptPart[] = [];
  for (const keep of [true, false]) {
    for (const [name, { kind, item, glossary }] of entries) {
      const file = glossary && kind.id !== 'glossary' ? kind.file.replace(/^word\//, 'word/glossary/') : kind.file;
      const usual = patternOf(kind, file).test(name) && !taken.has(name.toLowerCase());
      const part = pkg.parts.get(name);
      if (!part || usual !== keep || result.some((done) => done.part === part)) continue;
      const newName = usual ? name : freeName(file, kind.inner ? `.${INNER_TYPES[part.contentType]}` : /\.(?:png|jpe?g|gif|bmp|emf|wmf)$/i.exec(name)?.[0].toLowerCase() ?? '.bin', name, taken, pkg);
      taken.add(newName.toLowerCase());
      result.push({ part, kind, newName, ...(item ? { item } : {}) });
    }
  }
  return result.sort((a, b) => order.indexOf(a.kind.id) - order.indexOf(b.kind.id) || compareNames(a.newName, b.newName));
};

const patternOf = ({ inner }: Kind, file: string): RegExp => new RegExp(`^${file.replace('.', '\\.').replace('#', '\\d{0,5}')}${inner ? '\\.(?:docx|xlsx|pptx|odt|ods|odp|pdf)' : file.endsWith('#') ? '\\.(?:png|jpe?g|gif|bmp|emf|wmf)' : ''}$`);
const compareNames = (a: string, b: string): number => a.replace(/\d+/g, (digits) => digits.padStart(8, '0')) < b.replace(/\d+/g, (digits) => digits.padStart(8, '0')) ? -1 : 1;

const freeName = (file: string, extension: string, name: string, taken: ReadonlySet<string>, pkg: Package): string => {
  for (let number = 1; ; number++) {
    const candidate = (file.includes('#') ? file.replace('#', String(number)) : file.replace(/(\.[a-z]+)$/, `${number === 1 ? '' : number}$1`)) + (file.endsWith('#') ? extension : '');
    if (!taken.has(candidate.toLowerCase()) && (candidate === name || !pkg.parts.has(candidate))) return candidate;
  }
};
