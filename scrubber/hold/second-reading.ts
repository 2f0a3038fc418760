import type { Finding, Span, Unchecked } from '../types';
import { withSumsOfNames } from '../entities/amounts-beside-names';
import { CloseReading } from '../recognizers/model/close-reading';
import { fuse } from '../recognizers/model/fusion';
import { findingOf } from '../recognizers/model/model-findings';
import type { ReadingLine } from '../recognizers/model/reading-lines';
import type { TagModel } from '../recognizers/model/tag-model';
import type { HeldFile } from './held-file';

/** What the rules found is shown first; then the network reads the same file, in stretches, and both become one list. */
export class SecondReading {
  private readonly reading: CloseReading;
  private readonly found = new Map<string, Finding>();
  private lineOf: ReadonlyMap<number, { line: ReadingLine; start: number }> | undefined;
  private shownShare = 0;

  constructor(private readonly rules: HeldFile, private readonly model: TagModel) {
    this.reading = new CloseReading(model, rules.opened.segments);
  }

  get share(): number { return this.reading.share; }

  /** Reads for so many milliseconds at least. True where there is something new to show: at the end, and now and then before. */
  async readOn(milliseconds: number): Promise<boolean> {
    const until = performance.now() + milliseconds;
    do {
      const tagged = await this.reading.next();
      if (tagged === undefined) return true;
      for (const one of tagged) {
        const finding = findingOf(one, this.model.facts.thresholds);
        if (finding !== undefined && (this.found.get(finding.id)?.score ?? 0) < finding.score) this.found.set(finding.id, finding);
      }
    } while (performance.now() < until);
    // To settle all findings anew costs as much as reading a while.
    if (this.share < this.shownShare + 0.2) return false;
    this.shownShare = this.share;
    return true;
  }

  /** The file with the findings of both so far, and at the end with what nobody read. */
  result(): HeldFile {
    const { rules, reading } = this, both = fuse(rules.findings, [...this.found.values()], {
      chanceOutside: (finding) => this.ask(finding, (line, span) => this.reading.chanceOutside(line, span)),
      chanceTelling: (finding) => this.ask(finding, (line, span) => this.reading.chanceTelling(line, span)),
    });
    const findings = withSumsOfNames(rules.segments, both);
    if (reading.unread === undefined) return { ...rules, findings };
    const rest: Unchecked = { id: `not-read:${rules.file}`, code: 'not-read-by-model', place: reading.unread.place };
    return { ...rules, findings, opened: { ...rules.opened, unchecked: [...rules.opened.unchecked, rest] } };
  }

  private ask(finding: Finding, of: (line: ReadingLine, span: Span) => number | undefined): number | undefined {
    this.lineOf ??= new Map(this.reading.lines.flatMap((line) => line.parts.map(({ segment, start }) => [segment.id, { line, start }] as const)));
    const { segment, span } = finding.spans[0]!, at = this.lineOf.get(segment);
    return at === undefined ? undefined : of(at.line, { start: at.start + span.start, end: at.start + span.end });
  }
}
