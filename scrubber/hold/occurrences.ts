/**
 * Whether a label stands in the texts of a hold. Labels come in series ("Person A", "Person B"), thousands of them in a long list of people:
 * the texts are gone over once for each series and length, not once for each label.
 */
export class Occurrences {
  private readonly lower: string;
  private readonly series = new Map<string, ReadonlySet<string>>();

  constructor(texts: Iterable<string>) {
    this.lower = [...texts].join('\n').toLowerCase();
  }

  has(label: string): boolean {
    const wanted = label.toLowerCase();
    if (wanted === '') return false;
    const start = wanted.slice(0, wanted.lastIndexOf(' ') + 1) || wanted, key = `${wanted.length} ${start}`;
    const found = this.series.get(key) ?? this.collect(start, wanted.length);
    this.series.set(key, found);
    return found.has(wanted);
  }

  /** Everything of this length that begins so. */
  private collect(start: string, length: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (let at = this.lower.indexOf(start); at >= 0; at = this.lower.indexOf(start, at + 1)) found.add(this.lower.slice(at, at + length));
    return found;
  }
}
