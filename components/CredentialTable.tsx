import { CircleCheck, CircleDashed, CircleOff, CircleX, Clock } from 'lucide-react';
import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import { credentialStateText, placeName, removedBeforeMs } from '../lib/panel/credential-words.ts';
import type { CredentialAt } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

const STATE_ICONS = { valid: CircleCheck, expired: CircleX, 'not-yet-valid': Clock, unknown: CircleDashed };

/** What the session lived on, and how long each had left when it ended. */
export function CredentialTable({
  credentials,
  logoutAt,
}: {
  credentials: readonly CredentialAt[];
  logoutAt: number;
}) {
  const { t } = usePanelTools();
  const heading = useId();
  if (credentials.length === 0) return null;
  return (
    <section className="part">
      <h3 id={heading} className="part-title">
        {t(text('panel.verdict.credentials'))}
      </h3>
      <table className="table credentials-at" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t(text('panel.verdict.credential'))}</th>
            <th scope="col">{t(text('panel.verdict.state'))}</th>
            <th scope="col">{t(text('panel.verdict.left'))}</th>
            <th scope="col">{t(text('panel.verdict.where'))}</th>
          </tr>
        </thead>
        <tbody>
          {credentials.map((one) => (
            <CredentialRow key={one.credential.id} at={one} logoutAt={logoutAt} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CredentialRow({
  at: { credential, state, remainingMs },
  logoutAt,
}: {
  at: CredentialAt;
  logoutAt: number;
}) {
  const { t } = usePanelTools();
  // Good by its date and gone all the same: no green tick.
  const isRemoved = removedBeforeMs(credential, logoutAt) !== null;
  const Icon = isRemoved ? CircleOff : STATE_ICONS[state];
  const where = t(text('panel.text', { text: placeName(credential.place) }));
  return (
    <tr>
      <th scope="row">{t(text(`panel.credential.title.${credential.kind}`))}</th>
      <td>
        <span className="state" data-state={isRemoved ? 'removed' : state}>
          <Icon size={12} aria-hidden="true" /> {t(credentialStateText(state, credential, logoutAt))}
        </span>
      </td>
      <td className="number" data-name={t(text('panel.verdict.left'))}>
        {t(leftText(remainingMs))}
      </td>
      <td className="where">
        <bdi title={where}>{where}</bdi>
      </td>
    </tr>
  );
}

function leftText(remainingMs: number | null) {
  if (remainingMs === null) return text('common.remaining.unknown');
  return remainingMs > 0
    ? text('panel.duration', { duration: { durationMs: remainingMs } })
    : text('common.remaining.ago', { duration: { durationMs: -remainingMs } });
}
