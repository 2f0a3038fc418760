import type { Span } from '../../types';
import { singlePiece } from '../ooxml/join';
import type { Piece } from '../ooxml/join';
import type { SinkOptions } from '../ooxml/part-sink';
import { isPlainValue } from '../ooxml/plain-value';
import { slicePieces } from '../ooxml/slice';
import type { TextPart } from '../ooxml/text-part';
import { closestNamed, endOf, nameOf, parentOf, startOf } from '../xml/tree';
import type { OdfInspection } from './inspection';
import { resolveHref } from './package';
import { reviewAround } from './review';

/** Sheets in addresses (ODF 1.3 part 3, 18.3.1; part 4, 5.8): `$'Two words'.A1`, `Sheet1.A1`. */
const SHEET = /'((?:[^']|''){1,255})'\.(?=[$\w])|(?<![\w'])([^\s'$[\]().:;,=<>+\-*/&"{}#]{1,255})\.(?=\$?[A-Z]{1,3}(?:\$?\d|:)|\$?\d+:)/gu;
/** Part 4, 5.4: a text, in which a quotation mark is written twice. */
const LITERAL = /"((?:[^"]|""){0,4000})"/g;
/** Names that are no function, address or word of the language. */
const NAME = /(?<![\w.$'"[\]#])[\p{L}_][\p{L}\p{N}_.]{1,254}(?![\w.(:'])/gu;

/** Reads the values that have a syntax of their own: formulas, ranges, names of styles, references to parts. */
export const readSpecial = (inspection: OdfInspection, part: TextPart, sheets: ReadonlySet<string>): NonNullable<SinkOptions['special']> => (place, form, start, end, element) => {
  const { tree, index } = part, piece = singlePiece(tree, form, start, end, element), text = piece.decoded.text, pieces = [piece], name = nameOf(tree, element);
  const add = (span: Span, label: string, guard?: 'literal' | 'name'): void => {
    inspection.add({ name: part.name, label: `${part.label}, ${label}` }, text.slice(span.start, span.end), { role: 'attribute', key: place.key ?? label, block: inspection.block() }, { mapped: { part: index, pieces: slicePieces(pieces, span), ...(guard ? { guard } : {}) } });
  };
  if (place.special === 'author') {
    const item = reviewAround(tree, element);
    inspection.add({ name: part.name, label: `${part.label}, ${place.label}` }, text, { role: place.role, block: inspection.block(), key: place.key ?? 'author' }, { mapped: { part: index, pieces }, ...(item ? { hidden: item } : {}) });
    return true;
  }
  if (place.special === 'name') {
    if (isPlainValue(text)) return true;
    // Spaces in names of styles are written _20_ (19.498); with spaces in their place the recognizers see words, and offsets hold.
    inspection.add({ name: part.name, label: `${part.label}, ${place.label}` }, text.replaceAll('_20_', '    '), { role: 'attribute', key: 'style name', block: inspection.block() }, { mapped: { part: index, pieces, guard: 'name' } });
    return true;
  }
  if (place.special === 'sheet-name') {
    if (!sheets.has(text) || name !== 'table:table' || nameOf(tree, parentOf(tree, element)) !== 'office:spreadsheet') return false;
    const segment = inspection.add({ name: part.name, label: `sheet ${[...sheets].indexOf(text) + 1}, name` }, text, { role: 'heading', level: 1, block: inspection.block() }, { visible: true });
    if (segment !== undefined) inspection.sheetNames.set(segment, text);
    inspection.sheetSites.push({ mapped: { part: index, pieces }, span: { start: 0, end: text.length }, name: text, definition: true });
    return true;
  }
  if (place.special === 'formula' || place.special === 'address') {
    const taken = sheetSites(inspection, part, pieces, sheets);
    if (place.special === 'formula') for (const match of text.matchAll(LITERAL)) add({ start: match.index + 1, end: match.index + match[0].length - 1 }, 'text in a formula', 'literal');
    const bare = text.replace(LITERAL, (literal) => ' '.repeat(literal.length));
    for (const match of bare.matchAll(NAME)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!/^(?:of|ooow|oooc|msoxl|TRUE|FALSE)$/i.test(match[0]) && !isPlainValue(match[0]) && !taken.some((other) => other.start < span.end && span.start < other.end)) add(span, 'name in a formula', 'name');
    }
    for (const match of bare.matchAll(/'((?:[^']|''){1,500})'/g)) if (!taken.some((other) => other.start === match.index)) add({ start: match.index + 1, end: match.index + match[0].length - 1 }, 'path in a formula');
    return true;
  }
  return place.special === 'reference' ? reference(inspection, part, { piece, element, name, sheets }) : false;
};

const sheetSites = (inspection: OdfInspection, part: TextPart, pieces: readonly Piece[], sheets: ReadonlySet<string>): Span[] => [...(pieces[0]?.decoded.text ?? '').matchAll(SHEET)].flatMap((match) => {
  const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? '', span = { start: match.index, end: match.index + match[0].length - 1 };
  if (!sheets.has(name)) return [];
  inspection.sheetSites.push({ mapped: { part: part.index, pieces }, span, name, definition: false });
  return [span];
});

type Reference = { readonly piece: Piece; readonly element: number; readonly name: string; readonly sheets: ReadonlySet<string> };

/** 19.910: pictures and objects of the package follow their new names; what is linked from outside goes; links of the text are text. */
const reference = (inspection: OdfInspection, part: TextPart, { piece, element, name, sheets }: Reference): boolean => {
  const { tree, index } = part, href = piece.decoded.text, target = resolveHref(inspection, part.name, href);
  const remove = (item: 'linked-files' | 'quiet' | 'embedded'): true => {
    inspection.items.add(item);
    inspection.changes.push({ part: index, removal: true, operation: { start: startOf(tree, element), end: endOf(tree, element), text: '' } });
    return true;
  };
  const picture = target && inspection.layout.kept.find((kept) => kept.part === target && kept.kind.picture);
  if (picture) {
    inspection.usePicture(part.name, target.name);
    inspection.pictureSites.push({ part: index, piece, name: target.name });
    return true;
  }
  if (/^(?:\.\/|\.\.\/)*ObjectReplacements\//.test(href)) return remove('quiet');
  if (name === 'draw:object') {
    const folder = `${part.name.slice(0, part.name.lastIndexOf('/') + 1)}${href.replace(/^\.\//, '').replace(/\/$/, '')}/`;
    return inspection.odf.objects.has(folder) && inspection.odf.pkg.parts.has(`${folder}content.xml`) ? true : remove('embedded');
  }
  if (['draw:image', 'draw:fill-image', 'draw:object-ole', 'style:background-image', 'text:list-level-style-image', 'draw:plugin', 'chart:symbol-image'].includes(name)) return href === '' ? true : remove('linked-files');
  if (href.startsWith('#') && closestNamed(tree, element, 'office:spreadsheet') >= 0 && sheetSites(inspection, part, [piece], sheets).length > 0) return true;
  return false;
};
