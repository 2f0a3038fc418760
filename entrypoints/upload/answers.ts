import { answer } from '../shared/messaging';
import { forgetSubmits } from './forms';
import { callOff } from './deliver';
import { handBack } from './hand-back';
import { forgetHold, sendAgain } from './parts';

/** What the background may ask of this document. */
export const answerBackground = (): void => answer('content', {
  'hand-back': handBack,
  'send-again': ({ owner }) => sendAgain(owner),
  'hold-ended': ({ hold, approved }) => {
    const left = forgetHold(hold);
    // A form that waits to be sent must not go out because the page hears of it.
    forgetSubmits();
    if (!approved) callOff(left);
  },
});
