/** Runs of five letters or digits: what is left of a value holds one of them; shorter ones arise where a stand-in meets its neighbours. */
const RUN = 5;

/** How often each run is there. */
export type Tally = Map<string, number>;

export const compact = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The parts of a value that are long enough to be one. */
export const runsOf = (text: string): string[] => (text.length <= RUN ? (text.length >= 3 ? [text] : []) : Array.from({ length: text.length - RUN + 1 }, (_, i) => text.slice(i, i + RUN)));

/** How often each of the wanted runs stands in a text of letters and digits. */
export const countRuns = (plain: string, wanted: ReadonlyMap<string, number>): Tally => {
  const found: Tally = new Map(), lengths = new Set([...wanted.keys()].map(({ length }) => length));
  for (const length of lengths) {
    for (let i = 0; i + length <= plain.length; i++) {
      const run = plain.slice(i, i + length);
      if (wanted.has(run)) found.set(run, (found.get(run) ?? 0) + 1);
    }
  }
  return found;
};
