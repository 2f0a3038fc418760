import { ScrubError } from '../../../errors';
import type { Fonts } from '../fonts/load';
import type { PdfFile } from '../objects/file';
import { textBytes } from '../objects/stream-data';
import type { Dict, Stream} from '../objects/values';
import { Name, type Value } from '../objects/values';
import { IDENTITY, type Matrix, matrixOf, multiply } from './matrix';
import type { Content, PageContent } from './model';
import { type Operation, parseContent } from './operations';
import { PathWatch } from './path-watch';
import { showText } from './show';
import { applyTextOperator, newState, TextCursor, type TextState } from './text-state';

const MAX_NESTING = 24;
/** Forms used on one page, nested uses counted each: two forms of ten uses each, nested nine deep, would be a billion. */
const MAX_USES = 20_000;

export type LayerTest = (properties: Value | undefined) => boolean;

/** Carries out the content of pages as far as text, pictures and rules are concerned (ISO 32000-2, 8 and 9). */
export class Interpreter {
  private uses = 0;
  private readonly parsed = new Map<Stream, readonly Operation[]>();

  constructor(private readonly file: PdfFile, private readonly fonts: Fonts, private readonly isOff: LayerTest) {}

  /** @throws ScrubError too-many-parts, zip-bomb */
  page(bytes: Uint8Array, resources: Dict): PageContent {
    this.uses = 0;
    const page: PageContent = { root: { operations: parseContent(bytes), resources, children: new Map(), initial: IDENTITY, aside: false }, shows: [], drawn: [], rules: [] };
    this.run(page, page.root, newState(IDENTITY), false, 0);
    return page;
  }

  /** A form on its own, as an appearance is (12.5.5). */
  form(stream: Stream, ctm: Matrix, resources: Dict): PageContent {
    this.uses = 0;
    const initial = multiply(matrixOf(this.file.numbers(stream.dict.get('Matrix'))), ctm), page: PageContent = { root: this.contentOf(stream, resources, initial), shows: [], drawn: [], rules: [] };
    this.run(page, page.root, newState(initial), false, 0);
    return page;
  }

  private contentOf(stream: Stream, inherited: Dict, initial: Matrix, aside = false): Content {
    let operations = this.parsed.get(stream);
    if (operations === undefined) this.parsed.set(stream, operations = parseContent(textBytes(this.file, stream)));
    return { operations, resources: this.file.dict(stream.dict.get('Resources')) ?? inherited, stream, children: new Map(), initial, aside };
  }

  private run(page: PageContent, content: Content, initial: TextState, off: boolean, depth: number): void {
    if (++this.uses > MAX_USES) throw new ScrubError('too-many-parts');
    if (depth > MAX_NESTING) throw new ScrubError('too-deep');
    const stack: TextState[] = [], marks: boolean[] = [], cursor = new TextCursor(), paths = new PathWatch(page, content);
    let state = { ...initial }, hidden = off ? 1 : 0;
    content.operations.forEach((operation, index) => {
      const { op, operands } = operation, numbers = operands as readonly number[];
      switch (op) {
        case 'q': if (stack.length < 512) stack.push({ ...state }); return;
        case 'Q': state = stack.pop() ?? state; return;
        case 'cm': state.ctm = multiply(matrixOf(numbers), state.ctm); return;
        case 'BMC': marks.push(false); return;
        case 'BDC': { const out = this.switchedOff(operands, content); marks.push(out); if (out) hidden++; return; }
        case 'EMC': if (marks.pop() === true) hidden--; return;
        case 'Tf': this.setFont(state, operands, content); return;
        case 'gs': this.extended(page, content, index, operands, state, hidden > 0, depth); return;
        case 'Do': this.draw(page, content, index, operands, state, hidden > 0, depth); return;
        case 'BI': page.drawn.push({ content, op: index, ctm: state.ctm, off: hidden > 0 }); return;
        case 'scn': case 'SCN': this.pattern(page, content, index, operands, initial, hidden > 0, depth); return;
        case '"': state.wordSpace = numbers[0] ?? 0; state.charSpace = numbers[1] ?? 0; cursor.nextLine(0, -state.leading); break;
        case '\'': cursor.nextLine(0, -state.leading); break;
        case 'Tj': case 'TJ': break;
        default: if (!applyTextOperator(op, numbers, state, cursor)) paths.see(operation, index, state.ctm); return;
      }
      const items = op === 'TJ' ? (Array.isArray(operands[0]) ? operands[0] as readonly Value[] : []) : [operands.at(-1) ?? null];
      const show = showText(state, cursor, content, index, items, hidden > 0);
      if (show !== undefined && show.glyphs.length > 0) page.shows.push(show);
    });
  }

  private setFont(state: TextState, operands: readonly Value[], content: Content): void {
    const [font, size] = operands;
    if (!(font instanceof Name) || typeof size !== 'number') return;
    state.fontName = font.name;
    state.size = size;
    state.font = this.fonts.of(this.resource(content, 'Font', font.name));
  }

  private resource(content: Content, category: string, key: string): Dict | undefined {
    return this.file.dict(this.file.dict(content.resources.get(category))?.get(key));
  }

  private switchedOff([tag, properties]: readonly Value[], content: Content): boolean {
    if (!(tag instanceof Name) || tag.name !== 'OC' || !(properties instanceof Name)) return false;
    return this.isOff(this.file.dict(content.resources.get('Properties'))?.get(properties.name));
  }

  private draw(page: PageContent, content: Content, index: number, [operand]: readonly Value[], state: TextState, off: boolean, depth: number): void {
    if (!(operand instanceof Name)) return;
    const stream = this.file.stream(this.file.dict(content.resources.get('XObject'))?.get(operand.name));
    if (stream === undefined) return;
    const out = off || this.isOff(stream.dict.get('OC'));
    if (this.file.name(stream.dict.get('Subtype')) === 'Form') this.child(page, content, index, stream, state, out, depth);
    else page.drawn.push({ content, op: index, stream, ctm: state.ctm, off: out });
  }

  private child(page: PageContent, content: Content, index: number, stream: Stream, state: TextState, off: boolean, depth: number, aside = content.aside): void {
    const initial = multiply(matrixOf(this.file.numbers(stream.dict.get('Matrix'))), state.ctm), child = this.contentOf(stream, content.resources, initial, aside);
    content.children.set(index, child);
    this.run(page, child, { ...state, ctm: initial }, off, depth + 1);
  }

  /** A soft mask is a form of its own (11.6.5.2); a font may be set here too (table 57). */
  private extended(page: PageContent, content: Content, index: number, [operand]: readonly Value[], state: TextState, off: boolean, depth: number): void {
    const found = operand instanceof Name ? this.resource(content, 'ExtGState', operand.name) : undefined;
    if (found === undefined) return;
    const group = this.file.stream(this.file.dict(found.get('SMask'))?.get('G')), [font, size] = this.file.array(found.get('Font'));
    if (group !== undefined) this.child(page, content, index, group, state, off, depth, true);
    if (font !== undefined && typeof size === 'number') { state.font = this.fonts.of(this.file.dict(font)); state.size = size; state.fontName = ''; }
  }

  /** A tiling pattern's content is laid out in the space of the content that uses it (8.7.3.1). */
  private pattern(page: PageContent, content: Content, index: number, operands: readonly Value[], initial: TextState, off: boolean, depth: number): void {
    const operand = operands.at(-1);
    if (!(operand instanceof Name)) return;
    const stream = this.file.stream(this.file.dict(content.resources.get('Pattern'))?.get(operand.name));
    if (stream !== undefined) this.child(page, content, index, stream, newState(initial.ctm), off, depth, true);
  }
}
