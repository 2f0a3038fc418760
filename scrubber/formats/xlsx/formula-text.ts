import type { SegmentContext, SegmentId, Span } from '../../types';
import type { Mapped } from '../ooxml/editor';
import { slicePieces } from '../ooxml/slice';
import { readFormula } from './formula';
import type { Area, FormulaToken } from './formula';
import { isKnownFunction, isOpaque, isOwnName } from './functions';
import { orderedAreas } from './ordered-look-ups';
import type { CellFormula, SheetArea, XlsxInspection } from './inspection';

/** What is known before any formula is read. */
export type Known = { readonly sheets: ReadonlyMap<string, number>; readonly names: ReadonlySet<string>; readonly columns: ReadonlySet<string> };
export type FormulaText = {
  readonly part: { readonly name: string; readonly label: string }; readonly text: string; readonly mapped: Mapped; readonly sheet: number;
  /** A list of entries between commas, as data validations have it (ECMA-376-1, 18.3.1.32). */
  readonly list?: boolean;
  found?(segment: SegmentId): void;
};

/**
 * Reads one formula: texts inside it become segments, names of sheets, names and columns become sites that follow a renaming.
 * @returns what it depends on, or undefined where it is no formula that can be read
 */
export const readFormulaText = (inspection: XlsxInspection, known: Known, formula: FormulaText): CellFormula | undefined => {
  const tokens = readFormula(formula.text);
  if (!tokens) return undefined;
  const areas: SheetArea[] = [];
  let opaque = false;
  inspection.ordered.push(...orderedAreas(formula.text, tokens, (token) => areasOf(known, token, formula.sheet)));
  for (const token of tokens) {
    if (token.kind === 'literal') literal(inspection, formula, token.span);
    else if (token.kind === 'sheet') sheetName(inspection, known, formula, token);
    else if (token.kind === 'area') areas.push(...areasOf(known, token, formula.sheet));
    else if (token.kind === 'column') {
      if (known.columns.has(token.text.toLowerCase())) inspection.sites.push({ mapped: formula.mapped, span: token.span, kind: 'column', names: [token.text] });
      else text(inspection, formula, token.span, 'table column');
    } else if (known.names.has(token.text.toLowerCase())) {
      inspection.sites.push({ mapped: formula.mapped, span: token.span, kind: 'name', names: [token.text] });
      const defined = inspection.definedAreas.get(token.text.toLowerCase());
      if (defined) areas.push(...defined.areas);
      if (defined ? defined.opaque : true) opaque = true;
    } else if (isOpaque(token.text) && token.call) opaque = true;
    else if (!(token.call && isKnownFunction(token.text)) && !isOwnName(token.text)) text(inspection, formula, token.span, 'name in a formula', token.call);
  }
  return { areas, opaque };
};

const areasOf = (known: Known, token: Extract<FormulaToken, { kind: 'area' }>, own: number): SheetArea[] => {
  if (!token.sheet) return [{ sheet: own, area: token.area }];
  const numbers = token.sheet.map((name) => known.sheets.get(name.toLowerCase()) ?? -1), from = Math.min(...numbers), to = Math.max(...numbers);
  return Array.from({ length: to - from + 1 }, (_, i) => ({ sheet: from + i, area: token.area }));
};

const sheetName = (inspection: XlsxInspection, known: Known, formula: FormulaText, { span, names, book }: Extract<FormulaToken, { kind: 'sheet' }>): void => {
  const ours = book === undefined ? names.every((name) => known.sheets.has(name.toLowerCase())) : /^\d{1,5}$/.test(book);
  if (ours) inspection.sites.push({ mapped: formula.mapped, span, kind: 'sheet', names, ...(book === undefined ? {} : { book }) });
  else if (book === undefined && names.every((name) => known.names.has(name.toLowerCase()))) inspection.sites.push({ mapped: formula.mapped, span, kind: 'name', names });
  else text(inspection, formula, span, 'name in a formula');
};

const context = (inspection: XlsxInspection): SegmentContext => ({ role: 'attribute', key: 'formula', block: inspection.block() });

/** A function of an add-in is code: its name alone is hardly a firm's, and another one would not calculate (poi/HsGetVal.xlsx). */
const text = (inspection: XlsxInspection, { part, text: whole, mapped }: FormulaText, span: Span, label: string, isFunction = false): void => {
  inspection.add({ name: part.name, label: `${part.label}, ${label}` }, whole.slice(span.start, span.end), isFunction ? { role: 'code', block: inspection.block() } : context(inspection), { mapped: { part: mapped.part, pieces: slicePieces(mapped.pieces, span), guard: 'name' } });
};

const literal = (inspection: XlsxInspection, formula: FormulaText, span: Span): void => {
  const entries = formula.list ? splitList(formula.text, span) : [span], { part, mapped } = formula;
  for (const entry of entries) {
    const segment = inspection.add({ name: part.name, label: `${part.label}, text in a formula` }, formula.text.slice(entry.start, entry.end), formula.list ? { role: 'attribute', block: inspection.block(), key: 'list entry' } : context(inspection),
      { mapped: { part: mapped.part, pieces: slicePieces(mapped.pieces, entry), guard: 'literal' } });
    if (segment !== undefined) formula.found?.(segment);
  }
};

const splitList = (text: string, { start, end }: Span): Span[] => {
  const entries: Span[] = [];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && text[at] !== ',') continue;
    if (at > from) entries.push({ start: from, end: at });
    from = at + 1;
  }
  return entries;
};

/** The part of an area by which a shared formula's copies reach further than its first one (18.3.1.40). */
export const extend = (areas: readonly SheetArea[], over: Area): SheetArea[] =>
  areas.map(({ sheet, area }) => ({ sheet, area: { ...area, bottom: area.bottom + over.bottom - over.top, right: area.right + over.right - over.left } }));
