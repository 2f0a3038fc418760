import type { SegmentId } from '../../../types';
import { textString } from '../objects/text';
import type { Ref} from '../objects/values';
import { Dict, dict, Name, name, PdfString, type Value } from '../objects/values';
import type { Appearance } from '../read/annotations';
import type { Field } from '../read/fields';
import { bool, borderStyle, type Copier, number, numbers, oneOf, type Schema } from '../sanitise/copier';
import type { FontWriter } from '../sanitise/fonts';

const KEYS: Schema = {
  FT: oneOf('Tx', 'Btn', 'Ch'), Ff: number, MaxLen: number, Q: number, TI: number, I: numbers, F: number, Rect: numbers, H: oneOf('N', 'I', 'O', 'P', 'T'),
  BS: borderStyle, Border: numbers,
};

export type FieldContext = {
  readonly copier: Copier;
  readonly fonts: FontWriter;
  edited(segment: SegmentId, text: string): string;
  appearance(appearance: Appearance): Ref | undefined;
  pageOf(widget: Dict): Ref | undefined;
};

/** Writes the fields of a form anew: types, flags and places as they were, every text as the plan has it, no actions. */
export class FieldWriter {
  private readonly refs = new Map<Dict, Ref>();
  private readonly entries = new Map<Dict, Dict>();
  private readonly states = new Map<string, Name>();
  /** Fields with a type of their own. */
  count = 0;

  constructor(private readonly context: FieldContext) {}

  /** The new widget of an old one. */
  written(widget: Dict): { readonly ref: Ref; readonly entries: Dict } | undefined {
    const ref = this.refs.get(widget), entries = this.entries.get(widget);
    return ref === undefined || entries === undefined ? undefined : { ref, entries };
  }

  refOf(widget: Dict): Ref | undefined {
    return this.refs.get(widget);
  }

  write(fields: readonly Field[], parent?: Ref): Ref[] {
    return fields.map((field) => {
      const ref = this.context.copier.out.reserve();
      this.refs.set(field.dict, ref);
      const entries = this.field(field, ref, parent);
      this.entries.set(field.dict, entries);
      return this.context.copier.out.fill(ref, entries);
    });
  }

  private field(field: Field, self: Ref, parent: Ref | undefined): Dict {
    const { copier, edited } = this.context, { file } = copier, source = field.dict, entries = copier.dict(source, KEYS);
    if (entries.get('FT') !== undefined) this.count++;
    if (parent !== undefined) entries.set('Parent', parent);
    for (const [key, { segment, text }] of field.texts) {
      const clean = edited(segment, text);
      if (key === 'CA') entries.set('MK', this.look(source, textString(clean)));
      // A full stop separates the levels of a field's name (12.7.4.2).
      else entries.set(key, textString(key === 'T' ? clean.replaceAll('.', ' ') : clean));
    }
    if (!field.texts.has('CA') && file.dict(source.get('MK')) !== undefined) entries.set('MK', this.look(source));
    const limit = entries.get('MaxLen'), value = entries.get('V');
    if (typeof limit === 'number' && value instanceof PdfString && value.bytes.length > limit) entries.entries.delete('MaxLen');
    if (field.options.length > 0) entries.set('Opt', field.options.map((option) => { const texts = option.map(({ segment, text }) => textString(edited(segment, text))); return texts.length === 1 ? texts[0]! : texts; }));
    for (const key of ['V', 'DV', 'AS']) { const state = file.resolve(source.get(key)); if (state instanceof Name) entries.set(key, this.state(state.name)); }
    const look = defaultAppearance(file.resolve(source.get('DA')));
    if (look !== undefined) entries.set('DA', look);
    if (file.name(source.get('Subtype')) === 'Widget' && field.kids.length === 0) this.widget(field, entries);
    if (field.kids.length > 0) entries.set('Kids', this.write(field.kids, self));
    return entries;
  }

  private widget(field: Field, entries: Dict): void {
    entries.set('Type', name('Annot')).set('Subtype', name('Widget')).set('P', this.context.pageOf(field.dict));
    const states = new Dict();
    let single: Ref | undefined;
    for (const [state, appearance] of field.appearances) {
      const ref = this.context.appearance(appearance);
      if (state === '') single = ref; else states.set(this.state(state).name, ref);
    }
    if (single !== undefined) entries.set('AP', dict({ N: single })); else if (states.entries.size > 0) entries.set('AP', dict({ N: states }));
  }

  private look(source: Dict, caption?: PdfString): Dict {
    const { copier } = this.context;
    return copier.dict(copier.file.dict(source.get('MK')) ?? new Dict(), { R: number, BC: numbers, BG: numbers, TP: number }).set('CA', caption);
  }

  /** Names of states are export values: short plain ones stay, others become numbers. */
  private state(given: string): Name {
    if (/^(?:Off|On|Yes|No|\d{1,4})$/.test(given)) return name(given);
    const known = this.states.get(given) ?? name(`State${this.states.size + 1}`);
    this.states.set(given, known);
    return known;
  }

  /** The form's dictionary (table 224) with the fonts that its fields write with. */
  form(fields: readonly Ref[]): Dict {
    const { copier, fonts } = this.context, { file } = copier, source = file.dict(file.catalog.get('AcroForm')) ?? new Dict(), own = new Dict();
    for (const [key, value] of file.dict(file.dict(source.get('DR'))?.get('Font'))?.entries ?? []) {
      const font = file.dict(value);
      if (font !== undefined && FONT_NAME.test(key)) own.set(key, fonts.useWhole(font));
    }
    return copier.dict(source, { NeedAppearances: bool, Q: number }).set('Fields', fields).set('DR', dict({ Font: own })).set('DA', defaultAppearance(file.resolve(source.get('DA'))));
  }
}

const FONT_NAME = /^[A-Za-z0-9_+,-]{1,40}$/;
const WORD = /^(?:\/[A-Za-z0-9_+,-]{1,40}|-?\d*\.?\d+|Tf|g|rg|k|G|RG|K|Tz|Tc|Tw|TL)$/;

/** A default appearance (12.7.4.3) is a piece of content: fonts, sizes and colours stay. */
const defaultAppearance = (value: Value): PdfString | undefined => {
  if (!(value instanceof PdfString)) return undefined;
  const words = String.fromCharCode(...value.bytes.subarray(0, 1000)).split(/\s+/).filter((word) => WORD.test(word));
  return textString(words.join(' '));
};
