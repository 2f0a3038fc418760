import { memo, type ReactNode } from 'react';
import type { TextRow } from '../../scrubber/review-rows';
import { Icon } from '../ui/icon';
import { pieces, type TextLine } from './text-lines';

type TextLineProps = { readonly line: Exclude<TextLine, { readonly kind: 'folded' }>; readonly lit: string | undefined; readonly side: 'original' | 'clean' };

/** One line of the text view. Marks answer clicks through the pane that holds them. */
export const TextLineView = memo(({ line, lit, side }: TextLineProps) => (
  <div className="line">
    {line.label !== undefined && <p className="line-label">{!line.section && <Icon name="hidden" size={14} />}{line.label}</p>}
    {line.kind === 'text' ? <TextRowView row={line.row} lit={lit} side={side} /> : (
      <div className={line.first ? 'cells cells-first' : 'cells'} role="group" aria-label="Table row" style={{ gridTemplateColumns: `repeat(${line.cells.length}, minmax(0, 1fr))`, minWidth: `${line.cells.length * CELL_REM}rem` }}>
        {line.cells.map((cell, column) => (
          <div key={column} className="table-cell">{cell.map((row) => <p key={row.segment}><Marked row={row} lit={lit} side={side} /></p>)}</div>
        ))}
      </div>
    )}
  </div>
));
TextLineView.displayName = 'TextLine';

/** Narrower cells would break every word; a wide table scrolls sideways instead. */
const CELL_REM = 7.5;

type RowProps = { readonly row: TextRow; readonly lit: string | undefined; readonly side: 'original' | 'clean' };

const TextRowView = ({ row, lit, side }: RowProps) => {
  const { role, level, key } = row.context;
  const words = <Marked row={row} lit={lit} side={side} />;
  const className = `text-row role-${role}${row.visible ? '' : ' unseen'}`;
  if (role === 'heading') return <p className={`${className} heading-${Math.min(level ?? 1, 4)}`} role="heading" aria-level={Math.min((level ?? 1) + 2, 6)}>{words}</p>;
  if (role === 'list-item') return <p className={className} style={{ marginInlineStart: `${1 + Math.min(level ?? 0, 6)}rem` }}>{words}</p>;
  if (key !== undefined && (role === 'key-value' || role === 'metadata')) return <p className={className}><span className="soft">{key}: </span>{words}</p>;
  return <p className={className}>{words}</p>;
};

const Marked = ({ row, lit, side }: RowProps): ReactNode => pieces(row).map(({ text, mark }, index) => (mark
  ? (
    <mark
      key={index} role="button" tabIndex={-1} data-entity={mark.entity}
      className={`mark ${side === 'clean' ? 'mark-clean' : `mark-${mark.choice}`}${mark.entity === lit ? ' mark-lit' : ''}`}
    >
      {text}
    </mark>
  )
  : text));
