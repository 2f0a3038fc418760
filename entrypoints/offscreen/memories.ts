import type { HoldMemory } from '../shared/messages';
import type { Environment } from './hold-types';

/** Holds of an earlier offscreen document whose parts have not come yet. */
export const createMemories = (env: Environment, isTaken: (hold: string) => boolean) => {
  const memories = new Map<string, HoldMemory>();
  return {
    keep: (memory: HoldMemory): void => void memories.set(memory.hold, memory),
    /** An id from before is taken up only where no hold has it; without a review's memory the decisions start anew. */
    take: (hold: string | undefined): HoldMemory | undefined => {
      if (hold === undefined || isTaken(hold)) return undefined;
      const memory = memories.get(hold) ?? { hold, seed: env.randomSeed(), log: [], files: [] };
      memories.delete(hold);
      return memory;
    },
  };
};
