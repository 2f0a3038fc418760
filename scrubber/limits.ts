import type { Limits } from './types';

const MB = 1024 * 1024;

/**
 * What is refused before anything is allocated. A worker that runs out of heap takes the whole extension down with it
 * (knowledge/hidden-data-and-threats.md 3.2a), so memory is refused in advance and never killed.
 */
export const LIMITS: Limits = {
  fileBytes: 100 * MB,
  inflatedBytes: 512 * MB,
  // DEFLATE reaches 1032:1 at most; honest Office parts stay far below 200 (RFC 1951, bamsoftware.com/hacks/zipbomb).
  entryRatio: 200,
  zipEntries: 10_000,
  segments: 2_000_000,
  xmlDepth: 256,
  xmlAttributes: 1_000,
  textBytes: 32 * MB,
};
