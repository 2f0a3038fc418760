import { describe, expect, test } from 'vitest';
import { openFile } from '../../../scrubber/pipeline';
import { cleanText } from '../../builders/hold';

describe('plain text', () => {
  test('byte order mark, line ends and everything else stay as they were', async () => {
    const { text } = await cleanText('a.txt', '\ufeffContact: Jane Okafor\r\n\r\n\tlast line');
    expect(text).toMatch(/^\ufeffContact: Person [A-Z]\r\n\r\n\tlast line$/);
  });

  test('UTF-16 comes back as UTF-16', async () => {
    const source = 'Contact: Jane Okafor\n';
    const bytes = new Uint8Array(2 + source.length * 2);
    bytes.set([0xff, 0xfe]);
    [...source].forEach((character, i) => { bytes[2 + i * 2] = character.charCodeAt(0); });
    const { bytes: clean } = await cleanText('a.txt', bytes);
    expect([clean[0], clean[1]]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder('utf-16le').decode(clean)).toMatch(/Contact: Person [A-Z]\n/);
  });

  test('Windows-1252 keeps its umlauts', async () => {
    const { bytes } = await cleanText('a.txt', Uint8Array.from([...'Gr\u00fc\u00dfe an Herrn Jan Kowalczyk\n'].map((character) => character.charCodeAt(0))));
    expect(bytes[2]).toBe(0xfc);
    expect(new TextDecoder('windows-1252').decode(bytes)).not.toMatch(/Kowalczyk/);
  });

  test('a value hidden by zero-width characters and soft hyphens is found and goes', async () => {
    const { text } = await cleanText('a.txt', 'Contact: Ja\u200bne Oka\u00adfor\n');
    expect(text).toMatch(/^Contact: Person [A-Z]\n$/);
  });
});

describe('CSV', () => {
  test('a cell that had quotes keeps them, others get them where they need them', async () => {
    const { text } = await cleanText('a.csv', 'name,city,note\n"Okafor, Jane",Lagos,"said ""yes"""\nLysander Thorn,Oslo,fine\n');
    expect(text.split('\n')[0]).toBe('name,city,note');
    expect(text).toMatch(/\n"Person [A-Z]",Lagos,"said ""yes"""\nPerson [A-Z],Oslo,fine\n$/);
  });

  test('a column of names is found by its header', async () => {
    const { text } = await cleanText('a.csv', 'candidate;score\nOinam Tomba;4\nZubi Khatoon;5\n');
    expect(text).toMatch(/^candidate;score\nPerson [A-Z];4\nPerson [A-Z];5\n$/);
  });
});

describe('JSON', () => {
  test('values go by their keys, numbers stay numbers, and it parses afterwards', async () => {
    const { text } = await cleanText('a.json', '{\n  "name": "Jane \\u004fkafor", "phone": "+44 20 7946 0018",\n  "items": [1, 2.5, true, null]\n}\n');
    const parsed = JSON.parse(text) as { name: string; items: unknown[] };
    expect(parsed.name).toMatch(/^Person [A-Z]$/);
    expect(parsed.items).toEqual([1, 2.5, true, null]);
    expect(text).not.toMatch(/7946/);
  });

  test('broken JSON is refused with its place', async () => {
    await expect(openFile({ file: 0, name: 'a.json', bytes: new TextEncoder().encode('{"a": @}') })).rejects.toMatchObject({ code: 'corrupt', place: { label: 'character 7' } });
  });
});

describe('markup', () => {
  test('text, attributes and comments are scrubbed, tags stay', async () => {
    const { text } = await cleanText('a.html', '<p title="Jane Okafor">Contact: Jane Okafor &amp; team</p><!-- by Jane Okafor --><a href="mailto:jane.okafor@quillmoor.example">mail</a>\n');
    expect(text).not.toMatch(/okafor/i);
    expect(text).toMatch(/^<p title="Person [A-Z]">Contact: Person [A-Z] &amp; team<\/p><!-- by Person [A-Z] --><a href="mailto:person-[a-z]@example.com">mail<\/a>\n$/);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', new Uint8Array(0), 'empty'],
    ['binary noise', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256), 'unknown-format'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n\u0000'), 'corrupt'],
  ])('%s is held with a code', async (_, bytes, code) => {
    await expect(openFile({ file: 0, name: 'a.txt', bytes })).rejects.toMatchObject({ code });
  });
});
