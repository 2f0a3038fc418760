import { expect, it } from 'vitest';
import { Detector } from '../../../scrubber/detection/detect';
import { segmentId } from '../../../scrubber/ids';
import { RECOGNIZERS } from '../../../scrubber/recognizers';
import type { Finding, Segment } from '../../../scrubber/types';

const HEADERS = ['Given name', 'Family name', 'Employee no', 'Hours'];
const sheet = (rows: readonly (readonly string[])[]): Segment[] => rows.flatMap((cells, row) => cells.flatMap((text, column) => (text === '' ? [] : [{ text, row, column }])))
  .map(({ text, row, column }, order) => ({ id: segmentId(0, order), text, visible: true, place: { part: 'sheet', label: `row ${row}` }, context: { role: 'table-cell', block: row, cell: { table: 0, row, column }, columnHeader: HEADERS[column]! } }));
const detect = (segments: readonly Segment[]): Finding[] =>
  [...new Detector(RECOGNIZERS).detect(segments, { format: 'xlsx', fileName: 'a.xlsx', language: 'eng' })].flat();
/** What was found in a row, by the texts alone. */
const rowOf = (segments: readonly Segment[], findings: readonly Finding[], row: number): string[] => {
  const text = new Map(segments.map((segment) => [segment.id, segment]));
  return findings.filter(({ spans }) => text.get(spans[0]!.segment)!.context.block === row)
    .map(({ entity, spans }) => `${entity}: ${spans.map(({ segment, span }) => text.get(segment)!.text.slice(span.start, span.end)).join('|')}`);
};

it('finds in a cell that it has seen before what it found there, at its own place', () => {
  const segments = sheet([['Oluwaseun', 'Brandvold', '40117', '38'], ['Mireille', 'Quandt', '40982', '40'], ['Oluwaseun', 'Brandvold', '40117', '38']]), findings = detect(segments);
  expect(rowOf(segments, findings, 2)).toEqual(rowOf(segments, findings, 0));
  expect(rowOf(segments, findings, 0).length).toBeGreaterThan(0);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

it('finds the same, whatever stood in the sheet before (each row alone says what is true)', () => {
  const rows = [['Oluwaseun', '', '40117', '38'], ['Oluwaseun', 'Brandvold', '40118', '2'], ['', 'Brandvold', '40119', '11'], ['Oluwaseun', 'Brandvold', '40120', '38']] as const;
  const segments = sheet(rows), findings = detect(segments);
  rows.forEach((row, at) => {
    const alone = sheet(rows.map((other, i) => (i === at ? row : other.map(() => ''))));
    expect(rowOf(segments, findings, at), `row ${at}`).toEqual(rowOf(alone, detect(alone), at));
  });
});
