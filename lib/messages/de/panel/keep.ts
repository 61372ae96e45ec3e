import type { keepWords as english } from '../../en/panel/keep.ts';

/** German for ../../en/panel/keep.ts. */
export const keepWords = {
  'panel.keep.missed-logout.title': 'Eine Abmeldung wurde übersehen',
  'panel.keep.wrong-verdict.title': 'Dieser Befund ist falsch',
  'panel.keep.missed-logout.lead':
    'Die Aufzeichnung wird als Datei gesichert, damit sich die Abmeldung, die Logout Lens nicht bemerkt hat, darin finden lässt.',
  'panel.keep.wrong-verdict.lead':
    'Die Aufzeichnung wird als Datei gesichert, mit dem Befund {code} als falsch markiert.',
  'panel.keep.says': 'Was geschah, in Ihren Worten',
  'panel.keep.optional': 'optional',
  'panel.keep.missed-logout.example':
    'Zum Beispiel: Gegen 14:05 habe ich auf Speichern geklickt und war auf der Anmeldeseite.',
  'panel.keep.wrong-verdict.example':
    'Zum Beispiel: Niemand hat sich abgemeldet, der Server wurde gerade neu gestartet.',
  'panel.keep.safe':
    'Kein Token, Cookie-Wert oder Passwort ist in der Datei. Ihre Worte schon; was darin wie ein Geheimnis aussieht, wird maskiert.',
  'panel.keep.keep': 'Aufzeichnung sichern',
  'panel.keep.keeping': 'Datei wird geschrieben …',
  'panel.keep.kept': 'Gespeichert als {name}, in den Downloads Ihres Browsers.',
  'panel.keep.next':
    'Hängen Sie sie unverändert an einen Fehlerbericht, oder legen Sie sie in tests/fixtures von Logout Lens: Dort wird sie zum Test.',
  'panel.keep.failed': 'Die Aufzeichnung wurde nicht gesichert: {message} Noch einmal versuchen.',
  'panel.keep.cancel': 'Abbrechen',
  'panel.keep.done': 'Fertig',
} satisfies Record<keyof typeof english, string>;
