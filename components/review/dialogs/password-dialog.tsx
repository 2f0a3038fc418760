import { useEffect, useState, type FormEvent } from 'react';
import type { FileId } from '../../../scrubber/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextInput } from '../../ui/text-input';
import { useActions, useReviewState, useSession } from '../use-review';

const FORM = 'password-form';
const OPEN: ReadonlySet<string> = new Set(['finding', 'ready']);

/**
 * The password of one file. It goes to the worker that reads the file and to nothing else; the box is no password box, because browsers
 * offer to keep what is typed into those.
 */
export const PasswordDialog = ({ file }: { readonly file: FileId }) => {
  const actions = useActions();
  const session = useSession();
  const row = useReviewState((state) => state.snapshot?.files.find((one) => one.file === file));
  const [password, setPassword] = useState('');
  const [state, setState] = useState<'asking' | 'opening' | 'wrong'>(row?.code === 'password-wrong' ? 'wrong' : 'asking');
  const opened = row !== undefined && OPEN.has(row.step);
  useEffect(() => { if (opened) actions.closeDialog(); }, [opened, actions]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (password === '' || state === 'opening') return;
    setState('opening');
    const answer = await session.unlock(file, password).catch(() => 'failed' as const);
    if (answer !== 'wrong') { actions.closeDialog(); return; }
    setState('wrong');
    setPassword('');
  };
  return (
    <Dialog
      title={`Password of ${row?.name ?? 'the file'}`} onClose={actions.closeDialog}
      actions={<>
        <Button onClick={actions.closeDialog}>Leave it closed</Button>
        <button type="submit" form={FORM} className="button button-primary" aria-disabled={password === '' || state === 'opening'}>Open it</button>
      </>}
    >
      <form id={FORM} autoComplete="off" className="form" onSubmit={(event) => void submit(event)}>
        <label htmlFor="file-password">The password that opens it</label>
        <TextInput id="file-password" data-first className="veiled" value={password} onText={setPassword} aria-describedby="password-answer" aria-invalid={state === 'wrong'} />
        <p id="password-answer" className="form-answer" role="status">{SAID[state]}</p>
      </form>
    </Dialog>
  );
};

const SAID = {
  asking: 'It is used in this window only and kept nowhere. The clean copy has no password.',
  opening: 'Opening the file.',
  wrong: 'That password does not open this file. Capitals count.',
} as const;
