import { ScrubError } from '../../errors';
import type { Limits, Source } from '../../types';
import { isCompound, refuseCompound } from '../ooxml/compound';
import { Inspection } from '../ooxml/inspection';
import { isMarkup } from '../ooxml/kinds';
import { layoutOf } from '../ooxml/layout';
import type { KeptPart } from '../ooxml/layout';
import { readPackage } from '../ooxml/package';
import { readPictures } from '../ooxml/part-pictures';
import { recode, sinkOf } from '../ooxml/part-sink';
import { readRemovedParts } from '../ooxml/removed-parts';
import { sweep } from '../ooxml/sweep';
import { readTargets } from '../ooxml/targets';
import { readTextPart } from '../ooxml/text-part';
import type { TextPart } from '../ooxml/text-part';
import { nameOf, rawValue } from '../xml/tree';
import { readZip } from '../zip/read';
import { readComments } from './comments';
import { withDrawnObjects } from './drawn-objects';
import { unseenShapes } from './hidden-shapes';
import { keepObjectPictures } from './objects';
import { PPTX } from './rules';
import { SlideReader } from './slide-reader';

/** Reads a whole presentation: the same bytes give the same inspection, so that segment ids of `open` hold in `rewrite`. @throws ScrubError */
export const inspect = async (source: Source, limits: Limits): Promise<Inspection> => {
  if (source.bytes.length === 0) throw new ScrubError('empty');
  if (isCompound(source.bytes)) refuseCompound(source.bytes);
  const pkg = withDrawnObjects(readPackage(readZip(source.bytes, limits), limits), limits), layout = layoutOf(pkg, PPTX);
  const inspection = new Inspection(source.file, pkg, layout, PPTX, limits), presentation = readParts(inspection, layout.kept, limits);
  const items = new Map(layout.kept.map(({ part, item }) => [part.name, item] as const)), size = sizeOf(presentation);
  let tables = 0;
  for (const part of inspection.parts) {
    const item = items.get(part.name), unseen = part.kind === 'slide' ? unseenShapes(inspection, part, size) : undefined;
    const reader = new SlideReader(inspection, part, item, tables, unseen);
    tables = reader.tables;
    keepObjectPictures(inspection, part);
    sweep(part, PPTX.rules, sinkOf(inspection, part, { paragraph: (node, claimed) => reader.read(node, claimed), ...(item ? { item } : {}) }));
    if (part.kind === 'notes' && reader.hasText) inspection.items.add('speaker-notes');
    if (part.kind === 'slide' && ['0', 'false'].includes(rawValue(part.tree, rootOf(part, 'p:sld'), 'show') ?? '1')) inspection.items.add('hidden-slides');
    recode(inspection, part);
  }
  readComments(inspection, inspection.parts);
  readTargets(inspection);
  readRemovedParts(inspection);
  await readPictures(inspection);
  return inspection;
};

const rootOf = ({ tree }: TextPart, name: string): number => {
  for (let node = 0; node < tree.count; node++) if (nameOf(tree, node) === name) return node;
  return 0;
};

/** ECMA-376-1, 19.2.1.39, in English Metric Units. */
const sizeOf = (presentation: TextPart): { width: number; height: number } => {
  const node = rootOf(presentation, 'p:sldSz');
  return { width: Number(rawValue(presentation.tree, node, 'cx') ?? 9_144_000), height: Number(rawValue(presentation.tree, node, 'cy') ?? 6_858_000) };
};

/** Slides in their order, each with its notes, charts and diagrams; layouts and masters at the end. */
const readParts = (inspection: Inspection, kept: readonly KeptPart[], limits: Limits): TextPart => {
  const texts = kept.filter(({ kind }) => isMarkup(kind)), main = texts.find(({ kind }) => kind.id === 'presentation');
  if (!main) throw new ScrubError('corrupt', { part: '', label: 'the main part' });
  const presentation = readTextPart(main.part, 0, 'presentation', 'presentation', limits), numbers = slideNumbers(inspection, presentation);
  const rank = (part: KeptPart): number => (part === main ? -1 : numbers.get(part.part.name) ?? 1e9);
  for (const { part, kind } of [...texts].sort((a, b) => rank(a) - rank(b))) {
    const number = numbers.get(part.name), own = kind.id === 'slide' ? '' : `, ${kind.label}`;
    inspection.parts.push(part === main.part ? presentation : readTextPart(part, inspection.parts.length, kind.id, number === undefined ? kind.label : `slide ${number}${own}`, limits));
  }
  return presentation;
};

/** The number of the slide to which a part belongs: itself, or what it leads to and no other slide does before. */
const slideNumbers = (inspection: Inspection, { tree, name }: TextPart): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>(), own = new Set(['slide', 'slideLayout', 'slideMaster', 'notesMaster']);
  let number = 0;
  for (let node = 0; node < tree.count; node++) {
    if (nameOf(tree, node) !== 'p:sldId') continue;
    number++;
    const slide = inspection.relationshipOf(name, rawValue(tree, node, 'r:id') ?? '', false).relationship?.to;
    if (slide === undefined || numbers.has(slide)) continue;
    numbers.set(slide, number);
    const queue = [slide];
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      for (const { to, type } of inspection.pkg.relationships.get(source) ?? []) {
        if (to === undefined || own.has(type) || numbers.has(to)) continue;
        numbers.set(to, number);
        queue.push(to);
      }
    }
  }
  return numbers;
};
