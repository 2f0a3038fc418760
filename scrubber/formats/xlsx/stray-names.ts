import { singlePiece } from '../ooxml/join';
import type { TextPart } from '../ooxml/text-part';
import { attributeOf, nameOf } from '../xml/tree';
import type { XlsxInspection } from './inspection';
import { firstNamed } from './workbook';
import type { TableInfo } from './workbook';

const NAMED: readonly (readonly [element: string, attribute: string])[] = [['s:sheet', 'name'], ['s:definedName', 'name'], ['s:table', 'name'], ['s:table', 'displayName'], ['s:tableColumn', 'name']];

/**
 * Names that the sweep leaves to others (rules.ts, OWN) but that stand where those do not look: a table that no sheet has, a second table in
 * one part, a sheet outside the workbook. They are text like any other.
 */
export const readStrayNames = (inspection: XlsxInspection, part: TextPart, tables: readonly TableInfo[]): void => {
  const { tree, index, kind } = part, table = tables.some((known) => known.part === part) ? firstNamed(tree, 's:table') : -1;
  for (const [element, attribute] of NAMED) {
    const wanted = tree.names.indexOf(element), isRead = element === 's:sheet' ? kind === 'workbook' : element === 's:definedName' ? kind === 'workbook' || kind === 'externalLink' : false;
    for (let node = 0; wanted >= 0 && !isRead && node < tree.count; node++) {
      const at = tree.name[node] === wanted ? attributeOf(tree, node, attribute) : -1;
      if (at < 0 || (table >= 0 && (node === table || (nameOf(tree, node) === 's:tableColumn' && node > table)))) continue;
      const piece = singlePiece(tree, 'value', tree.valueStart[at] ?? 0, tree.valueEnd[at] ?? 0, node);
      inspection.add({ name: part.name, label: `${part.label}, name` }, piece.decoded.text, { role: 'attribute', key: 'name', block: inspection.block() }, { mapped: { part: index, pieces: [piece], guard: 'name' } });
    }
  }
};
