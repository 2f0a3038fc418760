import { useCallback, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { VirtualList } from '../../ui/virtual-list';
import { useActions, useReviewState } from '../use-review';
import type { TextState } from '../state';
import { PageBar } from './page-bar';
import { moveOrDecide } from './page-keys';
import { pageOf } from './page-marks';
import { PageSheet } from './page-sheet';

/** Room beside a page and, with its number, below it, in pixels. */
const BESIDE = 26;
const BELOW = 34;
/** Pages beside those in sight that are there already. */
const AROUND = 1;

/** The pages of a file as they look, original or clean copy. The list stays where it is when the sides are flipped. */
export const PagesPane = () => {
  const actions = useActions();
  const text = useReviewState((state) => state.text);
  const { file, side, pages, rows, entity, made, status } = text;
  const [zoom, setZoom] = useState(1);
  const [entry, setEntry] = useState<string>();
  const pane = useRef<HTMLDivElement>(null);
  const room = useWidth(pane);
  const widest = useMemo(() => Math.max(1, ...pages.map(({ width }) => width)), [pages]);
  const bySegment = useMemo(() => new Map(side === 'original' ? rows.map((row) => [row.segment, row]) : []), [rows, side]);
  const widthOf = useCallback((index: number) => Math.max(1, Math.floor(((room - BESIDE) * zoom * (pages[index]?.width ?? widest)) / widest)), [room, zoom, pages, widest]);
  const keyOf = useCallback((index: number) => `${file}-${zoom}-${room}-${index}`, [file, zoom, room]);
  const estimate = useCallback((index: number) => { const page = pages[index]; return page ? Math.round((widthOf(index) * page.height) / page.width) + BELOW : BELOW; }, [pages, widthOf]);
  const aim = useMemo(() => aimOf(text), [text]);
  const focused = entry === undefined ? -1 : pageOf(pages, Number(entry.split('-')[0]));
  const pinned = useMemo(() => [aim?.page ?? -1, focused], [aim?.page, focused]);
  if (file === undefined) return null;
  const clicked = (event: MouseEvent<HTMLElement>): void => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-entity]');
    if (mark?.dataset.entity !== undefined) actions.pickOnPage(mark.dataset.entity);
  };
  return (
    <>
      <VirtualList
        ref={pane} className={`pages pages-${status}`} count={room > 0 ? pages.length : 0} keyOf={keyOf} estimate={estimate} around={AROUND} pinned={pinned} tabIndex={0}
        role="region" aria-label={side === 'clean' ? 'Pages of the clean copy' : 'Pages of the original'} onClick={clicked}
        onFocus={(event) => { const key = (event.target as HTMLElement).dataset.mark; if (key !== undefined) setEntry(key); }}
        onKeyDown={(event) => moveOrDecide(event, actions)}
        row={(index) => {
          const row = pages[index];
          return row && (
            <PageSheet source={{ file, side, page: index, made: side === 'clean' ? made : 0 }} row={row} count={pages.length} width={widthOf(index)} rows={bySegment} lit={entity}
              entry={entry} aim={aim?.page === index ? aim : undefined} />
          );
        }}
      />
      <PageBar zoom={zoom} onZoom={setZoom} />
    </>
  );
};

/** Where the list wants us to look, if that stands on a page. */
const aimOf = ({ target, rows, pages }: TextState) => {
  const segment = target === undefined ? undefined : rows[target.row]?.segment, page = pageOf(pages, segment);
  return segment === undefined || target === undefined || page < 0 ? undefined : { segment, page, asked: target.asked };
};

/** The width of the pane without its scroll bar. */
const useWidth = (pane: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const read = (): void => setWidth(element.clientWidth);
    read();
    const watcher = new ResizeObserver(read);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pane]);
  return width;
};
