import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { ReviewDialog } from '../state';
import { useActions } from '../use-review';

/** Asked once for a thing that identifies directly. The safe answer has the focus. */
export const KeepDialog = ({ dialog }: { readonly dialog: Extract<ReviewDialog, { readonly kind: 'keep' }> }) => {
  const actions = useActions();
  return (
    <Dialog
      title={dialog.title} onClose={() => actions.answerKeep(false)}
      actions={<>
        <Button data-first onClick={() => actions.answerKeep(false)}>Leave it out</Button>
        <Button look="primary" onClick={() => actions.answerKeep(true)}>Keep</Button>
      </>}
    >
      <p>{dialog.question}</p>
    </Dialog>
  );
};
