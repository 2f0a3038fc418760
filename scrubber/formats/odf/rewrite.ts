import { applyEdits } from '../../apply-edits';
import type { Edit, Limits, Plan, Rewritten, SegmentId, Source } from '../../types';
import type { MappedEdit } from '../ooxml/editor';
import { picturesFor, usedParts } from '../ooxml/part-pictures';
import type { Change } from '../ooxml/text-part';
import { isGrey, writeTexts } from '../ooxml/write-document';
import { greyPicture } from '../pictures/grey';
import { escapeAttribute } from '../xml/text';
import { writeZip } from '../zip/write';
import { countOdf } from './counts';
import { inspect } from './inspect';
import type { OdfInspection } from './inspection';
import { settingsOf } from './settings';
import { valueChanges } from './stored-values';

type Edits = ReadonlyMap<SegmentId, readonly Edit[]>;
type Written = { readonly name: string; readonly bytes: Uint8Array; readonly mediaType: string };

/** Writes a document without what the plan takes out. The same bytes and plan give the same bytes. @throws ScrubError */
export const rewrite = async (source: Source, plan: Plan, limits: Limits): Promise<Rewritten> => {
  const inspection = await inspect(source, limits), edits = new Map<SegmentId, Edit[]>();
  for (const edit of plan.edits) {
    const own = edits.get(edit.segment);
    if (own) own.push(edit);
    else edits.set(edit.segment, [edit]);
  }
  const pictures = writePictures(inspection, plan), changes = [...valueChanges(inspection, edits), ...hrefChanges(inspection, pictures)];
  const { texts, removed } = writeTexts(inspection, plan, { edits: renameEdits(inspection, edits), changes }), encoder = new TextEncoder();
  const parts = inspection.parts.map(({ name }): Written => ({ name, bytes: encoder.encode(texts.get(name) ?? ''), mediaType: 'text/xml' }));
  for (const folder of ['', ...inspection.odf.objects.keys()]) {
    const settings = inspection.parts.some(({ name }) => name === `${folder}content.xml`) ? settingsOf(inspection, folder) : undefined;
    if (settings !== undefined) parts.push({ name: `${folder}settings.xml`, bytes: encoder.encode(settings), mediaType: 'text/xml' });
  }
  const files = new Map([...parts, ...pictures.values()].map(({ name, bytes }) => [name, bytes] as const));
  files.set('mimetype', encoder.encode(inspection.odf.mediaType));
  files.set('META-INF/manifest.xml', encoder.encode(manifest(inspection, [...parts, ...pictures.values()])));
  return { bytes: await writeZip(files), counts: countOdf(inspection, removed) };
};

/** New names of sheets where formulas, ranges and links name them (ODF 1.3 part 4, 5.8). */
const renameEdits = (inspection: OdfInspection, edits: Edits): MappedEdit[] => {
  const renames = new Map<string, string>(), taken = new Set(inspection.sheetNames.values());
  for (const [segment, name] of inspection.sheetNames) {
    const own = edits.get(segment), wanted = own && (applyEdits(name, own).replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '').trim() || 'Sheet');
    if (wanted === undefined) continue;
    let free = wanted;
    for (let number = 2; taken.has(free); number++) free = `${wanted}_${number}`;
    taken.add(free);
    renames.set(name, free);
  }
  return inspection.sheetSites.flatMap(({ mapped, span, name, definition }) => {
    const text = renames.get(name);
    return text === undefined ? [] : [{ mapped, span, text: definition ? text : `'${text.replaceAll("'", "''")}'` }];
  });
};

const writePictures = (inspection: OdfInspection, plan: Plan): ReadonlyMap<string, Written> => {
  const used = usedParts(inspection), written = new Map<string, Written>(), taken = new Set<string>(), picture = picturesFor(inspection, plan);
  for (const { part, newName, kind } of inspection.layout.kept) {
    if (!kind.picture || !used.has(part.name)) continue;
    const clean = inspection.cleaned.get(part.name), grey = isGrey(inspection, part.name, plan) || !clean?.bytes;
    const name = newName.replace(/\.[^.]*$/, `.${grey ? 'png' : clean.extension}`);
    taken.add(name);
    written.set(part.name, grey ? { name, bytes: greyPicture(clean?.width ?? 64, clean?.height ?? 64), mediaType: 'image/png' } : { name, bytes: picture(part.name) ?? new Uint8Array(), mediaType: clean.mediaType });
  }
  return written;
};

const hrefChanges = (inspection: OdfInspection, pictures: ReadonlyMap<string, Written>): Change[] => inspection.pictureSites.flatMap(({ part, piece, name }) => {
  const to = pictures.get(name)?.name;
  return to === undefined ? [] : [{ part, removal: false, operation: { start: piece.start, end: piece.end, text: escapeAttribute(to) } }];
});

/** ODF 1.3 part 2, 4: every file with its type; the document and its objects as folders. */
const manifest = (inspection: OdfInspection, files: readonly Written[]): string => {
  const entry = (path: string, type: string): string => `<manifest:file-entry manifest:full-path="${escapeAttribute(path)}" manifest:media-type="${escapeAttribute(type)}"/>`;
  const objects = [...inspection.odf.objects].filter(([folder]) => files.some(({ name }) => name.startsWith(folder)));
  const rows = [['/', inspection.odf.mediaType] as const, ...objects, ...files.map(({ name, mediaType }) => [name, mediaType] as const)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${rows.map(([path, type]) => entry(path, type)).join('')}</manifest:manifest>`;
};
