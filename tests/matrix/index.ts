import { DROP_PAGES } from './drops';
import { FRAME_PAGES } from './frames';
import { HOSTILE_PAGES } from './hostile';
import { INPUT_PAGES } from './inputs';
import type { MatrixPage } from './page';
import { READER_PAGES } from './readers';
import { REDRAWN_PAGES } from './redrawn';

/** Every page of the matrix. Adding one is one line in the file of its kind. */
export const MATRIX: readonly MatrixPage[] = [...INPUT_PAGES, ...READER_PAGES, ...DROP_PAGES, ...FRAME_PAGES, ...REDRAWN_PAGES, ...HOSTILE_PAGES];
