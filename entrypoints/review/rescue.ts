import type { HeldFile } from '../shared/messages';
import { send } from '../shared/messaging';
import type { Rescue } from '../shared/review-channel';

/** Files chosen in this window have no page that could send them again, so this window keeps them and does. */
export const createRescue = (chosen: readonly HeldFile[]): Rescue => ({
  recover: async (memory) => {
    const recovery = await send('background', 'recover', memory);
    if (chosen.length === 0) return recovery;
    await send('background', 'start-clean-hold', { files: chosen, hold: memory.hold });
    return 'again';
  },
  isKnown: async (hold) => (await send('background', 'list-holds', {})).some((row) => row.hold === hold),
});
