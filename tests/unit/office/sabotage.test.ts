import { describe, expect, it } from 'vitest';
import { Hold } from '../../../scrubber/hold/hold';
import { openFile, rewriteFile } from '../../../scrubber/pipeline';
import type { Plan } from '../../../scrubber/types';
import { plantedText } from '../../builders/odf/hiding-places';
import { plantedPresentation } from '../../builders/pptx/hiding-places';
import { plantedWorkbook } from '../../builders/xlsx/hiding-places';

const NAME = 'Quandtmar';
const FILES = [['a.xlsx', plantedWorkbook], ['a.pptx', plantedPresentation], ['a.odt', plantedText]] as const;

/** A build that forgets one part: its edits are left out when the file is written, but not when it is judged. */
const without = (plan: Plan, segments: ReadonlySet<number>): Plan => ({ ...plan, edits: plan.edits.filter(({ segment }) => !segments.has(segment)) });

describe.each(FILES)('a build that forgets to change one part of %s', (name, planted) => {
  it('is stopped by verification, whichever part it is', async () => {
    const source = { file: 0, name, bytes: await planted(() => NAME) }, hold = new Hold(), opened = await openFile(source);
    hold.begin({ terms: [{ text: NAME, type: 'PERSON' }], seed: 5 });
    await hold.add(0, name, opened);
    const { plan, needles } = hold.plan(0), edited = new Set(plan.edits.map(({ segment }) => segment));
    const gone = new Set(plan.remove), byPart = new Map<string, Set<number>>();
    for (const { id, place, hidden } of opened.segments) if (edited.has(id) && !gone.has(hidden ?? '')) byPart.set(place.part, (byPart.get(place.part) ?? new Set<number>()).add(id));
    expect(byPart.size).toBeGreaterThanOrEqual(3);
    for (const [part, segments] of byPart) {
      const rewrite = await rewriteFile(source, without(plan, segments), needles).catch(() => undefined);
      if (rewrite !== undefined) expect(hold.verify(0, rewrite, rewrite.bytes.length).residue.length, part).toBeGreaterThan(0);
    }
  });
});
