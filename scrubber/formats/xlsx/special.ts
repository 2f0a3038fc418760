import type { SinkOptions } from '../ooxml/part-sink';
import { leavesWithin, readingOf, singlePiece } from '../ooxml/join';
import type { Piece } from '../ooxml/join';
import type { TextPart } from '../ooxml/text-part';
import { closestNamed, nameOf, rawValue } from '../xml/tree';
import { slicePieces } from '../ooxml/slice';
import { THREAD_AUTHOR } from './comments';
import { readFormulaText } from './formula-text';
import type { Known } from './formula-text';
import type { XlsxInspection } from './inspection';
import { textsOfPageHeader } from './page-header';

/** Reads the values that have a syntax of their own: formulas outside cells, page headers, names of sheets. */
export const readSpecial = (inspection: XlsxInspection, known: Known, part: TextPart, sheet: number): NonNullable<SinkOptions['special']> => (place, form, start, end, element) => {
  const { tree, index } = part, pieces: Piece[] = form === 'text' ? wholeText(part, start, element) : [singlePiece(tree, form, start, end, element)];
  if (pieces.length === 0) return true;
  const text = pieces.map(({ decoded }) => decoded.text).join(''), mapped = { part: index, pieces }, name = nameOf(tree, element);
  const whole = { start: 0, end: text.length };
  if (name === 's:author' && THREAD_AUTHOR.test(text)) return true;
  if (name === 's:sheetName' && part.kind === 'externalLink') {
    const segment = inspection.add({ name: part.name, label: place.label }, text, { role: 'attribute', key: 'sheet name', block: inspection.block() }, {}), book = bookOf(inspection, part);
    if (segment !== undefined) inspection.linkedSheets.set(segment, { book, name: text });
    inspection.sites.push({ mapped, span: whole, kind: 'sheet', names: [text], book, plain: true });
    return true;
  }
  if (place.special === 'sheet-name' && known.sheets.has(text.toLowerCase())) inspection.sites.push({ mapped, span: whole, kind: 'sheet', names: [text], plain: true });
  else if (place.special === 'name' && known.names.has(text.toLowerCase())) inspection.sites.push({ mapped, span: whole, kind: 'name', names: [text], plain: true });
  else if (place.special === 'page-header') {
    for (const span of textsOfPageHeader(text)) inspection.add({ name: part.name, label: `${part.label}, ${place.label}` }, text.slice(span.start, span.end), { role: place.role, block: inspection.block() }, { visible: true, mapped: { part: index, pieces: slicePieces(pieces, span) } });
  } else if (place.special === 'formula' || place.special === 'list') {
    // A trend line has a name of words, a pivot chart the name of its table behind an exclamation mark (21.2.2.142).
    if (name === 'c:name' && !text.includes('!')) return false;
    const list = place.special === 'list' && /^\s*"/.test(text) && closestNamed(tree, element, 's:dataValidation') >= 0;
    const read = readFormulaText(inspection, known, { part: { name: part.name, label: `${part.label}, ${place.label}` }, text, mapped, sheet, list });
    if (!read) return false;
    inspection.otherAreas.push(...read.areas);
  } else return false;
  return true;
};

/** An element's text counts once, at its first stretch, even where a comment interrupts it. */
const wholeText = (part: TextPart, start: number, element: number): Piece[] => {
  const { pieces } = readingOf(leavesWithin(part.tree, element), () => true);
  return pieces[0]?.start === start ? pieces : [];
};

/** Formulas call a linked workbook by its place in the list (18.2.8). */
const bookOf = (inspection: XlsxInspection, part: TextPart): string => {
  const workbook = inspection.parts[0], order: string[] = [];
  if (!workbook) return '';
  const { tree } = workbook;
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 's:externalReference') continue;
    order.push(inspection.relationshipOf(workbook.name, rawValue(tree, node, 'r:id') ?? '', false).relationship?.to ?? '');
  }
  return String(order.indexOf(part.name) + 1);
};
