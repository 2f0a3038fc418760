import type { EntityType } from '../../../../scrubber/entity-types';
import type { PictureRow } from '../../../../scrubber/review-rows';
import type { FakeEntity, FakeInput, FakeText } from './fake-hold';

const entity = (type: EntityType, forms: string | readonly string[], standIn: string, reason: FakeEntity['reason'], more: Partial<FakeEntity> = {}): FakeEntity =>
  ({ type, forms: typeof forms === 'string' ? [forms] : forms, standIn, reason, ...more });
const heading = (text: string, level = 1): FakeText => ({ text, context: { role: 'heading', level } });
const item = (text: string, level = 0): FakeText => ({ text, context: { role: 'list-item', level } });
const table = (number: number, rows: readonly (readonly string[])[]): readonly FakeText[] =>
  rows.flatMap((cells, row) => cells.map((text, column) => ({ text, context: { role: 'table-cell' as const, block: 9000 + row, cell: { table: number, row, column } }, label: `table ${number + 1}, row ${row + 1}` })));

const picture = (number: number, places = 1): PictureRow => ({
  id: `picture-${number}`, file: 0, files: [0],
  picture: { id: `p${number}`, hash: `h${number}`, places: Array.from({ length: places }, (_, at) => ({ part: 'media', label: `page ${number + at}` })), width: 640, height: 420, mediaType: 'image/png' },
});

/** The yacht week: an ordinary file. */
export const ordinary: FakeInput = {
  entities: [
    entity('PERSON', ['Lysander Tremaine', 'L. Tremaine', 'Mr Tremaine', 'Lysander'], 'Person A', 'signature'),
    entity('PERSON', ['Anneliese Tremaine', 'Anneliese'], 'Person B', 'participant'),
    entity('PERSON', 'Grace', 'Person C', 'name-list', { eye: true }),
    entity('ORGANIZATION', 'Meridian', 'Company B', 'context-word', { eye: true, evidence: 'with' }),
    entity('ORGANIZATION', ['Halcyon Concierge Ltd', 'Halcyon'], 'Company A', 'legal-form', { evidence: 'Ltd' }),
    entity('SECRET', 'sk_live_51Hb…', '[removed]', 'known-secret', { choice: 'remove', shown: 'sk_l…, 32 characters' }),
    entity('PASSPORT', '533401872', '[Passport 1]', 'column-header', { evidence: 'Passport' }),
    entity('PASSPORT', '533401990', '[Passport 2]', 'column-header', { evidence: 'Passport' }),
    entity('EMAIL_ADDRESS', 'lysander@tremaine-family.example', 'person.a@example.com', 'form'),
    entity('PHONE_NUMBER', '+1 242 555 0143', '+1 202 555 0100', 'form'),
    entity('VESSEL', ['M/Y Blue Heron', 'Blue Heron'], 'Vessel 1', 'title', { evidence: 'M/Y' }),
    entity('PRIVATE_PLACE', 'Villa Casuarina', 'Private place 1', 'context-word', { evidence: 'Villa' }),
    entity('HEALTH', 'severe shellfish allergy', '[health detail]', 'context-word', { evidence: 'allergy' }),
    entity('PROJECT', 'Island charter', 'Project 1', 'code-name', { evidence: 'Project' }),
    entity('BOOKING', 'HX7Q2L', '[Booking 1]', 'context-word', { evidence: 'Booking' }),
    entity('LOCATION', 'Nassau', 'Place 1', 'name-list', { choice: 'keep' }),
    entity('MARKING', 'Strictly confidential', '[marking]', 'marking-words'),
    entity('PERSON', 'Will', 'Person D', 'name-list', { eye: true }),
  ],
  files: [
    {
      name: 'itinerary.docx',
      texts: [
        { text: '{16}', context: { role: 'header' }, label: 'header' },
        heading('{13}: seven days'),
        { text: 'Prepared for {0} by {4}. Questions to {8} or {9}.' },
        heading('Day 1, arrival', 2),
        { text: '{0.3} and {1.1} land in {15} at noon. {2} meets them with the car and takes them to {11}. Please tell the kitchen about the {12} of {1}.' },
        item('Booking {14}, paid on account'),
        item('Breakfast aboard {10}, with grace and without haste'),
        heading('Guests', 2),
        ...table(0, [['Name', 'Passport', 'Notes'], ['{0}', '{6}', 'aisle seat'], ['{1}', '{7}', '{12}'], ['{17} and {2}', '', 'crew']]),
        heading('Day 2, dinner', 2),
        { text: 'Dinner for {0.2} and {1} aboard {10.1}. {3} brings the flowers; {17} is on call with {4.1}.' },
        { text: 'Payment key {5} works until Friday.', context: { role: 'code' } },
        { text: 'Could {0.1} pay from the other account?', unseen: true, label: 'comment 3', context: { role: 'comment' } },
        { text: '{4}', unseen: true, label: 'property: company', context: { role: 'metadata', key: 'Company' } },
      ],
    },
    { name: 'contract Tremaine.docx', changed: 0.021, texts: [heading('Charter contract'), { text: 'Between {4} and {0}, for {10}. Signed, {0.1}' }, { text: 'The captain is {17}.' }] },
    { name: 'contacts.csv', size: 2100, format: 'csv', changed: 0.31, texts: table(0, [['name', 'mail', 'phone'], ['{0}', '{8}', '{9}'], ['{1}', '', '']]) },
  ],
  hidden: [
    { id: 'comments', file: 0, kind: 'comments', place: { part: 'c', label: 'comments' }, risk: 'high', count: 12, choices: ['remove', 'keep'], choice: 'remove' },
    { id: 'meta', file: 0, kind: 'metadata', place: { part: 'm', label: 'document properties' }, risk: 'high', count: 7, choices: ['remove'], choice: 'remove' },
    { id: 'changes', file: 1, kind: 'tracked-changes', place: { part: 'd', label: 'body' }, risk: 'high', count: 4, choices: ['remove', 'keep'], choice: 'remove' },
  ],
  previews: { comments: ['Could L. Tremaine pay from the other account?', 'Ask Grace about the allergy first.'], meta: ['Author: A. Okafor', 'Company: Halcyon Concierge Ltd'] },
  pictures: [picture(1)],
};

export const pictures: FakeInput = {
  ...ordinary,
  pictures: [picture(1), picture(2, 5), { ...picture(3), picture: { ...picture(3).picture, id: 'broken' } }],
  unchecked: [{ id: 'media-1', code: 'media', place: { part: 'media', label: 'page 4' }, file: 0 }],
  embedded: [{ id: 'embedded-1', place: { part: 'e', label: 'page 2' }, name: 'budget 2026.xlsx', size: 88_000, file: 0, choice: 'remove', choices: ['remove'] }],
};

export const refused: FakeInput = {
  ...ordinary, pictures: [],
  files: [
    ...ordinary.files.slice(0, 2),
    { name: 'passwords.docx', step: 'refused', code: 'encrypted', texts: [] },
    { name: 'board minutes.docx', step: 'blocked', code: 'residue', texts: [{ text: 'Present: {0} and {1}.' }], residue: [{ check: 'forms-gone', place: { part: 'h', label: 'header 2' }, entity: `${2 ** 24 + 2}:13-30:PERSON` }] },
  ],
};

export const locked: FakeInput = { ...refused, files: [...refused.files, { name: 'statement.pdf', step: 'refused', code: 'password-needed', texts: [{ text: 'Statement for {1}.' }] }] };

const TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'CUSTOMER_ID', 'PROJECT', 'ADDRESS', 'IP_ADDRESS', 'BOOKING', 'SECRET'];

/** 2,000 things in 20,000 places of 10,000 paragraphs in 30 files. */
export const worst = (things = 2000, paragraphs = 10_000, files = 30): FakeInput => {
  const entities = Array.from({ length: things }, (_, index) => {
    const type = TYPES[index % TYPES.length] ?? 'PERSON';
    return entity(type, [`${type.toLowerCase()} value ${index}`, `v${index}`], `${type} ${index}`, 'context-word', { evidence: 'Client:', eye: index % 40 === 0 });
  });
  const texts = Array.from({ length: paragraphs }, (_, index): FakeText => ({
    text: `Paragraph ${index}: {${(index * 7) % things}} writes to {${(index * 13 + 1) % things}} about the delivery${index % 5 === 0 ? ', which was late again because the lorry had to wait at the border and nobody had the papers ready' : ''}.`,
  }));
  const first = Math.floor(paragraphs * 0.8);
  const rest = Math.ceil((paragraphs - first) / (files - 1));
  return {
    entities,
    files: Array.from({ length: files }, (_, index) => ({
      name: `report ${index + 1}.docx`, size: 480_000, texts: index === 0 ? texts.slice(0, first) : texts.slice(first + (index - 1) * rest, first + index * rest),
    })),
  };
};

export const tables: FakeInput = {
  ...ordinary, pictures: [], hidden: [],
  files: [{ name: 'sheet.csv', format: 'csv', texts: table(0, Array.from({ length: 400 }, (_, row) => (row === 0 ? ['Name', 'Mail', 'Phone', 'Passport', 'City', 'Notes'] : ['{0}', '{8}', '{9}', '{6}', '{15}', `row ${row}`]))) }],
};

/** Short lines with a table among them that is wider than the pane, as a workbook's first sheets are. */
export const wide: FakeInput = {
  ...ordinary, pictures: [], hidden: [],
  files: [{
    name: 'book.xlsx', format: 'xlsx',
    texts: [
      ...Array.from({ length: 24 }, (_, line): FakeText => ({ text: `Line ${line}` })),
      ...table(0, Array.from({ length: 3 }, (_, row) => Array.from({ length: 14 }, (_, column) => `${row}.${column}`))),
      ...Array.from({ length: 60 }, (_, line): FakeText => ({ text: `Line ${line} after it` })),
    ],
  }],
};

/** A PDF of 60 pages after the yacht week: its pages are shown. */
export const pages: FakeInput = {
  ...ordinary, pictures: [], hidden: [],
  files: [
    {
      name: 'itinerary.pdf', format: 'pdf', drawn: [{ part: 'page-3', label: 'page 3' }, { part: 'page-7', label: 'page 7' }],
      texts: [
        ...(ordinary.files[0]?.texts ?? []).filter(({ unseen }) => !unseen), { text: 'https://lysander.example/{0.3}', unseen: true, label: 'page 1, link', context: { role: 'link-target' } },
        ...Array.from({ length: 520 }, (_, line): FakeText => ({ text: line % 9 === 0 ? `Day ${line}: {1} and {17} meet {${line % 4}} at the harbour before the tide turns and go on to {15} in the evening.` : `Line ${line} of the log: fair wind, calm sea, nothing to report from the bridge.` })),
      ],
    },
    { name: 'contract Tremaine.docx', changed: 0.021, texts: [heading('Charter contract'), { text: 'Between {4} and {0}, for {10}. Signed, {0.1}' }] },
  ],
};
