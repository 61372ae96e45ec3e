import { BellRing } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { credentialName } from '../lib/panel/credential-words.ts';
import type { ReminderState } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type ReminderNoticesProps = {
  reminders: readonly ReminderState[];
  onDismiss(credential: ReminderState['credential']): void;
};

/**
 * Reminders that are due, in words. The region is there before there is anything to say, so that screen readers read
 * it; it names the time, since a countdown would be read anew every second.
 */
export function ReminderNotices({ reminders, onDismiss }: ReminderNoticesProps) {
  const { t, time } = usePanelTools();
  const due = reminders.flatMap((one) => (one.told === null ? [] : [{ ...one, told: one.told }]));
  return (
    <div className="reminder-notices" role="status">
      {due.map(({ credential, told }) => (
        <div key={credential} className="rehearsal-notice" data-outcome="due">
          <span className="rehearsal-told">
            <BellRing size={13} aria-hidden="true" />{' '}
            {t(
              text('panel.reminder.due', {
                credential: credentialName(credential),
                at: time.full(told.expiresAt),
              }),
            )}
          </span>
          <button type="button" className="button" onClick={() => onDismiss(credential)}>
            {t(text('panel.reminder.dismiss'))}
          </button>
        </div>
      ))}
    </div>
  );
}
