import { useId, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { credentialName } from '../lib/panel/credential-words.ts';
import { minutesIn, NotificationsRefused } from '../lib/panel/reminders.ts';
import type { Credential, ReminderState } from '../lib/panel/types.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';

type ReminderDialogProps = {
  credential: Credential;
  reminder: ReminderState | null;
  /** Whether this page may ask for the permission to notify; else the one at `tabUrl` does. */
  mayAsk: boolean;
  tabUrl: string;
  /** Called in the click. Rejects with NotificationsRefused, or with a sentence for the person. */
  onSet(minutes: number | null, notify: boolean): Promise<void>;
  onClose(): void;
};

/** “Tell me n minutes before it expires”, for all credentials of that kind of this site. */
export function ReminderDialog(props: ReminderDialogProps) {
  const { credential, reminder, mayAsk, tabUrl, onSet, onClose } = props;
  const { t } = usePanelTools();
  const field = useId();
  const [typed, setTyped] = useState(String(reminder?.minutes ?? 5));
  const [notify, setNotify] = useState(reminder?.notify ?? false);
  const [failed, setFailed] = useState<string | null>(null);
  const name = credentialName(credential.kind);
  const set = (minutes: number | null) => {
    onSet(minutes, notify).then(onClose, (error: Error) =>
      setFailed(error instanceof NotificationsRefused ? t(text('panel.reminder.refused')) : error.message),
    );
  };
  const minutes = minutesIn(typed);
  return (
    <Dialog title={t(text('panel.reminder.title', { credential: name }))} onClose={onClose}>
      <p>{t(text('panel.reminder.why', { credential: name }))}</p>
      <p className="reminder-field">
        <label htmlFor={field}>{t(text('panel.reminder.minutes'))}</label>
        <input
          id={field}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={minutes === null}
          aria-describedby={`${field}-problem`}
          data-first-focus=""
        />
      </p>
      <label className="rehearsal-choice">
        <input
          type="checkbox"
          checked={notify}
          disabled={!mayAsk && !notify}
          onChange={(event) => setNotify(event.target.checked)}
        />
        <span>{t(text('panel.reminder.notify'))}</span>
      </label>
      {!mayAsk && (
        <p className="dim">
          {t(text('panel.reminder.notify-elsewhere'))}{' '}
          <a className="link" href={tabUrl} target="_blank" rel="noreferrer">
            {t(text('panel.watch.open-tab'))}
          </a>
        </p>
      )}
      <p role="status" id={`${field}-problem`} className="rehearsal-status">
        {failed ?? (minutes === null ? t(text('panel.reminder.no-number')) : '')}
      </p>
      <div className="dialog-actions">
        {reminder !== null && (
          <button type="button" className="button" onClick={() => set(null)}>
            {t(text('panel.reminder.off'))}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t(text('panel.close'))}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={minutes === null}
          onClick={() => set(minutes)}
        >
          {t(text('panel.reminder.set'))}
        </button>
      </div>
    </Dialog>
  );
}
