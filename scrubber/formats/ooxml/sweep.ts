import { ScrubError } from '../../errors';
import { decodeText } from '../xml/text';
import { afterOf, attributeOf, CDATA, childrenOf, closeStartOf, closestNamed, COMMENT, endOf, INSTRUCTION, isElement, nameOf, openEndOf, parentOf, startOf, TEXT } from '../xml/tree';
import type { XmlTree } from '../xml/tree';
import { prefixOf } from '../xml/names';
import { PARAGRAPHS, TEXT_ELEMENTS } from './join';
import { KNOWN_WORDS } from './known-words';
import { isPlainValue } from './plain-value';
import { REFERENCES } from './places';
import type { TextPlace } from './places';
import type { TextPart } from './text-part';

/** What a format knows of its elements and attributes. Keys as in places.ts. */
export type SweepRules = {
  readonly places: Readonly<Record<string, TextPlace>>;
  /** Element or attribute → hidden item it goes with. */
  readonly removed: Readonly<Record<string, string>>;
  /** Identifiers that the format looks after itself. */
  readonly own: ReadonlySet<string>;
  /** Local names of the format's elements and attributes; those of Office Open XML where it gives none. */
  readonly words?: ReadonlySet<string>;
  /** Elements that the format reads as a whole, beside paragraphs. */
  readonly containers?: ReadonlySet<string>;
  /** Names that tools give and nobody reads, with what stands there instead. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Ids made at random that only tie elements of the document to each other (`element@attribute`): they are counted anew. */
  readonly numbered?: ReadonlySet<string>;
  /** Element → the element around it that makes no sense without it. */
  readonly carriers?: Readonly<Record<string, string>>;
};

/** Where the sweep puts what it finds. Ranges are offsets in the part's text. */
export type SweepSink = {
  /** Reads a paragraph and marks the text nodes it claims. */
  paragraph(node: number, claimed: Uint8Array): void;
  value(place: TextPlace, form: 'text' | 'value', start: number, end: number, element: number): void;
  reference(node: number, attribute: number): void;
  renumber(start: number, end: number): void;
  remove(item: string, start: number, end: number, count: number): void;
  replace(start: number, end: number, text: string): void;
};

type Decision = { readonly kind: 'constant'; readonly text: string } | { readonly kind: 'skip' | 'numbered' | 'unknown' | 'reference' | 'namespace' | 'prefixes' | 'check' } | { readonly kind: 'place'; readonly place: TextPlace } | { readonly kind: 'removed'; readonly item: string };
/** What the rules say of an element, asked once for each name: the hidden item with which it goes, and whether it is read as a whole. */
type Element = { readonly name: string; readonly item: string | undefined; readonly isChoice: boolean; readonly isRead: boolean };
const OTHER: TextPlace = { role: 'attribute', label: 'other text' };

/**
 * Goes over every node of a part once and lets nothing pass unseen: unknown elements and attributes go, text stands in a paragraph, in a
 * place of the table, or becomes a segment of its own. Comments and processing instructions go.
 * @throws ScrubError unknown-part where text stands inside an element that a reader would have to understand
 */
export const sweep = (part: TextPart, rules: SweepRules, sink: SweepSink): void => {
  const { tree } = part, claimed = new Uint8Array(tree.count), lost = new Set<string>(), cache = new Map<number, Decision>();
  const elements = tree.names.map((name): Element => ({ name, item: isKnown(name, rules) ? rules.removed[name] : 'unknown-part', isChoice: name === 'mc:Choice', isRead: PARAGRAPHS.has(name) || rules.containers?.has(name) === true }));
  for (let node = 0; node < tree.count;) {
    if (!isElement(tree, node)) {
      loose(tree, node, claimed, sink, rules);
      node++;
      continue;
    }
    const { name, item, isChoice, isRead } = elements[tree.name[node] ?? 0]!, choice = isChoice && !understood(tree, node, lost);
    if (item !== undefined || choice) {
      if (item === 'unknown-part') refuseIfNeeded(part, node);
      const whole = carrierOf(tree, node, rules.carriers?.[name]);
      sink.remove(choice ? 'quiet' : item ?? 'quiet', startOf(tree, whole), endOf(tree, whole), 1);
      node = afterOf(tree, whole);
      continue;
    }
    attributes(tree, node, { rules, sink, lost, cache });
    if (isRead) sink.paragraph(node, claimed);
    node++;
  }
};

/** An extension (ECMA-376-1, 18.2.7) without its content would be an unfinished one; a frame without its graphic would be refused. */
const carrierOf = (tree: XmlTree, node: number, carrier: string | undefined): number => {
  const parent = parentOf(tree, node), around = carrier === undefined ? -1 : closestNamed(tree, node, carrier);
  if (around >= 0) return around;
  if (nameOf(tree, parent) === 'a:graphicData') return frameOf(tree, parent);
  return nameOf(tree, parent).endsWith(':ext') && [...childrenOf(tree, parent)].length === 1 ? parent : node;
};

/** What shows a graphic: one version of several, or the frame itself. */
const frameOf = (tree: XmlTree, node: number): number => {
  for (let at = node; at >= 0; at = parentOf(tree, at)) if (FRAMES.has(nameOf(tree, at))) return at;
  return node;
};
const FRAMES: ReadonlySet<string> = new Set(['mc:Choice', 'mc:Fallback', 'p:graphicFrame', 'xdr:graphicFrame', 'w:drawing']);

const isKnown = (name: string, { words = KNOWN_WORDS }: SweepRules): boolean => !name.startsWith('?') && words.has(name.slice(name.indexOf(':') + 1));

/** Text outside paragraphs, comments, instructions. */
const loose = (tree: XmlTree, node: number, claimed: Uint8Array, sink: SweepSink, rules: SweepRules): void => {
  const kind = tree.name[node], start = openEndOf(tree, node), end = closeStartOf(tree, node);
  if (kind === COMMENT || (kind === INSTRUCTION && !tree.text.startsWith('<?xml ', startOf(tree, node)))) sink.remove('quiet', startOf(tree, node), endOf(tree, node), 1);
  if ((kind !== TEXT && kind !== CDATA) || claimed[node] || tree.text.slice(start, end).trim() === '') return;
  const parent = nameOf(tree, parentOf(tree, node)), place = rules.places[parent];
  // A plain value in a place of its own (an offset in wp:posOffset) is a number that Office must be able to read.
  if (rules.own.has(parent) || (!place && isPlainValue(decodeText(tree.text.slice(start, end)).text.trim()))) return;
  sink.value(place ?? OTHER, 'text', start, end, parentOf(tree, node));
};

/** ECMA-376-3, 7.2: a reader that lacks a namespace takes another Choice or the Fallback. The Choice itself may declare what it requires. */
const understood = (tree: XmlTree, node: number, lost: ReadonlySet<string>): boolean => {
  const at = attributeOf(tree, node, 'Requires'), own = new Map([...tree.text.slice(startOf(tree, node), openEndOf(tree, node)).matchAll(/xmlns:([^\s=]{1,40})\s*=\s*["']([^"']*)/g)].map(([, prefix, address]) => [prefix, address] as const));
  return at < 0 || tree.text.slice(tree.valueStart[at], tree.valueEnd[at]).split(/\s+/).every((prefix) => (own.has(prefix) ? prefixOf(own.get(prefix) ?? '') !== '?' : !lost.has(prefix)));
};

/** What a reader may ignore (mc:Ignorable, ECMA-376-3, 7.1) or what holds no text can go; an unknown wrapper around text cannot. */
const refuseIfNeeded = (part: TextPart, node: number): void => {
  const { tree } = part;
  const raw = /^<([^\s/>:]+):/.exec(tree.text.slice(startOf(tree, node), openEndOf(tree, node)))?.[1];
  if (raw !== undefined && ignorable(tree, node, raw)) return;
  for (let inner = node + 1; inner < afterOf(tree, node); inner++) {
    if (TEXT_ELEMENTS.has(nameOf(tree, inner)) || parentOf(tree, node) < 0) throw new ScrubError('unknown-part', { part: part.name, label: part.label });
  }
};

const ignorable = (tree: XmlTree, node: number, prefix: string): boolean => {
  for (let at = node; at >= 0; at = parentOf(tree, at)) {
    const index = attributeOf(tree, at, 'mc:Ignorable');
    if (index >= 0 && tree.text.slice(tree.valueStart[index], tree.valueEnd[index]).split(/\s+/).includes(prefix)) return true;
  }
  return false;
};

type Context = { readonly rules: SweepRules; readonly sink: SweepSink; readonly lost: Set<string>; readonly cache: Map<number, Decision> };

const attributes = (tree: XmlTree, node: number, context: Context): void => {
  const from = tree.attributeFrom[node] ?? 0, stop = tree.attributeFrom[node + 1] ?? 0;
  for (let i = from; i < stop; i++) if (decide(tree, node, i, context).kind === 'namespace') namespace(tree, i, context);
  for (let i = from; i < stop; i++) {
    const decision = decide(tree, node, i, context), start = tree.valueStart[i] ?? 0, end = tree.valueEnd[i] ?? 0;
    if (decision.kind === 'unknown') context.sink.remove('unknown-part', tree.attributeStart[i] ?? 0, end + 1, 1);
    else if (decision.kind === 'removed') context.sink.remove(decision.item, tree.attributeStart[i] ?? 0, end + 1, 1);
    else if (decision.kind === 'constant') { if (tree.text.slice(start, end) !== decision.text) context.sink.replace(start, end, decision.text); }
    else if (decision.kind === 'numbered') context.sink.renumber(start, end);
    else if (decision.kind === 'reference') context.sink.reference(node, i);
    else if (decision.kind === 'prefixes') prefixes(tree, start, end, context);
    else if (decision.kind === 'place' && end > start) context.sink.value(decision.place, 'value', start, end, node);
    else if (decision.kind === 'check' && !isPlainValue(decodeText(tree.text.slice(start, end)).text)) context.sink.value(OTHER, 'value', start, end, node);
  }
};

const decide = (tree: XmlTree, node: number, index: number, { rules, cache }: Context): Decision => {
  const key = (tree.name[node] ?? 0) * 65536 + (tree.attributeName[index] ?? 0);
  const known = cache.get(key);
  if (known) return known;
  const decision = decideAnew(nameOf(tree, node), tree.names[tree.attributeName[index] ?? 0] ?? '', rules);
  cache.set(key, decision);
  return decision;
};

const decideAnew = (element: string, name: string, rules: SweepRules): Decision => {
  const both = `${element}@${name}`;
  if (name.startsWith('xmlns:')) return { kind: 'namespace' };
  if (name === 'mc:Ignorable' || name === 'mc:ProcessContent' || name === 'mc:MustUnderstand' || both === 'mc:Choice@Requires') return { kind: 'prefixes' };
  const constant = rules.constants?.[both];
  if (constant !== undefined) return { kind: 'constant', text: constant };
  if (rules.own.has(both)) return { kind: 'skip' };
  if (rules.numbered?.has(both)) return { kind: 'numbered' };
  const item = rules.removed[both] ?? rules.removed[`@${name}`];
  if (item !== undefined) return { kind: 'removed', item };
  if (name.startsWith('r:') || REFERENCES.has(name) || REFERENCES.has(both)) return { kind: 'reference' };
  if (rules.own.has(`@${name}`)) return { kind: 'skip' };
  const place = rules.places[both] ?? rules.places[`@${name}`];
  if (place) return { kind: 'place', place };
  return isKnown(name, rules) || name === 'xml:space' || name === 'xml:lang' ? { kind: 'check' } : { kind: 'unknown' };
};

/** Declarations of unknown namespaces go with everything that used them. */
const namespace = (tree: XmlTree, index: number, { sink, lost }: Context): void => {
  if (prefixOf(decodeText(tree.text.slice(tree.valueStart[index], tree.valueEnd[index])).text) !== '?') return;
  const raw = tree.text.slice(tree.attributeStart[index], tree.valueStart[index]);
  lost.add(/xmlns:([^\s=]+)/.exec(raw)?.[1] ?? '');
  sink.remove('quiet', tree.attributeStart[index] ?? 0, (tree.valueEnd[index] ?? 0) + 1, 0);
};

const prefixes = (tree: XmlTree, start: number, end: number, { sink, lost }: Context): void => {
  const value = tree.text.slice(start, end), left = value.split(/\s+/).filter((prefix) => prefix !== '' && !lost.has(prefix) && tree.text.includes(`xmlns:${prefix}=`)).join(' ');
  if (left !== value.trim()) sink.replace(start, end, left);
};
