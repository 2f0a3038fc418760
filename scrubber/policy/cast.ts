import type { EntityType } from '../entity-types';
import type { EntityId } from '../types';
import { seededRandom } from './random';
import { entityLabel, letters } from './stand-ins';

/** People share one series of labels however they were found; so do things of other types. */
const seriesOf = (type: EntityType): string => (['USERNAME', 'EMAIL_ADDRESS', 'SOCIAL_HANDLE'].includes(type) ? 'PERSON' : type);

export type Role = { readonly index: number; readonly label: string };

/**
 * The cast of a hold: each entity's number, given once and kept. Numbers are drawn at random from the next few free ones, so that
 * the order of the stand-ins does not give the order of the alphabet or of the document back.
 */
export class Cast {
  private readonly roles = new Map<EntityId, Role>();
  private readonly free = new Map<string, number[]>();
  private readonly random: () => number;

  /** `taken` says whether a label occurs in the hold already: a stand-in never equals a value. */
  constructor(seed: number, private readonly taken: (label: string) => boolean) {
    this.random = seededRandom(seed);
  }

  roleOf(id: EntityId, type: EntityType): Role {
    const known = this.roles.get(id);
    if (known !== undefined) return known;
    let index = this.draw(seriesOf(type));
    while (this.taken(entityLabel(type, index))) index = this.draw(seriesOf(type));
    const role = { index, label: entityLabel(type, index) || `item ${letters(index)}` };
    this.roles.set(id, role);
    return role;
  }

  private draw(series: string): number {
    const pool = this.free.get(series) ?? [0, 1, 2, 3, 4, 5, 6, 7];
    const index = pool.splice(Math.floor(this.random() * pool.length), 1)[0]!;
    // The pool stays eight numbers wide, so labels stay low.
    pool.push(Math.max(index, ...pool) + 1);
    this.free.set(series, pool);
    return index;
  }
}
