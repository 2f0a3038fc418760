import type { Inspection } from './inspection';
import type { Relationship } from './package';

/** Targets of hyperlinks are text that stands in relationships (OPC 6.5.3.4): addresses, mailto:, paths of files. */
export const readTargets = (inspection: Inspection): void => {
  const labels = new Map(inspection.parts.map((part) => [part.name, part.label] as const));
  for (const { part, item } of inspection.layout.kept) {
    for (const relationship of inspection.pkg.relationships.get(part.name) ?? []) {
      const fate = inspection.layout.fate(part.name, relationship);
      if (isNeutral(inspection, part.name, relationship)) continue;
      if (relationship.external && fate !== 'keep') inspection.items.add(fate);
      if (!inspection.isLeft(part.name, relationship) || relationship.to !== undefined) continue;
      const segment = inspection.add({ name: part.name, label: `${labels.get(part.name) ?? 'document'}, link` }, relationship.target, { role: 'link-target', block: inspection.block(), key: 'link' }, item ? { hidden: item } : {});
      if (segment !== undefined) inspection.targets.set(relationship, segment);
    }
  }
};

/** A path that is replaced whatever it says; the names in it are shown, so that they are found elsewhere too. */
const isNeutral = (inspection: Inspection, part: string, relationship: Relationship): boolean => {
  const neutral = relationship.external ? inspection.dialect.neutral?.[relationship.type] : undefined;
  if (neutral === undefined) return false;
  if (new RegExp(`^${neutral.replace('.', '\\.').replace('#', '\\d+')}$`).test(relationship.target)) return true;
  inspection.items.add('linked-files');
  inspection.add({ name: part, label: 'path of a linked file' }, relationship.target, { role: 'link-target', block: inspection.block(), key: 'path' }, { hidden: 'linked-files' });
  return true;
};
