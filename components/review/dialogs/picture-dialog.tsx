import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PictureView } from '../picture-view';
import { useActions, useReviewState } from '../use-review';

const MARGIN = 96;
const LARGEST = 900;

export const PictureDialog = ({ id }: { readonly id: string }) => {
  const actions = useActions();
  const picture = useReviewState((state) => state.snapshot?.pictures.find((row) => row.id === id));
  if (!picture) return null;
  const decide = (choice: 'keep' | 'remove'): void => {
    actions.choose({ kind: 'picture', key: '', level: 2, picture }, choice);
    actions.closeDialog();
  };
  const label = picture.picture.places[0]?.label ?? '';
  return (
    <Dialog
      title="What does this picture show?" wide onClose={actions.closeDialog}
      actions={<><Button onClick={() => decide('remove')}>Remove</Button><Button look="primary" onClick={() => decide('keep')}>I looked: keep</Button></>}
    >
      <PictureView file={picture.file} id={picture.picture.id} label={`Picture, ${label}`}
        width={Math.min(LARGEST, innerWidth - MARGIN)} height={Math.min(LARGEST, innerHeight - 3 * MARGIN)} />
      <p className="soft">{label}</p>
    </Dialog>
  );
};
