import type { SegmentId } from '../../../types';
import type { PdfFile } from '../objects/file';
import { textOf } from '../objects/text';
import type { Segments } from './segments';
import { treePairs } from './trees';

/** Labels from one page on (ISO 32000-2, 12.4.2); the prefix is a segment. */
export type LabelRange = { readonly from: number; readonly style?: string; readonly start?: number; readonly prefix?: { readonly segment: SegmentId; readonly text: string } };

const STYLES = new Set(['D', 'R', 'r', 'A', 'a']);

export const readPageLabels = (file: PdfFile, segments: Segments): LabelRange[] =>
  treePairs(file, file.catalog.get('PageLabels'), 'Nums').flatMap(({ key, value }) => {
    const dict = file.dict(value), text = textOf(file.resolve(dict?.get('P'))), style = file.name(dict?.get('S'));
    if (dict === undefined || typeof key !== 'number') return [];
    const prefix = text === '' ? undefined : { text, segment: segments.add(text, { part: 'page-labels', label: 'page labels' }, { context: { role: 'attribute' } }) };
    return [{ from: key, prefix, start: file.number(dict.get('St')), style: style !== undefined && STYLES.has(style) ? style : undefined }];
  });
