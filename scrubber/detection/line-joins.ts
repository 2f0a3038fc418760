import type { EntityType } from '../entity-types';
import type { Finding, Recognizer, RecognizerContext, Segment } from '../types';
import { findingId } from '../ids';
import { THRESHOLDS } from '../policy/defaults';
import type { AnchorIndex } from './anchors';
import { shaped } from './shape';

/** How much of either line is read together. */
const REACH = 80;
/** A shorter line was not wrapped: it ended where its writer wanted; a longer one is a paragraph. */
const WRAPPED = { from: 45, to: 180 } as const;
const ENDS_OPEN = /(?:(?:^|[^\p{L}])(?:\p{Lu}[\p{L}\p{M}'’-]*,?|\p{Lu}\p{L}{0,3}\.)|[,&-]|\d|(?:^|\s)(?:of|and|the|van|von|der|de|di|da|del|la|le|&))$/u;
const GOES_ON = /^[\p{Lu}\p{N}&(]/u;
/** Names are broken by a line's end; numbers with check digits hardly ever are, and there a join would invent them. */
export const JOINED_TYPES: ReadonlySet<EntityType> = new Set(['PERSON', 'ORGANIZATION', 'ADDRESS', 'PROJECT', 'PRIVATE_PLACE', 'PUBLIC_BODY', 'VESSEL']);

const isText = ({ context }: Segment): boolean => context.role !== 'table-cell' && context.role !== 'code' && context.key === undefined && context.cell === undefined;

/** Values that begin at the end of one line and go on in the next line of the same paragraph: one finding over two segments. */
export const acrossLines = (segment: Segment, next: Segment | undefined, anchors: AnchorIndex, context: RecognizerContext): Finding[] => {
  if (next === undefined || next.context.block !== segment.context.block || !isText(segment) || !isText(next)) return [];
  const upper = segment.text.trimEnd();
  const lead = /^[\s>*|]{0,12}/.exec(next.text)?.[0].length ?? 0;
  if (upper.length < WRAPPED.from || upper.length > WRAPPED.to || !GOES_ON.test(next.text.slice(lead, lead + 2)) || !ENDS_OPEN.test(upper.slice(-24))) return [];
  const from = wordStart(upper, Math.max(0, upper.length - REACH));
  const tail = upper.slice(from);
  const text = `${tail} ${next.text.slice(lead, lead + REACH)}`;
  const joined = shaped(segment, text);
  const seam = tail.length;
  const found: Finding[] = [];
  for (const recognizer of anchors.select(text, joined)) {
    if (!recognizer.entities.some((entity) => JOINED_TYPES.has(entity))) continue;
    for (const finding of crossing(recognizer, joined, seam, context)) {
      const [first, second] = [{ segment: segment.id, span: { start: from + finding.start, end: upper.length } }, { segment: next.id, span: { start: lead, end: lead + finding.end - seam - 1 } }];
      found.push({ id: findingId(first, finding.entity), spans: [first, second], entity: finding.entity, score: finding.score, recognizer: recognizer.id, reason: { code: finding.code } });
    }
  }
  return found;
};

type Crossing = { readonly start: number; readonly end: number; readonly entity: EntityType; readonly score: number; readonly code: Finding['reason']['code'] };

function* crossing(recognizer: Recognizer, joined: Segment, seam: number, context: RecognizerContext): Iterable<Crossing> {
  for (const { span, entity, score, reason } of recognizer.find(joined, context)) {
    if (span.start < seam && span.end > seam + 1 && score >= THRESHOLDS.ask && JOINED_TYPES.has(entity)) yield { ...span, entity, score, code: reason.code };
  }
}

const wordStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && start < text.length && /[\p{L}\p{N}]/u.test(text[start - 1]!)) start++;
  return start;
};
