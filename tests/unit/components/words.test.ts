import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../../scrubber/entity-types';
import { ERROR_CODES } from '../../../scrubber/errors';
import { GROUP, GROUP_ORDER } from '../../../components/review/words/groups';
import { TROUBLE } from '../../../components/review/words/errors';
import { NOTICE } from '../../../components/review/words/notices';
import { fileSize, listed, percent, plural } from '../../../components/review/words/counts';
import { reasonWords } from '../../../components/review/words/reasons';
import { proofLine, SAY } from '../../../components/review/words/sentences';
import { TYPE } from '../../../components/review/words/types';

const folder = new URL('../../../components/review/words/', import.meta.url);

describe('words', () => {
  it('has a sentence and a way out for every code', () => {
    for (const code of [...ERROR_CODES, 'residue', 'cancelled'] as const) {
      expect(TROUBLE[code].what, code).toMatch(/^[A-Z].*\.$/);
      expect(TROUBLE[code].todo, code).toMatch(/^[A-Z].*\.$/);
    }
  });
  it('names every type and puts every group in the order', () => {
    for (const type of Object.keys(ENTITY_TYPES) as EntityType[]) {
      expect(TYPE[type].one.length, type).toBeGreaterThan(2);
      expect(GROUP_ORDER).toContain(ENTITY_TYPES[type].group);
    }
    expect(new Set(GROUP_ORDER).size).toBe(Object.keys(GROUP).length);
  });
  it('does not shout, and says whole sentences', () => {
    for (const name of readdirSync(folder)) expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(/[a-z]!(?!=)/);
    for (const sentence of [...Object.values(NOTICE), ...Object.values(SAY)]) expect(sentence).toMatch(/\.$/);
  });
  it('counts like a person', () => {
    expect(plural(1, 'file')).toBe('1 file');
    expect(plural(2000, 'file')).toBe('2,000 files');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect([percent(0), percent(0.001), percent(0.999), percent(1)]).toEqual(['0 %', 'under 1 %', '99 %', '100 %']);
    expect([fileSize(999), fileSize(2100), fileSize(48_200)]).toEqual(['999 bytes', '2.1 KB', '48 KB']);
  });
  it('quotes the evidence without its colon', () => {
    expect(reasonWords('context-word', 'Client:')).toBe('stands next to “Client”');
    expect(reasonWords('signature', 'Regards')).toBe('signs the letter');
  });
  it('proves in numbers', () => {
    const receipt = { schema: 1, version: '0', files: [] } as const;
    expect(proofLine({ status: 'done', copies: 3, refused: 0, valuesGone: 47, receipt })).toBe('Checked again: none of the 47 removed values is left in the 3 clean copies.');
    expect(proofLine({ status: 'done', copies: 1, refused: 0, valuesGone: 1, receipt })).toBe('Checked again: the removed value is not left in the clean copy.');
  });
});
