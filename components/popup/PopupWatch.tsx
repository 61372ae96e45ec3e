import { ExternalLink, Eye } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';

type PopupWatchProps = {
  /** Watched before, and the access was taken away. */
  lost: boolean;
  /** Access was given before: the browser will not ask. */
  hasAccess: boolean;
  answer: 'denied' | 'unavailable' | null;
  /** Whether this page may ask for access; else the panel in a tab does. */
  mayAsk: boolean;
  onWatch(): void;
  onTab(): void;
};

/** A site that is not recorded: what watching it means, and the one button. */
export function PopupWatch({ lost, hasAccess, answer, mayAsk, onWatch, onTab }: PopupWatchProps) {
  const { t } = usePanelTools();
  const elsewhere = answer === 'unavailable' || !(mayAsk || hasAccess);
  const hint = elsewhere ? 'unavailable' : (answer ?? (hasAccess ? null : 'asks'));
  return (
    <section className="popup-watch">
      <p>{t(text(lost ? 'popup.no-access' : 'popup.watch.lead'))}</p>
      <button
        type="button"
        className="button button-primary popup-main-button"
        onClick={elsewhere ? onTab : onWatch}
      >
        {elsewhere ? <ExternalLink size={15} aria-hidden="true" /> : <Eye size={15} aria-hidden="true" />}{' '}
        {t(text(lost ? 'popup.watch.again' : 'popup.watch.button'))}
      </button>
      <p role="status" className={answer === 'denied' ? 'hint hint-warn' : 'hint'}>
        {hint && t(text(`popup.watch.${hint}`))}
      </p>
    </section>
  );
}
