import type { ErrorCode } from './errors';
import type { Choice, OpenDocument, Place, Span } from './types';

/**
 * A file inside a file, as the reader of the outer one hands it out. Its id is the same in the clean copy. `bytes` where that reader can
 * put a clean copy back; without them the file goes.
 */
export type InnerFile = { readonly id: string; readonly place: Place; readonly name: string; readonly size: number; readonly bytes?: Uint8Array };
/** A file inside a file, read or not. */
export type EmbeddedFile = Omit<InnerFile, 'bytes'> & {
  /** Choices that can be carried out, default first: a file that its own format reads is cleaned and stays, any other goes. */
  readonly choices: readonly Choice[];
  /** Why it could not be read. */
  readonly code?: ErrorCode;
  /** Reading order of its segments within those of the file around it, half-open; only where it is read. */
  readonly text?: Span;
};

/** What a format makes of a file. The pipeline turns the inner files into parts of the document (inner-files.ts). */
export type Opened = Omit<OpenDocument, 'embedded'> & { readonly embedded: readonly InnerFile[] };

/** The clean copy of an inner file, or undefined where it goes. */
export type CleanInner = (inner: InnerFile) => Promise<Uint8Array | undefined>;
