import type { HoldNotice } from '../../../scrubber/review-rows';

export const NOTICE: Record<HoldNotice, string> = {
  'decisions-lost': 'The check had to start again, and your earlier decisions are gone. Nothing was uploaded. Please look through the list once more.',
  'page-gone': 'The page that was waiting is gone. Nothing was uploaded. You can still save the clean copies here.',
  'copy-altered': 'A clean copy was not the one that was checked, so it was stopped. Nothing was uploaded. Press the button again.',
  'approval-expired': 'Handing over took too long, so it was stopped to be safe. Nothing was uploaded. Press the button again.',
  'worker-restarted': 'The check was interrupted and has started again. Your decisions are kept.',
  'nothing-clean': 'None of the files could be cleaned, so there is nothing to hand over. The list says why.',
  'pages-drawn': 'Nothing was uploaded yet. Some pages become pictures, as named here. Look at the clean copy, and press the button again if that will do.',
  'choice-added': 'You chose more files on the page. They are part of this review now.',
  'choice-replaced': 'You chose other files in the same place on the page. They took the place of the earlier ones here.',
  'switched-off': 'The close reading for names is switched off in the options. Names without a hint beside them may be missed.',
  'no-model': 'The close reading for names could not start, so rules and lists were used alone. Names without a hint beside them may be missed.',
};
