import { ENTITY_TYPES, type EntityType } from '../entity-types';

/** What happens to a finding when nobody decides: `ask` is replaced too, but shown under "Needs your eye". */
export type DefaultAction = 'replace' | 'remove' | 'ask' | 'keep';

export type Defaults = Readonly<Record<EntityType, DefaultAction>>;

/** The one table of the default policy. Managed settings may change it (see `changedDefaults`); nothing else knows defaults. */
export const DEFAULT_ACTIONS: Defaults = {
  SECRET: 'remove',
  PERSON: 'replace',
  USERNAME: 'replace',
  EMAIL_ADDRESS: 'replace',
  PHONE_NUMBER: 'replace',
  SOCIAL_HANDLE: 'replace',
  URL: 'replace',
  ADDRESS: 'replace',
  // Countries, regions and cities say little alone; a street or a named house is ADDRESS or PRIVATE_PLACE.
  LOCATION: 'keep',
  PRIVATE_PLACE: 'replace',
  GPS: 'replace',
  DATE_OF_BIRTH: 'replace',
  US_SSN: 'replace',
  NATIONAL_ID: 'replace',
  TAX_ID: 'replace',
  HEALTH_ID: 'replace',
  PASSPORT: 'replace',
  DRIVER_LICENSE: 'replace',
  IBAN_CODE: 'replace',
  CREDIT_CARD: 'replace',
  BANK_ACCOUNT: 'replace',
  CRYPTO: 'replace',
  COMPANY_ID: 'replace',
  CUSTOMER_ID: 'replace',
  EMPLOYEE_ID: 'replace',
  CASE_NUMBER: 'replace',
  CONTRACT_NUMBER: 'replace',
  TICKET_NUMBER: 'replace',
  ORDER_NUMBER: 'replace',
  ORGANIZATION: 'replace',
  PROJECT: 'replace',
  PRODUCT: 'replace',
  BOOKING: 'replace',
  FLIGHT: 'replace',
  VESSEL: 'replace',
  VEHICLE: 'replace',
  HEALTH: 'replace',
  IP_ADDRESS: 'replace',
  MAC_ADDRESS: 'replace',
  HOSTNAME: 'replace',
  INTERNAL_URL: 'replace',
  FILE_PATH: 'replace',
  DEVICE_ID: 'replace',
  ENCODED_DATA: 'ask',
  MARKING: 'replace',
  CONFIDENTIAL_FACT: 'ask',
  TERM: 'replace',
  DATE_TIME: 'keep',
  AGE: 'keep',
  SEX: 'keep',
  DEMOGRAPHIC: 'ask',
  MONEY: 'keep',
  QUANTITY: 'keep',
  LAW: 'keep',
  PUBLIC_BODY: 'keep',
  JOB_TITLE: 'keep',
};

/** Below `ask` a finding is dropped; from `sure` on it is decided without a question. */
export const THRESHOLDS = { ask: 0.4, sure: 0.75 } as const;

/** The action for one finding: a doubtful one is asked about, never silently replaced or kept. */
export const actionFor = (type: EntityType, score: number, defaults: Defaults = DEFAULT_ACTIONS): DefaultAction => {
  const action = defaults[type];
  return score < THRESHOLDS.sure && (action === 'replace' || action === 'remove') ? 'ask' : action;
};

/** Whether a type may be left by default at all: what identifies one person alone, and every way in, only in a review. */
export const mayStayByDefault = (type: EntityType): boolean => ENTITY_TYPES[type].weight !== 'direct' && ENTITY_TYPES[type].weight !== 'secret';

/** The table with an organisation's changes; a change that would leave direct identifiers or secrets by default is not taken. */
export const changedDefaults = (changes: Partial<Defaults> = {}): Defaults => {
  const allowed = Object.entries(changes).filter(([type, action]) => action !== 'keep' || mayStayByDefault(type as EntityType));
  return { ...DEFAULT_ACTIONS, ...Object.fromEntries(allowed) };
};
