import { describe, expect, test } from 'vitest';
import { detectText } from '../../../entrypoints/command-line/detect-text';

const found = async (text: string, type: string): Promise<string[]> => (await detectText(text)).filter((span) => span.type === type && span.action !== 'keep').map(({ start, end }) => text.slice(start, end));

describe('what the whole document tells', () => {
  test('the owner of a domain is an organisation wherever the text names it, in one word or two', async () => {
    expect(await found('Write to sales@quillmoor.example.\nQuillmoor and Quill Moor will answer.\n', 'ORGANIZATION')).toEqual(['Quillmoor', 'Quill Moor']);
  });
  test('the name of an own host is a name of the house', async () => {
    expect(await found('Deployed to stage.duskbloom.inkwright.example on Monday.\nThe Duskbloom team is happy.\n', 'ORGANIZATION')).toContain('Duskbloom');
  });
  test('a mail service that everybody uses names no employer', async () => {
    expect(await found('Write to jane.okafor@gmail.com.\nGmail is down.\n', 'ORGANIZATION')).toEqual([]);
  });
  test('a company takes the legal form behind it along wherever it stands', async () => {
    const names = await found('Between Wrenfield Pumps, Inc. (“Wrenfield”) and others.\nSigned for WRENFIELD PUMPS, INC. on Monday.\n', 'ORGANIZATION');
    expect(names.map((name) => name.replace(/\.$/, ''))).toContain('WRENFIELD PUMPS, INC');
  });
  test('a role in a contract is nobody', async () => {
    expect(await found('Wrenfield Pumps Ltd (the “Company”) agrees. The Company pays; each Company shall pay.\n', 'ORGANIZATION')).toEqual(['Wrenfield Pumps Ltd']);
  });
  test('an organisation of three words is found by its initials, in capitals only', async () => {
    expect(await found('The Deposit Verity Trustee GmbH holds it. DVT pays, dvt does not.\n', 'ORGANIZATION')).toEqual(['Deposit Verity Trustee GmbH', 'DVT']);
  });
  test('a surname with the genitive s of other languages belongs to its person', async () => {
    expect(await found('Kære Asger Vangsted.\nVangsteds bog ligger her.\n', 'PERSON')).toContain('Vangsteds');
  });
  test('a name typed in small letters is found where it acts like a person, and left where it is a word', async () => {
    expect(await found('Ms Rose Bellweather called.\nrose has a counter-offer. The rose has thorns.\n', 'PERSON')).toEqual(['Rose Bellweather', 'rose']);
  });
  test('a nickname in quotes is searched like the name', async () => {
    expect(await found('We met Harpreet “Happy” Sodhi. Happy was the best of the day. I am happy.\n', 'PERSON')).toContain('Happy');
  });
});

describe('values that go over a line\'s end', () => {
  test('are one value where a wrapped line breaks them', async () => {
    const text = 'This agreement is made on the first of March between Jane\nOkafor and the landlord of the house in the high street, who\nsigns.\n';
    const spans = (await detectText(text)).filter((span) => span.type === 'PERSON');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Jane', 'Okafor']);
    expect(new Set(spans.map((span) => span.entity)).size).toBe(1);
  });
  test('are not invented between the short lines of a list', async () => {
    expect(await found('Jane Okafor\nTom Lee\n', 'PERSON')).toEqual(['Jane Okafor', 'Tom Lee']);
  });
});

describe('names in identifiers', () => {
  test('are found in headers, files and camel case', async () => {
    expect(await found('see score_by_Devika_Ramaswamy and cvJaneOkafor.pdf, but not user_name or JavaScript.\n', 'PERSON')).toEqual(['Devika_Ramaswamy', 'JaneOkafor']);
  });
});

describe('what stays', () => {
  test('companies that everybody knows, laws and courts are kept', async () => {
    const masked = (await detectText('The Berlin Social Court cited § 622 BGB; Microsoft and the Bank of America agreed.\n')).filter((span) => span.action !== 'keep');
    expect(masked).toEqual([]);
  });
});
