import type { BenchSet } from '../measure';
import { eNer } from './e-ner';
import { dab, dabKept, meddocan, presidioResearch, sroie, wnut17 } from './labelled-sets';
import { cuad, kleister } from './parties';
import { secrets } from './secrets';
import { tab, tabKept } from './tab';

/** Every set, in the order of the table. Adding one is a loader and a line. */
export const SETS: readonly BenchSet[] = [tab, tabKept, eNer, kleister, cuad, presidioResearch, wnut17, meddocan, dab, dabKept, sroie, secrets];
