import { ScrubError } from '../../errors';
import type { ErrorCode } from '../../errors';
import type { Limits, Place } from '../../types';
import { allocate, finish } from './arrays';
import type { Arrays } from './arrays';
import { checkCharacters, checkReferences } from './check';
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
  if (stop < 0 || node === undefined || state.text.slice(state.at + 2, stop).trimEnd() !== raw) return fail(state, 'corrupt-xml');
  state.arrays.closeStart[node] = state.at;
  state.arrays.end[node] = stop + 1;
  state.arrays.after[node] = state.arrays.count;
  state.at = stop + 1;
};

/** XML 1.0, 2.3: names; loose on letters outside ASCII, strict on everything that could be mistaken for markup. */
const NAME = /[^\s/>=<"'&!?;,()[\]{}|@#$%^*+~`\\]+/y;
const ATTRIBUTE = /(\s+)([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

const startTag = (state: State): void => {
  const { text, arrays } = state, start = state.at;
  NAME.lastIndex = start + 1;
  const raw = NAME.exec(text)?.[0] ?? fail(state, 'corrupt-xml');
  if (state.open.length === 0 && state.rootSeen) fail(state, 'corrupt-xml');
  state.rootSeen = true;
  if (state.open.length >= state.limits.xmlDepth) fail(state, 'too-deep');
  const node = addNode(state, 0, start, 0, 0, 0);
  let at = start + 1 + raw.length;
  if (text.charCodeAt(at) !== 0x3e) at = attributes(state, node, at);
  TAG_END.lastIndex = at;
  const tail = TAG_END.exec(text) ?? fail(state, 'corrupt-xml');
  const scope = resolve(state, node, raw);
  const end = at + tail[0].length;
  arrays.openEnd[node] = arrays.closeStart[node] = arrays.end[node] = end;
  state.at = end;
  if (tail[1]) return;
  state.open.push(node);
  state.rawNames.push(raw);
  state.scopes.push(scope);
};

/** Raw positions first; names are resolved when all declarations of the tag are known. @returns the offset after the last one */
const attributes = (state: State, node: number, from: number): number => {
  const { text, arrays } = state, first = arrays.attributes;
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match) return at;
    const stop = ATTRIBUTE.lastIndex, value = match[3] ?? match[4] ?? '', index = arrays.attributes++;
    if (index - first >= state.limits.xmlAttributes) fail(state, 'too-deep');
    arrays.attributeStart[index] = at;
    arrays.attributeName[index] = at + (match[1]?.length ?? 0);
    arrays.valueStart[index] = stop - 1 - value.length;
    arrays.valueEnd[index] = stop - 1;
    checkReferences(text, stop - 1 - value.length, stop - 1, state.place);
    arrays.attributeFrom[node + 1] = arrays.attributes;
    at = stop;
  }
};

const NAME_AT = /[^\s=]+/y;

const resolve = (state: State, node: number, raw: string): Scope => {
  const { text, arrays } = state, from = arrays.attributeFrom[node] ?? 0, stop = arrays.attributes;
  let scope = state.scopes[state.scopes.length - 1] ?? ROOT_SCOPE();
  const rawNames: string[] = [];
  let declared: Map<string, string> | undefined;
  for (let i = from; i < stop; i++) {
    NAME_AT.lastIndex = arrays.attributeName[i] ?? 0;
    const name = NAME_AT.exec(text)?.[0] ?? '';
    rawNames.push(name);
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      declared ??= new Map();
      declared.set(name.slice(6), decodeText(text.slice(arrays.valueStart[i], arrays.valueEnd[i])).text);
    }
  }
  if (declared) scope = childScope(scope, declared);
  arrays.name[node] = identify(state, scope, raw, false);
  if (stop > from && new Set(rawNames).size !== rawNames.length) fail(state, 'corrupt-xml');
  for (let i = from; i < stop; i++) arrays.attributeName[i] = identify(state, scope, rawNames[i - from] ?? '', true);
  return scope;
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
