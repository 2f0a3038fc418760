import { zlibSync } from 'fflate';
import { pngFile } from '../../scrubber/formats/pictures/png-file';
import { seededRandom } from '../../scrubber/policy/random';

/** A picture of noise, which packs badly, like a photograph. */
export const noisePng = (width: number, height: number, seed: number): Uint8Array => {
  const random = seededRandom(seed + 1), lines = new Uint8Array((width + 1) * height);
  for (let at = 0; at < lines.length; at++) lines[at] = at % (width + 1) === 0 ? 0 : Math.floor(random() * 256);
  return pngFile(width, height, { bitDepth: 8, colourType: 0 }, [{ type: 'IDAT', data: zlibSync(lines, { level: 1 }) }]);
};
