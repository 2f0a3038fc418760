import type { Span } from '../types';

/** Shorter stand-ins are digits and initials, which stand in any text. */
const TELLING = 6;

/** The texts that a plan writes, by length: asked for each hit, so that many stand-ins cost no more than a few. */
export class StandInIndex {
  private readonly byLength = new Map<number, Set<string>>();

  constructor(standIns: Iterable<string>) {
    for (const standIn of standIns) {
      if (standIn === '') continue;
      const known = this.byLength.get(standIn.length);
      if (known === undefined) this.byLength.set(standIn.length, new Set([standIn])); else known.add(standIn);
    }
  }

  /** Whether a hit lies inside a stand-in: an entity called "Project" must not find itself in "Project A". */
  covers(text: string, { start, end }: Span): boolean {
    return this.some(text, end - start, (length) => [end - length, start]);
  }

  /**
   * Whether a finding reaches into a stand-in: "the PBMC HIV-1 ratio" becomes "the PBMC Health detail A-1 ratio", and "PBMC Health" reads
   * like a company (poi/60329.docx was blocked by it). What is left of a removed value beside its stand-in is found by its forms.
   */
  touches(text: string, { start, end }: Span): boolean {
    return this.some(text, TELLING, (length) => [start - length + 1, end - 1]);
  }

  /** A stand-in of at least some length that begins between two offsets, both included. */
  private some(text: string, least: number, range: (length: number) => readonly [number, number]): boolean {
    for (const [length, standIns] of this.byLength) {
      if (length < least) continue;
      const [from, to] = range(length);
      for (let at = Math.max(0, from); at <= Math.min(to, text.length - length); at++) if (standIns.has(text.slice(at, at + length))) return true;
    }
    return false;
  }
}
