import type { CleanInner, InnerFile, Plan } from '../../types';
import { attributeOf, rawValue } from '../xml/tree';
import type { Inspection } from './inspection';
import type { Part } from './package';
import type { TextPart } from './text-part';

/** Files inside the file: those that something shows are handed out to be read, the others are named and go. */
export const innerFiles = (inspection: Inspection): InnerFile[] => {
  const gone = [...inspection.layout.removed.flatMap(({ item, part }) => (item === 'embedded' ? [part] : [])), ...unshown(inspection)];
  return [...inspection.inner.values(), ...gone.map((part, index) => ({
    id: `${inspection.file}:embedded:${index + 1}`, place: { part: part.name, label: 'embedded file' }, name: part.name.slice(part.name.lastIndexOf('/') + 1), size: part.bytes.length }))];
};

/** Inner files of a kind that could be read, but which nothing in the document leads to in a way that is known here. */
export const unshown = (inspection: Inspection): Part[] =>
  inspection.layout.kept.flatMap(({ kind, part }) => (kind.inner && !inspection.inner.has(part.name) ? [part] : []));

/** Clean copies by part name, of those inner files that the plan keeps. */
export const cleanParts = async (inspection: Inspection, plan: Plan, clean: CleanInner | undefined): Promise<ReadonlyMap<string, Uint8Array>> => {
  const parts = new Map<string, Uint8Array>();
  for (const [name, inner] of inspection.inner) {
    const bytes = plan.keep.includes(inner.id) ? await clean?.(inner) : undefined;
    if (bytes) parts.set(name, bytes);
  }
  return parts;
};

/** Programs that open an embedded file ([MS-OLEDS] 2.3.3 takes any name; these are Office's for its own formats). */
const PROGRAM = /^(?:Word\.(?:Document|Template)|Excel\.(?:Sheet|Template|Chart)|PowerPoint\.(?:Show|Slide|SlideShow|Template)|opendocument\.\w+Document)(?:\.\d{1,2})?$/;

export const isProgram = (name: string): boolean => PROGRAM.test(name);

/** A program's name that is none of these could be anybody's text. */
export const dropUnknownProgram = (inspection: Inspection, { tree, index }: TextPart, node: number, name: string): void => {
  const at = attributeOf(tree, node, name);
  if (at >= 0 && !isProgram(rawValue(tree, node, name) ?? '')) inspection.changes.push({ part: index, removal: true, operation: { start: tree.attributeStart[at] ?? 0, end: (tree.valueEnd[at] ?? 0) + 1, text: '' } });
};
