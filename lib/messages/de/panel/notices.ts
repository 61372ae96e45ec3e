import type { noticesWords as english } from '../../en/panel/notices.ts';

/** German for ../../en/panel/notices.ts. */
export const noticesWords = {
  'panel.notices.label': 'Hinweise',
  'panel.notice.blind':
    '{count, plural, one {# Sache war nicht zu sehen und zählt} other {# Dinge waren nicht zu sehen und zählen}} in den Befunden nicht mit',
  'panel.notice.blind-lost': '{count, plural, one {# Ereignis} other {# Ereignisse}} verloren',
  'panel.notice.blind-more': 'und {count, plural, one {# weitere} other {# weitere}}; siehe die Ereignisse',
  'panel.notice.gap': '{at}: {what}',
  'panel.notice.gaps':
    '{count, plural, one {#-mal} other {#-mal}} nicht aufgezeichnet, insgesamt {duration}: {why}{dropped, plural, =0 {} one { (# Ereignis verloren)} other { (# Ereignisse verloren)}}. Zuletzt von {from} bis {to}',
  'panel.notice.paused': 'Die Aufzeichnung ist angehalten: Was jetzt geschieht, wird nicht gesehen.',
  'panel.notice.page-closed':
    'Auf der Seite, die dieser Tab jetzt zeigt, wird nichts aufgezeichnet. {why} Unten steht, was von der Website vorher aufgezeichnet wurde.',
  'panel.notice.no-access':
    'Dem Browser wurde der Zugriff auf {origin} entzogen, also wird nichts aufgezeichnet. Was vorher aufgezeichnet wurde, ist noch da.',
  'panel.notice.give-access': 'Zugriff wieder erlauben',
  'panel.notice.access-denied': 'Der Zugriff wurde nicht erlaubt. Sie können es noch einmal versuchen.',
  'panel.missing.one': 'Diese Website spricht auch mit einer Origin, die nicht gesehen wird:',
  'panel.missing.some': 'Diese Website spricht auch mit {count, number} Origins, die nicht gesehen werden:',
  'panel.missing.api':
    'API: Ohne Zugriff bleibt unbekannt, wie ihr Server antwortet und welchen Grund er nennt',
  'panel.missing.sign-in': 'Anmeldung: Ohne Zugriff bleiben ihre Antworten, Redirects und Cookies unbekannt',
  'panel.missing.allow':
    '{count, plural, one {Zugriff auf diese Website erlauben} other {Zugriff auf diese # Websites erlauben}}',
  'panel.missing.not-now': 'Nicht jetzt',
  'panel.notice.times': '{count}×',
  'panel.notice.unreadable':
    '{count, plural, one {# Ereignis wurde von einer neueren Version geschrieben und lässt} other {# Ereignisse wurden von einer neueren Version geschrieben und lassen}} sich nicht zeigen. Schließen Sie dieses Panel und öffnen Sie es wieder.',
  'panel.notice.reload':
    '{tabs, plural, one {# Tab war} other {# Tabs waren}} schon vor Beginn der Beobachtung offen. Neu laden, damit sich der Code hinter einer Änderung benennen lässt.',
  'panel.notice.reload-button': 'Seite neu laden',
  'panel.notice.not-watched': 'Die Aufzeichnung ist aus. Was vorher aufgezeichnet wurde, ist noch da.',
  'panel.notice.judge-failed':
    'Das Log ließ sich nicht auswerten. Seine Ereignisse werden gezeigt; exportieren Sie sie, und melden Sie diesen Fehler mit der Datei.',
  'panel.notice.unreachable': 'Keine Verbindung zum Rekorder. Was Sie sehen, kann veraltet sein.',
} satisfies Record<keyof typeof english, string>;
