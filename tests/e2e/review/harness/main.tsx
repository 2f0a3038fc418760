import './extension-page.css';
import { createRoot } from 'react-dom/client';
import type { ReviewSession } from '../../../../scrubber/review-rows';
import { Review } from '../../../../components/review/review';
import { fakeSession, type FakeSession } from './fake-session';
import { choose, options, popup, welcome } from './pages';
import { locked, ordinary, pages, pictures, refused, tables, wide, worst } from './holds';

declare global { interface Window { fake: FakeSession } }

const review = (session: FakeSession) => { window.fake = session; return <Review session={session as ReviewSession} />; };
/** Rows that no part of the interface can draw. */
const BROKEN = [null] as unknown as Awaited<ReturnType<ReviewSession['text']>>;
const allLooked = { ...ordinary, pictures: [] };

const CASES: Readonly<Record<string, () => React.ReactNode>> = {
  ordinary: () => review(fakeSession(ordinary)),
  decided: () => review(fakeSession(allLooked)),
  pictures: () => review(fakeSession(pictures)),
  refused: () => review(fakeSession(refused)),
  locked: () => review(fakeSession(locked)),
  tables: () => review(fakeSession(tables)),
  broken: () => review({ ...fakeSession(allLooked), text: async (file, side) => (file === 0 ? BROKEN : fakeSession(allLooked).text(file, side)) }),
  wide: () => review(fakeSession(wide)),
  pages: () => review(fakeSession(pages)),
  slow: () => { const session = fakeSession(pages); return review({ ...session, pageImage: (file, side, page, width) => (side === 'clean' ? new Promise(() => undefined) : session.pageImage(file, side, page, width)) }); },
  worst: () => review(fakeSession(worst())),
  save: () => review(fakeSession({ ...allLooked, upload: false, site: '' })),
  options, popup, welcome, choose,
  streaming: () => review(fakeSession(allLooked, 8)),
  reading: () => {
    const session = fakeSession(ordinary, 8);
    session.change((snapshot) => ({ ...snapshot, step: 'reading', files: snapshot.files.map((file, index) => ({ ...file, step: index === 0 ? 'ready' : index === 1 ? 'finding' : 'waiting', progress: 0.58 })) }));
    return review(session);
  },
};

const root = document.getElementById('root');
const made = CASES[location.hash.slice(1) || 'ordinary'];
if (root && made) createRoot(root, { onCaughtError: () => undefined }).render(made());
