import { describe, expect, it, vi } from 'vitest';
vi.mock('wxt/browser', () => ({ browser: {} }));
import { managedFrom } from '../../entrypoints/shared/managed';
import { managedSchema } from '../../entrypoints/shared/managed-schema';
import { ENTITY_TYPES, type EntityType } from '../../scrubber/entity-types';
import { changedDefaults, DEFAULT_ACTIONS } from '../../scrubber/policy/defaults';
import { Hold } from '../../scrubber/hold/hold';
import { openFile } from '../../scrubber/pipeline';

describe('what an organisation sets', () => {
  it('is taken as it is written', () => {
    expect(managedFrom({
      sites: ['https://submit.vendor.example/*'], strictSites: ['https://submit.vendor.example/*'], terms: [{ text: ' Tamarind ', type: 'PROJECT' }, { text: 'Kestrel' }],
      defaults: { DATE_TIME: 'replace' }, requiredChecks: ['needs-your-eye'],
    })).toEqual({
      sites: ['https://submit.vendor.example/*'], strictSites: ['https://submit.vendor.example/*'], terms: [{ text: 'Tamarind', type: 'PROJECT' }, { text: 'Kestrel', type: 'TERM' }],
      defaults: { DATE_TIME: 'replace' }, requiredChecks: ['needs-your-eye'],
    });
  });

  it('is left out where it has a wrong shape', () => {
    expect(managedFrom({ sites: ['everywhere', '<all_urls>', 7], terms: ['Tamarind', { text: '' }, { text: 'x', type: 'NOTHING' }], defaults: { PERSON: 'publish', NOTHING: 'keep' }, requiredChecks: 'all' }))
      .toEqual({ sites: [], strictSites: [], terms: [], defaults: {}, requiredChecks: [] });
  });

  it('is described by a schema that names every setting and every type', () => {
    expect(Object.keys(managedSchema.properties).sort(), 'add the setting to managed-schema.ts').toEqual(Object.keys(managedFrom({})).sort());
    expect(Object.keys(managedSchema.properties.defaults.properties)).toEqual(Object.keys(ENTITY_TYPES));
  });
});

describe('changes to the default policy', () => {
  it('never leave what identifies one person alone, or a secret', () => {
    const all = Object.fromEntries((Object.keys(ENTITY_TYPES) as EntityType[]).map((type) => [type, 'keep' as const]));
    const changed = changedDefaults(all);
    expect(changed.PERSON).toBe('replace');
    expect(changed.SECRET).toBe('remove');
    expect(changed.ORGANIZATION).toBe('keep');
    expect(changedDefaults()).toEqual(DEFAULT_ACTIONS);
  });

  it('reach the plan of a file', async () => {
    const planned = async (defaults: Parameters<typeof changedDefaults>[0]): Promise<number> => {
      const hold = new Hold();
      hold.begin({ terms: [], seed: 1, defaults });
      const source = { file: 1, name: 'note.txt', bytes: new TextEncoder().encode('The meeting is on 12 March 2026.\n') };
      await hold.add(1, source.name, await openFile(source));
      return hold.plan(1).plan.edits.length;
    };
    expect(await planned({})).toBe(0);
    expect(await planned({ DATE_TIME: 'replace' })).toBe(1);
  });

  it('can require that each doubtful value is decided', async () => {
    const hold = new Hold();
    hold.begin({ terms: [], seed: 1, defaults: { EMAIL_ADDRESS: 'ask' }, requiredChecks: ['needs-your-eye'] });
    const source = { file: 1, name: 'note.txt', bytes: new TextEncoder().encode('Write to petra.quenneville@quillmark.io today.\n') };
    await hold.add(1, source.name, await openFile(source));
    const { missing, entities } = hold.rows();
    const waiting = entities.filter(({ sureness }) => sureness === 'needs-your-eye').map(({ id }) => id);
    expect(waiting.length).toBeGreaterThan(0);
    expect(missing).toEqual(waiting);
    hold.append({ kind: 'decide-all', on: waiting, choice: 'replace' });
    expect(hold.rows().missing).toEqual([]);
  });
});
