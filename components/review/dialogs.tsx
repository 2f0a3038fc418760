import { AddDialog } from './dialogs/add-dialog';
import { HelpDialog } from './dialogs/help-dialog';
import { KeepDialog } from './dialogs/keep-dialog';
import { PasswordDialog } from './dialogs/password-dialog';
import { PictureDialog } from './dialogs/picture-dialog';
import { SameDialog } from './dialogs/same-dialog';
import { useReviewState } from './use-review';

export const Dialogs = () => {
  const dialog = useReviewState((state) => state.dialog);
  switch (dialog?.kind) {
    case 'add': return <AddDialog prefilled={dialog.text} />;
    case 'keep': return <KeepDialog dialog={dialog} />;
    case 'same': return <SameDialog entity={dialog.entity} />;
    case 'picture': return <PictureDialog id={dialog.id} />;
    case 'password': return <PasswordDialog file={dialog.file} />;
    case 'help': return <HelpDialog />;
    case undefined: return null;
  }
};
