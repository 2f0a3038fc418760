import { describe, expect, test } from 'vitest';
import { standInDate } from '../../../scrubber/policy/stand-in-dates';

describe('a date that stands for another', () => {
  test.each([
    ['1990-03-12', '1904-01-01'], ['12.03.1990', '01.01.1904'], ['12/03/1990', '01/01/1904'], ['19900312', '19040101'],
    ['12 March 1990', '1 January 1904'], ['March 12th, 1990', 'January 1, 1904'], ['12. März 1990', '1. Januar 1904'], ['2 de marzo de 2011', '1 de enero de 1904'],
    ['2 mars 2011', '1 janvier 1904'], ['2 de março de 2011', '1 de janeiro de 1904'], ['2 marzo 2011', '1 gennaio 1904'], ['2 maart 2011', '1 januari 1904'],
    ['2. marts 2011', '1. januar 1904'], ['2 marca 2011', '1 stycznia 1904'], ['12 MARCH 1990', '1 JANUARY 1904'], ['12 Mar 1990', '1 Jan 1904'],
  ])('%s is written as it was: %s', (value, standIn) => { expect(standInDate(value, 0)).toBe(standIn); });

  test('a date in other writing is written in English', () => { expect(standInDate('spring of 1990', 4)).toBe('5 January 1904'); });

  test.each(['1990-03-12', '12.03.1990', '12. März 1990', 'spring of 1990'])('a thousand dates like %s have stand-ins of their own', (value) => {
    expect(new Set(Array.from({ length: 1000 }, (_, index) => standInDate(value, index))).size).toBe(1000);
  });
});
