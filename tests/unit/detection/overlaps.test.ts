import { expect, it } from 'vitest';
import { resolveOverlaps } from '../../../scrubber/detection/overlaps';
import type { Finding } from '../../../scrubber/types';

const TEXT = 'Dear Lysander and Priyanka Rao, welcome';
const person = (value: string, score: number): Finding => {
  const start = TEXT.indexOf(value), first = { segment: 1, span: { start, end: start + value.length } };
  return { id: `${value}`, spans: [first], entity: 'PERSON', score, recognizer: 'test', reason: { code: 'found-elsewhere' } };
};
const settled = (...findings: Finding[]): string[] => resolveOverlaps(findings, TEXT).map(({ spans }) => TEXT.slice(spans[0]!.span.start, spans[0]!.span.end));

it('a name that gives way leaves what sticks out of it, but no word that only joins', () => {
  expect(settled(person('Lysander', 0.95), person('Lysander and', 0.6), person('Priyanka', 0.95))).toEqual(['Lysander', 'Priyanka']);
  expect(settled(person('Priyanka', 0.95), person('Priyanka Rao', 0.6))).toEqual(['Priyanka', 'Rao']);
});
