import { buildContract } from './contract';
import { contacts, itsContactValues } from './contacts';
import { buildItinerary } from './itinerary';
import { itsPostMortemValues, postMortem } from './post-mortem';

/** `planted` is what must never arrive; `kept` shows that the copy is still of use. */
export type Sample = { readonly name: string; readonly bytes: Uint8Array; readonly planted: readonly string[]; readonly kept: string };

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The contractor's files. Everybody and everything in them is invented. */
export const buildSamples = async (): Promise<readonly Sample[]> => [
  await buildItinerary(),
  await buildContract(),
  { name: 'contacts.csv', bytes: text(contacts), planted: itsContactValues, kept: 'Role' },
  { name: 'post-mortem.md', bytes: text(postMortem()), planted: itsPostMortemValues(), kept: 'Timeline' },
];
