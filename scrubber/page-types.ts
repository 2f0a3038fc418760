/** Pages as the review shows them. */

/** One page as it is viewed, in points. */
export type PageLayout = {
  readonly width: number;
  readonly height: number;
  /** The segments that stand on it, in the order of their boxes. */
  readonly segments: readonly number[];
  /**
   * For each UTF-16 unit of these segments' texts, one segment after the other: left, top, right and bottom edge in quarter points from
   * the page's upper left corner; four zeros where nothing is drawn.
   */
  readonly boxes: Uint16Array;
};

/** A drawn page: four bytes for each pixel (red, green, blue, 255), row by row from the top. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray<ArrayBuffer> };
/** A document that is open to be looked at. */
export type PageDrawer = {
  /** The page as a reader program shows it, `width` pixels wide. @throws ScrubError */
  draw(page: number, width: number): Pixels;
  close(): void;
};
