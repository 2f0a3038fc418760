import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions: ReactNode;
  readonly wide?: boolean;
};

/** The browser's own modal: it keeps the focus inside, closes with Escape and gives the focus back. */
export const Dialog = ({ title, onClose, children, actions, wide }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // React's autoFocus comes before the dialog is open, when nothing in it can have the focus.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    // Closing before it leaves the page is what gives the focus back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element} className={wide ? 'dialog dialog-wide' : 'dialog'} aria-labelledby={titleId}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" icon="close" className="dialog-close" onClick={onClose}><span className="only-heard">Close</span></Button>
      </div>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
};
