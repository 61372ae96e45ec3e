import type { importingWords as english } from '../../en/panel/import.ts';

/** German for ../../en/panel/import.ts. */
export const importingWords = {
  'panel.import.title': 'Datei öffnen',
  'panel.import.lead': 'Sehen, warum jemand abgemeldet wurde, aus einer zugesandten Datei:',
  'panel.import.kind.timeline': 'eine Zeitleiste, die Logout Lens exportiert hat (.json), in jeder Version',
  'panel.import.kind.report': 'ein Bericht von Logout Lens (.html): Er enthält seine Zeitleiste',
  'panel.import.kind.har':
    'eine HAR-Datei, aus der Netzwerkanalyse eines beliebigen Browsers oder von einem Proxy gespeichert. Ihre Tokens, Cookies und Passwörter werden beim Lesen auf Fingerabdrücke reduziert, keines davon wird behalten',
  'panel.import.kind.archive': 'jede davon als .zip oder .gz',
  'panel.import.choose': 'Datei wählen',
  'panel.import.or-drop': 'oder hier ablegen',
  'panel.import.promise':
    'Die Datei wird nur auf diesem Computer gelesen. Sie wird schreibgeschützt geöffnet, nie mit hier Aufgezeichnetem vermischt und vergessen, wenn diese Seite geschlossen wird.',
  'panel.import.one-file': 'Nur eine Datei auf einmal ablegen.',
  'panel.import.not-opened': '„{name}“ wurde nicht geöffnet.',
  'panel.import.reading': '{name} wird gelesen',
  'panel.import.unpacking': 'Datei wird zerlegt …',
  'panel.import.progress': '{done, number} von {of, number} Anfragen',
  'panel.import.cancel': 'Abbrechen',
  'panel.import.imported': 'Importiert',
  'panel.import.is-har': '{name}: eine HAR-Datei, aufgezeichnet mit {recorder}.',
  'panel.import.is-timeline': '{name}: exportiert {at} von Logout Lens {version}, {browser}, {platform}.',
  'panel.import.unverified':
    'Der Inhalt wurde nicht geprüft: Wer die Datei erzeugt hat, kann ihn verändert haben. Schreibgeschützt und getrennt von allem hier Aufgezeichneten.',
  'panel.import.another': 'Andere Datei öffnen',
  'panel.import.newer':
    'Die Datei wurde von einem neueren Logout Lens erzeugt (Zeitleistenversion {version}). Was dieses davon kennt, wurde gelesen; aktualisieren Sie die Erweiterung, um alles zu lesen.',
  'panel.import.dropped.unknown-kinds':
    '{count, plural, one {# Ereignis ist von einer Art, die diese Version nicht kennt, und wurde weggelassen.} other {# Ereignisse sind von Arten, die diese Version nicht kennt, und wurden weggelassen.}}',
  'panel.import.dropped.damaged':
    '{count, plural, one {# Eintrag ist beschädigt und wurde weggelassen.} other {# Einträge sind beschädigt und wurden weggelassen.}}',
  'panel.import.dropped.repeated':
    '{count, plural, one {# Ereignis war doppelt vorhanden.} other {# Ereignisse waren doppelt vorhanden.}}',
  'panel.import.dropped.other-sites':
    '{count, plural, one {# Anfrage einer anderen Website wurde weggelassen.} other {# Anfragen anderer Websites wurden weggelassen.}}',
  'panel.import.first-problem': 'Das erste Problem: {problem}.',
  'panel.import.no-logout': 'Keine Abmeldung in dieser Datei',
  'panel.import.no-logout-timeline':
    'In der Zeit, die die Datei umfasst, wurde niemand abgemeldet. Bitten Sie um einen Export über eine längere Zeit.',
  'panel.import.no-logout-har':
    'Sie enthält nicht genug Belege, um zu sagen, dass jemand abgemeldet wurde oder warum. So wird sie besser:',
  'panel.import.no-logout-har-1':
    'vor der Anmeldung beginnen und weitermachen, bis die Anmeldeseite wieder gezeigt wird, mit eingeschaltetem „Log beibehalten“ (Preserve log)',
  'panel.import.no-logout-har-2':
    'mit sensiblen Daten exportieren: Ohne Cookies und Authorization-Header lässt sich nicht sagen, wessen Anfragen es sind. Nichts davon wird hier behalten',
  'panel.import.no-logout-har-3':
    'in Firefox gehen die letzten Antworten vor dem Verlassen einer Seite oft verloren: Die Netzwerkanalyse von Chromium behält sie',
  'panel.import.no-logout-har-4':
    'oder die Website mit Logout Lens selbst beobachten: Es sieht Speicher, Skripte, Klicks und Cookie-Änderungen, die keine HAR-Datei enthält',
} satisfies Record<keyof typeof english, string>;
