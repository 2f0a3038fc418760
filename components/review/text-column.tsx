import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { Button } from '../ui/button';
import { Fence } from '../ui/fence';
import { VirtualList } from '../ui/virtual-list';
import { PagesPane } from './pages/pages-pane';
import { TextLineView } from './text-line';
import { textLines, type TextLine } from './text-lines';
import { useActions, useReviewState } from './use-review';
import { foldedLine, SAY } from './words/sentences';

/** The file itself: as it is, and as it would be handed over. */
export const TextColumn = () => {
  const actions = useActions();
  const side = useReviewState((state) => state.text.side);
  const selection = useReviewState((state) => state.text.selection);
  const view = useReviewState((state) => state.text.view);
  const hasPages = useReviewState((state) => state.text.pages.length > 0);
  const paged = hasPages && view === 'page';
  const file = useReviewState((state) => state.snapshot?.files.find((row) => row.file === state.text.file));
  return (
    <section className="text-column" aria-label="Text">
      <div className="text-head">
        <h2 className="column-title text-title">{side === 'clean' ? file?.cleanName : file?.name}</h2>
        <span className="text-head-buttons">
          {hasPages && (
            <span className="segments" role="group" aria-label="View">
              <button type="button" className="segment" aria-pressed={view === 'page'} onClick={() => actions.showView('page')}>Page</button>
              <button type="button" className="segment" aria-pressed={view === 'text'} onClick={() => actions.showView('text')}>Text</button>
            </span>
          )}
          <span className="segments" role="group" aria-label="Side">
            <button type="button" className="segment" aria-pressed={side === 'original'} onClick={() => actions.showSide('original')}>Original</button>
            <button type="button" className="segment" aria-pressed={side === 'clean'} onClick={() => actions.showSide('clean')}>Clean copy</button>
          </span>
        </span>
      </div>
      <Fence about={`${file?.file} ${side} ${view}`} instead={() => <p className="text-empty soft">{SAY.textNotDrawn}</p>}>{paged ? <PagesPane /> : <Pane />}</Fence>
      {selection !== '' && side === 'original'
        ? <div className="selection-bar"><Button icon="plus" onClick={() => actions.openAdd(selection)}>Add “{short(selection)}”</Button></div>
        : side === 'original' && file && !paged && <p className="soft text-hint">Select text to add it. Click a mark to see its row.</p>}
    </section>
  );
};

const SHORT = 28;
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

const Pane = () => {
  const text = useReviewState((state) => state.text);
  const step = useReviewState((state) => state.snapshot?.files.find((row) => row.file === state.text.file)?.step);
  if (text.file === undefined || step === 'waiting' || step === 'opening') return <p className="text-empty soft">{SAY.textWaiting}</p>;
  if (step === 'refused') return <p className="text-empty soft">{SAY.textRefused}</p>;
  if (text.status === 'failed') return <p className="text-empty soft">{text.side === 'clean' ? SAY.cleanFailed : SAY.textFailed}</p>;
  if (text.status !== 'shown') return <p className="text-empty soft">{text.side === 'clean' ? SAY.cleanMaking : SAY.textWaiting}</p>;
  return <Lines />;
};

const LONGEST_SELECTION = 200;

const Lines = () => {
  const actions = useActions();
  const { rows, side, entity, target, file } = useReviewState((state) => state.text);
  const [unfolded, setUnfolded] = useState(false);
  const { lines, lineOf } = useMemo(() => textLines(rows, unfolded), [rows, unfolded]);
  const pane = useRef<HTMLDivElement>(null);
  const aimed = target === undefined ? -1 : lineOf(target.row);
  useReveal(pane, aimed, target?.asked);
  const keyOf = useCallback((index: number) => `${file}-${side}-${lines[index]?.key ?? ''}`, [lines, file, side]);
  const estimate = useCallback((index: number) => guess(lines[index]), [lines]);
  const pinned = useMemo(() => [aimed], [aimed]);
  const clicked = (event: MouseEvent<HTMLElement>): void => {
    const found = (event.target as HTMLElement).closest<HTMLElement>('[data-entity]')?.dataset.entity;
    if (found !== undefined) actions.goToEntity(found);
  };
  const selected = (): void => {
    const words = (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
    actions.select(words.length > 1 && words.length <= LONGEST_SELECTION ? words : '');
  };
  return (
    <VirtualList
      ref={pane} className="lines" count={lines.length} keyOf={keyOf} estimate={estimate} pinned={pinned} tabIndex={0}
      role="region" aria-label={side === 'clean' ? 'Clean copy' : 'Original'} onClick={clicked} onMouseUp={selected} onKeyUp={selected}
      row={(index) => {
        const line = lines[index];
        if (line?.kind === 'folded') return <Folded count={line.count} open={unfolded} toggle={() => setUnfolded(!unfolded)} />;
        return line && <TextLineView line={line} lit={entity} side={side} />;
      }}
    />
  );
};

const Folded = ({ count, open, toggle }: { readonly count: number; readonly open: boolean; readonly toggle: () => void }) => (
  <p className="line"><Button look="link" aria-expanded={open} onClick={toggle}>{foldedLine(count, open)}</Button></p>
);

/** Brings the aimed line to the middle: once where it is thought to be, once more when the lines around it were measured. */
const useReveal = (pane: { readonly current: HTMLElement | null }, line: number, asked: number | undefined): void => {
  useEffect(() => {
    if (line < 0) return undefined;
    const show = (): void => {
      const element = pane.current?.querySelector<HTMLElement>(`[data-virtual-index="${line}"]`);
      if (element && pane.current) pane.current.scrollTop += element.getBoundingClientRect().top - pane.current.getBoundingClientRect().top - pane.current.clientHeight / 3;
    };
    show();
    const frame = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(frame);
  }, [pane, line, asked]);
};

const LETTERS_PER_LINE = 46;
const LINE_HEIGHT = 22;
const guess = (line: TextLine | undefined): number => {
  if (!line || line.kind === 'folded') return LINE_HEIGHT;
  const letters = line.kind === 'text' ? line.row.text.length : Math.max(...line.cells.map((cell) => cell.reduce((sum, row) => sum + row.text.length, 0) * line.cells.length));
  return Math.max(1, Math.ceil(letters / LETTERS_PER_LINE)) * LINE_HEIGHT + (line.label === undefined ? 8 : 30);
};
