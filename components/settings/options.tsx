import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import '../ui/ui.css';
import './settings.css';
import { AddSite } from './add-site';
import { Policy } from './policy';
import type { SettingsSession, SiteRow } from './sessions';
import { Terms } from './terms';
import { useSessionState } from './use-session-state';
import { PRIVACY, STRICT } from './words';

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
        {settings && <Sites sites={settings.sites} session={session} />}
        {settings && settings.sites.length > 0 && <p className="soft">{STRICT}</p>}
      </section>
      {settings && <Terms terms={settings.terms} session={session} />}
      {settings && <Policy policy={settings.policy} />}
      <p><Button look="link" onClick={session.openWelcome}>Show the first-minute page again</Button></p>
    </main>
  );
};

const Sites = ({ sites, session }: { readonly sites: readonly SiteRow[]; readonly session: SettingsSession }) => (
  <ul className="plain-list">
    {sites.length === 0 && <li className="soft">No site is protected yet.</li>}
    {sites.map((site) => (
      <li key={site.pattern} className="plain-row">
        <span className="plain-words">{site.pattern}</span>
        <label className="site-strict">
          <input type="checkbox" autoComplete="off" checked={site.strict} onChange={(event) => void session.setStrict(site.pattern, event.currentTarget.checked)} />
          Strict<span className="only-heard"> for {site.pattern}</span>
        </label>
        {site.source === 'you'
          ? <Button look="quiet" onClick={() => void session.removeSite(site.pattern)}>Remove<span className="only-heard"> {site.pattern}</span></Button>
          : <span className="soft">{site.source === 'managed' ? 'set by your organisation' : 'built in'}</span>}
      </li>
    ))}
  </ul>
);
