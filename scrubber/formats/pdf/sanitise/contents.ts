import type { LayerTest } from '../content/interpret';
import type { Content, PageContent, Rule, Show } from '../content/model';
import { type Operation, writeOperations } from '../content/operations';
import { ROLES } from '../read/structure';
import { STANDARD_PREFIX, rewriteText } from '../remove/rewrite-text';
import type { Pieces } from '../remove/layout';
import { deflated } from '../objects/write-file';
import { Output } from '../objects/serialise';
import type { Ref} from '../objects/values';
import { Dict, dict, Name, name, PdfString, Stream, type Value } from '../objects/values';
import { colourSpace } from './colours';
import { bool, type Copier, number, numbers, oneOf } from './copier';
import type { FontWriter } from './fonts';
import { greyImage, imageRef, inlineImage } from './images';
import { checkOperands } from './operands';
import { shadingRule } from './shadings';
import { extendedState } from './states';

type Category = 'Font' | 'XObject' | 'ExtGState' | 'ColorSpace' | 'Pattern' | 'Shading';
const SHORT: Readonly<Record<Category, string>> = { Font: 'F', XObject: 'X', ExtGState: 'G', ColorSpace: 'C', Pattern: 'P', Shading: 'S' };
const DEVICE = new Set(['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'Pattern']);

/** Resources of one content, called by numbers: names are whatever a program or an author chose. */
class Resources {
  private readonly names = new Map<string, Name>();
  private readonly categories = new Map<Category, Dict>();

  /** The new name of a resource; `make` is asked once for each old name and use. */
  take(category: Category, key: string, make: () => Value | undefined): Name | undefined {
    const known = this.names.get(`${category} ${key}`);
    if (known !== undefined) return known;
    const value = make();
    if (value === undefined) return undefined;
    const own = this.categories.get(category) ?? new Dict(), fresh = name(`${SHORT[category]}${own.entries.size + 1}`);
    this.categories.set(category, own);
    own.set(fresh.name, value);
    this.names.set(`${category} ${key}`, fresh);
    return fresh;
  }
  dict(): Dict {
    return new Dict(new Map([...this.categories]));
  }
}

export type Written = { readonly bytes: Uint8Array; readonly resources: Dict };

/** Writes contents anew: known operators with the operands they take, resources that are used, nothing of layers that are off. */
export class ContentWriter {
  private readonly unchanged = new Map<Stream, Ref>();
  private readonly greys: Ref[] = [];

  constructor(private readonly copier: Copier, private readonly fonts: FontWriter, private readonly isOff: LayerTest, readonly isTaken: (picture: Stream) => boolean) {}

  /** A page's content or an appearance, with the pieces of its changed lines. */
  write(page: PageContent, pieces: Pieces, rules: ReadonlyMap<Rule, readonly number[]> = new Map()): Written {
    const shows = new Map<Content, Map<number, Show>>();
    for (const show of page.shows) {
      const own = shows.get(show.content) ?? new Map<number, Show>();
      own.set(show.op, show);
      shows.set(show.content, own);
    }
    return this.content(page.root, { shows, pieces, rules, changed: new Set([...[...pieces.keys()].map((show) => show.content), ...[...rules.keys()].map((rule) => rule.content)]) });
  }

  /** Content in which nothing is changed: a glyph procedure. */
  plain(content: Content): Written {
    return this.content(content, NOTHING);
  }

  private content(content: Content, edits: Edits): Written {
    const changed = edits.changed.has(content), source = changed ? rewriteText(content, { shows: edits.shows.get(content) ?? new Map(), pieces: edits.pieces, rules: edits.rules }) : content.operations;
    const indexOf = new Map(changed ? content.operations.map((operation, i) => [operation, i] as const) : []), resources = new Resources(), out: Operation[] = [], marks: ('off' | 'kept' | 'dropped')[] = [];
    let off = 0, font: Dict | undefined;
    const fonts: (Dict | undefined)[] = [];
    source.forEach((operation, i) => {
      const { op, operands } = operation, index = changed ? indexOf.get(operation) ?? -1 : i;
      if (op === 'BMC' || op === 'BDC') { const mark = this.mark(operation, content); marks.push(mark.kind); if (mark.kind === 'off') off++; if (mark.kind === 'kept' && off === 0) out.push(mark.operation!); return; }
      if (op === 'EMC') { const kind = marks.pop(); if (kind === 'off') off--; else if (kind === 'kept' && off === 0) out.push(operation); return; }
      if (op === 'q') fonts.push(font);
      if (op === 'Q') font = fonts.pop() ?? font;
      if (op === 'Tf') font = this.fontOf(content, operands[0]);
      if (off > 0 && PAINTS.has(op)) { if (PATHS.has(op)) out.push({ op: 'n', operands: [] }); return; }
      const written = this.operation(operation, index, content, resources, edits);
      if (written === undefined) return;
      this.noteCodes(written, font);
      out.push(written);
    });
    const bytes = new Output();
    writeOperations(bytes, out);
    return { bytes: bytes.done(), resources: resources.dict() };
  }

  private fontOf(content: Content, operand: Value | undefined): Dict | undefined {
    const { file } = this.copier;
    return operand instanceof Name ? file.dict(file.dict(content.resources.get('Font'))?.get(operand.name)) : undefined;
  }

  private noteCodes({ op, operands }: Operation, font: Dict | undefined): void {
    if (font === undefined || !SHOWS.has(op)) return;
    const last = operands.at(-1), items = Array.isArray(last) ? last as readonly Value[] : [last];
    for (const item of items) if (item instanceof PdfString) this.fonts.use(font, item.bytes);
  }

  /** Marked content: a layer that is off goes with what is in it; tags stay where the structure tree refers to them. */
  private mark({ op, operands }: Operation, content: Content): { readonly kind: 'off' | 'kept' | 'dropped'; readonly operation?: Operation } {
    const [tag, given] = operands, { file } = this.copier, properties = given instanceof Name ? file.dict(file.dict(content.resources.get('Properties'))?.get(given.name)) : file.dict(given);
    if (tag instanceof Name && tag.name === 'OC') return { kind: op === 'BDC' && this.isOff(properties) ? 'off' : 'dropped' };
    const id = file.number(properties?.get('MCID'));
    if (id !== undefined && content.stream === undefined) return { kind: 'kept', operation: { op: 'BDC', operands: [tagName(tag), dict({ MCID: id })] } };
    return tag instanceof Name && tag.name === 'Artifact' ? { kind: 'kept', operation: { op: 'BMC', operands: [name('Artifact')] } } : { kind: 'dropped' };
  }

  private operation(operation: Operation, index: number, content: Content, resources: Resources, edits: Edits): Operation | undefined {
    const { op, operands } = operation, { file } = this.copier, first = operands[0], last = operands.at(-1);
    const find = (category: Category, key: Value | undefined): Value => (key instanceof Name ? file.resolve(file.dict(content.resources.get(category))?.get(key.name)) : null);
    const renamed = (category: Category, key: Value | undefined, make: (value: Value) => Value | undefined, use = ''): Name | undefined =>
      (key instanceof Name ? resources.take(category, key.name + use, () => make(find(category, key))) : undefined);
    switch (op) {
      case 'Tf': {
        const standard = first instanceof Name && first.name.startsWith(STANDARD_PREFIX) ? first.name.slice(STANDARD_PREFIX.length) : undefined;
        const font = standard === undefined ? renamed('Font', first, (value) => (value instanceof Dict ? this.fonts.ref(value) : this.fonts.standardFont('Helvetica'))) : resources.take('Font', first instanceof Name ? first.name : '', () => this.fonts.standardFont(standard));
        return font !== undefined && typeof last === 'number' ? { op, operands: [font, last] } : undefined;
      }
      case 'Do': {
        const child = content.children.get(index), use = child !== undefined && touches(child, edits) ? ` ${index}` : '';
        const object = renamed('XObject', first, (value) => (value instanceof Stream ? this.xobject(value, child, edits) : undefined), use);
        return object === undefined ? undefined : { op, operands: [object] };
      }
      case 'gs': {
        const state = renamed('ExtGState', first, (value) => (value instanceof Dict ? extendedState(this.copier, value, () => { const child = content.children.get(index); return child === undefined ? undefined : this.form(child, edits); }) : undefined));
        return state === undefined ? undefined : { op, operands: [state] };
      }
      case 'cs': case 'CS': {
        if (first instanceof Name && DEVICE.has(first.name)) return { op, operands: [first] };
        const space = renamed('ColorSpace', first, (value) => colourSpace(this.copier, value) ?? name('DeviceGray'));
        return space === undefined ? undefined : { op, operands: [space] };
      }
      case 'scn': case 'SCN': {
        if (!(last instanceof Name)) return checkOperands(operation);
        const pattern = renamed('Pattern', last, (value) => this.pattern(value, content.children.get(index), edits));
        return pattern === undefined ? undefined : { op, operands: [...operands.slice(0, -1).filter((operand) => typeof operand === 'number'), pattern] };
      }
      case 'sh': {
        const shading = renamed('Shading', first, (value) => shadingRule(this.copier, value));
        return shading === undefined ? undefined : { op, operands: [shading] };
      }
      case 'BI': return this.inline(operation, content, resources);
      default: return checkOperands(operation);
    }
  }

  private inline({ op, operands, data }: Operation, content: Content, resources: Resources): Operation {
    const source = operands[0] as Dict, given = source.get('CS') ?? source.get('ColorSpace'), { file } = this.copier;
    const key = given instanceof Name ? given.name : undefined, named = key === undefined ? null : file.resolve(file.dict(content.resources.get('ColorSpace'))?.get(key));
    const space = key !== undefined && named !== null ? resources.take('ColorSpace', key, () => colourSpace(this.copier, named)) : given === undefined ? undefined : colourSpace(this.copier, given);
    return { op, operands: [inlineImage(this.copier, source, space)], data };
  }

  private xobject(stream: Stream, child: Content | undefined, edits: Edits): Value | undefined {
    if (this.isOff(stream.dict.get('OC'))) return undefined;
    if (child !== undefined) return this.form(child, edits);
    if (this.copier.file.name(stream.dict.get('Subtype')) !== 'Image') return undefined;
    return this.isTaken(stream) ? (this.greys[0] ??= this.copier.out.add(greyImage())) : imageRef(this.copier, stream);
  }

  /** A form (8.10.2): one object for all uses in which nothing changed, a new one for each in which something did. */
  form(child: Content, edits: Edits = NOTHING): Ref | undefined {
    const { stream } = child, { copier } = this;
    if (stream === undefined) return undefined;
    const changed = touches(child, edits), known = changed ? undefined : this.unchanged.get(stream);
    if (known !== undefined) return known;
    const ref = copier.out.reserve();
    if (!changed) this.unchanged.set(stream, ref);
    const { bytes, resources } = this.content(child, edits), entries = copier.dict(stream.dict, FORM);
    return copier.out.fill(ref, deflated(entries.set('Type', name('XObject')).set('Subtype', name('Form')).set('Resources', resources), bytes));
  }

  private pattern(value: Value, child: Content | undefined, edits: Edits): Value | undefined {
    const { copier } = this;
    if (value instanceof Dict) return copier.once(value, () => copier.dict(value, { PatternType: number, Matrix: numbers, Shading: shadingRule, ExtGState: (own, state) => (state instanceof Dict ? extendedState(own, state, () => undefined) : undefined) }));
    if (!(value instanceof Stream) || child === undefined) return undefined;
    const ref = copier.out.reserve(), { bytes, resources } = this.content(child, edits), entries = copier.dict(value.dict, TILING);
    return copier.out.fill(ref, deflated(entries.set('Type', name('Pattern')).set('Resources', resources), bytes));
  }
}

type Edits = { readonly shows: ReadonlyMap<Content, ReadonlyMap<number, Show>>; readonly pieces: Pieces; readonly rules: ReadonlyMap<Rule, readonly number[]>; readonly changed: ReadonlySet<Content> };
const NOTHING: Edits = { shows: new Map(), pieces: new Map(), rules: new Map(), changed: new Set() };

const touches = (content: Content, edits: Edits): boolean => edits.changed.has(content) || [...content.children.values()].some((child) => touches(child, edits));

const SHOWS = new Set(['Tj', 'TJ', '\'', '"']), PATHS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINTS = new Set([...SHOWS, ...PATHS, 'sh', 'Do', 'BI']);
const FORM = {
  FormType: number, BBox: numbers, Matrix: numbers,
  Group: (copier: Copier, value: Value): Value | undefined => (value instanceof Dict ? copier.dict(value, { S: oneOf('Transparency'), CS: colourSpace, I: bool, K: bool }) : undefined),
};
const TILING = { PatternType: number, PaintType: number, TilingType: number, BBox: numbers, XStep: number, YStep: number, Matrix: numbers };

const tagName = (tag: Value | undefined): Name => (tag instanceof Name && ROLES.has(tag.name) ? tag : name('Span'));
