import { useState } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import '../ui/ui.css';
import './settings.css';
import { saveBytes } from '../review/save-bytes';
import { plural } from '../review/words/counts';
import type { PopupSession, PopupState, ReceiptRow } from './sessions';
import { useSessionState } from './use-session-state';
import { ADD_SITE, ASKED, holdLines, SITE_STATE } from './words';

/** The toolbar popup: is this site protected, what is waiting, what was done last. */
export const Popup = ({ session }: { readonly session: PopupSession }) => {
  const state = useSessionState(session);
  if (!state) return <main className="popup"><h1>Prewash</h1></main>;
  return (
    <main className="popup">
      <Site state={state} session={session} />
      {state.holds.map((row) => (
        <section key={row.hold} className="popup-hold" aria-label="Waiting">
          {holdLines(row).map((line, index) => <p key={line} className={index === 0 ? 'strong' : 'soft'}>{line}</p>)}
          <Button look="primary" onClick={() => void session.openReview(row.hold)}>Open review</Button>
        </section>
      ))}
      <Button icon="file" onClick={() => void session.cleanFiles()}>Clean files without uploading</Button>
      {state.receipts.length > 0 && <Receipts receipts={state.receipts} />}
      <Button look="quiet" onClick={session.openOptions}>Options</Button>
    </main>
  );
};

const Site = ({ state, session }: { readonly state: PopupState; readonly session: PopupSession }) => {
  const [answer, setAnswer] = useState('');
  const protect = (): void => void session.protect().then((result) => setAnswer(ADD_SITE[result]), () => setAnswer(ADD_SITE.refused));
  return (
    <header className="popup-site">
      <h1><Icon name="shield" size={22} />{state.host || 'Prewash'}</h1>
      <p className={`site-state site-${state.site}`}>{SITE_STATE[state.site]}</p>
      {state.site === 'not-protected' && state.asked && <p className="soft">{ASKED}</p>}
      {state.site === 'not-protected' && <Button look="primary" onClick={protect}>Protect this site</Button>}
      {state.site === 'needs-reload' && <Button look="primary" onClick={() => void session.reload()}>Reload this page</Button>}
      {state.site === 'protected' && <Button icon="eye" onClick={() => void session.check()}>Check this page</Button>}
      <p role="status" className={answer === '' ? 'only-heard' : 'soft'}>{answer}</p>
    </header>
  );
};

const Receipts = ({ receipts }: { readonly receipts: readonly ReceiptRow[] }) => (
  <section aria-labelledby="receipts">
    <h2 id="receipts" className="popup-title">Last receipts</h2>
    <ul className="plain-list">
      {receipts.map(({ id, site, when, receipt }) => (
        <li key={id} className="plain-row">
          <span className="plain-words">{site || 'Saved here'} <span className="soft">{plural(receipt.files.length, 'clean copy', 'clean copies')}, {new Date(when).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}</span></span>
          <Button look="quiet" icon="save" onClick={() => saveBytes(new TextEncoder().encode(`${JSON.stringify(receipt, null, 2)}\n`), 'prewash-receipt.json', 'application/json')}>
            <span className="only-heard">Save receipt</span>
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
