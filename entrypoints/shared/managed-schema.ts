import { ENTITY_TYPES, type EntityType } from '../../scrubber/entity-types';
import { mayStayByDefault } from '../../scrubber/policy/defaults';
import { REQUIRED_CHECKS } from '../../scrubber/policy/required-checks';

const PATTERN = { type: 'string', pattern: '^https?://[^/]+/\\*$' };
const types = Object.keys(ENTITY_TYPES) as EntityType[];
const actionsOf = (type: EntityType) => ({ type: 'string', enum: ['replace', 'remove', 'ask', ...(mayStayByDefault(type) ? ['keep'] : [])] });

/**
 * What an organisation can set, written into the package as managed-schema.json
 * (https://developer.chrome.com/docs/extensions/reference/manifest/storage: JSON Schema v3, a part of it).
 */
export const managedSchema = {
  type: 'object',
  properties: {
    sites: { title: 'Sites to protect', description: 'Match patterns such as https://submit.vendor.example/*. The browser asks the person once; a build with PREWASH_SITES needs no question.', type: 'array', items: PATTERN },
    strictSites: { title: 'Strict sites', description: 'Sites that can send nothing while files wait.', type: 'array', items: PATTERN },
    terms: {
      title: 'Terms', description: 'Names and words that are always found.', type: 'array',
      items: { type: 'object', properties: { text: { type: 'string' }, type: { type: 'string', enum: types } } },
    },
    defaults: {
      title: 'Default policy', description: 'What happens to a kind of value when nobody decides. What identifies one person alone, and secrets, cannot be kept by default.',
      type: 'object', properties: Object.fromEntries(types.map((type) => [type, actionsOf(type)])),
    },
    requiredChecks: { title: 'Required checks', description: 'What must be decided by hand before every upload.', type: 'array', items: { type: 'string', enum: [...REQUIRED_CHECKS] } },
  },
} as const;
