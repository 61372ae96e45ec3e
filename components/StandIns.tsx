import { Ban, Unplug } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { closedWords } from '../lib/panel/closed-words.ts';
import { Logo } from './Logo.tsx';
import { OpenFileLink } from './OpenFileLink.tsx';
import { Placeholder } from './Placeholder.tsx';
import { usePanelTools } from './panel-context.ts';

/** A page that no extension may see. @param reason `SiteState.closed`, null where the tab shows nothing at all */
export function ClosedPage({ reason }: { reason: string | null }) {
  const { t } = usePanelTools();
  const { why, whatToDo } = closedWords(reason ?? 'not-http');
  return (
    <Placeholder icon={<Ban size={32} aria-hidden="true" />} title={t(text('panel.closed.title'))}>
      <p className="placeholder-lead">{t(why)}</p>
      <p className="hint">{t(whatToDo ?? text('panel.closed.hint'))}</p>
      <p>
        <OpenFileLink looks="link" />
      </p>
    </Placeholder>
  );
}

/** The background does not answer, and there is nothing to show yet. */
export function Unreachable({ onRetry }: { onRetry(): void }) {
  const { t } = usePanelTools();
  return (
    <Placeholder icon={<Unplug size={32} aria-hidden="true" />} title={t(text('panel.unreachable.title'))}>
      <p className="placeholder-lead">{t(text('panel.unreachable.text'))}</p>
      <p>
        <button type="button" className="button button-primary" onClick={onRetry}>
          {t(text('panel.retry'))}
        </button>
      </p>
    </Placeholder>
  );
}

/** The background was asked and has not answered yet. */
export function Connecting({ failure }: { failure: string | null }) {
  const { t } = usePanelTools();
  return (
    <Placeholder icon={<Logo size={36} />} title={t(text('panel.connecting.title'))}>
      {failure !== null && (
        <p className="placeholder-lead">{t(text('panel.notice.failure', { message: failure }))}</p>
      )}
    </Placeholder>
  );
}

/** A component threw: the recorder is another program and goes on. */
export function BrokenPanel() {
  const { t } = usePanelTools();
  return (
    <Placeholder icon={<Unplug size={32} aria-hidden="true" />} title={t(text('panel.broken.title'))}>
      <p className="placeholder-lead">{t(text('panel.broken.text'))}</p>
    </Placeholder>
  );
}

/** Watched, and nobody was logged out yet: what will appear, and what to do. */
export function NoLogoutYet({ origin }: { origin: string }) {
  const { t } = usePanelTools();
  return (
    <div className="empty no-logout">
      <Logo size={36} />
      <h2 className="empty-title">{t(text('panel.verdict.empty'))}</h2>
      <p>{t(text('panel.verdict.empty-text', { origin }))}</p>
      <p className="dim">{t(text('panel.verdict.empty-will'))}</p>
      <ul>
        {['1', '2', '3'].map((n) => (
          <li key={n}>{t(text(`panel.verdict.empty-${n}`))}</li>
        ))}
      </ul>
    </div>
  );
}
