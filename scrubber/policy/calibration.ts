/**
 * What a recognizer's score has been worth: points of score and of the share that was right, from our own labelled documents
 * (tests/labelled, both halves, so the error that the bench reports is in-sample), rounded down. Scores order findings; this says how often such a finding is one.
 */
const POINTS: readonly (readonly [score: number, right: number])[] = [[0.4, 0.5], [0.5, 0.88], [0.6, 0.92], [0.75, 0.95], [0.85, 0.96], [1, 0.995]];

/** The probability that a finding of this score is right, between the points in proportion. */
export const probabilityOf = (score: number): number => {
  for (let index = 1; index < POINTS.length; index++) {
    const [[from, low], [to, high]] = [POINTS[index - 1]!, POINTS[index]!];
    if (score <= to) return low + (high - low) * Math.max(0, (score - from) / (to - from));
  }
  return POINTS.at(-1)![1];
};
