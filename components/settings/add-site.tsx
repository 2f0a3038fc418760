import { useState, type FormEvent } from 'react';
import { TextInput } from '../ui/text-input';
import type { AddSiteResult, SettingsSession } from './sessions';
import { ADD_SITE } from './words';

type AddSiteProps = { readonly session: Pick<SettingsSession, 'addSite'>; readonly question: string };

/** Paste an address; the browser then asks for the permission. */
export const AddSite = ({ session, question }: AddSiteProps) => {
  const [address, setAddress] = useState('');
  const [result, setResult] = useState<AddSiteResult>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim() === '') { setResult('not-an-address'); return; }
    void session.addSite(address.trim()).catch(() => 'refused' as const).then((answer) => {
      setResult(answer);
      if (answer === 'added') setAddress('');
    });
  };
  return (
    <form className="add-site" autoComplete="off" onSubmit={submit}>
      <label htmlFor="site-address">{question}</label>
      <div className="form-line">
        <TextInput id="site-address" inputMode="url" placeholder="https://submit.vendor.example" value={address} onText={setAddress} aria-describedby="site-answer" />
        <button type="submit" className="button button-primary">Protect this site</button>
      </div>
      <p id="site-answer" className="form-answer" role="status">{result ? ADD_SITE[result] : ''}</p>
    </form>
  );
};
