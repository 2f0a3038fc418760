import type { TextRow } from '../../scrubber/review-rows';

/** Slides and sheets are told apart by a line above them. Empty for what belongs to none. */
export const sectionOf = ({ place }: TextRow): string => /^(?:slide|sheet) \d+/.exec(place.label)?.[0] ?? '';

/**
 * Indices of rows in the order in which a person would read them. A workbook's parts name all sheets first and a deck's keep notes and charts
 * apart: here each sheet or slide comes with what is seen on it and then what is hidden on it, and what belongs to none comes last.
 */
export const readingOrder = (rows: readonly TextRow[]): readonly number[] => {
  const indices = rows.map((_, index) => index), sections = rows.map(sectionOf), rank = new Map<string, number>();
  for (const section of sections) if (section !== '' && !rank.has(section)) rank.set(section, rank.size);
  if (rank.size === 0) return indices;
  const weight = rows.map(({ visible }, index) => 2 * (rank.get(sections[index]!) ?? rank.size) + (visible ? 0 : 1));
  return indices.sort((a, b) => weight[a]! - weight[b]! || a - b);
};
