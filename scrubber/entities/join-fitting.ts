import type { Group } from './groups';
import { fileOfMention } from './mention';

/** All that was said of the other is said of this one. */
export const absorb = (into: Group, other: Group): void => {
  into.mentions.push(...other.mentions);
  into.score = Math.max(into.score, other.score);
};

/**
 * A shorter name joins the one that it fits. Where it fits several, each mention joins the one that its own file names ("Hunter" in a
 * letter about D. Hunter), or it stays apart, since a wrong union gives people away. Returns whether nothing of the group is left.
 */
export const joinFitting = (group: Group, fits: readonly Group[]): boolean => {
  if (fits.length === 1) { absorb(fits[0]!, group); return true; }
  if (fits.length === 0) return false;
  const files = fits.map((fit) => new Set(fit.mentions.map(fileOfMention)));
  for (const mention of group.mentions.splice(0)) {
    const here = fits.filter((_, at) => files[at]!.has(fileOfMention(mention)));
    (here.length === 1 ? here[0]! : group).mentions.push(mention);
  }
  return group.mentions.length === 0;
};
