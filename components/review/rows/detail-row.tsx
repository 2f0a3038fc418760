import { useState, type FormEvent } from 'react';
import type { EntityRow } from '../../../scrubber/review-rows';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import type { Tab } from '../list-row-view';
import { useActions, useReviewState } from '../use-review';
import { plural } from '../words/counts';

/** What an opened row offers before its places: other forms, the stand-in, and mending of a wrong grouping. */
export const DetailRow = ({ entity, tab }: { readonly entity: EntityRow; readonly tab: Tab }) => {
  const actions = useActions();
  const split = useReviewState((state) => (state.split?.entity === entity.id ? state.split : undefined));
  return (
    <div className="detail-row">
      {entity.otherForms.length > 0 && <p className="detail-forms"><span className="soft">Also as </span>{entity.otherForms.slice(0, 12).map((form) => `“${form}”`).join(', ')}{entity.otherForms.length > 12 ? ' and more' : ''}</p>}
      <StandIn key={entity.standIn} entity={entity} tab={tab} />
      {split ? (
        <div className="detail-buttons">
          <p className="soft">{split.findings.size === 0 ? 'Tick the places that are something else.' : `${plural(split.findings.size, 'place')} ticked.`}</p>
          <Button tabIndex={tab} aria-disabled={split.findings.size === 0} onClick={() => { if (split.findings.size > 0) actions.notSame(); }}>Give them their own row</Button>
          <Button look="quiet" tabIndex={tab} onClick={actions.stopSplit}>Leave as it is</Button>
        </div>
      ) : (
        <div className="detail-buttons">
          <Button look="link" tabIndex={tab} onClick={() => actions.openSame(entity.id)}>The same as…</Button>
          {entity.places > 1 && <Button look="link" tabIndex={tab} onClick={() => actions.startSplit(entity.id)}>Not the same…</Button>}
        </div>
      )}
    </div>
  );
};

const StandIn = ({ entity, tab }: { readonly entity: EntityRow; readonly tab: Tab }) => {
  const actions = useActions();
  const [text, setText] = useState(entity.standIn);
  const id = `stand-in-${entity.id}`;
  const changed = text.trim() !== '' && text.trim() !== entity.standIn;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (changed) actions.setStandIn(entity, text.trim());
  };
  return (
    <form className="stand-in-form" autoComplete="off" onSubmit={submit}>
      <label className="soft" htmlFor={id}>Stand-in</label>
      <TextInput id={id} tabIndex={tab} value={text} onText={setText} />
      {changed && <button type="submit" className="button button-normal" tabIndex={tab}>Use this</button>}
    </form>
  );
};
