import { decodeXml } from '../xml/decode';
import { parseXml } from '../xml/parse';
import { decodeText } from '../xml/text';
import { afterOf, CDATA, closeStartOf, isElement, nameOf, openEndOf, parentOf, TEXT } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { unshown } from './inner-parts';
import type { Inspection } from './inspection';
import { ITEMS } from './items';
import type { RemovedPart } from './layout';
import { isOnlyVersion } from './office-2007';

/** Property names under which recognizers know the people and firms behind a document (ECMA-376-2, 8; ECMA-376-1, 22.2). */
const KEYS: Readonly<Record<string, string>> = {
  'dc:creator': 'author', 'cp:lastModifiedBy': 'lastModifiedBy', 'ep:Company': 'company', 'ep:Manager': 'manager', 'dc:title': 'title', 'dc:subject': 'subject', 'dc:description': 'description',
  'cp:keywords': 'keywords', 'cp:category': 'category', 'ep:HyperlinkBase': 'path', 'ep:Template': 'template', 'cp:contentStatus': 'status',
};
/** Texts of removed parts are read for the names in them; more than this teaches nothing. */
const MOST_TEXTS = 2_000, LONGEST = 20_000;

/** Parts that go: counted as hidden items, and their texts shown, so that names in them are found everywhere else too. */
export const readRemovedParts = (inspection: Inspection): void => {
  inspection.items.add('embedded', unshown(inspection).length);
  for (const removed of inspection.layout.removed) {
    if (removed.item === 'quiet' || removed.part.name.endsWith('/') || isOnlyVersion(removed.part)) continue;
    const properties = removed.item === 'metadata' || removed.item === 'custom-data' || removed.item === 'comments' || removed.item === 'data-sources' || removed.item === 'pivot-data' ? readProperties(inspection, removed) : 0;
    inspection.items.add(removed.item, removed.item === 'metadata' ? Math.max(1, properties) : removed.type === 'customXmlProps' || removed.type === 'activeXControlBinary' ? 0 : 1);
  }
};

const readProperties = (inspection: Inspection, { part, item }: RemovedPart): number => {
  const tree = tryParse(inspection, part.name, part.bytes);
  if (!tree || item === 'quiet') return 0;
  let found = 0;
  const add = (text: string, key: string | undefined): void => {
    if (found >= MOST_TEXTS || text.trim() === '' || text.length > LONGEST) return;
    found++;
    inspection.add({ name: part.name, label: ITEMS[item].label }, text, { role: 'metadata', block: inspection.block(), ...(key ? { key } : {}) }, { hidden: item });
  };
  for (let node = 0; node < tree.count; node++) {
    const kind = tree.name[node];
    if (kind === TEXT || kind === CDATA) add(decodeText(tree.text.slice(openEndOf(tree, node), closeStartOf(tree, node))).text, keyOf(tree, node));
    else if (isElement(tree, node)) attributes(tree, node, (text) => add(text, nameOf(tree, node).startsWith('w15:person') ? 'author' : undefined));
  }
  return found;
};

const attributes = (tree: XmlTree, node: number, add: (text: string) => void): void => {
  for (let i = tree.attributeFrom[node] ?? 0; i < (tree.attributeFrom[node + 1] ?? 0); i++) {
    const name = tree.names[tree.attributeName[i] ?? 0] ?? '', raw = tree.text.slice(tree.valueStart[i], tree.valueEnd[i]);
    if (!name.startsWith('xmlns:') && !name.startsWith('xsi:') && !name.startsWith('ds:') && name !== 'fmtid' && name !== 'pid' && name !== 'baseType' && name !== 'size' && /[\p{L}]{2}|\d{4}/u.test(raw)) add(decodeText(raw).text);
  }
};

/** Its own name, or that of the custom property around it. */
const keyOf = (tree: XmlTree, node: number): string | undefined => {
  const parent = parentOf(tree, node), name = nameOf(tree, parent);
  if (KEYS[name]) return KEYS[name];
  const around = parentOf(tree, parent);
  if (nameOf(tree, around) === 'op:property') return /\bname\s*=\s*"([^"]*)"/.exec(tree.text.slice(tree.start[around], openEndOf(tree, around)))?.[1];
  return afterOf(tree, parent) > parent ? name.slice(name.indexOf(':') + 1) || undefined : undefined;
};

/** A damaged part that goes anyway is no reason to refuse the file. */
const tryParse = (inspection: Inspection, name: string, bytes: Uint8Array): XmlTree | undefined => {
  try {
    const place = { part: name, label: 'a part that goes' };
    return parseXml(decodeXml(bytes, place).text, inspection.limits, place);
  } catch {
    return undefined;
  }
};
