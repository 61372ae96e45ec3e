import { text } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';

/** A file that shows no logout: what may be missing in it, and how to get a better one. */
export function NoLogoutInFile({ isHar }: { isHar: boolean }) {
  const { t } = usePanelTools();
  return (
    <div className="empty no-logout">
      <h2 className="empty-title">{t(text('panel.import.no-logout'))}</h2>
      <p>{t(text(isHar ? 'panel.import.no-logout-har' : 'panel.import.no-logout-timeline'))}</p>
      {isHar && (
        <ul>
          {['1', '2', '3', '4'].map((n) => (
            <li key={n}>{t(text(`panel.import.no-logout-har-${n}`))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
