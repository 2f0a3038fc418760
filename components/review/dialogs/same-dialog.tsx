import { useState } from 'react';
import type { EntityRow } from '../../../scrubber/review-rows';
import type { EntityId } from '../../../scrubber/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextInput } from '../../ui/text-input';
import { useActions, useReviewState } from '../use-review';
import { plural } from '../words/counts';
import { typeName } from '../words/types';

const SHOWN = 40;

/** Two rows that are one thing: pick the other one. */
export const SameDialog = ({ entity }: { readonly entity: EntityId }) => {
  const actions = useActions();
  const rows = useReviewState((state) => state.snapshot?.entities);
  const [filter, setFilter] = useState('');
  const mine = rows?.find((row) => row.id === entity);
  if (!rows || !mine) return null;
  const others = rows.filter((row) => row.id !== entity && has(row, filter)).sort((a, b) => near(b, mine) - near(a, mine));
  return (
    <Dialog title={`“${mine.text}” is the same as…`} onClose={actions.closeDialog} actions={<Button onClick={actions.closeDialog}>Close</Button>}>
      <TextInput type="search" aria-label="Filter" placeholder="Filter" data-first value={filter} onText={setFilter} />
      <ul className="pick-list">
        {others.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <button type="button" className="pick" onClick={() => actions.same(row.id, entity)}>
              <span className="entity-text">{row.text}</span>
              <span className="soft">{row.standIn} · {typeName(row.type)} · {plural(row.places, 'place')}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length === 0 && <p className="soft">There is no other row like that.</p>}
      {others.length > SHOWN && <p className="soft">{plural(others.length - SHOWN, 'more row')}: type to find it.</p>}
    </Dialog>
  );
};

const has = (row: EntityRow, filter: string): boolean =>
  filter === '' || [row.text, row.standIn, ...row.otherForms].some((words) => words.toLowerCase().includes(filter.toLowerCase()));

/** The same type first, then what shares a word. */
const near = (row: EntityRow, mine: EntityRow): number => {
  const words = new Set(mine.text.toLowerCase().split(/\P{L}+/u).filter((word) => word.length > 2));
  return (row.type === mine.type ? 1 : 0) + (row.text.toLowerCase().split(/\P{L}+/u).some((word) => words.has(word)) ? 2 : 0);
};
