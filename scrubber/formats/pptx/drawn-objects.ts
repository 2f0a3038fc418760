import { ScrubError } from '../../errors';
import type { Limits } from '../../types';
import type { Package, Relationship } from '../ooxml/package';
import { decodeXml } from '../xml/decode';
import { parseXml } from '../xml/parse';
import { decodeText } from '../xml/text';
import { closestNamed, nameOf, rawValue } from '../xml/tree';

/** The relationship by which a slide leads to the picture of one of its objects; no id of a file has a space. */
export const drawnId = (spid: string): string => `drawn ${spid}`;

/**
 * Objects of PowerPoint 2007 and before have their picture in a VML drawing alone ([MS-OE376] 2.1.1250), which is not written again: the slide
 * itself gets a relationship to it. Drawings that are no XML give none.
 */
export const withDrawnObjects = (pkg: Package, limits: Limits): Package => {
  const relationships = new Map(pkg.relationships);
  for (const [source, list] of pkg.relationships) {
    const drawn = list.flatMap((relationship) => (relationship.type === 'vmlDrawing' && relationship.to !== undefined ? picturesIn(pkg, relationship.to, limits) : []));
    if (drawn.length > 0) relationships.set(source, [...list, ...drawn]);
  }
  return { ...pkg, relationships };
};

const picturesIn = (pkg: Package, name: string, limits: Limits): Relationship[] => {
  const bytes = pkg.parts.get(name)?.bytes, links = new Map((pkg.relationships.get(name) ?? []).map((link) => [link.id, link] as const)), found: Relationship[] = [];
  try {
    const tree = parseXml(decodeXml(bytes ?? new Uint8Array(), { part: name, label: 'drawing' }).text, limits, { part: name, label: 'drawing' });
    for (let node = 0; node < tree.count; node++) {
      if (nameOf(tree, node) !== 'v:imagedata') continue;
      const link = links.get(decodeText(rawValue(tree, node, 'o:relid') ?? '').text), shape = closestNamed(tree, node, 'v:shape'), spid = shape < 0 ? undefined : rawValue(tree, shape, 'o:spid') ?? rawValue(tree, shape, 'id');
      if (link?.type === 'image' && link.to !== undefined && spid !== undefined) found.push({ ...link, id: drawnId(decodeText(spid).text) });
    }
  } catch (thrown) {
    if (!(thrown instanceof ScrubError)) throw thrown;
  }
  return found;
};
