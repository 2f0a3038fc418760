import { detectText } from '../../../../entrypoints/command-line/detect-text';
import { type Labelled, readLabelled } from '../../../labelled/read-labelled';
import { isMasked, maskOf, type Row, type SetResult } from '../measure';

const BINS = 6;
const FROM = 0.4;
type Bin = { count: number; right: number; score: number };

/** Everywhere that something marked as going stands. */
const goingMask = ({ text, goes }: Labelled): Uint8Array => {
  const spans: { start: number; end: number }[] = [];
  for (const { text: value } of goes) for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push({ start: at, end: at + value.length });
  return maskOf(text.length, spans);
};

/** Reliability on our own set: a score of .8 should be right eight times in ten. ECE after Naeini et al. 2015, bins of .1 from the lower threshold. */
export const calibration = async (): Promise<SetResult> => {
  const bins = Array.from({ length: BINS }, (): Bin => ({ count: 0, right: 0, score: 0 }));
  for (const document of readLabelled().filter(({ file }) => !/\.(?:csv|html|json)$/.test(file))) {
    const mask = goingMask(document);
    for (const span of (await detectText(document.text)).filter(isMasked)) {
      const bin = bins[Math.min(BINS - 1, Math.floor((span.score - FROM) * 10 + 1e-9))]!;
      bin.count++;
      bin.score += span.score;
      if (mask.subarray(span.start, span.end).includes(1)) bin.right++;
    }
  }
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { right, score }) => sum + Math.abs(right - score), 0) / all;
  const rows: Row[] = bins.flatMap(({ count, right, score }, index) => (count === 0 ? [] : [{
    set: 'calibration', what: `score ${(FROM + index / 10).toFixed(1)} to ${(FROM + (index + 1) / 10).toFixed(1)}`, value: `said ${(score / count).toFixed(2)}, right ${(right / count).toFixed(2)} (${right}/${count})`,
  }]));
  return { rows: [...rows, { set: 'calibration', what: 'expected calibration error, own set', value: error.toFixed(3), goal: '≤ .05' }], remarks: [] };
};
