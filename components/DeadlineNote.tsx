import { Flag } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import type { Deadline } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type DeadlineNoteProps = { deadline: Deadline; isNext: boolean; onShowEvents(ids: readonly string[]): void };

/** What ends with a credential or a limit, why we think so, and the events that say it. */
export function DeadlineNote({ deadline, isNext, onShowEvents }: DeadlineNoteProps) {
  const { t } = usePanelTools();
  return (
    <p className="deadline-note">
      {isNext && (
        <strong className="deadline-next">
          <Flag size={11} aria-hidden="true" /> {t(text('panel.deadline.next'))}
        </strong>
      )}{' '}
      {t(deadline.why)}{' '}
      {deadline.eventIds.length > 0 && (
        <button type="button" className="link" onClick={() => onShowEvents(deadline.eventIds)}>
          {t(text('panel.verdict.show-events'))}
        </button>
      )}
    </p>
  );
}
