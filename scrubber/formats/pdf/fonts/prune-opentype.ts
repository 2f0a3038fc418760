import { type CffUse, pruneCff } from './prune-cff';
import { newMetrics, plainHead, postWithoutNames } from './prune-truetype';
import { readTables, writeTables } from './sfnt';

/** Tables that a reader of PDFs asks for beside the outlines: codes lead to glyphs by the names or numbers in these. */
const KEPT = ['CFF ', 'head', 'hhea', 'hmtx', 'maxp', 'OS/2', 'vhea', 'vmtx', 'VORG'];

/** An OpenType file around a CFF program (ISO/IEC 14496-22, 5.4), with the glyphs that are still drawn. Undefined where it is not understood. */
export const pruneOpenType = (font: Uint8Array, uses: readonly (CffUse | undefined)[]): Uint8Array | undefined => {
  const tables = readTables(font), outlines = tables?.get('CFF '), pruned = outlines && pruneCff(outlines, uses), head = tables?.get('head');
  if (tables === undefined || pruned === undefined || head === undefined) return undefined;
  const next = new Map(KEPT.flatMap((name) => { const table = tables.get(name); return table === undefined ? [] : [[name, table] as const]; }));
  next.set('CFF ', pruned.bytes).set('head', plainHead(head)).set('post', postWithoutNames());
  for (const [metrics, header] of [['hmtx', 'hhea'], ['vmtx', 'vhea']] as const) {
    const table = tables.get(metrics), counts = tables.get(header);
    if (table !== undefined && counts !== undefined && counts.length >= 36) next.set(metrics, newMetrics(table, new DataView(counts.buffer, counts.byteOffset).getUint16(34), pruned.kept));
  }
  return writeTables(next);
};
