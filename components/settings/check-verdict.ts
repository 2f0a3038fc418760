import type { CheckState } from './sessions';

export type Verdict = 'waiting' | 'holds' | 'holds-only' | 'partly' | 'not';

/** What the contractor is told. `holds-only`: the page never took the copy that came back, so nothing gets in at all. */
export const verdictOf = ({ ways, uncovered }: Pick<CheckState, 'ways' | 'uncovered'>): Verdict => {
  if (ways.length === 0) return 'waiting';
  const held = ways.filter((way) => way.held);
  if (held.length === 0) return 'not';
  if (held.length < ways.length || uncovered.length > 0) return 'partly';
  return held.some(({ taken }) => taken) ? 'holds' : 'holds-only';
};
