import type { EntityType } from '../entity-types';
import { standInDate, two } from './stand-in-dates';

/** The word in front of the label. Types that are not here keep the shape of their value. */
const KIND_WORDS: Partial<Readonly<Record<EntityType, string>>> = {
  PERSON: 'Person', USERNAME: 'Person', EMAIL_ADDRESS: 'Person', SOCIAL_HANDLE: 'Person',
  ORGANIZATION: 'Company', PROJECT: 'Project', PRODUCT: 'Product', VESSEL: 'Vessel', ADDRESS: 'Address', LOCATION: 'Place', PRIVATE_PLACE: 'Place',
  HEALTH: 'Health detail', MARKING: 'Marking', CONFIDENTIAL_FACT: 'Detail', DEMOGRAPHIC: 'Detail', TERM: 'Term', PUBLIC_BODY: 'Body', LAW: 'Law', SEX: 'Detail', JOB_TITLE: 'Role',
};

/** 0 → A, 25 → Z, 26 → AA. */
export const letters = (index: number): string => {
  let label = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) label = String.fromCharCode(65 + ((rest - 1) % 26)) + label;
  return label;
};

/** What the review shows for the entity: "Person A". */
export const entityLabel = (type: EntityType, index: number): string => {
  const word = KIND_WORDS[type];
  return word === undefined ? '' : type === 'VESSEL' ? `${word} ${index + 1}` : `${word} ${letters(index)}`;
};

const slug = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Kinds whose values are words of a sentence, not names. */
const IN_PROSE: ReadonlySet<EntityType> = new Set(['HEALTH', 'CONFIDENTIAL_FACT', 'DEMOGRAPHIC', 'SEX', 'JOB_TITLE', 'MARKING']);

/** The label in the writing of the value: capitals for capitals, small letters in a sentence, a slug where an identifier stood. */
const inWriting = (type: EntityType, label: string, value: string): string => {
  if (IN_PROSE.has(type) && /^\p{Ll}/u.test(value)) return label.charAt(0).toLowerCase() + label.slice(1);
  const lettersOnly = value.replace(/\P{L}/gu, '');
  if (/[_-]/.test(value) && /^[\p{Ll}\d_-]+$/u.test(value)) return value.includes('_') ? slug(label).replace(/-/g, '_') : slug(label);
  if (/^[\p{Ll}\d.]+$/u.test(value) && !/\s/.test(value)) return slug(label);
  if (lettersOnly.length > 3 && lettersOnly === lettersOnly.toUpperCase() && lettersOnly !== lettersOnly.toLowerCase()) return label.toUpperCase();
  return label;
};

/** Letters and digits replaced, everything else as it stands: "TRQ-2207" → "XXX-9001". The first digit is 9, so that a number stays one. */
export const sameShape = (value: string, index: number): string => {
  const places = value.replace(/\D/g, '').length;
  let digits = places <= 1 ? String(index % 10) : '9' + String(index + 1).padStart(places - 1, '0').slice(1 - places);
  return value.replace(/\p{L}/gu, (letter) => (letter === letter.toLowerCase() && letter !== letter.toUpperCase() ? 'x' : 'X')).replace(/\d/g, () => {
    const digit = digits[0] ?? '0';
    digits = digits.slice(1);
    return digit;
  });
};

/** ISO 13616: digits that make the whole number 1 modulo 97. */
const iban = (index: number): string => {
  const account = `00000000${String(index + 1).padStart(10, '0')}`;
  let rest = 0;
  for (const digit of `${account}131400`) rest = (rest * 10 + Number(digit)) % 97;
  return `DE${String(98 - rest).padStart(2, '0')}${account}`;
};

/** ISO/IEC 7812-1 annex B: the Luhn digit. 411111 is the range of Visa's test numbers. */
const card = (index: number): string => {
  const body = `411111${String(index).padStart(9, '0')}`;
  const sum = [...body].reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? (Number(digit) * 2 > 9 ? Number(digit) * 2 - 9 : Number(digit) * 2) : Number(digit)), 0);
  return body + String((10 - (sum % 10)) % 10);
};

const path = (value: string, label: string): string => {
  if (/^[A-Za-z]:/.test(value)) return `C:\\Users\\${slug(label)}`;
  if (value.startsWith('\\\\')) return `\\\\server\\${slug(label)}`;
  return /[\\/]/.test(value) ? `/home/${slug(label)}` : slug(label);
};

/** The smallest picture there is, so that a page or a notebook with a picture goes on being one (GIF89a, and PNG with one empty pixel). */
const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const encoded = (value: string): string => (/^data:image/i.test(value) ? GIF : /^data:/i.test(value) ? 'data:text/plain;base64,' : value.startsWith('iVBORw0KGgo') && value.length > 200 ? PNG : 'AAAA');

type Shape = (value: string, index: number) => string;

/**
 * The one table of stand-ins whose syntax matters. Numbers come from ranges set aside for documents: RFC 5737 and 3849 (addresses),
 * RFC 2606 (hosts), RFC 7042 2.1.2 (MAC), the 555-01xx lines of North America, SSA area 000 (never issued).
 */
const SHAPES: Partial<Readonly<Record<EntityType, Shape>>> = {
  PHONE_NUMBER: (_, index) => `+1 ${201 + (Math.floor(index / 100) % 700)}-555-01${two(index % 100)}`,
  IBAN_CODE: (_, index) => iban(index),
  CREDIT_CARD: (_, index) => card(index),
  US_SSN: (_, index) => `000-00-${String(index + 1).padStart(4, '0')}`,
  DATE_OF_BIRTH: standInDate,
  DATE_TIME: standInDate,
  IP_ADDRESS: (value, index) => (value.includes(':') ? `2001:db8::${(index + 1).toString(16)}` : `192.0.2.${(index % 254) + 1}`) + (/\/\d+$/.exec(value)?.[0] ?? ''),
  MAC_ADDRESS: (_, index) => `00:00:5E:00:53:${((index % 255) + 1).toString(16).padStart(2, '0').toUpperCase()}`,
  HOSTNAME: (_, index) => `host-${letters(index).toLowerCase()}.example.com`,
  INTERNAL_URL: (value, index) => `${/^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(value)?.[0] ?? ''}host-${letters(index).toLowerCase()}.example.com`,
  URL: (value, index) => `${/^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(value)?.[0] ?? ''}site-${letters(index).toLowerCase()}.example.com`,
  GPS: (_, index) => `0.0000, 0.${String(index + 1).padStart(4, '0')}`,
  FILE_PATH: (value, index) => path(value, `person ${letters(index)}`),
  ENCODED_DATA: encoded,
  FLIGHT: (_, index) => `XX${100 + index}`,
};

/** The stand-in of a value that a cell stores as a number or a day: formulas go on calculating with it, and equal values stay equal. */
export const storedStandIn = (holds: 'number' | 'date', value: string, index: number): string => (holds === 'date' ? standInDate(value, index) : sameShape(value, index));

/** What stands where a secret stood: no part of it, no length of it. */
export const REMOVED = 'REMOVED';

/** The stand-in of one value. `type` is the finding's own type, `label` the entity's ("Person A"), `index` the entity's number among its kind. */
export const standInFor = (type: EntityType, value: string, label: string, index: number): string => {
  if (type === 'SECRET') return REMOVED;
  if (type === 'EMAIL_ADDRESS') return `${slug(label)}@example.com`;
  if (type === 'SOCIAL_HANDLE') return value.includes('/') ? `https://example.com/${slug(label)}` : `${value.startsWith('@') ? '@' : ''}${slug(label)}`;
  if (type === 'USERNAME') return (value.startsWith('@') ? '@' : '') + slug(label);
  // A ship's number (IMO Resolution A.1117(30), ITU-R M.585) stays a number beside its letters.
  if (type === 'VESSEL' && /\d{7}/.test(value)) return value.replace(/\d+/g, (digits) => sameShape(digits, index));
  const shape = SHAPES[type];
  if (shape !== undefined) return shape(value, index);
  return KIND_WORDS[type] === undefined ? sameShape(value, index) : inWriting(type, label, value);
};
