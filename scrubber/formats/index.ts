import type { Format } from '../types';
import { docx } from './docx';

/** Every format. Adding one is one folder, one line here and one corpus folder (tests/corpus/). */
export const FORMATS: readonly Format[] = [docx];
