import type { Place, SegmentId } from '../../../types';
import { textOf } from '../objects/text';
import { Dict, Stream, type Value } from '../objects/values';
import { appearanceMatrix } from './appearance';
import type { Appearance, ReadContext } from './annotations';
import { readContent } from './page-segments';

export type FieldText = { readonly segment: SegmentId; readonly text: string };

/** A node of the form's field tree (ISO 32000-2, 12.7.4): a field, a widget, or both in one dictionary. */
export type Field = {
  readonly dict: Dict;
  /** Texts of keys that hold text: T, TU, V, DV and the caption. */
  readonly texts: ReadonlyMap<'T' | 'TU' | 'V' | 'DV' | 'CA', FieldText>;
  /** Choices as export value and label. */
  readonly options: readonly (readonly FieldText[])[];
  /** Appearances by state; '' where there is one for all. */
  readonly appearances: ReadonlyMap<string, Appearance>;
  readonly kids: readonly Field[];
};

/** Fields with all that stand below them. */
export const allFields = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...allFields(field.kids)]);

const MAX_FIELDS = 50_000;
const PLACE: Place = { part: 'form', label: 'form field' };

/** The fields of the form, and widgets that stand on a page without being reached from it. Signature fields are counted and left out. */
export const readFields = (context: ReadContext, widgets: readonly Dict[]): Field[] => {
  const { file, items } = context, form = file.dict(file.catalog.get('AcroForm')), seen = new Set<Dict>();
  const read = (value: Value | undefined, type: string, key: string, depth: number): Field[] => {
    const dict = file.dict(value);
    if (dict === undefined || seen.has(dict) || seen.size > MAX_FIELDS || depth > 32) return [];
    seen.add(dict);
    const kind = file.name(dict.get('FT')) ?? type;
    if (kind === 'Sig') { items.add('signature'); return []; }
    if (dict.get('AA') !== undefined || dict.get('A') !== undefined) items.add('scripts');
    const texts = textsOf(context, dict, key), label = texts.get('TU')?.text ?? texts.get('T')?.text ?? key;
    const options = file.array(dict.get('Opt')).slice(0, 10_000).map((option) => {
      const found = file.resolve(option), pair = Array.isArray(found) ? found as readonly Value[] : [found];
      return pair.slice(0, 2).map((item) => add(context, textOf(file.resolve(item)), label));
    });
    return [{ dict, texts, options, appearances: appearancesOf(context, dict), kids: file.array(dict.get('Kids')).flatMap((kid) => read(kid, kind, label, depth + 1)) }];
  };
  const fields = file.array(form?.get('Fields')).flatMap((field) => read(field, '', '', 0));
  return [...fields, ...widgets.filter((widget) => !seen.has(widget)).flatMap((widget) => read(widget, '', '', 0))];
};

const add = ({ segments }: ReadContext, text: string, key: string): FieldText => ({ text, segment: segments.add(text, PLACE, { context: { role: 'field', ...(key === '' ? {} : { key }) } }) });

const textsOf = (context: ReadContext, dict: Dict, key: string): Field['texts'] => {
  const { file, segments } = context, texts = new Map<'T' | 'TU' | 'V' | 'DV' | 'CA', FieldText>();
  for (const name of ['T', 'TU'] as const) {
    const text = textOf(file.resolve(dict.get(name)));
    if (text !== '') texts.set(name, { text, segment: segments.add(text, PLACE, { visible: false, context: { role: 'attribute' } }) });
  }
  const label = texts.get('TU')?.text ?? texts.get('T')?.text ?? key;
  for (const name of ['V', 'DV'] as const) {
    const value = file.resolve(dict.get(name)), text = value instanceof Stream ? '' : textOf(Array.isArray(value) ? file.resolve((value as readonly Value[])[0]) : value);
    if (text !== '') texts.set(name, add(context, text, label));
  }
  const caption = textOf(file.resolve(file.dict(dict.get('MK'))?.get('CA')));
  if (caption !== '') texts.set('CA', { text: caption, segment: segments.add(caption, PLACE, { context: { role: 'attribute' } }) });
  return texts;
};

const appearancesOf = (context: ReadContext, dict: Dict): Map<string, Appearance> => {
  const { file, interpreter, segments } = context, normal = file.resolve(file.dict(dict.get('AP'))?.get('N')), appearances = new Map<string, Appearance>();
  const read = (state: string, value: Value | undefined): void => {
    const stream = file.stream(value);
    if (stream === undefined || appearances.size > 64) return;
    const matrix = appearanceMatrix(file, dict, stream), content = interpreter.form(stream, matrix, new Dict());
    appearances.set(state, { stream, matrix, content, segments: readContent(content, PLACE, segments) });
  };
  if (normal instanceof Stream) read('', normal);
  else if (normal instanceof Dict) for (const [state, value] of normal.entries) read(state, value);
  return appearances;
};
