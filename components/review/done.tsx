import { useEffect, useRef } from 'react';
import type { FinishResult, Snapshot } from '../../scrubber/review-rows';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ReceiptView } from './receipt';
import { useActions } from './use-review';
import { plural } from './words/counts';
import { TROUBLE } from './words/errors';
import { proofLine } from './words/sentences';

type DoneProps = { readonly snapshot: Snapshot; readonly finish: FinishResult | undefined };

/** The end of a hold: what went, the proof, and the receipt. */
export const Done = ({ snapshot, finish }: DoneProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const done = finish?.status === 'done' ? finish : undefined;
  const receipt = done?.receipt ?? snapshot.receipt;
  const copies = done?.copies ?? receipt?.files.length ?? 0;
  const cancelled = !done && snapshot.step === 'cancelled';
  return (
    <main className="done">
      <Icon name={cancelled ? 'close' : 'shield'} size={40} />
      <h1 ref={title} tabIndex={-1}>{cancelled ? 'Cancelled. Nothing was uploaded.' : `${plural(copies, 'clean copy', 'clean copies')} handed to ${snapshot.site}`}</h1>
      {cancelled && <p>The page is as if you had chosen nothing. You can close this window.</p>}
      {done && <p className="done-proof">{proofLine(done)}</p>}
      <Refused snapshot={snapshot} shown={!cancelled} />
      {receipt && !cancelled && <ReceiptPart receipt={receipt} names={snapshot.files.map((file) => file.cleanName)} />}
      <div className="done-close"><Button onClick={() => window.close()}>Close this window</Button></div>
    </main>
  );
};

const Refused = ({ snapshot, shown }: { readonly snapshot: Snapshot; readonly shown: boolean }) => {
  const refused = snapshot.files.flatMap((file) => (file.code ? [{ file, trouble: TROUBLE[file.code] }] : []));
  if (!shown || refused.length === 0) return null;
  return (
    <section className="done-refused">
      <h2>{plural(refused.length, 'file')} stayed here</h2>
      <ul>{refused.map(({ file, trouble }) => <li key={file.file}><strong>{file.name}</strong> {trouble.what} <span className="soft">{trouble.todo}</span></li>)}</ul>
    </section>
  );
};

const ReceiptPart = ({ receipt, names }: { readonly receipt: NonNullable<Snapshot['receipt']>; readonly names: readonly string[] }) => {
  const actions = useActions();
  return (
    <section aria-label="Receipt" className="done-receipt">
      <div className="done-buttons">
        <Button icon="save" onClick={() => actions.saveReceipt(receipt)}>Save receipt</Button>
        <Button onClick={() => window.print()}>Print receipt</Button>
      </div>
      <ReceiptView receipt={receipt} names={names} />
    </section>
  );
};
