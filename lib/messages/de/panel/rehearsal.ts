import type { rehearsalWords as english } from '../../en/panel/rehearsal.ts';

/** German for ../../en/panel/rehearsal.ts. */
export const rehearsalWords = {
  'panel.rehearsal.open': 'Verlust proben',
  'panel.rehearsal.open-label': 'Verlust proben: {credential}',
  'panel.rehearsal.title': 'Probe: Was passiert ohne {credential}?',
  'panel.rehearsal.why':
    'Sie müssen nicht auf den Ablauf warten: Ändern Sie es jetzt und sehen Sie sofort, wie die Seite damit umgeht. Das Log sagt, dass Sie es waren.',
  'panel.rehearsal.where': 'Wo es liegt',
  'panel.rehearsal.what': 'Was zu tun ist',
  'panel.rehearsal.how.removed': 'Entfernen',
  'panel.rehearsal.how.corrupted': 'Verfälschen',
  'panel.rehearsal.how.expired': 'Ablaufen lassen',
  'panel.rehearsal.hint.removed.storage':
    'als wäre es gelöscht worden; nur dieser Eintrag oder dieses Feld verschwindet',
  'panel.rehearsal.hint.removed.cookie': 'als hätte der Browser das Cookie gelöscht',
  'panel.rehearsal.hint.corrupted.storage': 'es sieht noch wie eines aus, und der Server sollte es ablehnen',
  'panel.rehearsal.hint.corrupted.cookie': 'es sieht noch wie eines aus, und der Server sollte es ablehnen',
  'panel.rehearsal.hint.expired.storage':
    'das daneben gespeicherte Datum wird auf vor einer Sekunde gesetzt; der Wert bleibt',
  'panel.rehearsal.hint.expired.cookie': 'das Datum des Cookies selbst wird auf in einer Sekunde gesetzt',
  'panel.rehearsal.warning.removed':
    'Das entfernt aus {place}: {credential}, im Tab, der {address} zeigt. Die Sitzung wird wahrscheinlich enden, und was dort nicht gespeichert ist, kann verloren gehen. Es lässt sich nicht rückgängig machen.',
  'panel.rehearsal.warning.corrupted':
    'Das macht in {place} unbrauchbar: {credential}, im Tab, der {address} zeigt. Die Sitzung wird wahrscheinlich enden, und was dort nicht gespeichert ist, kann verloren gehen. Es lässt sich nicht rückgängig machen.',
  'panel.rehearsal.warning.expired':
    'Das lässt in {place} abgelaufen aussehen: {credential}, im Tab, der {address} zeigt. Die Sitzung wird wahrscheinlich enden, und was dort nicht gespeichert ist, kann verloren gehen. Es lässt sich nicht rückgängig machen.',
  'panel.rehearsal.looking': 'Es wird nachgesehen, ob es noch da ist …',
  'panel.rehearsal.confirm.removed': 'Jetzt entfernen',
  'panel.rehearsal.confirm.corrupted': 'Jetzt verfälschen',
  'panel.rehearsal.confirm.expired': 'Jetzt ablaufen lassen',
  'panel.rehearsal.told': '{did}. {outcome}',
  'panel.rehearsal.outcome.waiting':
    'Noch ist nichts daraus geworden: Die Seite kann es mit ihrer nächsten Anfrage bemerken oder wenn sie neu geladen wird.',
  'panel.rehearsal.outcome.in-memory':
    'Die Seite macht mit einer Kopie in ihrem Arbeitsspeicher weiter: Laden Sie sie neu, um zu sehen, was ohne geschieht.',
  'panel.rehearsal.outcome.restored':
    'Die Seite schrieb {after} später denselben Wert zurück: Sie hatte eine Kopie in ihrem Arbeitsspeicher.',
  'panel.rehearsal.outcome.coped':
    'Die App kam zurecht: Sie hatte {after} später Ersatz ({credential}), und niemand wurde abgemeldet.',
  'panel.rehearsal.outcome.logout': 'Die Sitzung endete {after} später.',
  'panel.rehearsal.show-logout': 'Abmeldung zeigen',
} satisfies Record<keyof typeof english, string>;
