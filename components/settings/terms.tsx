import { useState, type FormEvent } from 'react';
import type { EntityType } from '../../scrubber/entity-types';
import type { Term } from '../../scrubber/types';
import { Button } from '../ui/button';
import { TextInput } from '../ui/text-input';
import { typeName } from '../review/words/types';
import type { SettingsSession } from './sessions';
import { TERMS_STAY } from './words';

/** The types that a contractor's own words usually have. */
const TYPES: readonly EntityType[] = ['TERM', 'PERSON', 'ORGANIZATION', 'PROJECT', 'PRODUCT', 'PRIVATE_PLACE', 'VESSEL'];

export const Terms = ({ terms, managed, session }: { readonly terms: readonly Term[]; readonly managed: readonly Term[]; readonly session: SettingsSession }) => {
  const [text, setText] = useState('');
  const [type, setType] = useState<EntityType>('TERM');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    void session.addTerm({ text: text.trim(), type }).then(() => setText(''));
  };
  return (
    <section className="card" aria-labelledby="terms">
      <h2 id="terms">Your own terms</h2>
      <p className="soft">Names and words that are always found, in all their forms. {TERMS_STAY}</p>
      <form className="form-line" autoComplete="off" onSubmit={submit}>
        <TextInput aria-label="Term" placeholder="A client, a project, a nickname" value={text} onText={setText} />
        <select className="text-input term-type" aria-label="What is it?" autoComplete="off" value={type} onChange={(event) => setType(event.currentTarget.value as EntityType)}>
          {TYPES.map((one) => <option key={one} value={one}>{typeName(one)}</option>)}
        </select>
        <button type="submit" className="button button-normal">Add</button>
      </form>
      <ul className="plain-list">
        {managed.map((term) => (
          <li key={`managed ${term.type} ${term.text}`} className="plain-row">
            <span className="plain-words">{term.text} <span className="soft">{typeName(term.type)}</span></span>
            <span className="soft">set by your organisation</span>
          </li>
        ))}
        {terms.map((term) => (
          <li key={`${term.type} ${term.text}`} className="plain-row">
            <span className="plain-words">{term.text} <span className="soft">{typeName(term.type)}</span></span>
            <Button look="quiet" onClick={() => void session.removeTerm(term)}>Remove<span className="only-heard"> {term.text}</span></Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
