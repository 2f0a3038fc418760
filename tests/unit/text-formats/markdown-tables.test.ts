import { describe, expect, test } from 'vitest';
import { openFile } from '../../../scrubber/pipeline';
import { cleanText } from '../../builders/hold';

const segmentsOf = async (text: string) => (await openFile({ file: 0, name: 'a.md', bytes: new TextEncoder().encode(text) })).segments.filter(({ context }) => context.role !== 'file-name');

describe('a table of Markdown', () => {
  test('is one segment a cell, with the header of its column; the row of hyphens is no text', async () => {
    const segments = await segmentsOf('# Who\n\n| Name | Paid |\n| :--- | ---: |\n| Kouyaté | 12 |\n| Marchand | |\n\nAfter.\n');
    expect(segments.map(({ text, context }) => [text, context.role, context.columnHeader ?? '', context.cell ? `${context.cell.row}.${context.cell.column}` : ''])).toEqual([
      ['# Who', 'heading', '', ''], ['Name', 'heading', '', '0.0'], ['Paid', 'heading', '', '0.1'], ['Kouyaté', 'table-cell', 'Name', '1.0'], ['12', 'table-cell', 'Paid', '1.1'], ['Marchand', 'table-cell', 'Name', '2.0'], ['After.', 'paragraph', '', ''],
    ]);
  });

  test('keeps every sign around its values', async () => {
    const { text } = await cleanText('a.md', 'First name|City\n---|---\nWill|Lagos  \r\n|  Zyxa |Oslo|\n');
    expect(text).toMatch(/^First name\|City\n---\|---\nPerson [A-Z]\|Lagos {2}\r\n\| {2}Person [A-Z] \|Oslo\|\n$/);
  });

  test('has cells with a pipe behind a backslash', async () => {
    expect((await segmentsOf('a | b\n--|--\nx \\| y | z\n')).map(({ text }) => text)).toEqual(['a', 'b', 'x \\| y', 'z']);
  });

  test.each([
    ['a line with pipes alone', 'ls | grep x | wc\nand more | less\n', 2],
    ['code', '```\na | b\n--|--\nc | d\n```\n', 5],
    ['a title over a line of hyphens', 'Notes of Monday\n---\nText.\n', 3],
  ])('%s is none', async (_, text, count) => { expect((await segmentsOf(text)).filter(({ context }) => context.cell === undefined)).toHaveLength(count); });
});
