import { answer } from '../shared/messaging';
import { forgetSubmits } from './forms';
import { handBack } from './hand-back';
import { forgetHold, sendAgain } from './parts';

/** What the background may ask of this document. */
export const answerBackground = (): void => answer('content', {
  'hand-back': handBack,
  'send-again': ({ owner }) => sendAgain(owner),
  'hold-ended': ({ hold }) => {
    forgetHold(hold);
    forgetSubmits();
  },
});
