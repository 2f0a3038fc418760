import type { EntityRow } from '../review-rows';
import type { HiddenState } from '../worker-protocol';

/** What an organisation may require on top of pictures and unchecked items: these rows too are decided one by one before the upload. */
export const REQUIRED_CHECKS = ['needs-your-eye', 'hidden-items'] as const;
export type RequiredCheck = (typeof REQUIRED_CHECKS)[number];

/** Ids of the rows that a required check still waits for. */
export const waitingFor = (required: readonly RequiredCheck[], entities: readonly EntityRow[], hidden: readonly HiddenState[]): readonly string[] => [
  ...(required.includes('needs-your-eye') ? entities.filter((row) => row.sureness === 'needs-your-eye' && !row.decided).map(({ id }) => id) : []),
  ...(required.includes('hidden-items') ? hidden.filter(({ decided, item }) => !decided && item.risk === 'high').map(({ item }) => item.id) : []),
];
