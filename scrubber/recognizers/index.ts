import type { Recognizer } from '../types';
import { email } from './generic/email';

/** Every recognizer, in the order in which they run. Adding one is one file and one line here. */
export const RECOGNIZERS: readonly Recognizer[] = [
  email,
];
