import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../scrubber/entity-types';
import { findingId } from '../../../scrubber/ids';
import { fuse, type Witness } from '../../../scrubber/recognizers/model/fusion';
import { findingOf } from '../../../scrubber/recognizers/model/model-findings';
import type { Finding, Segment } from '../../../scrubber/types';

const segmentOf = (text: string): Segment => ({ id: 1, text, place: { part: 'text', label: 'line 1' }, visible: true, context: { role: 'paragraph', block: 0 } });
/** What becomes of words that the network tagged. */
const tagged = (text: string, words: string, type: string, score = 0.99): EntityType | undefined => {
  const start = text.indexOf(words);
  return findingOf({ line: { text, parts: [{ segment: segmentOf(text), start: 0 }] }, span: { start, end: start + words.length }, type, score })?.entity;
};

describe('what the network tagged', () => {
  test('a place with a house number is an address, whatever the street is called', () => {
    expect(tagged('She lives at 14 Saltergate, Otley.', '14 Saltergate', 'PLACE')).toBe('ADDRESS');
    expect(tagged('Deelnemer woont Achterom 3.', 'Achterom 3', 'PLACE')).toBe('ADDRESS');
    expect(tagged('The road to Otley is closed.', 'Otley', 'PLACE')).toBe('LOCATION');
  });

  test('a court is a public body and a statute a law, though it looks like an organisation', () => {
    expect(tagged('The Ankara Administrative Court dismissed it.', 'Ankara Administrative Court', 'ORG')).toBe('PUBLIC_BODY');
    expect(tagged('under the Interception of Communications Act 1985.', 'Interception of Communications Act 1985', 'ORG')).toBe('LAW');
    expect(tagged('They signed with Corvid Analytics.', 'Corvid Analytics', 'ORG')).toBe('ORGANIZATION');
  });

  test('an article alone is nothing', () => {
    expect(tagged('suffered a fractured left clavicle', 'a', 'HEALTH')).toBeUndefined();
  });

  test('abbreviations of everybody are no organisations', () => {
    expect(tagged('as GAAP requires', 'GAAP', 'ORG')).toBeUndefined();
  });
});

const finding = (entity: EntityType, start: number, end: number, score: number, recognizer = 'names-model'): Finding => {
  const first = { segment: 1, span: { start, end } };
  return { id: findingId(first, entity), spans: [first], entity, score, recognizer, reason: { code: 'form' } };
};
const witness = (telling: number | undefined, outside?: number): Witness => ({ chanceTelling: () => telling, chanceOutside: () => outside });

describe('rules and network together', () => {
  test('what stays anyway and tells nobody is quiet; what goes is never', () => {
    const [body, person] = fuse([], [finding('PUBLIC_BODY', 0, 10, 0.9), finding('PERSON', 20, 30, 0.9)], witness(0.01));
    expect(body).toMatchObject({ entity: 'PUBLIC_BODY', quiet: true });
    expect(person?.quiet).toBeUndefined();
    expect(fuse([finding('DATE_TIME', 0, 4, 0.6, 'date-time')], [], witness(undefined))[0]?.quiet).toBeUndefined();
  });

  test('a town that the network sees does not save the private house around it', () => {
    const house = finding('PRIVATE_PLACE', 0, 16, 0.52, 'private-place');
    expect(fuse([house], [finding('LOCATION', 0, 16, 0.9)], witness(0.9))).toEqual([house]);
  });
});
