import { useEffect, useRef, useState } from 'react';
import type { FileId } from '../../scrubber/types';
import { useSession } from './use-review';

type PictureViewProps = { readonly file: FileId; readonly id: string; readonly width: number; readonly height: number; readonly label: string };

/** Drawn from pixels that a worker decoded: the page itself never parses a picture from a document. */
export const PictureView = ({ file, id, width, height, label }: PictureViewProps) => {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  useEffect(() => {
    let wanted = true;
    const show = async (): Promise<void> => {
      const bitmap = await session.picture(file, id).catch(() => null);
      if (wanted && bitmap && canvas.current) draw(canvas.current, bitmap, width, height);
      bitmap?.close();
      if (wanted) setState(bitmap ? 'shown' : 'failed');
    };
    void show();
    return () => { wanted = false; };
  }, [session, file, id, width, height]);
  return (
    <span className="picture" style={{ width, height }}>
      <canvas ref={canvas} role="img" aria-label={label} hidden={state !== 'shown'} />
      {state === 'failed' && <span className="soft">This picture can’t be shown.</span>}
    </span>
  );
};

const draw = (canvas: HTMLCanvasElement, bitmap: ImageBitmap, width: number, height: number): void => {
  const scale = Math.min(width / bitmap.width, height / bitmap.height, 1);
  const density = devicePixelRatio || 1;
  const shownWidth = Math.max(1, Math.round(bitmap.width * scale));
  const shownHeight = Math.max(1, Math.round(bitmap.height * scale));
  canvas.width = shownWidth * density;
  canvas.height = shownHeight * density;
  canvas.style.width = `${shownWidth}px`;
  canvas.style.height = `${shownHeight}px`;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
};
