import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import '../ui/ui.css';
import './settings.css';
import { AddSite } from './add-site';
import type { WelcomeSession } from './sessions';
import { CleanPicture, HoldPicture, LookPicture } from './welcome-pictures';
import { PRIVACY } from './words';

/** The first minute: three pictures, one question, one practice file. */
export const Welcome = ({ session }: { readonly session: WelcomeSession }) => (
  <main className="page welcome">
    <header className="page-head">
      <h1><Icon name="shield" size={28} />Prewash</h1>
      <p className="welcome-lead">Takes personal and confidential information out of your work files before a page gets them.</p>
    </header>
    <ol className="steps">
      <li><HoldPicture /><h2>You choose files</h2><p className="soft">as always, on the page where you upload. They wait, and nothing goes out.</p></li>
      <li><LookPicture /><h2>You look</h2><p className="soft">at what was found. Most is decided already. You can change everything.</p></li>
      <li><CleanPicture /><h2>The page gets clean copies</h2><p className="soft">searched once more, so that nothing you took out is left in them.</p></li>
    </ol>
    <section className="card card-question"><AddSite session={session} question="Where do you upload?" /></section>
    <section className="card card-line">
      <div><h2>Try it first</h2><p className="soft">A made-up file, so that your first real upload isn’t your first review.</p></div>
      <Button icon="file" onClick={() => void session.tryPracticeFile()}>Try a practice file</Button>
    </section>
    <p className="soft">{PRIVACY} Prewash does not decide whether you may share your work. Text that you paste or type into a page is not held.</p>
  </main>
);
