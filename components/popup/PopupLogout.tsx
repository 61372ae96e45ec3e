import { ChevronRight } from 'lucide-react';
import type { LastLogout } from '../../lib/glance/types.ts';
import { text } from '../../lib/messages/text.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { usePanelTools } from '../panel-context.ts';
import { TypeIcon } from '../TypeIcon.tsx';

type PopupLogoutProps = { logout: LastLogout | null; onRead(): void };

/** The last logout in one sentence, and the way to the whole verdict. */
export function PopupLogout({ logout, onRead }: PopupLogoutProps) {
  const { t, time, clock } = usePanelTools();
  if (logout === null) return <span className="dim">{t(text('popup.logout.none'))}</span>;
  return (
    <div className="popup-logout">
      <TypeIcon type={logout.type} />
      <p>
        {visibleText(logout.says)}{' '}
        <time className="dim" dateTime={time.machine(logout.at)} title={time.exact(logout.at)}>
          {time.brief(logout.at, clock.nowMs())}
        </time>
        {!logout.final && <em className="dim"> {t(text('popup.logout.provisional'))}</em>}
      </p>
      <button type="button" className="button" onClick={onRead}>
        {t(text('popup.logout.read'))} <ChevronRight size={13} aria-hidden="true" />
      </button>
    </div>
  );
}
