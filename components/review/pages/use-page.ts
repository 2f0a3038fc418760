import { useEffect, useRef, useState, type RefObject } from 'react';
import type { FileId } from '../../../scrubber/types';
import { useSession } from '../use-review';

/** Everything that decides what a drawn page looks like; `made` counts the clean copies. */
export type PageSource = { readonly file: FileId; readonly side: 'original' | 'clean'; readonly page: number; readonly made: number };

/** Where the page's text stands; empty until it is known. */
export const usePageBoxes = ({ file, page }: PageSource): Uint16Array | undefined => {
  const session = useSession();
  const [boxes, setBoxes] = useState<Uint16Array>();
  useEffect(() => {
    let wanted = true;
    void session.pageBoxes(file, page).then((found) => { if (wanted) setBoxes(found); }, () => undefined);
    return () => { wanted = false; };
  }, [session, file, page]);
  return boxes;
};

/** Scrolling past a page must not draw it. */
const REST_MS = 60;

/** `behind`: the picture is still that of the other side, which must not be taken for this one. */
type PictureState = 'loading' | 'behind' | 'shown' | 'failed';

/** Draws the page into a canvas; what was drawn before stays until the new picture is there. */
export const usePageImage = ({ file, side, page, made }: PageSource, width: number): { readonly canvas: RefObject<HTMLCanvasElement | null>; readonly state: PictureState } => {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<{ readonly side: PageSource['side']; readonly state: 'shown' | 'failed' }>();
  useEffect(() => {
    if (width <= 0) return undefined;
    let wanted = true;
    const show = async (): Promise<void> => {
      const bitmap = await session.pageImage(file, side, page, Math.round(width * (devicePixelRatio || 1))).catch(() => null);
      if (wanted && bitmap && canvas.current) paint(canvas.current, bitmap);
      bitmap?.close();
      if (wanted) setDrawn({ side, state: bitmap ? 'shown' : 'failed' });
    };
    const timer = setTimeout(() => void show(), REST_MS);
    return () => { wanted = false; clearTimeout(timer); };
  }, [session, file, side, page, made, width]);
  return { canvas, state: drawn === undefined ? 'loading' : drawn.side === side ? drawn.state : 'behind' };
};

const paint = (canvas: HTMLCanvasElement, bitmap: ImageBitmap): void => {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
};
