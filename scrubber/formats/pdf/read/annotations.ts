import type { Place, SegmentId } from '../../../types';
import type { Interpreter } from '../content/interpret';
import type { Matrix } from '../content/matrix';
import type { PageContent } from '../content/model';
import type { Fonts } from '../fonts/load';
import type { PdfFile } from '../objects/file';
import { textOf } from '../objects/text';
import type { Dict, Stream } from '../objects/values';
import { appearanceMatrix, appearanceOf } from './appearance';
import type { Destination, Destinations } from './destinations';
import type { Items } from './hidden-items';
import { boxOf, type Page } from './page-tree';
import { type PageSegments, readContent } from './page-segments';
import type { Pictures } from './pictures';
import type { Segments } from './segments';

/** An appearance that was read as content of its own. */
export type Appearance = { readonly stream: Stream; readonly matrix: Matrix; readonly content: PageContent; readonly segments: PageSegments; /** The annotation's place on its page. */ readonly rect?: readonly [number, number, number, number] };
export type Link = { readonly kind: 'link'; readonly dict: Dict; readonly uri?: { readonly segment: SegmentId; readonly text: string }; readonly destination?: Destination };
export type Widget = { readonly kind: 'widget'; readonly dict: Dict };
/** A comment that is drawn on the page: kept ones become part of the page. */
export type Markup = { readonly kind: 'markup'; readonly dict: Dict; readonly appearance?: Appearance };
export type Annotation = Link | Widget | Markup;

export type ReadContext = {
  readonly file: PdfFile;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly interpreter: Interpreter;
  readonly destinations: Destinations;
  readonly segments: Segments;
  readonly items: Items;
  readonly isOff: (value: Parameters<PdfFile['resolve']>[0]) => boolean;
};

const MEDIA = new Set(['Sound', 'Movie', 'Screen', '3D', 'RichMedia', 'Projection']);
const HIDDEN = 2, NO_VIEW = 32;
const MAX_ANNOTATIONS = 10_000;

/** The annotations of a page that have a place in the clean copy; what has none is counted as a hidden item. */
export const readAnnotations = (context: ReadContext, page: Page): Annotation[] => {
  const { file } = context, place: Place = { part: `page-${page.index + 1}`, label: `page ${page.index + 1}` };
  return file.array(page.dict.get('Annots')).slice(0, MAX_ANNOTATIONS).flatMap((value): Annotation[] => {
    const dict = file.dict(value);
    if (dict === undefined) return [];
    const subtype = file.name(dict.get('Subtype')) ?? '';
    if (dict.get('AA') !== undefined) context.items.add('scripts');
    if (subtype === 'Link') return link(context, dict, place);
    if (subtype === 'Widget') return [{ kind: 'widget', dict }];
    if (subtype === 'FileAttachment') return [];
    if (MEDIA.has(subtype)) { context.items.add('media'); return []; }
    return markup(context, dict, page, { ...place, label: `${place.label}, comment` });
  });
};

const link = ({ file, destinations, segments, items }: ReadContext, dict: Dict, place: Place): Annotation[] => {
  const action = file.dict(dict.get('A')), kind = file.name(action?.get('S'));
  if (kind === 'URI') {
    const text = textOf(file.resolve(action?.get('URI')));
    return [{ kind: 'link', dict, uri: { text, segment: segments.add(text, { ...place, label: `${place.label}, link` }, { visible: false, context: { role: 'link-target' } }) } }];
  }
  const destination = destinations.resolve(dict.get('Dest') ?? (kind === 'GoTo' ? action?.get('D') : undefined));
  if (destination !== undefined) return [{ kind: 'link', dict, destination }];
  if (kind === 'JavaScript') items.add('scripts'); else if (kind !== undefined && kind !== 'GoTo') items.add('actions');
  return [];
};

const rectOf = (numbers: readonly number[]): Appearance['rect'] => { const box = boxOf(numbers); return box && [box[0]!, box[1]!, box[2]!, box[3]!]; };

const markup = (context: ReadContext, dict: Dict, page: Page, place: Place): Annotation[] => {
  const { file, segments, items } = context, hidden = items.add('comments');
  const block = segments.newBlock();
  for (const key of ['Contents', 'T', 'Subj']) {
    const text = textOf(file.resolve(dict.get(key)));
    if (text !== '') segments.add(text, place, { visible: false, hidden, context: { role: 'comment', block, ...(key === 'T' ? { key: 'Author' } : {}) } });
  }
  const flags = file.number(dict.get('F')) ?? 0, stream = appearanceOf(file, dict), kind = file.name(dict.get('Subtype'));
  // A note's icon and its window say nothing on the page; what is not shown is not drawn either.
  if (stream === undefined || (flags & (HIDDEN | NO_VIEW)) !== 0 || kind === 'Text' || kind === 'Popup' || kind === 'Redact' || context.isOff(dict.get('OC'))) return [];
  const matrix = appearanceMatrix(file, dict, stream), content = context.interpreter.form(stream, matrix, page.resources);
  return [{ kind: 'markup', dict, appearance: { stream, matrix, content, segments: readContent(content, place, segments, { hidden }), rect: rectOf(file.numbers(dict.get('Rect'))) } }];
};
