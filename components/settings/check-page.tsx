import { useState } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import '../ui/ui.css';
import './settings.css';
import { verdictOf } from './check-verdict';
import type { CheckSession, CheckState } from './sessions';
import { useSessionState } from './use-session-state';
import { ADD_SITE, CHECK } from './words';

/** The window beside the page that is checked: what to do, what was seen, what it means. */
export const CheckPage = ({ session }: { readonly session: CheckSession }) => {
  const state = useSessionState(session);
  if (!state) return <main className="popup check-page"><h1>Prewash</h1></main>;
  return (
    <main className="popup check-page">
      <h1><Icon name="shield" size={22} />{state.host || 'Prewash'}</h1>
      <p>{state.failed ? CHECK.failed : CHECK.point}</p>
      <section aria-live="polite" className="check-found">
        <h2 className={`check-verdict check-${verdictOf(state)}`}>{CHECK.verdict[verdictOf(state)]}</h2>
        <ul className="plain-list">
          {state.ways.map((way) => <li key={way.way} className="plain-row"><span>{CHECK.way[way.way]}</span><span className="soft">{CHECK.wayResult(way)}</span></li>)}
          {state.uncovered.map((host) => <Uncovered key={host} host={host} session={session} />)}
        </ul>
        {state.strict && <p className="soft">{CHECK.strict}</p>}
      </section>
      <p className="soft">{CHECK.nothingSent}</p>
      <Button look="primary" onClick={session.done}>Done</Button>
    </main>
  );
};

const Uncovered = ({ host, session }: { readonly host: CheckState['host']; readonly session: CheckSession }) => {
  const [answer, setAnswer] = useState('');
  const protect = (): void => void session.protect(host).then((result) => setAnswer(ADD_SITE[result]), () => setAnswer(ADD_SITE.refused));
  return (
    <li className="plain-row">
      <span className="plain-words">A part of this page belongs to {host}. {answer || 'It isn’t protected.'}</span>
      {answer === '' && <Button onClick={protect}>Protect it too</Button>}
    </li>
  );
};
