import { ScrubError } from '../../../errors';
import { apply } from '../content/matrix';
import type { PdfiumDocument } from '../engine/page-text';
import type { Raster } from '../engine/render';
import { decode } from '../objects/stream-data';
import { pngOf } from '../write/png';
import type { DocumentReading } from './document';
import { mediaTypeOf } from './pictures';

/** The bytes of a picture for the review: a JPEG as it is stored, anything else as the page shows it. @throws ScrubError corrupt */
export const previewOf = ({ file, pictures, pages }: DocumentReading, engine: PdfiumDocument, index: number): Uint8Array => {
  const stream = pictures.streams()[index], place = stream && pictures.firstUse(stream), page = place && pages[place.page];
  if (stream === undefined || place === undefined || page === undefined) throw new ScrubError('corrupt');
  if (mediaTypeOf(file, stream) === 'image/jpeg') return decode(file, stream).bytes.slice();
  const box = page.cropBox, raster = engine.render(page.index, [box[2]! - box[0]!, box[3]! - box[1]!]), corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([x, y]) => apply(place.ctm, x!, y!));
  if (raster === undefined) throw new ScrubError('corrupt');
  const sx = raster.width / (box[2]! - box[0]!), sy = raster.height / (box[3]! - box[1]!), xs = corners.map(([x]) => (x - box[0]!) * sx), ys = corners.map(([, y]) => (box[3]! - y) * sy);
  return cut(raster, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
};

const cut = ({ width, height, rgb }: Raster, left: number, top: number, right: number, bottom: number): Uint8Array => {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value))), x1 = clamp(left, width - 1), y1 = clamp(top, height - 1), x2 = Math.max(x1 + 1, clamp(right, width)), y2 = Math.max(y1 + 1, clamp(bottom, height));
  const out = new Uint8Array((x2 - x1) * (y2 - y1) * 3);
  for (let y = y1; y < y2; y++) out.set(rgb.subarray((y * width + x1) * 3, (y * width + x2) * 3), (y - y1) * (x2 - x1) * 3);
  return pngOf(x2 - x1, y2 - y1, out);
};
