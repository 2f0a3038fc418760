import { afterEach, describe, expect, test } from 'vitest';
import { Hold } from '../../../scrubber/hold/hold';
import { CloseReading } from '../../../scrubber/recognizers/model/close-reading';
import { provideTagModel, type TagModel, type TagOutput } from '../../../scrubber/recognizers/model/tag-model';
import { openFile } from '../../../scrubber/pipeline';
import { cleanOne } from '../../builders/hold';

const WORDS = ['[UNK]', '[CLS]', '[SEP]', 'zor', '##bax', 'the', 'pump', 'leaks', 'again', 'says', '.'];
const LABELS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORG', 'I-ORG'];

/** A network that knows one name: "zor" begins a person, "##bax" goes on. It counts what it is asked. */
const fakeModel = (): TagModel & { asked: number } => {
  const model = {
    asked: 0, facts: { labels: LABELS, pieces: 16 }, vocabulary: WORDS.join('\n'),
    run: (ids: BigInt64Array): Promise<TagOutput> => {
      model.asked++;
      const logits = new Float32Array(ids.length * LABELS.length);
      ids.forEach((id, at) => { logits[at * LABELS.length + (id === 3n ? 1 : id === 4n ? 2 : 0)] = 9; });
      return Promise.resolve({ labels: logits, masked: new Float32Array(ids.length).fill(9) });
    },
  };
  return model;
};

const read = async (text: string, model = fakeModel()): Promise<{ hold: Hold; model: ReturnType<typeof fakeModel>; clean: string }> => {
  provideTagModel(() => Promise.resolve(model));
  const hold = new Hold(), source = { file: 0, name: 'a.txt', bytes: new TextEncoder().encode(text) };
  hold.begin({ terms: [], seed: 1 });
  await hold.add(0, 'a.txt', await openFile(source));
  await hold.readOn(0);
  return { hold, model, clean: (await cleanOne(hold, source)).text };
};

afterEach(() => provideTagModel(() => Promise.reject(new Error('none'))));

describe('the second reading', () => {
  test('a name that only the network knows is replaced', async () => {
    const { clean } = await read('the pump leaks again, zorbax.\n');
    expect(clean).not.toContain('zorbax');
    expect(clean).toContain('the pump leaks again');
  });

  test('rows of the rules are there before it begins', async () => {
    provideTagModel(() => Promise.resolve(fakeModel()));
    const hold = new Hold(), bytes = new TextEncoder().encode('Contact: Jane Okafor\nthe pump of zorbax leaks\n');
    hold.begin({ terms: [], seed: 1 });
    await hold.add(0, 'a.txt', await openFile({ file: 0, name: 'a.txt', bytes }));
    expect(hold.rows().entities.map(({ text }) => text)).toEqual(['Jane Okafor']);
    expect(await hold.readOn(0, 0)).toMatchObject({ share: expect.any(Number) as number });
    await hold.readOn(0);
    expect(hold.rows().entities.map(({ text }) => text)).toEqual(['Jane Okafor', 'zorbax']);
  });

  test('equal lines are read once, and what was said holds for each of them', async () => {
    const { model, clean } = await read('zorbax leaks again\n'.repeat(400));
    expect(model.asked).toBe(1);
    expect(clean).not.toContain('zorbax');
  });

  test('numbers and everyday words are not read', async () => {
    const { model } = await read('12 400 – 17\nthe pump leaks again\n2026-04-01 10:00\n');
    expect(model.asked).toBe(0);
  });

  test('a long line is read in windows, and every piece once', async () => {
    const { clean } = await read(`${'the pump zorbax leaks again, '.repeat(60)}\n`);
    expect(clean).not.toContain('zorbax');
  });

  test('what is beyond the budget is named as not read', async () => {
    const segments = (await openFile({ file: 0, name: 'a.txt', bytes: new TextEncoder().encode(Array.from({ length: 60 }, (_, line) => `zorbax leaks ${line}`).join('\n')) })).segments;
    const reading = new CloseReading(fakeModel(), segments, 2);
    for (let read = 0; await reading.next() !== undefined; read++) expect(read).toBeLessThan(3);
    expect(reading.unread?.place.label).toMatch(/line/);
    expect(reading.share).toBe(1);
  });

  test('without a network the rows say so, and with it switched off too', async () => {
    provideTagModel(() => Promise.reject(new Error('none')));
    const opened = await openFile({ file: 0, name: 'a.txt', bytes: new TextEncoder().encode('zorbax leaks\n') });
    for (const [closeReading, said] of [[undefined, 'no-model'], [false, 'switched-off']] as const) {
      const hold = new Hold();
      hold.begin({ terms: [], seed: 1, closeReading });
      await hold.add(0, 'a.txt', opened);
      expect(await hold.readOn(0)).toEqual({ share: 1, changed: false });
      expect(hold.rows().rulesOnly).toBe(said);
    }
  });
});
