import { useRef, useState, type DragEvent } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import '../ui/ui.css';
import './settings.css';
import type { CleanSession } from './sessions';
import { PRIVACY } from './words';

/** "Clean files without uploading": choose here, review, save. */
export const ChooseFiles = ({ session }: { readonly session: CleanSession }) => {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState(false);
  const start = (files: readonly File[]): void => {
    if (files.length > 0) void session.start(files).catch(() => setFailed(true));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    start([...event.dataTransfer.files]);
  };
  return (
    <main
      className={over ? 'choose choose-over' : 'choose'} onDrop={drop}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
    >
      <Icon name="shield" size={40} />
      <h1>Clean files without uploading</h1>
      <p>Drop files here, or choose them. You review them and save the clean copies.</p>
      <input ref={input} type="file" multiple hidden autoComplete="off" aria-label="Files" onChange={(event) => start([...(event.currentTarget.files ?? [])])} />
      <Button look="primary" icon="file" onClick={() => input.current?.click()}>Choose files</Button>
      {failed && <p role="alert">The files could not be read. Please choose them again.</p>}
      <p className="soft">{PRIVACY}</p>
    </main>
  );
};
