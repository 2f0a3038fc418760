import { ScrubError } from '../../errors';
import type { Limits, Source } from '../../types';
import { isCompound, refuseCompound } from '../ooxml/compound';
import { isMarkup } from '../ooxml/kinds';
import { layoutOf } from '../ooxml/layout';
import { readPackage } from '../ooxml/package';
import { readPictures } from '../ooxml/part-pictures';
import { readRemovedParts } from '../ooxml/removed-parts';
import { readTargets } from '../ooxml/targets';
import { readTextPart } from '../ooxml/text-part';
import type { XmlTree } from '../xml/tree';
import { readZip } from '../zip/read';
import { commentMarks } from './comments';
import { DocxInspection } from './inspection';
import { readBookmarks, readPart } from './read-part';
import type { Shared } from './read-part';
import { DOCX } from './rules';
import { readStyles, styleRenames } from './styles';
import { cellsOf } from './tables';

/** Reads a whole document: the same bytes give the same inspection, so that segment ids of `open` hold in `rewrite`. @throws ScrubError */
export const inspect = async (source: Source, limits: Limits): Promise<DocxInspection> => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  if (isCompound(source.bytes)) refuseCompound(source.bytes);
  const pkg = readPackage(readZip(source.bytes, limits), limits), layout = layoutOf(pkg, DOCX);
  const inspection = new DocxInspection(source.file, pkg, layout, DOCX, limits);
  for (const { part, kind } of layout.kept) if (isMarkup(kind)) inspection.parts.push(readTextPart(part, inspection.parts.length, kind.id, kind.label, limits));
  const styleTrees: XmlTree[] = inspection.parts.filter((part) => part.kind === 'styles').map((part) => part.tree);
  const shared: Shared = { styles: readStyles(styleTrees), renames: styleRenames(styleTrees, inspection.parts.map((part) => part.tree)), ...commentMarks() };
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
