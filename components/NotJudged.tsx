import { text } from '../lib/messages/text.ts';
import { Logo } from './Logo.tsx';
import { usePanelTools } from './panel-context.ts';

/** The engine failed, so whether there was a logout is not known: no word of one, and none of its absence. */
export function NotJudged() {
  const { t } = usePanelTools();
  return (
    <div className="empty no-logout">
      <Logo size={36} />
      <p>{t(text('panel.notice.judge-failed'))}</p>
    </div>
  );
}
