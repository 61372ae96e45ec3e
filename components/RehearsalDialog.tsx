import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { credentialName, placeName } from '../lib/panel/credential-words.ts';
import type { ChangeablePlace, ChangeHow, RehearsalActions, RehearsalLook } from '../lib/panel/rehearsals.ts';
import { changeablePlaces } from '../lib/panel/rehearsals.ts';
import type { Credential } from '../lib/panel/types.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';

type RehearsalDialogProps = {
  credential: Credential;
  actions: RehearsalActions;
  onClose(): void;
};

const HOWS: readonly ChangeHow[] = ['removed', 'corrupted', 'expired'];

/**
 * Asks before a credential is removed, corrupted or dated on purpose, and says what will be changed, where and in which
 * tab. Nothing happens before the person presses the button that names the act.
 */
export function RehearsalDialog({ credential, actions, onClose }: RehearsalDialogProps) {
  const { t } = usePanelTools();
  const places = changeablePlaces(credential);
  const [place, setPlace] = useState<ChangeablePlace | undefined>(places[0]);
  const [how, setHow] = useState<ChangeHow>('removed');
  const [look, setLook] = useState<RehearsalLook | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  // Asked anew for each place; an answer for another one comes too late.
  useEffect(() => {
    let isCurrent = true;
    setLook(null);
    setFailed(null);
    if (place !== undefined)
      actions.lookAtRehearsal(place).then(
        (found) => isCurrent && setLook(found),
        (error: Error) => isCurrent && setFailed(error.message),
      );
    return () => {
      isCurrent = false;
    };
  }, [place, actions]);

  const name = credentialName(credential.kind);
  const chosen = look?.can.includes(how) ? how : (look?.can[0] ?? 'removed');
  const params = place && { credential: name, place: placeName(place), address: look?.address ?? '' };
  const act = () => {
    if (place === undefined || look === null) return;
    setBusy(true);
    actions.rehearse({ place, how: chosen, credential, tabId: look.tabId }).then(onClose, (error: Error) => {
      setBusy(false);
      setFailed(error.message);
    });
  };
  return (
    <Dialog title={t(text('panel.rehearsal.title', { credential: name }))} onClose={onClose}>
      <p>{t(text('panel.rehearsal.why'))}</p>
      {places.length > 1 && (
        <label className="rehearsal-place">
          {t(text('panel.rehearsal.where'))}
          <select
            className="select"
            value={places.indexOf(place as ChangeablePlace)}
            onChange={(event) => setPlace(places[Number(event.target.value)])}
          >
            {places.map((one, index) => (
              <option key={JSON.stringify(one)} value={index}>
                {t(text('panel.text', { text: placeName(one) }))}
              </option>
            ))}
          </select>
        </label>
      )}
      {look !== null && params && (
        <>
          <fieldset className="rehearsal-choices">
            <legend>{t(text('panel.rehearsal.what'))}</legend>
            {HOWS.filter((one) => look.can.includes(one)).map((one) => (
              <label key={one} className="rehearsal-choice">
                <input type="radio" name="how" checked={chosen === one} onChange={() => setHow(one)} />
                <span>{t(text(`panel.rehearsal.how.${one}`))}</span>
                <span className="rehearsal-hint dim">
                  {t(text(`panel.rehearsal.hint.${one}.${place?.area === 'cookie' ? 'cookie' : 'storage'}`))}
                </span>
              </label>
            ))}
          </fieldset>
          <div className="rehearsal-warning" role="note">
            <TriangleAlert size={15} aria-hidden="true" />
            <p>{t(text(`panel.rehearsal.warning.${chosen}`, params))}</p>
          </div>
        </>
      )}
      <p role="status" className="rehearsal-status">
        {failed ?? (look === null ? t(text('panel.rehearsal.looking')) : '')}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose} data-first-focus="">
          {t(text('panel.cancel'))}
        </button>
        <button type="button" className="button button-danger" disabled={look === null || busy} onClick={act}>
          {t(text(`panel.rehearsal.confirm.${chosen}`))}
        </button>
      </div>
    </Dialog>
  );
}
