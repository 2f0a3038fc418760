import { describe, expect, it } from 'vitest';
import { givenNameKind, isWordName, surnameKind } from '../../../scrubber/recognizers/lexica/names';
import { isKnownThing } from '../../../scrubber/recognizers/lexica/known-things';
import { isOrdinaryWord } from '../../../scrubber/recognizers/lexica/ordinary-words';
import { isPlacePhrase, isPlaceWord } from '../../../scrubber/recognizers/lexica/places';
import { organisationOfDomain } from '../../../scrubber/recognizers/organisations/domain-name';
import { namesInRun } from '../../../scrubber/recognizers/people/name-shape';
import { nameRuns } from '../../../scrubber/recognizers/people/name-tokens';

describe('lexica', () => {
  it('tells names from names that are words', () => {
    expect(givenNameKind('Nkechi')).toBe('name');
    expect(givenNameKind('Will')).toBe('word-name');
    expect(givenNameKind('Kubernetes')).toBe('unknown');
    expect(surnameKind('Yıldırım')).toBe('name');
    expect(surnameKind('Adeyemi-Clarke')).toBe('name');
    expect(surnameKind('Sommer')).toBe('word-name');
    expect(surnameKind('Karlsdóttir')).toBe('name');
    expect(isWordName('Grace')).toBe(true);
  });
  it('knows inflected and compound words', () => {
    for (const word of ['Confirmed', 'meetings', 'Prüfung', 'non-profit', 'Rechnungsnummer', 'Unfortunately']) expect(isOrdinaryWord(word), word).toBe(true);
    for (const word of ['Okafor', 'Brandvold', 'Quillmoor']) expect(isOrdinaryWord(word), word).toBe(false);
  });
  it('knows places and things of everybody', () => {
    expect(isPlaceWord('Zürich')).toBe(true);
    expect(isPlacePhrase('New York')).toBe(true);
    expect(isKnownThing('Google Analytics')).toBe(true);
  });
  it('reads the owner of a domain', () => {
    expect(organisationOfDomain('crm.marlowe-haus.co.uk')).toBe('marlowe-haus');
    expect(organisationOfDomain('quillmoor.example')).toBe('quillmoor');
    expect(organisationOfDomain('gmail.com')).toBeUndefined();
  });
});

describe('name runs', () => {
  const namesIn = (text: string): string[] => nameRuns(text).flatMap((run) => namesInRun(run).filter(({ score }) => score >= 0.4).map(({ start, end }) => text.slice(start, end)));
  it.each([
    ['met D’Arcy Will-Thompson and Pieter van Zyl-Mokoena today', ['D’Arcy Will-Thompson', 'Pieter van Zyl-Mokoena']],
    ['from Mohammed al-Sabah Rahimi, J. Okafor', ['Mohammed al-Sabah Rahimi', 'J. Okafor']],
    ['The New York Office of General Terms', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});
