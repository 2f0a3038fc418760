/** A repeatable choice: mulberry32 (Tommy Ettinger, public domain). */
export const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** `count` of the items, the same for the same seed, in their own order. */
export const slice = <Item>(items: readonly Item[], count: number, seed: number): readonly Item[] => {
  const next = randomOf(seed);
  const picked = new Set(items.map((item) => ({ item, key: next() })).sort((a, b) => a.key - b.key).slice(0, count).map(({ item }) => item));
  return items.filter((item) => picked.has(item));
};
