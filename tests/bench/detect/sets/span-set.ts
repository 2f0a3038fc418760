import type { EntityType } from '../../../../scrubber/entity-types';
import type { GoldDocument } from '../corpus';
import { type BenchSet, around, isCovered, maskOf, overlaps, type Row, share } from '../measure';

export type SpanSet = {
  readonly name: string;
  readonly path: string;
  load(): GoldDocument[];
  /** Labels that are asked for; others neither count as found nor as wrong. */
  readonly wanted: (label: string) => boolean;
  /** Our types whose spans count for precision; all without it. */
  readonly types?: ReadonlySet<EntityType>;
  /** Labels that make a span right though they aren't asked for. */
  readonly right?: (label: string) => boolean;
  readonly goals?: { readonly recall?: string; readonly precision?: string };
  readonly goalOf?: Readonly<Record<string, string>>;
};

/** Recall by label (a span counts when all of it is covered, whatever the type) and precision of spans (it touches a labelled one). */
export const spanSet = (set: SpanSet): BenchSet => ({
  name: set.name, path: set.path, load: () => set.load(),
  score(detected) {
    const byLabel = new Map<string, [found: number, all: number]>();
    const remarks: string[] = [];
    let right = 0;
    let all = 0;
    for (const { document: { text, gold }, spans } of detected) {
      const mask = maskOf(text.length, spans);
      const asked = gold.filter(({ label }) => set.wanted(label));
      for (const span of asked) {
        const counts = byLabel.get(span.label) ?? [0, 0];
        const found = isCovered(text, span, mask);
        byLabel.set(span.label, [counts[0] + (found ? 1 : 0), counts[1] + 1]);
        if (!found) remarks.push(`missed ${span.label}: ${around(text, span)}`);
      }
      const good = gold.filter(({ label }) => set.wanted(label) || set.right?.(label) === true);
      for (const span of spans) {
        if (set.types !== undefined && !set.types.has(span.type)) continue;
        all++;
        if (good.some((other) => overlaps(span, other))) right++;
        else remarks.push(`extra ${span.type} ${span.recognizer} ${span.score.toFixed(2)}: ${around(text, span)}`);
      }
    }
    const sum = [...byLabel.values()].reduce(([a, b], [found, count]) => [a + found, b + count], [0, 0]);
    const rows: Row[] = [
      { set: set.name, what: 'recall', value: share(sum[0]!, sum[1]!), goal: set.goals?.recall },
      { set: set.name, what: 'precision of spans', value: share(right, all), goal: set.goals?.precision },
      ...[...byLabel].filter(([, [, count]]) => count >= 10).map(([label, [found, count]]) => ({ set: set.name, what: `recall ${label}`, value: share(found, count), goal: set.goalOf?.[label] })),
    ];
    return { rows, remarks };
  },
});
