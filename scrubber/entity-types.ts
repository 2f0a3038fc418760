/**
 * The one list of things that Prewash can find. Names follow Presidio where Presidio has one
 * (https://microsoft.github.io/presidio/supported_entities/), ours follow the same style.
 * What happens to a type by default stands in policy/defaults.ts.
 */

/** How much a type gives away: one person alone, in combination, a business secret, or a way in. */
export type Weight = 'direct' | 'quasi' | 'confidential' | 'secret' | 'none';

/** The heading under which the review lists a type. */
export type EntityGroup =
  | 'secrets' | 'people' | 'contacts' | 'numbers' | 'companies' | 'projects'
  | 'places' | 'health' | 'travel' | 'systems' | 'markings' | 'terms' | 'other';

type EntityTypeFacts = { readonly weight: Weight; readonly group: EntityGroup };

export const ENTITY_TYPES = {
  SECRET: { weight: 'secret', group: 'secrets' },
  PERSON: { weight: 'direct', group: 'people' },
  USERNAME: { weight: 'direct', group: 'people' },
  EMAIL_ADDRESS: { weight: 'direct', group: 'contacts' },
  PHONE_NUMBER: { weight: 'direct', group: 'contacts' },
  SOCIAL_HANDLE: { weight: 'direct', group: 'contacts' },
  URL: { weight: 'quasi', group: 'contacts' },
  ADDRESS: { weight: 'direct', group: 'places' },
  LOCATION: { weight: 'quasi', group: 'places' },
  PRIVATE_PLACE: { weight: 'quasi', group: 'places' },
  GPS: { weight: 'direct', group: 'places' },
  DATE_OF_BIRTH: { weight: 'direct', group: 'numbers' },
  US_SSN: { weight: 'direct', group: 'numbers' },
  NATIONAL_ID: { weight: 'direct', group: 'numbers' },
  TAX_ID: { weight: 'direct', group: 'numbers' },
  HEALTH_ID: { weight: 'direct', group: 'numbers' },
  PASSPORT: { weight: 'direct', group: 'numbers' },
  DRIVER_LICENSE: { weight: 'direct', group: 'numbers' },
  IBAN_CODE: { weight: 'direct', group: 'numbers' },
  CREDIT_CARD: { weight: 'direct', group: 'numbers' },
  BANK_ACCOUNT: { weight: 'direct', group: 'numbers' },
  CRYPTO: { weight: 'direct', group: 'numbers' },
  COMPANY_ID: { weight: 'quasi', group: 'numbers' },
  CUSTOMER_ID: { weight: 'quasi', group: 'numbers' },
  EMPLOYEE_ID: { weight: 'direct', group: 'numbers' },
  CASE_NUMBER: { weight: 'quasi', group: 'numbers' },
  CONTRACT_NUMBER: { weight: 'quasi', group: 'numbers' },
  TICKET_NUMBER: { weight: 'quasi', group: 'numbers' },
  ORDER_NUMBER: { weight: 'quasi', group: 'numbers' },
  ORGANIZATION: { weight: 'quasi', group: 'companies' },
  PROJECT: { weight: 'confidential', group: 'projects' },
  PRODUCT: { weight: 'confidential', group: 'projects' },
  BOOKING: { weight: 'quasi', group: 'travel' },
  FLIGHT: { weight: 'quasi', group: 'travel' },
  VESSEL: { weight: 'quasi', group: 'travel' },
  VEHICLE: { weight: 'quasi', group: 'travel' },
  HEALTH: { weight: 'quasi', group: 'health' },
  IP_ADDRESS: { weight: 'quasi', group: 'systems' },
  MAC_ADDRESS: { weight: 'quasi', group: 'systems' },
  HOSTNAME: { weight: 'quasi', group: 'systems' },
  INTERNAL_URL: { weight: 'quasi', group: 'systems' },
  FILE_PATH: { weight: 'direct', group: 'systems' },
  DEVICE_ID: { weight: 'quasi', group: 'systems' },
  /** Pictures and files written as letters (base64): nobody can see what they hold. */
  ENCODED_DATA: { weight: 'confidential', group: 'other' },
  MARKING: { weight: 'confidential', group: 'markings' },
  CONFIDENTIAL_FACT: { weight: 'confidential', group: 'other' },
  TERM: { weight: 'confidential', group: 'terms' },
  DATE_TIME: { weight: 'none', group: 'other' },
  AGE: { weight: 'quasi', group: 'other' },
  SEX: { weight: 'none', group: 'other' },
  DEMOGRAPHIC: { weight: 'quasi', group: 'other' },
  MONEY: { weight: 'none', group: 'other' },
  QUANTITY: { weight: 'none', group: 'other' },
  /** Laws, standards, states: they name nobody and are found only so that nothing else takes them. */
  LAW: { weight: 'none', group: 'other' },
  PUBLIC_BODY: { weight: 'none', group: 'other' },
  JOB_TITLE: { weight: 'none', group: 'other' },
} as const satisfies Record<string, EntityTypeFacts>;

export type EntityType = keyof typeof ENTITY_TYPES;

/** True for a type whose value points to one person (or one account) alone. */
export const isDirect = (type: EntityType): boolean => ENTITY_TYPES[type].weight === 'direct';
