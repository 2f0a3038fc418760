type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type Pair = readonly [x: number, y: number];

/** A font, as far as its text is concerned: its size in the drawing's units, its character set, its direction in tenths of degrees. */
export type DrawnFont = { readonly size: number; readonly charset: number; readonly turn: number };
export const PLAIN_FONT: DrawnFont = { size: 12, charset: 0, turn: 0 };

type State = { world: Matrix; origin: Pair; extent: Pair; viewOrigin: Pair; viewExtent: Pair; mapped: boolean; align: number; font: DrawnFont; at: Pair };

/** Bits of SetTextAlign ([MS-WMF] 2.1.2.3): text stands at the current position; its horizontal alignment. */
const UPDATES = 1, HORIZONTAL = 6, RIGHT = 2, CENTER = 6;
/** MM_ISOTROPIC and MM_ANISOTROPIC ([MS-WMF] 2.1.1.16): only there do the extents scale. */
const ISOTROPIC = 7;
const MOST_SAVED = 1000;

/** Where a drawing's text stands on the device: what its records set until it is drawn. */
export class Mapping {
  state: State = { world: [1, 0, 0, 1, 0, 0], origin: [0, 0], extent: [1, 1], viewOrigin: [0, 0], viewExtent: [1, 1], mapped: false, align: 0, font: PLAIN_FONT, at: [0, 0] };
  private readonly saved: State[] = [];

  set(change: Partial<State>): void { this.state = { ...this.state, ...change }; }
  mode(mode: number): void { this.set({ mapped: mode >= ISOTROPIC }); }
  save(): void { if (this.saved.length < MOST_SAVED) this.saved.push(this.state); }
  /** A negative number counts from the last saved state, a positive one from the first. */
  restore(which: number): void {
    const index = which < 0 ? this.saved.length + which : which - 1, found = this.saved[index];
    if (found === undefined) return;
    this.state = found;
    this.saved.length = index;
  }
  get align(): 'left' | 'center' | 'right' {
    const bits = this.state.align & HORIZONTAL;
    return bits === CENTER ? 'center' : bits === RIGHT ? 'right' : 'left';
  }
  /** The place of a text that is to stand at x and y, and the scale along it. */
  place(x: number, y: number): { readonly x: number; readonly y: number; readonly scale: number; readonly turned: boolean } {
    const { world: [a, b, c, d, e, f], origin, extent, viewOrigin, viewExtent, mapped, align, at, font } = this.state, [px, py] = (align & UPDATES) !== 0 ? at : [x, y];
    const sx = mapped ? viewExtent[0] / (extent[0] || 1) : 1, sy = mapped ? viewExtent[1] / (extent[1] || 1) : 1;
    return { x: viewOrigin[0] + (a * px + c * py + e - origin[0]) * sx, y: viewOrigin[1] + (b * px + d * py + f - origin[1]) * sy, scale: Math.abs(a * sx) || 1, turned: font.turn % 3600 !== 0 || Math.abs(b) > 0.05 * Math.abs(a) };
  }
  /** After text at the current position the next stands behind it. */
  advance(width: number): void {
    const { align, at } = this.state;
    if ((align & UPDATES) !== 0) this.set({ at: [at[0] + width, at[1]] });
  }
}
