import type { EntityType } from '../../scrubber/entity-types';
import { probabilityOf } from '../../scrubber/policy/calibration';
import { actionFor } from '../../scrubber/policy/defaults';
import { Hold } from '../../scrubber/hold/hold';
import { openFile } from '../../scrubber/pipeline';

export type DetectedSpan = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly entity: string;
  readonly action: 'replace' | 'ask' | 'keep';
  /** The probability that it is one (policy/calibration.ts). */
  readonly score: number;
  readonly recognizer: string;
};

/** All spans of a text above the lower threshold, disjoint and ascending, with the action of the default policy. Offsets are UTF-16 units of the text. */
export const detectText = async (text: string, name = 'document.txt'): Promise<DetectedSpan[]> => {
  if (text.trim() === '') return [];
  const opened = await openFile({ file: 0, name, bytes: new TextEncoder().encode(text) });
  const hold = new Hold();
  hold.begin({ terms: [], seed: 1 });
  await hold.add(0, '', opened);
  await hold.readOn(0);
  // Lines are segments in the order of the text, each found again from where the one before ended.
  const startOf = new Map<number, number>();
  let from = 0;
  for (const segment of opened.segments.slice(0, -1)) {
    const start = text.indexOf(segment.text, from);
    startOf.set(segment.id, start);
    from = start + segment.text.length;
  }
  const named = hold.outcome(0).filter(({ finding }) => finding.entity !== 'LAW' && finding.quiet !== true);
  const spans = named.flatMap(({ finding, entity }) => finding.spans.filter(({ segment }) => startOf.has(segment)).map(({ segment, span }) => ({
    start: startOf.get(segment)! + span.start, end: startOf.get(segment)! + span.end, type: PUBLIC_NAMES[finding.entity] ?? finding.entity, entity: entity.id,
    action: publicAction(actionFor(finding.entity, finding.score)), score: probabilityOf(finding.score), recognizer: finding.recognizer,
  })));
  return spans.sort((a, b) => a.start - b.start);
};

/** Other programs know one type for organisations; that public ones stay is said by the action. */
const PUBLIC_NAMES: Readonly<Partial<Record<EntityType, EntityType>>> = { PUBLIC_BODY: 'ORGANIZATION' };

/** The three words of the interface to other programs: removing is a way of replacing there. */
const publicAction = (action: ReturnType<typeof actionFor>): DetectedSpan['action'] => (action === 'remove' ? 'replace' : action);
