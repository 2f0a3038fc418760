import { expect, it } from 'vitest';
import { FormIndex } from '../../../scrubber/entities/search';
import type { Segment } from '../../../scrubber/types';

const MANY = 30_000;
const segment = (text: string, id: number): Segment => ({ id, text, place: { part: '', label: '' }, visible: true, context: { role: 'paragraph', block: id } });

// Every one of 30,000 values was compared with all the others that begin with the same word: 18 s of a hold with so many addresses.
it('values that begin with the same word are told apart by a look-up, however many there are', () => {
  const index = new FormIndex(Array.from({ length: MANY }, (_, owner) => ({ keys: ['user', String(owner), 'corp'], owner, everyday: false })));
  const before = process.cpuUsage();
  for (let i = 0; i < MANY; i++) expect(index.search(segment(`Ask user-${i}.corp on Monday, not user-${i}.home.`, i)).map(({ form }) => form.owner)).toEqual([i]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(6);
});
