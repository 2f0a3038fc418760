import { useRef, useState, type PointerEvent } from 'react';
import type { Box } from './page-marks';

/** Less is a click with an unsteady hand, in pixels. */
const UNSTEADY = 4;

type Point = readonly [x: number, y: number];
type Drawing = {
  readonly box: Box | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
};

/** Drawing a box on a page with a mouse or a pen; a finger scrolls. Boxes are in points of the page. */
export const useDrawing = (scale: number, drawn: (box: Box | undefined) => void): Drawing => {
  const from = useRef<Point>(undefined);
  const [box, setBox] = useState<Box>();
  const at = (event: PointerEvent<HTMLElement>): Point => {
    const sheet = event.currentTarget.getBoundingClientRect();
    return [(event.clientX - sheet.left) / scale, (event.clientY - sheet.top) / scale];
  };
  const between = ([x1, y1]: Point, [x2, y2]: Point): Box | undefined =>
    (Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2)) * scale < UNSTEADY ? undefined : { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) });
  return {
    box,
    onPointerDown: (event) => {
      if (event.button !== 0 || event.pointerType === 'touch' || (event.target as HTMLElement).closest('button') !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = at(event);
      setBox(undefined);
    },
    onPointerMove: (event) => { if (from.current) setBox(between(from.current, at(event))); },
    onPointerUp: (event) => {
      if (!from.current) return;
      const made = between(from.current, at(event));
      from.current = undefined;
      setBox(made);
      drawn(made);
    },
    onPointerCancel: () => { from.current = undefined; setBox(undefined); },
  };
};
