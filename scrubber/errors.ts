/**
 * Every way in which a file can fail, as a code. The interface owns the sentences (components/review/words/).
 * An error carries a code and a place, never a value from a document.
 */
import type { Place } from './types';

export const ERROR_CODES = [
  'unknown-format', 'unsupported-format', 'mail', 'legacy-office', 'encrypted', 'password-needed', 'password-wrong', 'macros', 'signed', 'rights-managed',
  'corrupt', 'corrupt-zip', 'corrupt-xml', 'doctype', 'zip-bomb', 'too-large', 'too-deep', 'too-many-parts', 'too-many-segments',
  'unknown-part', 'unsafe-part-name', 'unsupported-encoding', 'empty', 'too-slow', 'worker-died', 'unreadable-file', 'not-proven', 'dynamic-form', 'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The only error that leaves the scrubber. Its message is its code, so that no log can quote a document. */
export class ScrubError extends Error {
  override readonly name = 'ScrubError';
  constructor(readonly code: ErrorCode, readonly place?: Place) {
    super(code);
  }
}

/** Anything thrown, as a ScrubError: an unforeseen exception becomes `internal` and loses its message, which might quote a document. */
export const toScrubError = (thrown: unknown): ScrubError =>
  thrown instanceof ScrubError ? thrown : new ScrubError('internal');
