import { apply, IDENTITY, type Matrix, matrixOf } from '../content/matrix';
import type { PdfFile } from '../objects/file';
import { type Dict, Stream } from '../objects/values';
import { boxOf } from './page-tree';

/** The normal appearance of an annotation in its current state (ISO 32000-2, 12.5.5). */
export const appearanceOf = (file: PdfFile, annotation: Dict): Stream | undefined => {
  const normal = file.resolve(file.dict(annotation.get('AP'))?.get('N'));
  if (normal instanceof Stream) return normal;
  const state = file.name(annotation.get('AS'));
  return state === undefined ? undefined : file.stream(file.dict(normal)?.get(state));
};

/** The matrix that puts an appearance into its annotation's rectangle (algorithm in 12.5.5), to be applied after the form's own. */
export const appearanceMatrix = (file: PdfFile, annotation: Dict, stream: Stream): Matrix => {
  const rect = boxOf(file.numbers(annotation.get('Rect'))), box = boxOf(file.numbers(stream.dict.get('BBox')));
  if (rect === undefined || box === undefined) return IDENTITY;
  const own = matrixOf(file.numbers(stream.dict.get('Matrix')));
  const corners = [[0, 1], [2, 1], [0, 3], [2, 3]].map(([x, y]) => apply(own, box[x!]!, box[y!]!));
  const left = Math.min(...corners.map(([x]) => x)), right = Math.max(...corners.map(([x]) => x)), bottom = Math.min(...corners.map(([, y]) => y)), top = Math.max(...corners.map(([, y]) => y));
  const sx = right > left ? (rect[2]! - rect[0]!) / (right - left) : 1, sy = top > bottom ? (rect[3]! - rect[1]!) / (top - bottom) : 1;
  return [sx, 0, 0, sy, rect[0]! - left * sx, rect[1]! - bottom * sy];
};
