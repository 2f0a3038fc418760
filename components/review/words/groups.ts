import type { EntityGroup } from '../../../scrubber/entity-types';
import type { IconName } from '../../ui/icon-paths';

export const GROUP: Record<EntityGroup, { readonly heading: string; readonly icon: IconName }> = {
  secrets: { heading: 'Passwords and keys', icon: 'key' },
  people: { heading: 'People', icon: 'person' },
  numbers: { heading: 'Numbers that identify', icon: 'number' },
  contacts: { heading: 'Contacts', icon: 'mail' },
  companies: { heading: 'Companies', icon: 'building' },
  projects: { heading: 'Projects and products', icon: 'folder' },
  terms: { heading: 'Your own terms', icon: 'tag' },
  health: { heading: 'Health', icon: 'heart' },
  travel: { heading: 'Travel and vehicles', icon: 'compass' },
  places: { heading: 'Places', icon: 'pin' },
  systems: { heading: 'Computers and networks', icon: 'host' },
  markings: { heading: 'Markings', icon: 'flag' },
  other: { heading: 'Other', icon: 'dots' },
};

/** What hurts most stands first. */
export const GROUP_ORDER: readonly EntityGroup[] = [
  'secrets', 'people', 'numbers', 'contacts', 'companies', 'projects', 'terms', 'health', 'travel', 'places', 'systems', 'markings', 'other',
];
