import type { serverLog as english } from '../en/server-log.ts';

/** German for ../en/server-log.ts. To join (lines): einbinden. */
export const serverLog = {
  'server-log.left-out.unread':
    '{count, plural, one {# Zeile hat keine Zeit oder kein bekanntes Format.} other {# Zeilen haben keine Zeit oder kein bekanntes Format.}}',
  'server-log.left-out.outside':
    '{count, plural, one {# Zeile liegt mehr als einen Tag außerhalb der Aufzeichnung.} other {# Zeilen liegen mehr als einen Tag außerhalb der Aufzeichnung.}}',
  'server-log.left-out.silent':
    '{count, plural, one {# Zeile sagt nicht, warum eine Sitzung endete.} other {# Zeilen sagen nicht, warum eine Sitzung endete.}}',
  'server-log.left-out.another':
    '{count, plural, one {# Zeile handelt von einem anderen Benutzer oder einer anderen Sitzung.} other {# Zeilen handeln von einem anderen Benutzer oder einer anderen Sitzung.}}',
  'server-log.left-out.unattributed':
    '{count, plural, one {# Zeile nennt jemanden, und nichts sagt, ob es dieser Benutzer ist. Geben Sie an, wer abgemeldet wurde.} other {# Zeilen nennen jemanden, und nichts sagt, ob es dieser Benutzer ist. Geben Sie an, wer abgemeldet wurde.}}',
  'server-log.left-out.other-time':
    '{count, plural, one {# Zeile wurde geschrieben, als hier keine Sitzung endete. Prüfen Sie den Versatz der Uhren.} other {# Zeilen wurden geschrieben, als hier keine Sitzung endete. Prüfen Sie den Versatz der Uhren.}}',
  'server-log.left-out.dropped':
    '{count, plural, one {Für # Zeile, die weiter von dieser Zeit entfernt liegt, war kein Platz. Kürzen Sie das Log auf den Tag der Abmeldung.} other {Für # Zeilen, die weiter von dieser Zeit entfernt liegen, war kein Platz. Kürzen Sie das Log auf den Tag der Abmeldung.}}',

  'server-log.dialog': 'Server-Log einbinden',
  'server-log.paste': 'Zeilen des Logs',
  'server-log.paste-hint': 'Fügen Sie hier Zeilen ein, oder öffnen Sie eine Datei.',
  'server-log.pasted': 'eingefügte Zeilen',
  'server-log.open': 'Datei öffnen …',
  'server-log.file': 'Log-Datei des Servers',
  'server-log.not-file': 'Stattdessen Zeilen einfügen',
  'server-log.format': 'Format',
  'server-log.format.found': 'Erkennen',
  'server-log.format.pattern': 'Eigenes Muster',
  'server-log.format-hint':
    'Erkannt werden: JSON-Zeilen, nginx und Apache (common, combined), [AUTO-LOGOUT]-Zeilen, LOGOUT-EVENT-Blöcke.',
  'server-log.pattern': 'Muster',
  'server-log.pattern-hint':
    'Schreiben Sie, wie eine Zeile aussieht, mit diesen Feldern: {fields}. Leerzeichen stehen für beliebig viele Leerzeichen.',
  'server-log.clock': 'Uhr des Servers',
  'server-log.clock.found': 'Anhand der Anfragen vergleichen',
  'server-log.clock.given': 'Ich weiß, wie weit sie vorgeht',
  'server-log.offset': 'Geht vor um',
  'server-log.offset-hint': 'Zum Beispiel 2.5s, 300ms oder -7h.',
  'server-log.user': 'Wer abgemeldet wurde',
  'server-log.user-hint': 'So wie das Log die Person nennt. Darf leer bleiben.',
  'server-log.kept':
    'Die Zeilen werden hier gelesen. Was eingebunden wird, bleibt maskiert im Arbeitsspeicher dieser Seite, bis sie geschlossen wird; alles andere wird sofort vergessen.',
  'server-log.submit': 'Diese Zeilen einbinden',
  'server-log.cancel': 'Abbrechen',
  'server-log.again': 'Ändern',
  'server-log.close': 'Schließen',
  'server-log.reading': 'Wird gelesen: {lines, plural, one {# Zeile} other {# Zeilen}}',
  'server-log.result':
    '{joined, plural, =0 {Keine von {lines, plural, one {# Zeile} other {# Zeilen}} sagt, warum diese Sitzung endete.} one {# von {lines, plural, one {# Zeile} other {# Zeilen}} sagt, warum diese Sitzung endete, und wurde eingebunden.} other {# von {lines, plural, one {# Zeile} other {# Zeilen}} sagen, warum diese Sitzung endete, und wurden eingebunden.}}',
  'server-log.result.clock':
    'Die Uhr des Servers {from, select, given {gilt laut Angabe als {offset} vorgehend} requests {geht {offset} vor ({matched, plural, one {# Anfrage} other {# Anfragen}} verglichen)} dates {geht {offset} vor (nach dem Date von Antworten)} other {ließ sich nicht vergleichen: Angenommen wird die des Browsers}}.',
  'server-log.result.clock-agrees': 'Die Uhr des Servers stimmt mit der des Browsers überein.',
  'server-log.no-lines':
    'Noch ist keine Zeile da. Fügen Sie Zeilen des Logs ein, oder öffnen Sie eine Datei.',
  'server-log.unreadable':
    'Nicht lesbar: {name}. Speichern Sie es als Text oder .gz auf diesem Computer und versuchen Sie es noch einmal.',
  'server-log.bad-offset':
    '„{offset}“ ist kein Versatz. Schreiben Sie eine Zahl mit ms, s, m oder h, wie 2.5s oder -7h.',
} satisfies Record<keyof typeof english, string>;
