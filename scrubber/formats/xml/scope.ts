import { prefixOf } from './names';

/** Namespace declarations in force (Namespaces in XML 1.0, 6.1), each name worked out once per scope. */
export type Scope = { readonly prefixes: ReadonlyMap<string, string>; readonly elements: Map<string, number>; readonly attributes: Map<string, number> };

export const ROOT_SCOPE = (): Scope => ({ prefixes: new Map([['xml', 'xml'], ['xmlns', 'xmlns']]), elements: new Map(), attributes: new Map() });

/** Scopes that declare the same are one scope, so that drawings which all declare `xmlns:a` share their names. */
export const childScope = (parent: Scope, declarations: ReadonlyMap<string, string>): Scope => {
  const prefixes = new Map(parent.prefixes);
  let changed = false;
  for (const [prefix, address] of declarations) {
    const ours = prefixOf(address);
    if (prefixes.get(prefix) !== ours) changed = true;
    prefixes.set(prefix, ours);
  }
  return changed ? { prefixes, elements: new Map(), attributes: new Map() } : parent;
};

/** Our name of an element or attribute; `?:local` where its namespace is unknown; undefined where its prefix is not declared. */
export const qualify = (scope: Scope, raw: string, isAttribute: boolean): string | undefined => {
  const colon = raw.indexOf(':');
  if (colon < 0) {
    const prefix = isAttribute ? '' : scope.prefixes.get('') ?? '';
    return raw === 'xmlns' && isAttribute ? 'xmlns:' : prefix ? `${prefix}:${raw}` : raw;
  }
  const prefix = scope.prefixes.get(raw.slice(0, colon));
  return prefix === undefined || prefix === '' ? undefined : `${prefix}:${raw.slice(colon + 1)}`;
};
