import type { EntityRow } from '../../../scrubber/review-rows';
import type { Weight } from '../../../scrubber/entity-types';
import { plural } from './counts';

/** What keeping something gives away, said once before it is done. */
const GIVES_AWAY: Record<Weight, string> = {
  direct: 'It points to one person or one account',
  quasi: 'Together with other details it can point to somebody',
  confidential: 'It may be confidential',
  secret: 'Whoever reads it may be able to sign in with it',
  none: 'It tells little by itself',
};

export const keepQuestion = (row: EntityRow): string =>
  `${GIVES_AWAY[row.weight]}, and it will be readable in ${plural(row.places, 'place')} of what you hand over.`;

export const keepManyQuestion = (count: number): string =>
  `${plural(count, 'of these points', 'of these point')} to a person, an account or a way in, and will be readable in what you hand over.`;
