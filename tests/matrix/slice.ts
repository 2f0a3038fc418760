import { seededRandom } from '../../scrubber/policy/random';

/** `count` of the items, the same for the same seed, in their own order. */
export const slice = <Item>(items: readonly Item[], count: number, seed: number): readonly Item[] => {
  const next = seededRandom(seed);
  const picked = new Set(items.map((item) => ({ item, key: next() })).sort((a, b) => a.key - b.key).slice(0, count).map(({ item }) => item));
  return items.filter((item) => picked.has(item));
};
