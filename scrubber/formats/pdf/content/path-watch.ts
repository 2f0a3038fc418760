import { apply, type Matrix } from './matrix';
import type { Content, PageContent } from './model';
import type { Operation } from './operations';

const FILL = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']), STROKE = new Set(['S', 's']);

/** Watches paths go by and notes those that are one rectangle or one straight line: what underlines, strikes out or marks text. */
export class PathWatch {
  private first = -1;
  private points: [number, number][] = [];
  private simple = true;

  constructor(private readonly page: PageContent, private readonly content: Content) {}

  see({ op, operands }: Operation, index: number, ctm: Matrix): void {
    const n = operands as readonly number[];
    if (op === 're' || op === 'm') {
      if (this.first >= 0) this.simple = false; else this.first = index;
      this.points.push(op === 're' ? [n[0] ?? 0, n[1] ?? 0] : [n[0] ?? 0, n[1] ?? 0]);
      if (op === 're') this.points.push([(n[0] ?? 0) + (n[2] ?? 0), (n[1] ?? 0) + (n[3] ?? 0)]);
    } else if (op === 'l') this.points.push([n[0] ?? 0, n[1] ?? 0]);
    else if (op === 'c' || op === 'v' || op === 'y' || op === 'W' || op === 'W*') this.simple = false;
    else if (FILL.has(op) || STROKE.has(op)) this.painted(index, ctm, STROKE.has(op));
    else if (op === 'n') this.reset();
  }

  private painted(index: number, ctm: Matrix, stroked: boolean): void {
    if (this.simple && this.first >= 0 && this.points.length >= 2 && this.points.length <= 5) {
      const corners = this.points.map(([x, y]) => apply(ctm, x, y)), xs = corners.map(([x]) => x), ys = corners.map(([, y]) => y);
      this.page.rules.push({ content: this.content, stroked, first: this.first, last: index, paint: index, ctm, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] });
    }
    this.reset();
  }

  private reset(): void {
    this.first = -1;
    this.points = [];
    this.simple = true;
  }
}
