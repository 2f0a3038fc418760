import { useEffect, useState, type FormEvent } from 'react';
import { ENTITY_TYPES, type EntityType } from '../../../scrubber/entity-types';
import type { SearchResult } from '../../../scrubber/review-rows';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextInput } from '../../ui/text-input';
import { useActions, useSession } from '../use-review';
import { GROUP, GROUP_ORDER } from '../words/groups';
import { listed, plural } from '../words/counts';
import { TYPE } from '../words/types';

const SEARCH_AFTER_MS = 200;
const FORM = 'add-form';

/** Something we missed: searched in all files before anything is done with it. */
export const AddDialog = ({ prefilled }: { readonly prefilled: string }) => {
  const actions = useActions();
  const [text, setText] = useState(prefilled);
  const [chosen, setChosen] = useState<EntityType>();
  const result = useSearch(text.trim());
  const type = chosen ?? result?.suggestedType ?? 'TERM';
  const able = text.trim() !== '' && result !== undefined && result.places > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (able) void actions.add(text.trim(), type);
  };
  return (
    <Dialog
      title="Add something we missed" onClose={actions.closeDialog}
      actions={<>
        <Button onClick={actions.closeDialog}>Close</Button>
        <button type="submit" form={FORM} className="button button-primary" aria-disabled={!able}>Replace it everywhere</button>
      </>}
    >
      <form id={FORM} autoComplete="off" className="form" onSubmit={submit}>
        <label htmlFor="add-text">The word, name or number</label>
        <TextInput id="add-text" data-first value={text} onText={setText} />
        <p className="form-answer" aria-live="polite">{text.trim() === '' ? 'All files are searched, in all its forms.' : answer(result)}</p>
        <label htmlFor="add-type">What is it?</label>
        <select id="add-type" className="text-input" autoComplete="off" value={type} onChange={(event) => setChosen(event.currentTarget.value as EntityType)}>
          {GROUP_ORDER.map((group) => (
            <optgroup key={group} label={GROUP[group].heading}>
              {TYPES.filter((one) => ENTITY_TYPES[one].group === group).map((one) => <option key={one} value={one}>{TYPE[one].one}</option>)}
            </optgroup>
          ))}
        </select>
      </form>
    </Dialog>
  );
};

const TYPES = Object.keys(ENTITY_TYPES) as readonly EntityType[];

const answer = (result: SearchResult | undefined): string => {
  if (!result) return 'Searching.';
  if (result.places === 0) return 'It is in none of the files.';
  const forms = result.forms.length > 1 ? `, as ${listed(result.forms.slice(0, 4).map((form) => `“${form}”`))}` : '';
  return `Found in ${plural(result.places, 'place')} in ${plural(result.files.length, 'file')}${forms}.`;
};

const useSearch = (text: string): SearchResult | undefined => {
  const session = useSession();
  const [found, setFound] = useState<{ readonly text: string; readonly result: SearchResult }>();
  useEffect(() => {
    if (text === '') return undefined;
    let wanted = true;
    const search = async (): Promise<void> => {
      const result = await session.search(text).catch(() => undefined);
      if (wanted && result) setFound({ text, result });
    };
    const timer = setTimeout(() => void search(), SEARCH_AFTER_MS);
    return () => { wanted = false; clearTimeout(timer); };
  }, [session, text]);
  return found?.text === text ? found.result : undefined;
};
