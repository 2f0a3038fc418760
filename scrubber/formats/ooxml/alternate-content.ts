const TAG = /<(\/?)(?:[\w.-]{1,40}:)?(AlternateContent|Choice|Fallback)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
/** Other namespaces than that of versions itself, or none. */
const DECLARES = /xmlns(?::(?!mc\b)[^\s=]+)?\s*=\s*(?:"[^"]|'[^'])/;

type Range = readonly [start: number, end: number];
type Open = { readonly name: string; readonly tag: Range; choices: number; stays: boolean; fallback?: readonly [open: Range, close: Range] };

/**
 * Versions of which no Choice is left with anything in it (ECMA-376-3, 7.2: there is at least one): the Fallback stands alone then, and where there
 * is none, nothing does. Tags that declare namespaces for what is in them stay.
 */
export const withoutEmptyVersions = (text: string): string => {
  if (!text.includes('AlternateContent')) return text;
  const open: Open[] = [], gone: Range[] = [];
  for (const match of text.matchAll(TAG)) {
    const [all, close, name = '', attributes = ''] = match, tag: Range = [match.index, match.index + all.length], isEmpty = attributes.endsWith('/');
    if (!close && !isEmpty) { open.push({ name, tag, choices: 0, stays: DECLARES.test(attributes) }); continue; }
    const element = isEmpty && !close ? { name, tag, choices: 0, stays: false } : open.pop(), around = open[open.length - 1];
    if (element?.name !== name) return text;
    if (name === 'AlternateContent') gone.push(...lost(element, tag));
    else if (around?.name === 'AlternateContent') closeVersion(around, element, tag, text.slice(element.tag[1], tag[0]).trim() === '');
  }
  return without(text, gone);
};

const closeVersion = (around: Open, element: Open, close: Range, isEmpty: boolean): void => {
  if (element.name === 'Choice' && !isEmpty) around.choices++;
  if (element.name !== 'Fallback') return;
  around.fallback = [element.tag, close];
  around.stays ||= element.stays;
};

const lost = ({ tag, choices, stays, fallback }: Open, close: Range): Range[] =>
  choices > 0 || stays ? [] : fallback ? [[tag[0], fallback[0][1]], [fallback[1][0], close[1]]] : [[tag[0], close[1]]];

const without = (text: string, ranges: readonly Range[]): string => {
  const left: string[] = [];
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from >= at) left.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  return left.join('') + text.slice(at);
};
