import { useState } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import '../ui/ui.css';
import './settings.css';
import { AddSite } from './add-site';
import { hostOfPattern } from './host-of-pattern';
import { Policy } from './policy';
import type { SettingsSession, SiteRow } from './sessions';
import { Terms } from './terms';
import { useSessionState } from './use-session-state';
import { ADD_SITE, CLOSE_READING, PRIVACY, STRICT } from './words';

/** Sites, own terms, and what happens by default. */
export const Options = ({ session }: { readonly session: SettingsSession }) => {
  const settings = useSessionState(session);
  return (
    <main className="page">
      <header className="page-head">
        <h1><Icon name="shield" size={26} />Prewash</h1>
        <p className="soft">{PRIVACY}</p>
      </header>
      <section className="card" aria-labelledby="sites">
        <h2 id="sites">Sites</h2>
        <p className="soft">Files you choose, drop or paste on these sites wait for your review.</p>
        <AddSite session={session} question="Add a site by its address" />
        {settings && settings.wanted.length > 0 && <Wanted patterns={settings.wanted} session={session} />}
        {settings && <Sites sites={settings.sites} session={session} />}
        {settings && settings.sites.length > 0 && <p className="soft">{STRICT}</p>}
      </section>
      {settings && <Terms terms={settings.terms} managed={settings.managedTerms} session={session} />}
      {settings && <CloseReading on={settings.closeReading} session={session} />}
      {settings && <Policy policy={settings.policy} requiredChecks={settings.requiredChecks} />}
      <p><Button look="link" onClick={session.openWelcome}>Show the first-minute page again</Button></p>
    </main>
  );
};

const CloseReading = ({ on, session }: { readonly on: boolean; readonly session: SettingsSession }) => (
  <section className="card" aria-labelledby="close-reading">
    <h2 id="close-reading">Close reading</h2>
    <p className="soft">{CLOSE_READING}</p>
    <label>
      <input type="checkbox" autoComplete="off" checked={on} onChange={(event) => void session.setCloseReading(event.currentTarget.checked)} /> Read closely for names
    </label>
  </section>
);

/** What the organisation set can't give itself the browser's permission: one press does. */
const Wanted = ({ patterns, session }: { readonly patterns: readonly string[]; readonly session: SettingsSession }) => {
  const [answer, setAnswer] = useState('');
  const protect = (): void => void session.addWanted(patterns).then((result) => setAnswer(ADD_SITE[result]), () => setAnswer(ADD_SITE.refused));
  return (
    <div className="notice">
      <p>Your organisation asks you to protect {patterns.map(hostOfPattern).join(', ')}. The browser wants to hear it from you.</p>
      <Button look="primary" onClick={protect}>Protect {patterns.length === 1 ? 'this site' : 'these sites'}</Button>
      <p role="status" className="form-answer">{answer}</p>
    </div>
  );
};

const Sites = ({ sites, session }: { readonly sites: readonly SiteRow[]; readonly session: SettingsSession }) => (
  <ul className="plain-list">
    {sites.length === 0 && <li className="soft">No site is protected yet.</li>}
    {sites.map((site) => (
      <li key={site.pattern} className="plain-row">
        <span className="plain-words">{site.pattern}</span>
        <label className="site-strict">
          <input type="checkbox" autoComplete="off" checked={site.strict} disabled={site.strictManaged} onChange={(event) => void session.setStrict(site.pattern, event.currentTarget.checked)} />
          Strict<span className="only-heard"> for {site.pattern}</span>
        </label>
        {site.source === 'you'
          ? <Button look="quiet" onClick={() => void session.removeSite(site.pattern)}>Remove<span className="only-heard"> {site.pattern}</span></Button>
          : <span className="soft">{site.source === 'managed' ? 'set by your organisation' : 'built in'}</span>}
      </li>
    ))}
  </ul>
);
