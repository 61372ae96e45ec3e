import { FlaskConical } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { credentialName } from '../lib/panel/credential-words.ts';
import { changeablePlaces } from '../lib/panel/rehearsals.ts';
import type { Credential } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type CredentialToolsProps = { credential: Credential; onRehearse(credential: Credential): void };

/** What can be done with a credential. Nothing where it lies out of reach: in the page's memory, in IndexedDB. */
export function CredentialTools({ credential, onRehearse }: CredentialToolsProps) {
  const { t } = usePanelTools();
  if (changeablePlaces(credential).length === 0) return null;
  const name = credentialName(credential.kind);
  return (
    <span className="credential-tools">
      <button
        type="button"
        className="quiet-button"
        aria-label={t(text('panel.rehearsal.open-label', { credential: name }))}
        onClick={() => onRehearse(credential)}
      >
        <FlaskConical size={12} aria-hidden="true" /> {t(text('panel.rehearsal.open'))}
      </button>
    </span>
  );
}
