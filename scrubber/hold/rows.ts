import type { EntityRow, PlaceRow } from '../review-rows';
import type { FileId, Finding, OpenDocument } from '../types';
import type { HoldRows } from '../worker-protocol';
import { ENTITY_TYPES } from '../entity-types';
import { compact } from '../entities/atoms';
import type { Cast } from '../policy/cast';
import { choiceAt, choiceOf, choiceOfEmbedded, choiceOfHidden, isListed, needsYourEye } from '../policy/choices';
import type { Decided } from '../policy/decisions';
import type { Defaults } from '../policy/defaults';
import { cleanNameOf, type Fate, isInName, itemsOf, type Verdicts } from '../policy/plan';
import { type RequiredCheck, waitingFor } from '../policy/required-checks';
import { REMOVED, standInFor } from '../policy/stand-ins';
import { fileOf } from '../ids';
import { type HeldFile, textOf } from './held-file';
import { isMasked, masked, type ResolvedEntity, type Resolution, shownText } from './resolve';

export type RowsInput = Verdicts & {
  readonly version: number;
  readonly files: readonly HeldFile[];
  readonly resolution: Resolution;
  readonly cast: Cast;
  readonly defaults: Defaults;
  readonly requiredChecks: readonly RequiredCheck[];
  readonly canUndo: boolean;
  readonly rulesOnly: HoldRows['rulesOnly'];
  readonly added: ReadonlySet<string>;
};

/** Everything that the review lists, from the state of the hold. */
export const holdRows = (input: RowsInput): HoldRows => {
  const { files, resolution, decided } = input;
  const pictures = pictureRows(files, decided);
  const unchecked = files.flatMap(({ file, opened }) => opened.unchecked.filter(({ code }) => code !== 'picture-content')
    .map((item) => ({ file, ...item, choice: decided.get(item.id)?.choice })));
  const entities = resolution.entities.filter((entity) => isListed(entity, decided, input.defaults)).map((entity) => entityRow(entity, input));
  const hidden = files.flatMap(({ file, opened }) => opened.hidden.map((item) => ({ file, item, choice: choiceOfHidden(item, decided), decided: decided.has(item.id) })));
  return {
    version: input.version,
    files: filesOf(input),
    entities,
    hidden,
    pictures,
    embedded: files.flatMap(({ file, opened }) => opened.embedded.map((item) => ({ file, ...item, choice: choiceOfEmbedded(item, decided) }))),
    unchecked,
    missing: [...[...pictures, ...unchecked].filter(({ choice }) => choice === undefined).map(({ id }) => id), ...waitingFor(input.requiredChecks, entities, hidden)],
    canUndo: input.canUndo,
    rulesOnly: input.rulesOnly,
  };
};

const filesOf = (input: RowsInput): HoldRows['files'] => {
  const { files, resolution, fateOf } = input, touched = touchedIn(input);
  return files.map((held) => {
    const { file, opened, facts } = held, all = visibleIn(opened);
    return { file, cleanName: cleanNameOf({ ...held, findings: resolution.findings.get(file) ?? [], fateOf }), changed: all === 0 ? 0 : (touched.get(file) ?? 0) / all, language: facts.language, format: opened.format };
  });
};

/** Visible characters of each file that a plan would touch: counted at every decision, so without the plan's texts. */
const touchedIn = ({ files, resolution, decided, defaults }: RowsInput): ReadonlyMap<FileId, number> => {
  const gone = new Set(files.flatMap(({ opened }) => itemsOf({ opened, decided, undecidedPictures: 'remove' }).remove)), heldBy = new Map(files.map((held) => [held.file, held])), touched = new Map<FileId, number>();
  for (const entity of resolution.entities) {
    for (const finding of entity.findings) {
      if (isInName(finding) || choiceAt(finding, entity, decided, defaults) === 'keep') continue;
      for (const { segment, span } of finding.spans) {
        const file = fileOf(segment), known = heldBy.get(file)?.segments.get(segment);
        if (known?.visible === true && !gone.has(known.hidden ?? '')) touched.set(file, (touched.get(file) ?? 0) + span.end - span.start);
      }
    }
  }
  return touched;
};

/** Visible characters of a document, counted once. */
const visibleIn = (opened: OpenDocument): number => {
  const known = visible.get(opened) ?? opened.segments.reduce((sum, segment) => sum + (segment.visible ? segment.text.length : 0), 0);
  visible.set(opened, known);
  return known;
};
const visible = new WeakMap<OpenDocument, number>();

const entityRow = (entity: ResolvedEntity, { decided, cast, files, added, defaults }: RowsInput): EntityRow => {
  const facts = ENTITY_TYPES[entity.type];
  const role = cast.roleOf(entity.id, entity.type);
  const choice = choiceOf(entity, decided, defaults);
  const { finding, text } = entity.first;
  const where = finding.reason.where;
  const segment = files.find((held) => held.file === fileOf(finding.spans[0]!.segment))?.segments.get(finding.spans[0]!.segment);
  const typed = decided.get(entity.id)?.standIn;
  return {
    id: entity.id, type: entity.type, group: facts.group, weight: facts.weight, text: shownText(entity, text),
    otherForms: isMasked(entity.type) ? [] : entity.texts.filter((other) => other !== text).slice(0, 12),
    standIn: choice === 'remove' ? (entity.type === 'SECRET' ? REMOVED : '') : typed ?? standInFor(entity.type, text, role.label, role.index),
    places: entity.findings.length, files: [...new Set(entity.findings.map((found) => fileOf(found.spans[0]!.segment)))],
    reason: finding.reason.code, evidence: where === undefined ? undefined : segment?.text.slice(where.start, where.end), score: entity.score,
    sureness: needsYourEye(entity, defaults) ? 'needs-your-eye' : 'sure', choice, decided: decided.has(entity.id),
    exceptions: entity.findings.filter((found) => choiceAt(found, entity, decided, defaults) !== choice).length,
    askBeforeKeep: facts.weight === 'direct' || facts.weight === 'secret', addedByYou: added.size > 0 && added.has(compact(text)),
  };
};

/** Each distinct picture once, whatever file it stands in. */
const pictureRows = (files: readonly HeldFile[], decided: ReadonlyMap<string, Decided>): HoldRows['pictures'] => {
  const rows = new Map<string, { id: string; file: FileId; files: FileId[]; picture: HeldFile['opened']['pictures'][number]; choice?: 'replace' | 'remove' | 'keep' }>();
  for (const { file, opened } of files) {
    for (const picture of opened.pictures) {
      const known = rows.get(picture.hash);
      if (known !== undefined) known.files.push(file);
      else rows.set(picture.hash, { id: picture.hash, file, files: [file], picture, choice: decided.get(picture.hash)?.choice });
    }
  }
  return [...rows.values()];
};

/** Characters of the sentence on either side of a value. */
const AROUND = 80;

export const placeRows = (entity: ResolvedEntity | undefined, files: ReadonlyMap<FileId, HeldFile>, fateOf: (finding: Finding) => Fate): PlaceRow[] =>
  (entity?.findings ?? []).map((finding) => {
    const { segment: id, span } = finding.spans[0]!;
    const held = files.get(fileOf(id))!;
    const segment = held.segments.get(id)!;
    const fate = fateOf(finding);
    const value = textOf(finding, held.segments);
    const secret = isMasked(entity!.type);
    return {
      finding: finding.id, file: held.file, segment: id, place: segment.place, visible: segment.visible,
      before: segment.text.slice(Math.max(0, span.start - AROUND), span.start), match: secret ? masked(value) : value,
      after: segment.text.slice(span.end, span.end + AROUND), choice: fate.choice,
      standIn: fate.choice === 'remove' ? '' : fate.typed ?? standInFor(finding.entity, value, fate.label, fate.index),
    };
  });

export const hiddenTexts = (held: HeldFile | undefined, id: string): string[] =>
  (held?.opened.segments ?? []).filter((segment) => segment.hidden === id).slice(0, 200).map((segment) => segment.text);

