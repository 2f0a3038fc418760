export const round = (value: number, digits: number): number => { const factor = 10 ** digits; return Math.round(value * factor) / factor + 0; };

/**
 * Rounded, but to the side on which the value was: viewers round to pixels, and what was a breath below their border would be drawn one pixel
 * higher if it were written on it.
 */
export const roundAside = (value: number, digits: number): number => {
  const near = round(value, digits);
  return near === value ? near : round(near + Math.sign(value - near) / 10 ** digits, digits);
};
