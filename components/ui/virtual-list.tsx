import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { layOut, rowsToDraw, type Heights } from './virtual-heights';

type VirtualListProps = Omit<HTMLAttributes<HTMLDivElement>, 'children'> & {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly estimate: (index: number) => number;
  /** Rows that stay in the page although scrolled away: the one that has the focus. */
  readonly pinned?: readonly number[];
  /** How many rows before and after those in sight are drawn. */
  readonly around?: number;
  readonly row: (index: number) => ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
};

const AROUND = 6;
const NONE: readonly number[] = [];

/** Draws only the rows in sight. Row heights may differ; what is above the window never pushes what is in it. */
export const VirtualList = ({ count, keyOf, estimate, pinned = NONE, around = AROUND, row, ref, ...rest }: VirtualListProps) => {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const { heights, observe } = useHeights(count, keyOf, estimate, scroller);

  const read = useCallback(() => {
    const element = scroller.current;
    // The whole height: a scroll bar below must not change which rows are drawn, since a wide row is what brings it.
    if (element) setView((old) => (old.top === element.scrollTop && old.height === element.offsetHeight ? old : { top: element.scrollTop, height: element.offsetHeight }));
  }, []);
  useLayoutEffect(read);
  useEffect(() => {
    const watcher = new ResizeObserver(read);
    if (scroller.current) watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, [read]);

  const drawn = rowsToDraw(heights, view.top, view.height, around, pinned);
  const attach = (element: HTMLDivElement | null) => {
    scroller.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return (
    <div {...rest} className={`virtual ${rest.className ?? ''}`} ref={attach} onScroll={read}>
      <div className="virtual-size" role="presentation" style={{ height: heights.total }}>
        {drawn.map((index) => (
          <div
            key={keyOf(index)} ref={observe} data-virtual-key={keyOf(index)} data-virtual-index={index} className="virtual-row" role="presentation"
            style={{ transform: `translateY(${heights.offsets[index] ?? 0}px)` }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
};

/** Measures drawn rows and keeps the window where it is when a row above it turns out taller or lower than thought. */
const useHeights = (count: number, keyOf: (index: number) => string, estimate: (index: number) => number, scroller: { readonly current: HTMLDivElement | null }) => {
  const measured = useRef(new Map<string, number>());
  const [tick, setTick] = useState(0);
  const heights = useMemo(
    () => layOut(count, keyOf, estimate, measured.current),
    // `tick` says that the map has changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [count, keyOf, estimate, tick],
  );
  const now = useRef(heights);
  now.current = heights;
  const observer = useMemo(() => new ResizeObserver((entries) => {
    let shift = 0;
    let changed = false;
    const top = scroller.current?.scrollTop ?? 0;
    for (const { target } of entries) {
      const element = target as HTMLElement;
      const key = element.dataset.virtualKey;
      if (key === undefined || !element.isConnected) continue;
      const height = element.offsetHeight;
      const before = measured.current.get(key);
      if (height === 0 || before === height) continue;
      measured.current.set(key, height);
      changed = true;
      const offset = Number(/translateY\(([\d.]+)px\)/.exec(element.style.transform)?.[1] ?? 0);
      const thought = before ?? heightOf(now.current, Number(element.dataset.virtualIndex));
      if (offset + thought <= top) shift += height - thought;
    }
    if (shift !== 0 && scroller.current) scroller.current.scrollTop += shift;
    if (changed) setTick((value) => value + 1);
  }), [scroller]);
  useEffect(() => () => observer.disconnect(), [observer]);
  const observe = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    observer.observe(element);
    return () => observer.unobserve(element);
  }, [observer]);
  return { heights, observe };
};

const heightOf = ({ offsets }: Heights, index: number): number => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
