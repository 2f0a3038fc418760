import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useActions } from '../use-review';

const KEYS: readonly (readonly [string, string])[] = [
  ['↑ ↓', 'Go through the list'],
  ['→ ←', 'Open and close a row'],
  ['Enter', 'Open a row and show it in the text'],
  ['R', 'Replace'],
  ['X', 'Remove'],
  ['K', 'Keep'],
  ['N', 'Next that needs your eye'],
  ['A', 'Add something we missed'],
  ['/', 'Filter the list'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Enter', 'Upload clean copies'],
  ['?', 'These keys'],
];

export const HelpDialog = () => {
  const actions = useActions();
  return (
    <Dialog title="Keys" onClose={actions.closeDialog} actions={<Button data-first onClick={actions.closeDialog}>Close</Button>}>
      <dl className="key-list">
        {KEYS.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}
      </dl>
    </Dialog>
  );
};
