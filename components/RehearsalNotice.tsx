import { FlaskConical } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { rehearsalText } from '../lib/panel/rehearsal-text.ts';
import { latestRehearsal } from '../lib/panel/rehearsals.ts';
import type { Diagnosis } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type RehearsalNoticeProps = {
  diagnosis: Diagnosis;
  nowMs: number;
  onShowEvents(ids: readonly string[]): void;
  onSelectLogout(id: string): void;
  /** Absent outside DevTools. */
  onReload?: (() => void) | undefined;
};

/**
 * What the user did to a credential, and how the page takes it: said as it becomes known. The region is there before
 * there is anything to say, so that screen readers read it.
 */
export function RehearsalNotice({
  diagnosis,
  nowMs,
  onShowEvents,
  onSelectLogout,
  onReload,
}: RehearsalNoticeProps) {
  const { t } = usePanelTools();
  const rehearsal = latestRehearsal(diagnosis, nowMs);
  const logoutId = rehearsal?.logoutId ?? null;
  const ids = [rehearsal?.eventId, rehearsal?.outcomeEventId].filter((id) => typeof id === 'string');
  const inMemory = rehearsal?.outcome === 'in-memory' || rehearsal?.outcome === 'waiting';
  return (
    <div className="rehearsal-notice" data-outcome={rehearsal?.outcome}>
      <span role="status" className="rehearsal-told">
        {rehearsal && (
          <>
            <FlaskConical size={13} aria-hidden="true" /> {t(rehearsalText(rehearsal))}
          </>
        )}
      </span>
      {rehearsal && inMemory && onReload && (
        <button type="button" className="button" onClick={onReload}>
          {t(text('panel.notice.reload-button'))}
        </button>
      )}
      {logoutId !== null && (
        <button type="button" className="link" onClick={() => onSelectLogout(logoutId)}>
          {t(text('panel.rehearsal.show-logout'))}
        </button>
      )}
      {rehearsal && (
        <button type="button" className="link" onClick={() => onShowEvents(ids)}>
          {t(text('panel.verdict.show-events'))}
        </button>
      )}
    </div>
  );
}
