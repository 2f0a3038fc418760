import { applyEdits } from '../../apply-edits';
import type { Edit, SegmentId } from '../../types';
import type { MappedEdit } from '../ooxml/editor';
import type { XlsxInspection } from './inspection';

type Names = ReadonlyMap<string, string>;
type Renames = { readonly sheets: Names; readonly names: Names; readonly columns: Names };

/** New names at every place at once: definitions, formulas, rules, charts and pivot tables go on meaning the same. */
export const renameEdits = (inspection: XlsxInspection, edits: ReadonlyMap<SegmentId, readonly Edit[]>): MappedEdit[] => {
  const renames = renamesOf(inspection, edits);
  if (renames.sheets.size + renames.names.size + renames.columns.size === 0) return [];
  return inspection.sites.flatMap(({ mapped, span, kind, names, book, plain }) => {
    const text = kind === 'sheet' ? sheetText(renames.sheets, names, book, plain === true) : nameText(kind === 'name' ? renames.names : renames.columns, names, kind === 'column' && !plain);
    return text === undefined ? [] : [{ mapped, span, text }];
  });
};

const renamesOf = (inspection: XlsxInspection, edits: ReadonlyMap<SegmentId, readonly Edit[]>): Renames => {
  const edited = (segment: SegmentId | undefined, text: string): string | undefined => {
    const own = segment === undefined ? undefined : edits.get(segment);
    return own ? applyEdits(text, own) : undefined;
  };
  const sheets = collect(inspection.sheets.map(({ name, segment }) => ({ name, text: edited(segment, name) })), allowedSheet);
  const linked = new Map<string, string>();
  for (const [segment, { book, name }] of inspection.linkedSheets) {
    const text = edited(segment, name);
    if (text !== undefined) linked.set(`[${book}]${name.toLowerCase()}`, allowedSheet(text));
  }
  const names = collect([...inspection.names].map(([segment, name]) => ({ name, text: edited(segment, name) })), allowedName);
  const columns = collect(inspection.columns.map(({ name, header, segment }) => {
    const cell = header === undefined ? undefined : inspection.cellOf(header);
    return { name, text: cell ? edited(header, cell.text) : edited(segment, name) };
  }), (text) => text);
  return { sheets: new Map([...sheets, ...linked]), names, columns };
};

/** First come, first served; two things of one name (a table's `name` and `displayName`) keep one name. */
const collect = (definitions: readonly { name: string; text?: string | undefined }[], allowed: (text: string) => string): Map<string, string> => {
  const renames = new Map<string, string>(), taken = new Set(definitions.filter(({ text }) => text === undefined).map(({ name }) => name.toLowerCase()));
  for (const { name, text } of definitions) {
    if (text === undefined || renames.has(name.toLowerCase())) continue;
    const wanted = allowed(text) || 'Renamed';
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = allowed(`${wanted.slice(0, 26)}_${number}`);
    taken.add(free.toLowerCase());
    renames.set(name.toLowerCase(), free);
  }
  return renames;
};

/** ECMA-376-1, 18.2.19 and Excel's own rules: 31 characters, none of `[]:*?/\`, no quotation mark at either end. */
const allowedSheet = (text: string): string => text.replace(/[[\]:*?/\\]/g, '-').slice(0, 31).replace(/^'+|'+$/g, '').trim() || 'Sheet';

/** 18.2.5: letters, digits, underscores and full stops, not like the address of a cell. */
const allowedName = (text: string): string => {
  const allowed = text.replace(/[^\p{L}\p{N}_.]+/gu, '_').slice(0, 200);
  return /^[\p{L}_]/u.test(allowed) && !/^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]\d*|[Rr]\d*[Cc]\d*)$/.test(allowed) ? allowed : `_${allowed}`;
};

const sheetText = (renames: Names, names: readonly string[], book: string | undefined, plain: boolean): string | undefined => {
  const key = (name: string): string => (book === undefined ? name.toLowerCase() : `[${book}]${name.toLowerCase()}`);
  if (!names.some((name) => renames.has(key(name)))) return undefined;
  const text = names.map((name) => renames.get(key(name)) ?? name).join(':');
  return plain ? text : `'${book === undefined ? '' : `[${book}]`}${text.replaceAll("'", "''")}'`;
};

const nameText = (renames: Names, names: readonly string[], escape: boolean): string | undefined => {
  const text = renames.get((names[0] ?? '').toLowerCase());
  return text === undefined ? undefined : escape ? text.replace(/[[\]#'@]/g, "'$&") : text;
};
