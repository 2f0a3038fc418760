import { AhoCorasick } from './aho-corasick';

/** Pattern characters of one automaton: its table takes about 40 columns of four bytes for each, 32 MB in all. */
const BATCH_CHARACTERS = 200_000;

const SPACE = 32;

/** Any number of words, found with bounded memory: several automata, one after the other. */
export class WordSearch {
  private readonly batches: { readonly from: number; readonly patterns: readonly string[] }[] = [];
  private built: { readonly batch: number; readonly automaton: AhoCorasick } | undefined;

  constructor(patterns: readonly string[]) {
    let from = 0;
    let characters = 0;
    patterns.forEach((pattern, index) => {
      characters += pattern.length;
      if (characters < BATCH_CHARACTERS && index < patterns.length - 1) return;
      this.batches.push({ from, patterns: patterns.slice(from, index + 1) });
      from = index + 1;
      characters = 0;
    });
  }

  /** Calls back with the index of each pattern found and its end, in each of the texts; one automaton is in memory at a time. */
  search(texts: Iterable<{ readonly text: string; readonly found: (pattern: number, end: number) => void; /** Read as if no space stood in it. */ readonly joined?: boolean }>): void {
    const all = [...texts];
    this.batches.forEach(({ from, patterns }, batch) => {
      const automaton = this.built?.batch === batch ? this.built.automaton : new AhoCorasick(patterns);
      this.built = { batch, automaton };
      for (const { text, found, joined } of all) automaton.search(text, (pattern, end) => found(from + pattern, end), joined === true ? SPACE : -1);
    });
  }
}
