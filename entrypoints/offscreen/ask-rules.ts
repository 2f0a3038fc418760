import { ScrubError } from '../../scrubber/errors';
import type { HoldRules } from '../shared/messages';
import { send } from '../shared/messaging';

const TRIES = 10;
const PAUSE_MS = 300;

/**
 * The terms and the organisation's rules. The service worker may be ended while it reads them, and then nobody answers: it is asked again,
 * since a hold that began without them would miss the contractor's own words.
 */
export const askRules = async (): Promise<HoldRules> => {
  for (let left = TRIES; left > 0; left -= 1) {
    const rules = await send('background', 'hold-rules', {}).catch(() => undefined) as HoldRules | undefined;
    if (rules) return rules;
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
  }
  throw new ScrubError('internal');
};
