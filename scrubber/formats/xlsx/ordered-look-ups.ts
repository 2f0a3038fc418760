import type { Area } from '../ooxml/headers';
import { isText } from './cells';
import type { FormulaToken } from './formula';
import type { SheetArea, XlsxInspection } from './inspection';

type Arguments = readonly { readonly start: number; readonly end: number; readonly text: string }[];
type LookUp = { /** Number of the argument that holds the keys. */ readonly keys: number; readonly first: 'column' | 'row' | 'all'; isOrdered(given: Arguments): boolean };

const at = (given: Arguments, index: number): string | undefined => given[index]?.text;
const isOff = (text: string | undefined): boolean => text !== undefined && /^(?:FALSE(?:\(\))?|0|)$/i.test(text);

/** Functions that go through their keys as through a sorted list, where an argument asks for it or none forbids it (ECMA-376-1, 18.17.7: HLOOKUP, LOOKUP, MATCH, VLOOKUP; [MS-XLSX] XLOOKUP, XMATCH). */
const LOOK_UPS: Readonly<Record<string, LookUp>> = {
  VLOOKUP: { keys: 1, first: 'column', isOrdered: (given) => !isOff(at(given, 3)) },
  HLOOKUP: { keys: 1, first: 'row', isOrdered: (given) => !isOff(at(given, 3)) },
  MATCH: { keys: 1, first: 'all', isOrdered: (given) => !isOff(at(given, 2)) },
  LOOKUP: { keys: 1, first: 'all', isOrdered: () => true },
  XLOOKUP: { keys: 1, first: 'all', isOrdered: (given) => /^-?1$/.test(at(given, 4) ?? '') || /^-?2$/.test(at(given, 5) ?? '') },
  XMATCH: { keys: 1, first: 'all', isOrdered: (given) => /^-?1$/.test(at(given, 2) ?? '') || /^-?2$/.test(at(given, 3) ?? '') },
};

/** Areas of one formula whose order decides what a look-up finds. @param areasOf the areas of a token */
export const orderedAreas = (formula: string, tokens: readonly FormulaToken[], areasOf: (token: Extract<FormulaToken, { kind: 'area' }>) => readonly SheetArea[]): SheetArea[] => {
  if (!/LOOKUP|MATCH/i.test(formula)) return [];
  return tokens.flatMap((token) => {
    const lookUp = token.kind === 'name' && token.call ? LOOK_UPS[token.text.toUpperCase().replace(/^_XLFN\./, '')] : undefined;
    if (!lookUp) return [];
    const given = argumentsAt(formula, token.span.end), keys = given[lookUp.keys];
    if (!keys || !lookUp.isOrdered(given)) return [];
    return tokens.flatMap((inner) => (inner.kind === 'area' && inner.span.start >= keys.start && inner.span.end <= keys.end ? areasOf(inner) : []))
      .map(({ sheet, area }) => ({ sheet, area: firstOf(area, lookUp.first) }));
  });
};

const firstOf = (area: Area, first: LookUp['first']): Area => (first === 'column' ? { ...area, right: area.left } : first === 'row' ? { ...area, bottom: area.top } : area);

/** The arguments of a call, between commas that stand in no text, array or further call. */
const argumentsAt = (formula: string, after: number): Arguments => {
  const open = formula.indexOf('(', after), found: { start: number; end: number; text: string }[] = [];
  let depth = 0, quoted = '', from = open + 1;
  for (let i = open; i < formula.length; i++) {
    const char = formula[i] ?? '';
    if (quoted !== '') { if (char === quoted) quoted = ''; continue; }
    if (char === '"' || char === "'") quoted = char;
    else if ('({'.includes(char)) depth++;
    const closes = ')}'.includes(char) && --depth === 0;
    if (!closes && !(char === ',' && depth === 1)) continue;
    found.push({ start: from, end: i, text: formula.slice(from, i).trim() });
    from = i + 1;
    if (closes) break;
  }
  return found;
};

/** Stand-ins do not sort as the values did: look-ups over sorted texts are named to the contractor. */
export const reportOrderedLookUps = (inspection: XlsxInspection): void => {
  if (inspection.light) return;
  const texts = new Map<number, { row: number; column: number }[]>();
  const textsOf = (sheet: number): readonly { row: number; column: number }[] => {
    const known = texts.get(sheet) ?? (inspection.sheets[sheet]?.cells ?? []).filter((cell) => isText(cell) && cell.text.trim() !== '').map(({ row, column }) => ({ row, column }));
    texts.set(sheet, known as { row: number; column: number }[]);
    return known;
  };
  const answers = new Map<string, boolean>();
  for (const { sheet, area } of inspection.ordered) {
    const key = `${sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    // A heading above numbers is no key.
    const known = answers.get(key) ?? textsOf(sheet).filter(({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right).length > 1;
    answers.set(key, known);
    if (known) inspection.items.add('ordered-look-ups');
  }
};
