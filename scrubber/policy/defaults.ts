import type { EntityType } from '../entity-types';

/** What happens to a finding when nobody decides: `ask` is replaced too, but shown under "Needs your eye". */
export type DefaultAction = 'replace' | 'remove' | 'ask' | 'keep';

/** The one table of the default policy. The contractor and managed settings may change it; nothing else knows defaults. */
export const DEFAULT_ACTIONS: Readonly<Record<EntityType, DefaultAction>> = {
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
export const actionFor = (type: EntityType, score: number): DefaultAction => {
  const action = DEFAULT_ACTIONS[type];
  return score < THRESHOLDS.sure && (action === 'replace' || action === 'remove') ? 'ask' : action;
};
