import type { Recognizer } from '../../types';
import { numberRecognizer } from '../number-recognizer';

const WORDS = ['tenant', 'tenant id', 'tenantid', 'directory id', 'subscription', 'subscription id', 'subscriptionid', 'client id', 'clientid', 'app id', 'appid', 'application id', 'object id', 'objectid', 'account id', 'organisation id', 'organization id', 'org id', 'workspace id', 'device id', 'installation id', 'user id', 'userid', 'customer id', 'patient id', 'session id', 'correlation id', 'mandant', 'mandanten-id', 'external id'];

/** UUID (RFC 9562 §4): by itself it may name anything; behind these words it names somebody's account or machine. */
export const uuid: Recognizer = numberRecognizer({
  id: 'uuid', entity: 'CUSTOMER_ID', pattern: /(?<![\p{L}\p{N}-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\p{N}-])/giu,
  words: WORDS, announced: 0.82, anchors: { chars: ['digit', 'dash'] },
  examples: {
    match: ['Tenant [[7c9e6679-7425-40de-944b-e07fc1f90ae7]], app', 'client_id: [[f47ac10b-58cc-4372-a567-0e02b2c3d479]]', { text: '[[7c9e6679-7425-40de-944b-e07fc1f90ae7]]', context: { columnHeader: 'subscriptionId' } }],
    noMatch: ['uuid 7c9e6679-7425-40de-944b-e07fc1f90ae7', 'the tenant pays', 'GUID of the interface'],
  },
});
