import { memo, useEffect, useMemo, useRef, type CSSProperties } from 'react';
import type { PageRow, TextRow } from '../../../scrubber/review-rows';
import type { EntityId, SegmentId } from '../../../scrubber/types';
import { useActions } from '../use-review';
import { CHOICE } from '../words/choices';
import { TYPE } from '../words/types';
import { pageMarks, wordsIn, type Box, type PageMark } from './page-marks';
import { useDrawing } from './use-drawing';
import { usePageBoxes, usePageImage, type PageSource } from './use-page';

type PageSheetProps = {
  readonly source: PageSource; readonly row: PageRow; readonly count: number; readonly width: number;
  readonly rows: ReadonlyMap<SegmentId, TextRow>; readonly lit: EntityId | undefined; readonly entry: string | undefined;
  /** A mark to bring into sight, when it stands on this page. */
  readonly aim: { readonly segment: SegmentId; readonly asked: number } | undefined;
};

const LONGEST = 200;

/** One page as it looks, with a box over everything that was found on it. */
export const PageSheet = memo(({ source, row, count, width, rows, lit, entry, aim }: PageSheetProps) => {
  const actions = useActions();
  const { canvas, state } = usePageImage(source, width);
  const boxes = usePageBoxes(source);
  const original = source.side === 'original';
  const marks = useMemo(() => (boxes && original ? pageMarks(row, boxes, rows) : []), [boxes, original, row, rows]);
  const scale = width / row.width;
  const drawing = useDrawing(scale, (box) => {
    const words = box && boxes ? wordsIn(row, boxes, rows, box) : '';
    actions.select(words.length > LONGEST ? '' : words);
    if (box && words === '') actions.say('No text there. A picture is decided as a whole, in the list.');
    if (words.length > LONGEST) actions.say('That is too much text for one value. Draw a smaller box.');
  });
  const sheet = useRef<HTMLDivElement>(null);
  useAim(sheet, marks, aim);
  const { box: drawn, ...hand } = drawing;
  return (
    <div className="sheet-frame">
      <div ref={sheet} className={`sheet sheet-${state}`} style={{ width, height: row.height * scale }} {...(original ? hand : {})}>
        <canvas ref={canvas} className="sheet-picture" role="img" aria-label={`Page ${source.page + 1} of ${count}`} />
        {state === 'behind' && <p className="sheet-note">{original ? 'The original is being drawn.' : 'The clean copy is being drawn.'}</p>}
        {state === 'failed' && <p className="sheet-note">This page can’t be drawn. Its text is under “Text”.</p>}
        {marks.map((mark, index) => <MarkBoxes key={mark.key} mark={mark} scale={scale} lit={mark.mark.entity === lit} tab={index === 0 || mark.key === entry ? 0 : -1} />)}
        {drawn && original && <div className="drawn-box" style={placed(drawn, scale)} />}
      </div>
      <p className="sheet-number soft" aria-hidden="true">{source.page + 1} / {count}</p>
    </div>
  );
});
PageSheet.displayName = 'PageSheet';

/** A hair of air around the letters. */
const AIR = 1;
const placed = ({ left, top, right, bottom }: Box, scale: number): CSSProperties =>
  ({ left: left * scale - AIR, top: top * scale - AIR, width: (right - left) * scale + 2 * AIR, height: (bottom - top) * scale + 2 * AIR });

type MarkBoxesProps = { readonly mark: PageMark; readonly scale: number; readonly lit: boolean; readonly tab: 0 | -1 };

/** The first box is the button; those of further lines belong to it. */
const MarkBoxes = ({ mark: { key, mark, text, boxes }, scale, lit, tab }: MarkBoxesProps) => {
  const className = `box box-${mark.choice}${lit ? ' box-lit' : ''}`;
  return boxes.map((box, line) => (line === 0
    ? <button key={line} type="button" className={className} data-mark={key} data-entity={mark.entity} tabIndex={tab} aria-label={`${text}, ${TYPE[mark.type].one}: ${CHOICE[mark.choice].done}`} style={placed(box, scale)} />
    : <div key={line} className={className} data-entity={mark.entity} style={placed(box, scale)} />));
};

/** Brings the aimed mark to the middle once its box is known. */
const useAim = (sheet: { readonly current: HTMLElement | null }, marks: readonly PageMark[], aim: PageSheetProps['aim']): void => {
  const done = useRef(0);
  useEffect(() => {
    if (!aim || aim.asked === done.current) return;
    const mark = marks.find(({ segment }) => segment === aim.segment);
    const element = mark && sheet.current?.querySelector(`[data-mark="${mark.key}"]`);
    if (!element) return;
    done.current = aim.asked;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [sheet, marks, aim]);
};
