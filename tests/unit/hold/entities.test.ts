import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../scrubber/entities/forms';
import { parsePersonName } from '../../../scrubber/entities/person-name';
import { findingId } from '../../../scrubber/ids';
import type { Finding } from '../../../scrubber/types';
import { cleanOne, cleanText, holdOf } from '../../builders/hold';

const LETTER = 'Dear Dr. Jane Okafor,\n\nOkafor asked for the report. Write to jane.okafor@quillmoor.example.\nJane\'s office is closed. J. OKAFOR signs.\n';

describe('one real thing is one entity', () => {
  test('a person under title, surname, initial, capitals, possessive and e-mail address gets one row', async () => {
    const { hold } = await holdOf({ 'letter.txt': LETTER });
    const people = hold.rows().entities.filter((row) => row.group === 'people');
    expect(people).toHaveLength(1);
    expect(people[0]!.places).toBe(5);
  });

  test('the stand-in is the same in every file of the hold', async () => {
    const { hold, sources } = await holdOf({ 'a.txt': LETTER, 'b.txt': 'Minutes: okafor joined late.\n' });
    const standIn = hold.rows().entities.find((row) => row.group === 'people')!.standIn;
    const second = await cleanOne(hold, sources[1]!);
    expect(second.text).toBe(`Minutes: ${standIn.toLowerCase().replace(' ', '-')} joined late.\n`);
  });

  test('a surname means the one that its own file names', async () => {
    const { hold, sources } = await holdOf({
      'a.txt': 'Contact: Jane Quenneville\nQuenneville signs.\n', 'b.txt': 'Contact: Daniel Quenneville\nMr Quenneville agreed, and then Quenneville left.\n',
    });
    expect(hold.rows().entities.filter((row) => row.group === 'people')).toHaveLength(2);
    expect((await cleanOne(hold, sources[1]!)).text).toMatch(/^Contact: (Person [A-Z])\nMr \1 agreed, and then \1 left\.\n$/);
  });

  test('possessive, title and capitals survive the replacement', async () => {
    const { text } = await cleanText('letter.txt', LETTER);
    expect(text).toMatch(/^Dear Dr\. Person [A-Z],/);
    expect(text).toMatch(/Person [A-Z]'s office/);
    expect(text).toMatch(/PERSON [A-Z] signs/);
    expect(text).toMatch(/person-[a-z]@example\.com/);
  });

  test('a company under its whole name and the first word of it is one, unless two begin so', async () => {
    const { text } = await cleanText('a.txt', 'Buyer: Hexley Capital Partners LLP\nCompany: Hexley\nClient: Hexley\n');
    expect(text).toMatch(/^Buyer: (Company [A-Z])\nCompany: \1\nClient: \1\n$/);
    const { hold } = await holdOf({ 'a.txt': 'Buyer: Hexley Capital Partners LLP\nSeller: Hexley Motors Ltd\nClient: Hexley\n' });
    expect(hold.rows().entities).toHaveLength(3);
  });

  test('a company that is called by the first word of its name is found by it', async () => {
    const { text } = await cleanText('a.txt', 'Protocol by Quillon Therapeutics Ltd.\nSponsor overhead (Quillon): 22 of 100\n');
    expect(text).toMatch(/^Protocol by (Company [A-Z])\n?.*\nSponsor overhead \(\1\): 22 of 100\n$/);
  });

  test.each([['Prénom', 'Locataire'], ['Locataire', 'Prénom']])('a family name says the same beside a given name and alone, in columns %s, %s', async (first, second) => {
    const cells = (given: string, family: string): string => (first === 'Prénom' ? `${given};${family}` : `${family};${given}`);
    const { text } = await cleanText('a.csv', `Lot;${first};${second}\nA-01;${cells('Fatoumata', 'Kouyaté')}\nA-02;${cells('Yann', 'Le Goff')}\n\nLocataire;Rappel;Lettre\nLe Goff;1;x\nKouyaté;2;y\n`);
    const [, one, two, , , goff, kouyate] = text.split('\n').map((line) => line.split(';')), family = first === 'Prénom' ? 2 : 1;
    expect(kouyate![0]).toBe(one![family]);
    expect(goff![0]).toBe(two![family]);
    expect(goff![0]).toMatch(/^Person [A-Z]$/);
    expect(two![3 - family]).toBe(goff![0]!.slice(-1));
  });

  test('the words between a person and a company stay', async () => {
    const { text } = await cleanText('a.txt', 'Reviewed by Desmond Brandvold for Thornquist Maritime Holdings Ltd.\n');
    expect(text).toMatch(/^Reviewed by Person [A-Z] for Company [A-Z]\n$/);
  });

  test('the kind before a name is not said twice', async () => {
    const { text } = await cleanText('a.json', '{"deal": "Project Marigold", "note": "Marigold closes in June."}\n');
    expect(text).toMatch(/^\{"deal": "Project ([A-Z])", "note": "Project \1 closes in June\."\}/);
  });

  test('nor is it in another language, and a ship’s number stays a number', async () => {
    const { text } = await cleanText('a.txt', 'Das gilt für das Projekt Zaunkönig.\nVessel: M/Y Halcyon Ledger, IMO 9074614\n');
    expect(text).toMatch(/für das Projekt [A-Z]\.\n/);
    expect(text).toMatch(/IMO 9\d{6}\n$/);
    expect(text).not.toContain('9074614');
  });

  test('a word of a sentence is replaced by words of a sentence', async () => {
    const { text } = await cleanText('a.csv', 'Name,Allergies,Note\nJane Okafor,Shellfish,no shellfish for Jane\n');
    expect(text).toMatch(/,Health detail [A-Z],no health detail [A-Z] for /);
  });

  test('two people of one family stay two', async () => {
    const { hold } = await holdOf({ 'a.txt': 'Contact: Jane Okafor\nContact: Daniel Okafor\n' });
    expect(hold.rows().entities.filter((row) => row.group === 'people')).toHaveLength(2);
  });
});

describe('a name that is an everyday word', () => {
  test('is replaced where it is the name and left where it is the word', async () => {
    const { text } = await cleanText('a.txt', 'Ms Grace Bellweather will attend. We asked Grace to say grace. There is a grace period.\n');
    expect(text).not.toMatch(/Bellweather/);
    expect(text).toMatch(/say grace\. There is a grace period/);
    expect(text).not.toMatch(/asked Grace/);
  });
});

describe('an author who is a phrase', () => {
  const wordsSearched = (author: string): readonly string[] => {
    const finding: Finding = { id: findingId({ segment: 0, span: { start: 0, end: author.length } }, 'PERSON'), spans: [], entity: 'PERSON', score: 0.9, recognizer: 'person-field', reason: { code: 'author' } };
    return formsOf({ type: 'PERSON', mentions: [{ finding, text: author }], name: parsePersonName(author), score: 0.9 }, 0).filter(({ keys }) => keys.length === 1).map(({ keys }) => keys[0]!);
  };

  test('is searched as a whole, not word by word', () => {
    expect(wordsSearched('This is the Author')).not.toContain('this');
    expect(wordsSearched('Jane Adaeze Okafor')).toContain('okafor');
  });
});

describe('the contractor mends', () => {
  test('"not the same" splits a place off, undo brings it back', async () => {
    const { hold } = await holdOf({ 'a.txt': 'Contact: Jane Okafor\nOkafor agreed.\n' });
    const [row] = hold.rows().entities.filter((entity) => entity.group === 'people');
    const second = hold.places(row!.id)[1]!;
    hold.append({ kind: 'not-same', findings: [second.finding] });
    expect(hold.rows().entities.filter((entity) => entity.group === 'people').length).toBeGreaterThanOrEqual(1);
    hold.undo();
    expect(hold.rows().entities.find((entity) => entity.id === row!.id)!.places).toBe(2);
  });

  test('"the same" gives two entities one stand-in', async () => {
    const { hold, sources } = await holdOf({ 'a.txt': 'Contact: Jane Okafor\nContact: Lysander Thorn\n' });
    const [first, second] = hold.rows().entities.filter((entity) => entity.group === 'people');
    hold.append({ kind: 'same', entities: [first!.id, second!.id] });
    const { text } = await cleanOne(hold, sources[0]!);
    const [, a, b] = /Contact: (.*)\nContact: (.*)\n/.exec(text)!;
    expect(a).toBe(b);
  });

  test('what was added is found everywhere, whatever its writing', async () => {
    const { hold, sources } = await holdOf({ 'a.txt': 'The Falkenhorst plan. See falkenhorst-v2 and FALKENHORST.\n' });
    expect(hold.search('Falkenhorst').places).toBe(3);
    hold.append({ kind: 'add', text: 'Falkenhorst', type: 'PROJECT' });
    expect((await cleanOne(hold, sources[0]!)).text).not.toMatch(/falkenhorst/i);
  });

  test('one place kept is kept, the others go', async () => {
    const { hold, sources } = await holdOf({ 'a.txt': 'Contact: Jane Okafor\nAuthor: Jane Okafor\n' });
    const row = hold.rows().entities.find((entity) => entity.group === 'people')!;
    hold.append({ kind: 'decide', on: hold.places(row.id)[1]!.finding, choice: 'keep' });
    const { text, verdict } = await cleanOne(hold, sources[0]!);
    expect(text).toMatch(/Contact: Person [A-Z]\nAuthor: Jane Okafor/);
    expect(verdict.residue).toEqual([]);
  });
});
