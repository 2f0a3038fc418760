import { describe, expect, it } from 'vitest';
import type { TextRow } from '../../../scrubber/review-rows';
import { pieces, textLines, type TextLine } from '../../../components/review/text-lines';

const row = (segment: number, text: string, more: Partial<TextRow> = {}): TextRow => ({
  segment, text, context: { role: 'paragraph', block: segment }, place: { part: 'body', label: `paragraph ${segment}` }, visible: true, marks: [], ...more,
});
const cell = (segment: number, table: number, line: number, column: number): TextRow => row(segment, `${line}.${column}`, { context: { role: 'table-cell', block: line, cell: { table, row: line, column } } });

const words = (line: TextLine): string => {
  if (line.kind === 'folded') return `(${line.count})`;
  return line.kind === 'text' ? line.row.text : line.cells.map((cells) => cells.map(({ text }) => text).join('')).join('|');
};

describe('text lines', () => {
  it('puts the cells of a table row side by side, empty ones included', () => {
    const { lines, lineOf } = textLines([row(0, 'before'), cell(1, 0, 0, 0), cell(2, 0, 0, 2), cell(3, 0, 1, 1), row(4, 'after')]);
    expect(lines.map(words)).toEqual(['before', '0.0||0.2', '|1.1|', 'after']);
    expect([0, 1, 2, 3, 4].map((index) => lineOf(index))).toEqual([0, 1, 1, 2, 3]);
  });
  it('tells two tables apart that follow each other', () => {
    expect(textLines([cell(0, 0, 0, 0), cell(1, 1, 0, 0)]).lines).toHaveLength(2);
  });
  it('labels what a reader does not see, once in a row', () => {
    const hidden = { visible: false, place: { part: 'c', label: 'comment 3' } };
    expect(textLines([row(0, 'a'), row(1, 'b', hidden), row(2, 'c', hidden)]).lines.map(({ label }) => label)).toEqual([undefined, 'comment 3', undefined]);
  });
  it('says which sheet or slide begins, and takes no room for columns that nobody uses', () => {
    const at = (segment: number, label: string, line: number, column: number): TextRow => ({ ...cell(segment, Number(/\d+/.exec(label)?.[0]), line, column), place: { part: 'p', label } });
    const { lines } = textLines([at(0, 'sheet 1, cell A1', 0, 0), at(1, 'sheet 1, cell XFD1', 0, 16_383), at(2, 'sheet 1, cell A2', 1, 0), at(3, 'sheet 2, cell A1', 0, 0)]);
    expect(lines.map((line) => [line.label, line.kind !== 'folded' && line.section])).toEqual([['sheet 1', true], [undefined, true], ['sheet 2', true]]);
    expect(lines.map((line) => (line.kind === 'cells' ? line.cells.length : 0))).toEqual([2, 2, 1]);
  });
  it('folds away names and settings that nobody reads, unless something was found in them', () => {
    const setting = (segment: number, text: string, marks: TextRow['marks'] = []): TextRow => row(segment, text, { visible: false, context: { role: 'attribute', block: 0 }, marks });
    const mark = { span: { start: 0, end: 4 }, entity: 'e', type: 'PERSON' as const, choice: 'replace' as const };
    const rows = [setting(0, 'Text 0'), row(1, 'a'), setting(2, 'Jane', [mark]), setting(3, '•'), row(4, 'b')];
    const { lines, lineOf } = textLines(rows), open = textLines(rows, true);
    expect(lines.map(words)).toEqual(['a', 'Jane', 'b', '(2)']);
    expect([1, 2, 4].map((index) => words(lines[lineOf(index)]!))).toEqual(['a', 'Jane', 'b']);
    expect(open.lines.map(words)).toEqual(['a', 'Jane', 'b', '(2)', 'Text 0', '•']);
    expect([1, 2, 4].map((index) => words(open.lines[open.lineOf(index)]!))).toEqual(['a', 'Jane', 'b']);
  });
  it('reads a workbook sheet by sheet: its name, what is seen, what is hidden', () => {
    const at = (segment: number, label: string, text: string, visible = true): TextRow => row(segment, text, { visible, place: { part: 'p', label }, context: { role: 'heading', block: segment } });
    const { lines, lineOf } = textLines([
      at(0, 'sheet 1, name', 'March'), at(1, 'sheet 2, name', 'April'), at(2, 'defined name', 'rate'), at(3, 'sheet 1, comments', 'psst', false), at(4, 'sheet 1, cell A1', 'Name'), at(5, 'sheet 2, cell A1', 'Sum'),
    ]);
    expect(lines.map(words)).toEqual(['March', 'Name', 'psst', 'April', 'Sum', 'rate']);
    expect([0, 1, 2, 3, 4, 5].map((index) => words(lines[lineOf(index)]!))).toEqual(['March', 'April', 'rate', 'psst', 'Name', 'Sum']);
  });
  it('cuts a text at its marks and loses nothing', () => {
    const mark = (start: number, end: number) => ({ span: { start, end }, entity: 'e', type: 'PERSON' as const, choice: 'replace' as const });
    const cut = pieces(row(0, 'Dear Jane Okafor,', { marks: [mark(5, 9), mark(10, 16)] }));
    expect(cut.map(({ text }) => text)).toEqual(['Dear ', 'Jane', ' ', 'Okafor', ',']);
    expect(cut.map((piece) => piece.mark !== undefined)).toEqual([false, true, false, true, false]);
  });
});
