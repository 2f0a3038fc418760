import type { Receipt } from '../../scrubber/types';
import type { Snapshot } from '../../scrubber/review-rows';
import type { ActionContext } from './store';
import { saveBytes } from './save-bytes';
import { plural } from './words/counts';
import { missingLine, SAY } from './words/sentences';

/** What the primary button says and does right now. */
export type Primary = { readonly label: string; readonly hint: string | undefined; readonly ready: boolean; readonly why: 'reading' | 'missing' | 'nothing' | 'busy' | undefined };

export const primaryOf = (snapshot: Snapshot, busy: boolean): Primary => {
  const total = snapshot.files.length;
  const able = snapshot.files.filter((row) => row.step !== 'refused' && row.step !== 'blocked').length;
  const verb = snapshot.upload ? 'Upload' : 'Save';
  const label = able < total && able > 0 ? `${verb} ${able} of ${total} clean copies` : `${verb} clean copies`;
  if (busy || snapshot.step === 'working') return { label, hint: 'Writing and checking', ready: false, why: 'busy' };
  if (snapshot.step === 'reading') return { label, hint: 'Still reading', ready: false, why: 'reading' };
  if (able === 0) return { label, hint: 'No file can be cleaned', ready: false, why: 'nothing' };
  if (snapshot.missing.length > 0) return { label, hint: missingLine(snapshot), ready: false, why: 'missing' };
  return { label, hint: undefined, ready: true, why: undefined };
};

export const finishActions = ({ store, session }: ActionContext) => {
  const saveCopies = async (): Promise<void> => {
    store.setState({ busy: 'save' });
    try {
      const copies = await session.saveCopies();
      for (const copy of copies) saveBytes(copy.bytes, copy.name);
      const words = copies.length === 0 ? SAY.nothingToUpload : `${plural(copies.length, 'clean copy', 'clean copies')} saved.`;
      store.setState({ busy: undefined, saved: copies.length, message: words });
    } catch {
      store.setState({ busy: undefined, message: SAY.failed });
    }
  };
  const upload = async (): Promise<void> => {
    store.setState({ busy: 'upload' });
    try {
      store.setState({ busy: undefined, finish: await session.upload() });
    } catch {
      store.setState({ busy: undefined, message: SAY.failed });
    }
  };
  return {
    saveCopies,
    /** The primary button. Where something is missing it says what, and `goToMissing` brings it into sight. */
    finish: (goToMissing: () => void): void => {
      const { snapshot, busy } = store.getState();
      if (!snapshot) return;
      const primary = primaryOf(snapshot, busy !== undefined);
      if (primary.ready) { void (snapshot.upload ? upload() : saveCopies()); return; }
      if (primary.why === 'missing') { store.setState({ message: `${primary.hint}.` }); goToMissing(); }
      if (primary.why === 'reading') store.setState({ message: SAY.stillReading });
      if (primary.why === 'nothing') store.setState({ message: SAY.nothingToUpload });
    },
    cancel: (): void => void session.cancel().catch(() => store.setState({ message: SAY.failed })),
    saveReceipt: (receipt: Receipt): void =>
      saveBytes(new TextEncoder().encode(`${JSON.stringify(receipt, null, 2)}\n`), 'prewash-receipt.json', 'application/json'),
  };
};
