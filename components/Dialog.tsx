import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { text } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';

type DialogProps = { title: string; wide?: boolean; onClose(): void; children: ReactNode };

/** Chromium's DevTools listen on the document of a panel: Escape that gets there opens their drawer. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/**
 * A modal dialog; the browser keeps the focus inside, and Escape closes it. Mount it to open it; unmounting gives
 * the focus back to where it was. A control inside with `data-first-focus` has the focus first.
 */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    // React's `autoFocus` would come before `showModal`, which moves the focus on to the first control.
    element?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      // A dialog that is taken out of the document, and not closed, leaves the focus nowhere.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={keepEscape}
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
