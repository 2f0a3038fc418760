import type { EntityType } from '../entity-types';
import type { Choice, Edit, Finding, OpenDocument, Plan, Segment, SegmentContext, SegmentId } from '../types';
import { applyEdits } from '../apply-edits';
import { FILE_NAME_ORDER } from '../file-name';
import { orderOf } from '../ids';
import { choiceOfEmbedded, choiceOfHidden } from './choices';
import type { Decided } from './decisions';
import { standInFor, storedStandIn } from './stand-ins';

/** A read file as far as a plan needs it. */
export type PlannedDocument = {
  readonly file: number;
  readonly name: string;
  readonly opened: OpenDocument;
  readonly segments: { get(id: SegmentId): Segment | undefined };
  readonly findings: readonly Finding[];
};

/** What was decided, and what follows from it for one finding. */
export type Verdicts = { readonly decided: ReadonlyMap<string, Decided>; fateOf(finding: Finding): Fate };

/** What the plan needs to know of a finding's entity. */
export type Fate = { readonly choice: Choice; readonly label: string; readonly index: number; readonly type: EntityType; readonly typed?: string };

type EditInput = Pick<PlannedDocument & Verdicts, 'name' | 'segments' | 'findings' | 'fateOf'>;
export type PlanInput = PlannedDocument & Verdicts & {
  readonly version: number;
  /** The command line has nobody who could look at a picture: they stay and are reported. */
  readonly undecidedPictures: 'keep' | 'remove';
};

/** Decisions turned into edits for one file: a pure function of findings and decisions. */
export const makePlan = (input: PlanInput): Plan => {
  const { keep, remove } = itemsOf(input), gone = new Set(remove);
  const edits = input.findings.filter((finding) => !isInName(finding)).flatMap((finding) => editsOf(finding, input)).filter((edit) => !gone.has(input.segments.get(edit.segment)?.hidden ?? ''));
  const inner = input.opened.embedded.flatMap(({ id, text }) => (text === undefined || gone.has(id) ? [] : [{ id, text }]));
  return { file: input.file, version: input.version, edits, remove, keep, fileName: cleanNameOf(input), inner };
};

/** What stays and what goes as a whole, by id: hidden items, pictures, files inside the file, what could not be checked. */
export const itemsOf = ({ opened, decided, undecidedPictures }: Pick<PlanInput, 'opened' | 'decided' | 'undecidedPictures'>): Pick<Plan, 'keep' | 'remove'> => {
  const keep: string[] = [], remove: string[] = [];
  const sort = (id: string, choice: Choice): void => { (choice === 'remove' ? remove : keep).push(id); };
  for (const item of opened.hidden) sort(item.id, choiceOfHidden(item, decided));
  for (const picture of opened.pictures) sort(picture.id, decided.get(picture.hash)?.choice ?? undecidedPictures);
  for (const embedded of opened.embedded) sort(embedded.id, choiceOfEmbedded(embedded, decided));
  for (const item of opened.unchecked) sort(item.id, decided.get(item.id)?.choice ?? 'keep');
  return { keep, remove };
};

export const isInName = (finding: Finding): boolean => orderOf(finding.spans[0]!.segment) === FILE_NAME_ORDER;

/** The file's name without what the findings in it say. */
export const cleanNameOf = (input: EditInput): string => applyEdits(input.name, input.findings.filter(isInName).flatMap((finding) => editsOf(finding, input)));

const editsOf = (finding: Finding, input: EditInput): Edit[] => {
  const fate = input.fateOf(finding);
  if (fate.choice === 'keep') return [];
  return finding.spans.map(({ segment, span }, i) => {
    const known = input.segments.get(segment), value = known?.text.slice(span.start, span.end) ?? '';
    return { segment, span, text: afterKind(textFor(finding, fate, value, i, known?.context.holds), fate.label, known?.text.slice(Math.max(0, span.start - 16), span.start) ?? '') };
  });
};

/** The kind in front of a name, in the languages of the recognizers. */
const SAID: Readonly<Record<string, RegExp>> = {
  Project: /(?<!\p{L})(?:project|projekt(?:et|u)?|prosjekt(?:et)?|projet|proyecto|progetto|projeto)[ \u00a0]$/iu,
  Product: /(?<!\p{L})(?:product|produkt(?:et)?|produit|producto|prodotto|produto)[ \u00a0]$/iu,
  Vessel: /(?<!\p{L})(?:vessel|schiff|navire|buque|nave|navio|schip|skib|skip|fartyg|statek)[ \u00a0]$/iu,
  Company: /(?<!\p{L})company[ \u00a0]$/iu,
  Person: /(?<!\p{L})person[ \u00a0]$/iu,
};

/** "Project Marigold" of which the name alone was found reads "Project E", not "Project Project E". */
const afterKind = (text: string, label: string, before: string): string => {
  const space = text === label ? label.indexOf(' ') : -1;
  return space > 0 && SAID[label.slice(0, space)]?.test(before) === true ? label.slice(space + 1) : text;
};

/** A name over two cells becomes "A" and "Person A": both stay filled, and the cell that a look-up asks for says what the family name says elsewhere. */
const textFor = (finding: Finding, fate: Fate, value: string, part: number, holds: SegmentContext['holds']): string => {
  if (fate.choice === 'remove') return finding.entity === 'SECRET' ? standInFor('SECRET', value, '', 0) : '';
  if (finding.spans.length > 1 && finding.entity === 'PERSON') {
    const whole = fate.typed ?? fate.label, [first = '', ...rest] = whole.split(' '), isLast = part === finding.spans.length - 1;
    if (fate.typed === undefined) return isLast ? whole : part === 0 ? rest.join(' ') || first : '';
    return part === 0 ? first : isLast ? rest.join(' ') || first : '';
  }
  if (fate.typed !== undefined && finding.entity === fate.type) return fate.typed;
  if (holds !== undefined && finding.entity !== 'SECRET') return storedStandIn(holds, value, fate.index);
  return standInFor(finding.entity, value, fate.typed ?? fate.label, fate.index);
};

/** What the plan makes of a file's text, segment by segment, without what is removed as a hidden item. */
export const cleanTextOf = (segments: readonly Segment[], plan: Plan): string => {
  const edits = new Map<SegmentId, Edit[]>();
  for (const edit of plan.edits) {
    const list = edits.get(edit.segment);
    if (list === undefined) edits.set(edit.segment, [edit]); else list.push(edit);
  }
  const gone = new Set(plan.remove);
  return segments.filter(({ hidden, id }) => !gone.has(hidden ?? '') && orderOf(id) !== FILE_NAME_ORDER)
    .map(({ id, text }) => applyEdits(text, edits.get(id) ?? [])).join('\n');
};
