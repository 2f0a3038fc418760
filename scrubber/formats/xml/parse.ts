import { ScrubError } from '../../errors';
import type { ErrorCode } from '../../errors';
import type { Limits, Place } from '../../types';
import { allocate, finish } from './arrays';
import type { Arrays } from './arrays';
import { checkCharacters, checkReferences } from './check';
import { CLOSE, DOUBLE, endOfValue, EQUALS, SINGLE, skipAttributeName, skipName, skipSpace, SLASH } from './scan';
import { childScope, qualify, ROOT_SCOPE } from './scope';
import type { Scope } from './scope';
import { CDATA, COMMENT, INSTRUCTION, TEXT } from './tree';
import type { XmlTree } from './tree';
import { decodeText } from './text';

type State = {
  readonly text: string; readonly arrays: Arrays; readonly limits: Limits; readonly place: Place;
  readonly names: string[]; readonly ids: Map<string, number>;
  /** Open elements, their raw names and their namespace scopes. */
  readonly open: number[]; readonly rawNames: string[]; readonly scopes: Scope[];
  at: number; rootSeen: boolean;
};

/**
 * Reads one part without a parser of the platform (a worker has none): one pass, no recursion, nothing looked up outside.
 * @throws ScrubError doctype, corrupt-xml, too-deep
 */
export const parseXml = (text: string, limits: Limits, place: Place): XmlTree => {
  const names = ['#text', '#cdata', '#comment', '#instruction'];
  const state: State = { text, arrays: allocate(text), limits, place, names, ids: new Map(), open: [], rawNames: [], scopes: [ROOT_SCOPE()], at: 0, rootSeen: false };
  checkCharacters(text, place);
  while (state.at < text.length) {
    const open = text.indexOf('<', state.at);
    addText(state, state.at, open < 0 ? text.length : open);
    if (open < 0) break;
    state.at = open;
    markup(state);
  }
  if (state.open.length > 0 || !state.rootSeen) fail(state, 'corrupt-xml');
  return finish(text, state.arrays, names);
};

const fail = (state: State, code: ErrorCode): never => { throw new ScrubError(code, state.place); };

const markup = (state: State): void => {
  const next = state.text.charCodeAt(state.at + 1);
  if (next === 0x2f) endTag(state);
  else if (next === 0x3f) other(state, INSTRUCTION, '<?', '?>');
  else if (next !== 0x21) startTag(state);
  else if (state.text.startsWith('<!--', state.at)) other(state, COMMENT, '<!--', '-->');
  else if (state.text.startsWith('<![CDATA[', state.at) && state.open.length > 0) other(state, CDATA, '<![CDATA[', ']]>');
  else fail(state, state.text.startsWith('<!DOCTYPE', state.at) ? 'doctype' : 'corrupt-xml');
};

const addNode = (state: State, name: number, start: number, openEnd: number, closeStart: number, end: number): number => {
  const { arrays } = state, node = arrays.count++;
  arrays.name[node] = name;
  arrays.start[node] = start;
  arrays.openEnd[node] = openEnd;
  arrays.closeStart[node] = closeStart;
  arrays.end[node] = end;
  arrays.parent[node] = state.open[state.open.length - 1] ?? -1;
  arrays.after[node] = arrays.count;
  arrays.attributeFrom[node] = arrays.attributes;
  return node;
};

const addText = (state: State, start: number, end: number): void => {
  if (start === end) return;
  if (state.open.length === 0) {
    if (state.text.slice(start, end).trim() !== '') fail(state, 'corrupt-xml');
    return;
  }
  checkReferences(state.text, start, end, state.place);
  addNode(state, TEXT, start, start, end, end);
};

const other = (state: State, name: number, head: string, tail: string): void => {
  const start = state.at + head.length, stop = state.text.indexOf(tail, start);
  if (stop < 0) fail(state, 'corrupt-xml');
  addNode(state, name, state.at, start, stop, stop + tail.length);
  state.at = stop + tail.length;
};

const endTag = (state: State): void => {
  const stop = state.text.indexOf('>', state.at), node = state.open.pop(), raw = state.rawNames.pop();
  state.scopes.pop();
  if (stop < 0 || node === undefined || raw === undefined || !state.text.startsWith(raw, state.at + 2) || skipSpace(state.text, state.at + 2 + raw.length) !== stop) return fail(state, 'corrupt-xml');
  state.arrays.closeStart[node] = state.at;
  state.arrays.end[node] = stop + 1;
  state.arrays.after[node] = state.arrays.count;
  state.at = stop + 1;
};

const startTag = (state: State): void => {
  const { text, arrays } = state, start = state.at, nameEnd = skipName(text, start + 1);
  if (nameEnd === start + 1) fail(state, 'corrupt-xml');
  const raw = text.slice(start + 1, nameEnd);
  if (state.open.length === 0 && state.rootSeen) fail(state, 'corrupt-xml');
  state.rootSeen = true;
  if (state.open.length >= state.limits.xmlDepth) fail(state, 'too-deep');
  const node = addNode(state, 0, start, 0, 0, 0);
  let at = text.charCodeAt(nameEnd) === CLOSE ? nameEnd : skipSpace(text, attributes(state, node, nameEnd));
  const isEmpty = text.charCodeAt(at) === SLASH;
  if (isEmpty) at++;
  if (text.charCodeAt(at) !== CLOSE) fail(state, 'corrupt-xml');
  const scope = resolve(state, node, raw), end = at + 1;
  arrays.openEnd[node] = arrays.closeStart[node] = arrays.end[node] = end;
  state.at = end;
  if (isEmpty) return;
  state.open.push(node);
  state.rawNames.push(raw);
  state.scopes.push(scope);
};

/** ` name = "value"`, as often as it stands there. Raw positions first; names are resolved when all declarations of the tag are known. @returns the offset after the last one */
const attributes = (state: State, node: number, from: number): number => {
  const { text, arrays } = state, first = arrays.attributes;
  for (let at = from; ;) {
    const name = skipSpace(text, at), nameEnd = skipAttributeName(text, name), equals = skipSpace(text, nameEnd);
    if (name === at || nameEnd === name || text.charCodeAt(equals) !== EQUALS) return at;
    const open = skipSpace(text, equals + 1), quote = text.charCodeAt(open), close = quote === DOUBLE || quote === SINGLE ? endOfValue(text, open + 1, quote) : -1;
    if (close < 0) return at;
    const index = arrays.attributes++;
    if (index - first >= state.limits.xmlAttributes) fail(state, 'too-deep');
    arrays.attributeStart[index] = at;
    arrays.attributeName[index] = name;
    arrays.valueStart[index] = open + 1;
    arrays.valueEnd[index] = close;
    checkReferences(text, open + 1, close, state.place);
    arrays.attributeFrom[node + 1] = arrays.attributes;
    at = close + 1;
  }
};

const resolve = (state: State, node: number, raw: string): Scope => {
  const { text, arrays } = state, from = arrays.attributeFrom[node] ?? 0, stop = arrays.attributes;
  let scope = state.scopes[state.scopes.length - 1] ?? ROOT_SCOPE();
  if (stop === from) { arrays.name[node] = identify(state, scope, raw, false); return scope; }
  const rawNames: string[] = [];
  let declared: Map<string, string> | undefined;
  for (let i = from; i < stop; i++) {
    const start = arrays.attributeName[i] ?? 0, name = text.slice(start, skipAttributeName(text, start));
    rawNames.push(name);
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      declared ??= new Map();
      declared.set(name.slice(6), decodeText(text.slice(arrays.valueStart[i], arrays.valueEnd[i])).text);
    }
  }
  if (declared) scope = childScope(scope, declared);
  arrays.name[node] = identify(state, scope, raw, false);
  if (hasTwice(rawNames)) fail(state, 'corrupt-xml');
  for (let i = from; i < stop; i++) arrays.attributeName[i] = identify(state, scope, rawNames[i - from] ?? '', true);
  return scope;
};

/** A set for every cell of a sheet would cost more than these few comparisons. */
const FEW = 6;
const hasTwice = (names: readonly string[]): boolean => {
  if (names.length > FEW) return new Set(names).size !== names.length;
  for (let i = 1; i < names.length; i++) for (let k = 0; k < i; k++) if (names[i] === names[k]) return true;
  return false;
};

const identify = (state: State, scope: Scope, raw: string, isAttribute: boolean): number => {
  const cache = isAttribute ? scope.attributes : scope.elements, known = cache.get(raw);
  if (known !== undefined) return known;
  const name = qualify(scope, raw, isAttribute) ?? fail(state, 'corrupt-xml');
  let id = state.ids.get(name);
  if (id === undefined) {
    id = state.names.push(name) - 1;
    state.ids.set(name, id);
  }
  cache.set(raw, id);
  return id;
};
