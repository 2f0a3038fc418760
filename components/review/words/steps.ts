import type { FileStep } from '../../../scrubber/review-rows';

/** What happens to a file right now; `busy` steps show how far they are. */
export const STEP: Record<FileStep, { readonly label: string; readonly busy: boolean }> = {
  waiting: { label: 'Waiting its turn', busy: false },
  opening: { label: 'Opening', busy: true },
  finding: { label: 'Reading', busy: true },
  ready: { label: 'Read', busy: false },
  refused: { label: 'Can’t be cleaned', busy: false },
  rewriting: { label: 'Writing the clean copy', busy: true },
  checking: { label: 'Checking the clean copy', busy: true },
  clean: { label: 'Clean copy is ready', busy: false },
  blocked: { label: 'Stays here', busy: false },
};
