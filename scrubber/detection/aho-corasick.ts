/**
 * Finds many words in one pass (Aho & Corasick 1975, https://doi.org/10.1145/360825.360855). Patterns and text must be folded
 * to the same case by the caller. Characters that occur in no pattern share one column, so the table stays small.
 */
export class AhoCorasick {
  /** Character code → column; 0 = occurs in no pattern. */
  private readonly columns = new Uint16Array(65536);
  private readonly width: number;
  private readonly next: Int32Array;
  /** First pattern that ends in a state, or -1; further ones through `link`. */
  private readonly ends: Int32Array;
  /** The nearest shorter suffix state with an end, or 0. */
  private readonly link: Int32Array;
  /** Next pattern with the same text, or -1. */
  private readonly same: Int32Array;

  constructor(private readonly patterns: readonly string[]) {
    let columns = 1;
    let size = 1;
    for (const pattern of patterns) {
      size += pattern.length;
      for (let i = 0; i < pattern.length; i++) {
        const code = pattern.charCodeAt(i);
        if (this.columns[code] === 0) this.columns[code] = columns++;
      }
    }
    this.width = columns;
    this.next = new Int32Array(size * columns);
    this.ends = new Int32Array(size).fill(-1);
    this.link = new Int32Array(size);
    this.same = new Int32Array(patterns.length).fill(-1);
    this.buildFailures(this.buildTrie());
  }

  private buildTrie(): number {
    let states = 1;
    this.patterns.forEach((pattern, index) => {
      let state = 0;
      for (let i = 0; i < pattern.length; i++) {
        const cell = state * this.width + this.columns[pattern.charCodeAt(i)]!;
        if (this.next[cell] === 0) this.next[cell] = states++;
        state = this.next[cell]!;
      }
      this.same[index] = this.ends[state]!;
      this.ends[state] = index;
    });
    return states;
  }

  private buildFailures(states: number): void {
    const fail = new Int32Array(states);
    const queue = new Int32Array(states);
    let head = 0;
    let tail = 0;
    for (let column = 1; column < this.width; column++) if (this.next[column] !== 0) queue[tail++] = this.next[column]!;
    while (head < tail) {
      const state = queue[head++]!;
      for (let column = 0; column < this.width; column++) {
        const cell = state * this.width + column;
        const child = this.next[cell]!;
        const fallback = this.next[fail[state]! * this.width + column]!;
        if (child === 0) { this.next[cell] = fallback; continue; }
        fail[child] = fallback;
        this.link[child] = this.ends[fallback]! >= 0 ? fallback : this.link[fallback]!;
        queue[tail++] = child;
      }
    }
  }

  /**
   * Calls back with each pattern's index and the end of its match (exclusive, UTF-16 units), in order of the ends.
   * @param skipped code of a character that is read as if it were not there
   */
  search(text: string, found: (pattern: number, end: number) => void, skipped = -1): void {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === skipped) continue;
      state = this.next[state * this.width + this.columns[code]!]!;
      for (let hit = this.ends[state]! >= 0 ? state : this.link[state]!; hit !== 0; hit = this.link[hit]!) {
        for (let pattern = this.ends[hit]!; pattern >= 0; pattern = this.same[pattern]!) found(pattern, i + 1);
      }
    }
  }
}
