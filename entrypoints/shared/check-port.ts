import type { Destination } from '../upload/parts';

/**
 * Where the guard of a document and the script of "Check this page" meet: an object of our isolated world, which the page cannot see.
 * The check script comes later and only on request, so that the guard stays small.
 */
export type CheckPort = {
  /** Set while a check runs. `held` says whether the file is the check's own; any other file is held as always. */
  check?: { held(destination: Destination, file: File): Promise<boolean>; pointed(input: HTMLInputElement): boolean };
  /** Hands a harmless file back as if it had been approved. */
  giveBack?(destination: Destination, file: File): void;
};

export const checkPort: CheckPort = ((globalThis as { prewashCheck?: CheckPort }).prewashCheck ??= {});
