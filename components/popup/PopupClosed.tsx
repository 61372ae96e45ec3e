import { Ban } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import { closedWords } from '../../lib/panel/closed-words.ts';
import { usePanelTools } from '../panel-context.ts';
import { PopupNotice } from './PopupNotice.tsx';

type PopupClosedProps = {
  reason: string;
  /** Nothing else is shown: the site has no log. */
  alone: boolean;
  seesPrivate: boolean;
};

/** A page where nothing can be watched: what it is, why, what to do. */
export function PopupClosed({ reason, alone, seesPrivate }: PopupClosedProps) {
  const { t } = usePanelTools();
  const { why, whatToDo } = closedWords(reason);
  return (
    <section className="popup-closed">
      {alone && (
        <h2 className="popup-closed-title">
          <Ban size={16} aria-hidden="true" /> {t(text('popup.closed'))}
        </h2>
      )}
      <p>{t(why)}</p>
      <p className="dim">{t(whatToDo ?? text('place.do.open-site'))}</p>
      {alone && !seesPrivate && <PopupNotice>{t(text('place.private'))}</PopupNotice>}
    </section>
  );
}
