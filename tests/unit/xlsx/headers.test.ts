import { describe, expect, test } from 'vitest';
import { findHeaders } from '../../../scrubber/formats/ooxml/headers';

const sheet = (...rows: readonly (readonly string[])[]) => rows.flatMap((cells, row) => cells.map((text, column) => ({ row, column, text })));
const headersOf = (...rows: readonly (readonly string[])[]) => findHeaders(sheet(...rows), ({ text }) => !/^\d*$/.test(text), []);

describe('the row that names the columns', () => {
  test.each([['Tél.'], ['Emp. no.'], ['Paid?'], ['Qty.']])('may hold "%s"', (short) => {
    const headers = headersOf(['Locataire', short], ['Kouyaté', 'x'], ['Marchand', 'y']);
    expect(headers.above(1, 0)).toBe('Locataire');
    expect(headers.above(2, 1)).toBe(short);
    expect(headers.isHeader(0, 1)).toBe(true);
  });

  test('is not a row of sentences', () => {
    expect(headersOf(['All figures are in euros.', 'Please do not share.'], ['Kouyaté', 'x'], ['Marchand', 'y']).isHeader(0, 0)).toBe(false);
  });

  test('is not a row of addresses or numbers', () => {
    expect(headersOf(['a@b.example', 'Name'], ['c@d.example', 'x'], ['e@f.example', 'y']).isHeader(0, 0)).toBe(false);
  });
});
