import { Info } from 'lucide-react';
import type { ReactNode } from 'react';

/** Something that one ought to know, with a symbol. */
export function PopupNotice({ children }: { children: ReactNode }) {
  return (
    <p className="popup-notice">
      <Info size={14} aria-hidden="true" /> <span>{children}</span>
    </p>
  );
}
