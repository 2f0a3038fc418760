import { zlibSync } from 'fflate';
import { pngFile } from '../../pictures/png-file';

/** A PNG of eight-bit colours (ISO 15948), for previews. */
export const pngOf = (width: number, height: number, rgb: Uint8Array): Uint8Array => {
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let y = 0; y < height; y++) rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  return pngFile(width, height, { bitDepth: 8, colourType: 2 }, [{ type: 'IDAT', data: zlibSync(rows, { level: 3 }) }]);
};
