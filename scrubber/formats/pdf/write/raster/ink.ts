import type { Raster } from '../../engine/render';

/** A colour as three bytes. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What differs from the paper by less is its grain. */
const CONTRAST = 56;
const BUCKETS = 32;
/** A share of the pixels that is no letter. */
const SPECKS = 0.004;

/** Tells ink from paper in a part of a picture: the paper is what most of it looks like. */
export class Ink {
  readonly paper: Colour;
  /** What the letters look like inside, where no edge makes them paler. */
  readonly ink: Colour;
  private readonly light: number;

  constructor(private readonly raster: Raster, left: number, top: number, right: number, bottom: number) {
    const counts = new Uint32Array(BUCKETS), sums = new Float64Array(BUCKETS * 3), { width, height, rgb } = raster;
    for (let y = Math.max(0, Math.round(top)); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, Math.round(left)); x < Math.min(width, right); x++) {
        const at = (y * width + x) * 3, bucket = (luminance(rgb, at) * BUCKETS) >> 8;
        counts[bucket]!++;
        for (let k = 0; k < 3; k++) sums[bucket * 3 + k]! += rgb[at + k]!;
      }
    }
    const most = counts.reduce((best, count, bucket) => (count > counts[best]! ? bucket : best), 0), paper = mean(counts, sums, (bucket) => Math.abs(bucket - most) <= 1, [255, 255, 255]);
    this.paper = paper;
    this.light = luminance(paper, 0);
    const away = (bucket: number): number => Math.abs(((bucket + 0.5) * 256) / BUCKETS - this.light), all = counts.reduce((sum, count) => sum + count, 0), far = counts.reduce((most, count, bucket) => (count > all * SPECKS && away(bucket) > most ? away(bucket) : most), 0);
    this.ink = mean(counts, sums, (bucket) => far > CONTRAST && away(bucket) > 0.8 * far, this.light > 127 ? [0, 0, 0] : [255, 255, 255]);
  }

  at(x: number, y: number): boolean {
    const { width, height, rgb } = this.raster;
    return x >= 0 && y >= 0 && x < width && y < height && Math.abs(luminance(rgb, (y * width + x) * 3) - this.light) > CONTRAST;
  }
}

const luminance = (rgb: ArrayLike<number>, at: number): number => (rgb[at]! * 77 + rgb[at + 1]! * 150 + rgb[at + 2]! * 29) >> 8;
const mean = (counts: Uint32Array, sums: Float64Array, wanted: (bucket: number) => boolean, otherwise: Colour): Colour => {
  let count = 0;
  const total: [number, number, number] = [0, 0, 0];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (!wanted(bucket)) continue;
    count += counts[bucket]!;
    for (let k = 0; k < 3; k++) total[k]! += sums[bucket * 3 + k]!;
  }
  return count === 0 ? otherwise : [Math.round(total[0] / count), Math.round(total[1] / count), Math.round(total[2] / count)];
};

/** The longest run of numbers from `from` to `to` that a test holds for; the first of several. */
export const longestRun = (from: number, to: number, test: (at: number) => boolean): { readonly start: number; readonly length: number } => {
  let best = { start: from, length: 0 }, start = from;
  for (let at = from; at <= to + 1; at++) {
    if (at <= to && test(at)) continue;
    if (at - start > best.length) best = { start, length: at - start };
    start = at + 1;
  }
  return best;
};
