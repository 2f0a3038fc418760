/** "1 file", "2,000 files". */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

export const fileSize = (bytes: number): string => {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) { value /= 1000; unit += 1; }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
};

/** A share that is never rounded to "0 %" or "100 %" when it is neither. */
export const percent = (share: number): string => {
  if (share <= 0) return '0 %';
  if (share < 0.01) return 'under 1 %';
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
};
