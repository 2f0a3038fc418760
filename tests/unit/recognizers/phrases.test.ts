import { describe, expect, test } from 'vitest';
import { PhraseList, spelledOut } from '../../../scrubber/recognizers/phrases';

const list = new PhraseList('heart (?:attack|failure)|cancer|cancer du …|tumou?r|parkinson’?s?|rot[ao]|bei einem');
const first = (text: string, at = 0): string | undefined => { const end = list.endFrom(text, at); return end < 0 ? undefined : text.slice(at, end); };

describe('a list of phrases', () => {
  test('is spelled out from brackets, bars and question marks', () => {
    expect(spelledOut('a[bc]d?|x(?:y|z(?:1|2))')).toEqual(['abd', 'ab', 'acd', 'ac', 'xy', 'xz1', 'xz2']);
    expect(() => spelledOut('\\d')).toThrow(RangeError);
    expect(() => spelledOut('(?:a|b')).toThrow(RangeError);
  });
  test('finds the longest phrase from a place on, whole words only', () => {
    expect(first('cancer du poumon, dit')).toBe('cancer du poumon');
    expect(first('Cancer du')).toBe('Cancer');
    expect(first('Heart\u00a0failure')).toBe('Heart\u00a0failure');
    expect(first("Parkinson's disease")).toBe("Parkinson's");
    expect(first('cancerous')).toBeUndefined();
    expect(first('a tumor', 2)).toBe('tumor');
    expect(first('rotary')).toBeUndefined();
  });
  test('finds the longest phrase up to a place', () => {
    expect(list.startUpTo('er war bei einem', 16)).toBe(7);
    expect(list.startUpTo('er war dabei einem', 18)).toBe(-1);
    expect(list.startUpTo('heart', 5)).toBe(-1);
  });
});
