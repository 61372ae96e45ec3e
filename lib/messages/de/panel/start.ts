import type { startWords as english } from '../../en/panel/start.ts';

/** German for ../../en/panel/start.ts. */
export const startWords = {
  'panel.watch.title': 'Warum wurde ich abgemeldet?',
  'panel.watch.lead':
    'Beobachten Sie {origin}; wenn hier das nächste Mal eine Sitzung endet, sehen Sie mit Belegen, was sie beendet hat.',
  'panel.watch.button': 'Diese Website beobachten',
  'panel.watch.asks':
    'Der Browser wird Sie um Zugriff auf diese Website bitten, und nur auf diese. Sie können ihn jederzeit zurücknehmen.',
  'panel.watch.records-title': 'Was aufgezeichnet wird',
  'panel.watch.records-1':
    'wann Tokens und Sitzungscookies kommen, erneuert werden und verschwinden, und welcher Code es war',
  'panel.watch.records-2': 'Anfragen, die sie tragen, und wie der Server antwortete',
  'panel.watch.records-3': 'Seitenwechsel und wann Sie aktiv waren, nicht, was Sie getippt haben',
  'panel.watch.never-title': 'Was nie geschieht',
  'panel.watch.never-1':
    'dass Tokens, Cookie-Werte oder Passwörter gespeichert werden: nur ihre Daten (wann), Orte und Fingerabdrücke',
  'panel.watch.never-2':
    'dass irgendetwas irgendwohin gesendet wird: Es bleibt in diesem Browser, bis Sie es exportieren',
  'panel.watch.denied':
    'Der Zugriff wurde nicht erlaubt, also wird nichts beobachtet. Sie können es noch einmal versuchen.',
  'panel.watch.unavailable':
    'Dieser Browser lässt keine DevTools-Seite um Zugriff bitten; das Panel öffnet sich deshalb in einem eigenen Tab. Erlauben Sie den Zugriff dort und kommen Sie dann zurück.',
  'panel.watch.open-tab': 'In einem Tab öffnen',
  'panel.closed.title': 'Hier gibt es nichts zu beobachten',
  'panel.closed.hint': 'Gehen Sie zu der Website, die Sie abmeldet; dieses Panel folgt dem Tab.',
  'panel.unreachable.title': 'Der Rekorder antwortet nicht',
  'panel.unreachable.text':
    'Das Panel konnte den Hintergrund von Logout Lens nicht erreichen. Wurde die Erweiterung gerade aktualisiert oder neu geladen, schließen Sie die DevTools und öffnen Sie sie wieder.',
  'panel.connecting.title': 'Verbindung zum Rekorder …',
  'panel.broken.title': 'Im Panel ist ein Fehler aufgetreten',
  'panel.broken.text':
    'Die Aufzeichnung ist davon nicht betroffen. Schließen Sie das Panel und öffnen Sie es wieder; geschieht es noch einmal, melden Sie es bitte.',
  'panel.import.link': 'Datei öffnen',
  'panel.import.hint':
    'Aus einer zugesandten Zeitleiste, einem Bericht oder einer HAR-Datei sehen, warum jemand abgemeldet wurde',
  'panel.verdict.empty': 'Bisher keine Abmeldung',
  'panel.verdict.empty-text':
    'Benutzen Sie {origin} wie gewohnt und lassen Sie dies offen oder nicht: Die Aufzeichnung läuft so oder so weiter. Endet die Sitzung, erscheint hier der Grund, mit Belegen.',
  'panel.verdict.empty-will': 'Sie sehen dann',
  'panel.verdict.empty-1': 'was die Sitzung beendet hat, in einem Satz, und wie sicher das ist',
  'panel.verdict.empty-2': 'die Kette der Ereignisse, die dahin führte, Schritt für Schritt',
  'panel.verdict.empty-3': 'die Antwort oder die Codezeile, die es war, und was zu tun ist',
  'panel.notice.failure': 'Das hat nicht funktioniert: {message}',
} satisfies Record<keyof typeof english, string>;
