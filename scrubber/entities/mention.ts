import type { EntityType } from '../entity-types';
import type { FileId, Finding } from '../types';
import { fileOf } from '../ids';

/** A finding with its text: what entities are made of. Lives in the hold worker's memory only. */
export type Mention = { readonly finding: Finding; readonly text: string };

export const fileOfMention = ({ finding }: Mention): FileId => fileOf(finding.spans[0]!.segment);

/** Types that name a person in one way or another; they may share one entity. */
export const PERSON_LIKE: ReadonlySet<EntityType> = new Set(['PERSON', 'USERNAME', 'EMAIL_ADDRESS', 'SOCIAL_HANDLE']);
