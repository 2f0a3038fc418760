import { describe, expect, test } from 'vitest';
import { addressLine } from '../../../scrubber/recognizers/places/address-line';
import { candidatesIn, contextOf, segmentOf } from './run-recognizer';

/** What is found in the line at this place; every line a paragraph of its own. */
const found = (lines: readonly string[], at: number): readonly string[] => {
  const segments = lines.map((text, id) => segmentOf(text, { block: id }, id)), segment = segments[at]!;
  return candidatesIn(addressLine, segment, contextOf(segments)).filter(({ score }) => score >= 0.75).map(({ span }) => segment.text.slice(span.start, span.end));
};

describe('an address over several paragraphs', () => {
  test('goes on below a comma, whatever the place is called', () => {
    expect(found(['You have the whole of 3 Lantern Cay Road,', 'Little Plover’s Reach,', 'Exuma, The Bahamas.'], 1)).toEqual(['Little Plover’s Reach']);
  });

  test('ends where no comma says that it goes on', () => {
    expect(found(['We met at 3 Lantern Cay Road.', 'Little Hope,', 'and less help'], 1)).toEqual([]);
    expect(found(['Bring 3 lamps,', 'Little Hope,', 'and tea'], 1)).toEqual([]);
  });
});
