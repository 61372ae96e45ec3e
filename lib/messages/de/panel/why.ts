import type { whyWords as english } from '../../en/panel/why.ts';

/** German for ../../en/panel/why.ts. */
export const whyWords = {
  'panel.why.too-large': 'zu groß',
  'panel.why.too-many-keys': 'zu viele Schlüssel',
  'panel.why.access-denied': 'der Zugriff wurde verweigert',
  'panel.why.access-removed': 'der Zugriff auf die Website war entzogen worden',
  'panel.why.not-supported': 'dieser Browser unterstützt es nicht',
  'panel.why.failed': 'das Lesen schlug fehl',
  'panel.why.not-text': 'es ist kein Text',
  'panel.why.not-json': 'es ist kein JSON',
  'panel.why.service-worker':
    'ein Service Worker steht zwischen Seite und Netzwerk und kann Antworten erzeugen, die sonst niemand sieht',
  'panel.why.never-ended': 'es endete nie',
  'panel.why.not-in-har': 'eine HAR-Datei enthält es nicht',
  'panel.why.taken-out':
    'sie sind nicht in dieser Datei; höchstwahrscheinlich wurde sie „bereinigt“ (sanitized) exportiert. Exportieren Sie sie mit sensiblen Daten, um sie auswerten zu lassen: Nichts davon wird behalten',
  'panel.why.ends-refused': 'die Aufzeichnung endet dort',
  'panel.why.answer-not-in-har':
    'der Rekorder hat diese Antworten verloren (so Firefox, wenn die Seite sofort verlassen wird)',
  'panel.why.browser-closed': 'der Browser war geschlossen',
  'panel.why.extension-off': 'die Erweiterung war ausgeschaltet',
  'panel.why.extension-updated': 'die Erweiterung wurde aktualisiert oder neu geladen',
  'panel.why.background-stopped': 'der Browser hielt den Rekorder an, bevor er alles gespeichert hatte',
  'panel.why.paused': 'die Aufzeichnung war angehalten',
  'panel.why.not-watched': 'die Website wurde nicht beobachtet',
  'panel.why.refused': 'das Gemeldete ergab keinen Sinn',
  'panel.why.retention': 'alte Sitzungen wurden aufgegeben, um Platz zu schaffen',
  'panel.why.dropped-at-limit': 'es geschah mehr, als aufgezeichnet wird',
  'panel.why.document-died': 'die Seite endete, bevor sie gespeichert war',
  'panel.why.storage-full': 'die Festplatte war voll',
  'panel.why.log-damaged': 'das Log war beschädigt',
} satisfies Record<keyof typeof english, string>;
