import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';
import './page.css';

type Arrived = { readonly name: string; readonly size: number; readonly shown: string };

/** An ordinary vendor's page: it knows nothing of Prewash. */
const upload = async (files: Iterable<File>): Promise<void> => {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  await fetch('/upload', { method: 'POST', body: form });
};

const Zone = (): ReactNode => {
  const { getRootProps, getInputProps, isDragActive } = useDropzone({ onDrop: (files) => void upload(files) });
  return <div {...getRootProps({ className: isDragActive ? 'zone over' : 'zone', id: 'zone' })}><input {...getInputProps()} />Drag your files here</div>;
};

const ServerSide = (): ReactNode => {
  const [arrived, setArrived] = useState<readonly Arrived[]>([]);
  useEffect(() => {
    const timer = setInterval(() => void fetch('/received').then(async (answer) => setArrived(await answer.json() as Arrived[])).catch(() => undefined), 1000);
    return () => clearInterval(timer);
  }, []);
  if (arrived.length === 0) return <p>Nothing yet.</p>;
  return <ol>{arrived.map(({ name, size, shown }, index) => <li key={index}><b>{name}</b>, {size.toLocaleString('en')} bytes<pre>{shown}</pre></li>)}</ol>;
};

const Page = (): ReactNode => (
  <>
    <h1>Taskmill</h1>
    <p>Upload the work you did for this task.</p>
    <section><h2>Drop zone</h2><Zone /></section>
    <section><h2>One field</h2><input type="file" id="plain" multiple aria-label="Files" onChange={({ target }) => void upload(target.files ?? [])} /></section>
    <section>
      <h2>Form</h2>
      <form action="/form" method="post" encType="multipart/form-data">
        <label>Document <input type="file" name="document" /></label>
        <label>Attachments <input type="file" name="attachments" multiple /></label>
        <button>Send</button>
      </form>
    </section>
    <section><h2>What the server received</h2><ServerSide /></section>
  </>
);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
