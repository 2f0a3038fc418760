import type { Raster } from '../../engine/render';

/** A page's pixels, and how they lie on it. */
export type Sheet = { readonly raster: Raster; readonly page: readonly number[] };

/** The way in which a line runs, by quarters: from the left, downwards, from the right, upwards. A page that is turned for viewing is stored lying on its side. */
type Way = 'right' | 'down' | 'left' | 'up';
/** A page that lay askew in the scanner by five degrees. */
const LEAN = 0.09;

export const wayOf = ([dx, dy]: readonly [number, number]): Way | undefined =>
  (Math.abs(dy) <= LEAN ? (dx > 0 ? 'right' : 'left') : Math.abs(dx) <= LEAN ? (dy < 0 ? 'down' : 'up') : undefined);

/** Pixels seen so that a line runs from left to right: columns along it, rows from above its letters down. */
export class Frame {
  readonly scale: number;
  constructor(readonly sheet: Sheet, private readonly way: Way) {
    this.scale = sheet.raster.width / (sheet.page[2]! - sheet.page[0]!);
  }

  column(x: number, y: number): number {
    const { page } = this.sheet;
    return this.scale * (this.way === 'right' ? x - page[0]! : this.way === 'left' ? page[2]! - x : this.way === 'down' ? page[3]! - y : y - page[1]!);
  }
  row(x: number, y: number): number {
    const { page } = this.sheet;
    return this.scale * (this.way === 'right' ? page[3]! - y : this.way === 'left' ? y - page[1]! : this.way === 'down' ? page[2]! - x : x - page[0]!);
  }
  /** The place on the page. */
  place(column: number, row: number): readonly [x: number, y: number] {
    const { page } = this.sheet, a = column / this.scale, b = row / this.scale;
    return this.way === 'right' ? [page[0]! + a, page[3]! - b] : this.way === 'left' ? [page[2]! - a, page[1]! + b] : this.way === 'down' ? [page[2]! - b, page[3]! - a] : [page[0]! + b, page[1]! + a];
  }
  /** The pixel as the picture counts it. */
  pixel(column: number, row: number): readonly [x: number, y: number] {
    const { width, height } = this.sheet.raster;
    return this.way === 'right' ? [column, row] : this.way === 'left' ? [width - 1 - column, height - 1 - row] : this.way === 'down' ? [width - 1 - row, column] : [row, height - 1 - column];
  }
}
