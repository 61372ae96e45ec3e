import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { text } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';

type DialogProps = { title: string; wide?: boolean; onClose(): void; children: ReactNode };

/** A modal dialog; the browser keeps the focus inside, and Escape closes it. Mount it to open it. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <header className="dialog-head">
        <h2 id={heading} className="dialog-title">
          {title}
        </h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label={t(text('panel.close'))}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
