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

describe('mail in a text file', () => {
  const message = (head: string): Uint8Array => new TextEncoder().encode(`${head}\r\n\r\nSGVsbG8gUXVlbm5ldmlsbGU=\r\n`);
  const open = (name: string, head: string): Promise<unknown> => openFile({ file: 0, name, bytes: message(head) });
  test.each([
    ['a message', 'From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64'],
    ['a message with folded fields', 'Received: from a.example.com\r\n\tby b.example.com; Mon, 2 Nov 2026\r\nSubject: x\r\n y'],
    ['a mailbox', 'From a@example.com Mon Nov 2 2026\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b'],
  ])('%s stays here: its parts may be whole files', async (_, head) => {
    await expect(open('a.eml', head)).rejects.toMatchObject({ code: 'mail' });
  });
  test('a note that begins with From and To is a note', async () => {
    await expect(open('a.txt', 'From: Anna\r\nTo: Ben\r\nSubject: lunch')).resolves.toBeDefined();
  });
});

describe('pictures and files written as letters', () => {
  const data = 'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAB9klEQVR4Xu2aT07DMBDGx0nThP6R6AKEhARL7gD34Aic'.repeat(3);
  test('do not go out unseen: a page and a notebook get the smallest picture there is', async () => {
    const page = await cleanText('a.html', `<p>Our logo</p><img src="data:image/png;base64,${data}">`);
    expect(page.text).toMatch(/^<p>Our logo<\/p><img src="data:image\/gif;base64,[\w+/=]{40,90}">$/);
    const notebook = await cleanText('a.ipynb', JSON.stringify({ cells: [{ outputs: [{ data: { 'image/png': data } }] }] }));
    expect(JSON.parse(notebook.text).cells[0].outputs[0].data['image/png']).toMatch(/^iVBORw0KGgo[\w+/=]{60,100}$/);
  });
});
