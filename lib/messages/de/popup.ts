import type { popup as english } from '../en/popup.ts';

/** German for ../en/popup.ts. */
export const popup = {
  'popup.title': 'Logout Lens',
  'popup.recording.recording': 'Zeichnet auf',
  'popup.recording.paused': 'Angehalten',
  'popup.recording.no-access': 'Kein Zugriff',
  'popup.recording.not-watched': 'Nicht beobachtet',
  'popup.connecting': 'Rekorder wird gefragt …',
  'popup.unreachable':
    'Der Rekorder antwortet nicht. Schließen Sie dies und öffnen Sie es wieder; wurde die Erweiterung gerade aktualisiert, laden Sie sie neu.',
  'popup.failed': 'Das hat nicht funktioniert: {message}',
  'popup.watch.lead':
    'Beobachten Sie diese Website; wenn sie Sie das nächste Mal abmeldet, sehen Sie mit Belegen, woran es lag.',
  'popup.watch.button': 'Diese Website beobachten',
  'popup.watch.asks':
    'Der Browser wird Sie um Zugriff auf diese Website bitten, und nur auf diese. Nichts verlässt diesen Browser.',
  'popup.watch.denied':
    'Der Zugriff wurde nicht erlaubt, also wird nichts beobachtet. Sie können es noch einmal versuchen.',
  'popup.watch.unavailable':
    'Diese Seite darf nicht um Zugriff bitten. Öffnen Sie das Panel in einem Tab und erlauben Sie den Zugriff dort.',
  'popup.watch.again': 'Zugriff wieder erlauben',
  'popup.no-access':
    'Dem Browser wurde der Zugriff auf diese Website entzogen, also wird nichts aufgezeichnet. Was vorher aufgezeichnet wurde, ist noch da.',
  'popup.late':
    'Dieser Tab war schon vor Beginn der Beobachtung offen. Laden Sie ihn neu, damit sich der Code hinter einer Änderung benennen lässt.',
  'popup.session': 'Sitzung',
  'popup.session.in': 'Angemeldet',
  'popup.session.out': 'Abgemeldet',
  'popup.session.unknown': 'Noch keine Anmeldung gesehen',
  'popup.since': 'seit {at}',
  'popup.began-earlier': 'gesehen seit {at}, begann früher',
  'popup.next': 'Frist',
  'popup.idle': 'Inaktiv',
  'popup.idle.now': 'gerade aktiv',
  'popup.idle.none': 'Noch keine Eingabe gesehen',
  'popup.idle.time': '{duration} ohne Eingabe',
  'popup.logout': 'Letzte Abmeldung',
  'popup.logout.none': 'Bisher keine. Wenn eine geschieht, steht hier der Grund.',
  'popup.logout.provisional': 'vorläufig',
  'popup.logout.read': 'Grund lesen',
  'popup.pause': 'Anhalten',
  'popup.resume': 'Fortsetzen',
  'popup.pause-hint':
    'Nichts von dieser Website aufzeichnen, bis Sie fortsetzen. Die Zeit dazwischen wird als Lücke vermerkt.',
  'popup.export': 'Exportieren',
  'popup.export-hint':
    'Öffnet das Panel in einem Tab, mit Auswahl der Formate. Geheimnisse sind nie enthalten.',
  'popup.settings': 'Einstellungen',
  'popup.open-side': 'Panel neben der Seite',
  'popup.open-tab': 'Panel in einem Tab',
  'popup.mark': 'Markierung setzen',
  'popup.mark.says': 'Was Sie gerade getan haben (darf leer bleiben)',
  'popup.mark.example': 'Ich habe auf Speichern geklickt',
  'popup.mark.set': 'Markiert um {at}',
  'popup.badge': 'Restzeit auf der Schaltfläche in der Symbolleiste zeigen',
  'popup.badge-hint':
    'Nur für diese Website. Weckt die Erweiterung in der letzten Stunde vor dem Ende der Sitzung einmal pro Minute, davor einmal pro Stunde.',
  'popup.closed': 'Hier gibt es nichts zu beobachten',
} satisfies Record<keyof typeof english, string>;
