import type { EntityType } from '../entity-types';
import type { Finding } from '../types';

/** A finding with its text: what entities are made of. Lives in the hold worker's memory only. */
export type Mention = { readonly finding: Finding; readonly text: string };

/** Types that name a person in one way or another; they may share one entity. */
export const PERSON_LIKE: ReadonlySet<EntityType> = new Set(['PERSON', 'USERNAME', 'EMAIL_ADDRESS', 'SOCIAL_HANDLE']);
