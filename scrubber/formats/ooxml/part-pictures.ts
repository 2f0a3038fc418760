import type { Place, Plan } from '../../types';
import { cleanPicture } from '../pictures/clean';
import type { Drawing, LineEdit } from '../pictures/metafile/drawing';
import type { Inspection } from './inspection';
import { sha256 } from '../../sha256';

/** Pictures by content: equal bytes are one picture, whatever their parts are called. */
export const readPictures = async (inspection: Inspection): Promise<void> => {
  const byHash = new Map<string, { names: string[]; places: Place[] }>();
  const labels = new Map(inspection.parts.map((part) => [part.name, part.label] as const));
  const used = usedParts(inspection);
  for (const { part, kind } of inspection.layout.kept) {
    if (!kind.picture || !used.has(part.name)) continue;
    const clean = cleanPicture(part.bytes), hash = await sha256(part.bytes);
    inspection.cleaned.set(part.name, clean);
    const known = byHash.get(hash) ?? { names: [], places: [] };
    if (!byHash.has(hash) && clean.drawing) readDrawing(inspection, hash, clean.drawing, placesOf(inspection, part.name, labels)[0]);
    inspection.hashes.set(part.name, hash);
    known.names.push(part.name);
    known.places.push(...placesOf(inspection, part.name, labels));
    byHash.set(hash, known);
    if (!clean.bytes) inspection.items.add('unchecked-pictures');
    else if (!equal(clean.bytes, part.bytes)) inspection.items.add('picture-metadata');
  }
  for (const [hash, { names, places }] of byHash) {
    const clean = inspection.cleaned.get(names[0] ?? '');
    // Of a drawing without bitmaps everything is read.
    if (!clean?.bytes || (clean.drawing && !clean.drawing.bitmap)) continue;
    inspection.pictures.push({ id: `${inspection.file}:picture:${hash.slice(0, 16)}`, hash, names, places, width: clean.width, height: clean.height, mediaType: clean.drawing ? 'image/bmp' : clean.mediaType });
  }
};

/** What a drawing says, line by line. Equal drawings are read once. */
const readDrawing = (inspection: Inspection, hash: string, { lines }: Drawing, place: Place | undefined): void => {
  const block = inspection.block();
  lines.forEach((text, line) => {
    const segment = inspection.add({ name: place?.part ?? '', label: `${place?.label ?? 'document'}, drawing` }, text, { role: 'paragraph', block }, { visible: true });
    if (segment !== undefined) inspection.drawn.set(segment, { hash, line });
  });
};

/** The bytes of clean pictures as the plan wants them: drawings with their text changed. */
export const picturesFor = (inspection: Inspection, plan: Plan): ((name: string) => Uint8Array | undefined) => {
  const edits = new Map<string, Map<number, LineEdit[]>>(), done = new Map<string, Uint8Array>();
  for (const { segment, span, text } of plan.edits) {
    const place = inspection.drawn.get(segment);
    if (place === undefined) continue;
    const lines = edits.get(place.hash) ?? new Map<number, LineEdit[]>(), own = lines.get(place.line) ?? [];
    own.push({ ...span, text });
    edits.set(place.hash, lines.set(place.line, own));
  }
  return (name) => {
    const hash = inspection.hashes.get(name) ?? '', clean = inspection.cleaned.get(name), wanted = edits.get(hash);
    if (wanted === undefined || clean?.drawing === undefined) return clean?.bytes;
    const bytes = done.get(hash) ?? clean.drawing.write(wanted);
    done.set(hash, bytes);
    return bytes;
  };
};

/** Pictures and drawings that something shows; others are leftovers (an SVG beside its PNG, the original behind an effect) and go. */
export const usedParts = (inspection: Inspection): ReadonlySet<string> => new Set([...inspection.used].flatMap(({ to }) => to ?? []));

const placesOf = (inspection: Inspection, name: string, labels: ReadonlyMap<string, string>): Place[] => {
  const places: Place[] = [];
  for (const [source, list] of inspection.pkg.relationships) {
    const label = labels.get(source);
    if (label && list.some((relationship) => relationship.to === name)) places.push({ part: source, label });
  }
  return places.length > 0 ? places : [{ part: name, label: 'picture' }];
};

const equal = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
