import type { Candidate } from '../types';

/** What a recognizer that runs on every line answers where its first question says no: cheaper than a generator that ends at once. */
export const NOTHING: readonly Candidate[] = [];
