import type { recordingSentencesWords as english } from '../../en/panel/recording-sentences.ts';

/** German for ../../en/panel/recording-sentences.ts. */
export const recordingSentencesWords = {
  'panel.event.site-taught':
    'Sie haben geändert, was für diese Website angelernt ist: jetzt {count, plural, =0 {keine Regel} one {# Regel} other {# Regeln}}',
  'panel.event.user-rehearsal.removed': 'Probe: {credential} aus {place} entfernt',
  'panel.event.user-rehearsal.corrupted': 'Probe: {credential} in {place} verfälscht',
  'panel.event.user-rehearsal.expired': 'Probe: {credential} in {place} ablaufen lassen',
  'panel.event.sensor-unread': '{what} ließ sich nicht lesen ({sensor}): {why}',
  'panel.event.har-unread': '{what}: nicht zu sehen, {why}',
  'panel.unread.har.storage': 'localStorage, sessionStorage und IndexedDB',
  'panel.unread.har.activity': 'Maus, Tastatur und Klicks',
  'panel.unread.har.scripts': 'Aufrufstapel, Fehler und Nachrichten zwischen Tabs',
  'panel.unread.har.cookies': 'Cookie-Änderungen durch Skripte und den Browser',
  'panel.unread.har.credentials': 'Authorization, Cookie und Set-Cookie',
  'panel.unread.har.answers': '{count, plural, one {# Antwort} other {# Antworten}}',
  'panel.unread.har.end': 'Was nach der letzten Ablehnung kam',
  'panel.event.recording-started.watched': 'Aufzeichnung begann',
  'panel.event.recording-started.browser-started': 'Aufzeichnung ging nach dem Start des Browsers weiter',
  'panel.event.recording-started.background-started':
    'Aufzeichnung ging weiter, nachdem die Erweiterung aufgewacht war',
  'panel.event.recording-started.extension-updated':
    'Aufzeichnung ging weiter, nachdem die Erweiterung aktualisiert worden war',
  'panel.event.recording-started.document-started': 'Aufzeichnung einer neuen Seite begann',
  'panel.event.recording-started.resumed': 'Aufzeichnung ging nach einer Pause weiter',
  'panel.event.recording-started.access-given': 'Aufzeichnung ging weiter: Der Zugriff wurde wieder erlaubt',
  'panel.event.recording-stopped.access-removed':
    'Aufzeichnung endete: Dem Browser wurde der Zugriff auf die Website entzogen',
  'panel.event.machine-idle.active': 'Jemand ist wieder am Computer',
  'panel.event.machine-idle.idle': 'Seit {duration} hat niemand den Computer berührt',
  'panel.event.machine-idle.locked': 'Der Computer wurde gesperrt',
  'panel.event.network-changed.online': 'Das Netzwerk ist da {connection}',
  'panel.event.server-logged': 'Das Log des Servers, Zeile {line, number}: „{says}“',
  'panel.event.network-changed.offline': 'Das Netzwerk ist weg',
  'panel.event.clock-jumped.forward':
    'Die Uhr sprang {duration} vor: Sie wurde gestellt, oder der Computer war im Ruhezustand',
  'panel.event.clock-jumped.back': 'Die Uhr wurde um {duration} zurückgestellt',
  'panel.event.recording-stopped.unwatched': 'Aufzeichnung endete: Die Website wird nicht mehr beobachtet',
  'panel.event.recording-stopped.paused': 'Aufzeichnung angehalten',
  'panel.event.recording-gap':
    '{duration} lang nicht aufgezeichnet: {why}{dropped, plural, =0 {} one { (# Ereignis verloren)} other { (# Ereignisse verloren)}}',
} satisfies Record<keyof typeof english, string>;
