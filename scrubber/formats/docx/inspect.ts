import { ScrubError } from '../../errors';
import type { Limits, Source } from '../../types';
import { isPlainValue } from '../ooxml/plain-value';
import { readPackage } from '../ooxml/package';
import { readTextPart } from '../ooxml/text-part';
import type { XmlTree } from '../xml/tree';
import { readZip } from '../zip/read';
import { isCompound, refuseCompound } from './compound';
import { ParagraphIds } from './comments';
import { Inspection } from './inspection';
import { layoutOf } from './parts';
import { readPictures } from './pictures';
import { readBookmarks, readPart } from './read-part';
import type { Shared } from './read-part';
import { readRemovedParts } from './removed-parts';
import { readStyles, styleRenames } from './styles';
import { readTargets } from './targets';
import { cellsOf } from './tables';

/** Reads a whole document: the same bytes give the same inspection, so that segment ids of `open` hold in `rewrite`. @throws ScrubError */
export const inspect = async (source: Source, limits: Limits): Promise<Inspection> => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  if (isCompound(source.bytes)) refuseCompound(source.bytes);
  const pkg = readPackage(await readZip(source.bytes, limits), limits), layout = layoutOf(pkg);
  const inspection = new Inspection(source.file, pkg, layout, limits);
  for (const { part, kind } of layout.kept) if (!kind.picture) inspection.parts.push(readTextPart(part, inspection.parts.length, kind.id, kind.label, limits));
  const styleTrees: XmlTree[] = inspection.parts.filter((part) => part.kind === 'styles').map((part) => part.tree);
  const shared: Shared = { styles: readStyles(styleTrees), renames: styleRenames(styleTrees, inspection.parts.map((part) => part.tree)), paragraphIds: new ParagraphIds(), relationshipIds: newIds() };
  const items = new Map(layout.kept.map(({ part, item }) => [part.name, item] as const));
  let tables = 0;
  for (const part of inspection.parts) {
    const found = cellsOf(part.tree, tables);
    tables = found.tables;
    readPart(inspection, part, found.cells, items.get(part.name), shared);
  }
  readBookmarks(inspection);
  readTargets(inspection);
  readRemovedParts(inspection);
  await readPictures(inspection);
  return inspection;
};

/** Ids of relationships are the author's tool's choice; one that could say something is replaced by a number. */
export const newIds = (): ((source: string, id: string) => string) => {
  const renamed = new Map<string, string>();
  return (source, id) => {
    if (/^(?:rId|R|r|Id|id|docRId|rel|rID)?[0-9a-f]{1,32}$/i.test(id) || isPlainValue(id)) return id;
    const key = `${source}\n${id}`;
    if (!renamed.has(key)) renamed.set(key, `rIdN${renamed.size + 1}`);
    return renamed.get(key) ?? id;
  };
};
