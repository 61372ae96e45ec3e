import { Bell, FlaskConical } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { credentialName } from '../lib/panel/credential-words.ts';
import { changeablePlaces } from '../lib/panel/rehearsals.ts';
import type { Credential, ReminderState } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type CredentialToolsProps = {
  credential: Credential;
  /** Of this kind of credential; undefined where none is set. */
  reminder: ReminderState | undefined;
  onRehearse(credential: Credential): void;
  onRemind(credential: Credential): void;
};

/** What can be done with a credential. It is not changed where it lies out of reach: in the page's memory, in IndexedDB. */
export function CredentialTools({ credential, reminder, onRehearse, onRemind }: CredentialToolsProps) {
  const { t } = usePanelTools();
  const isInReach = changeablePlaces(credential).length > 0;
  if (!isInReach && credential.expiresAt === null) return null;
  const name = credentialName(credential.kind);
  return (
    <span className="credential-tools">
      {credential.expiresAt !== null && (
        <button type="button" className="quiet-button" onClick={() => onRemind(credential)}>
          <Bell size={12} aria-hidden="true" /> {t(reminderText(reminder))}
          <span className="visually-hidden">: {t(text('panel.text', { text: name }))}</span>
        </button>
      )}
      {isInReach && (
        <button
          type="button"
          className="quiet-button"
          aria-label={t(text('panel.rehearsal.open-label', { credential: name }))}
          onClick={() => onRehearse(credential)}
        >
          <FlaskConical size={12} aria-hidden="true" /> {t(text('panel.rehearsal.open'))}
        </button>
      )}
    </span>
  );
}

function reminderText(reminder: ReminderState | undefined) {
  if (reminder === undefined) return text('panel.reminder.open');
  const { minutes, tooShort } = reminder;
  return text(tooShort ? 'panel.reminder.open-short' : 'panel.reminder.open-set', { minutes });
}
