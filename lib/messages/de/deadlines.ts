import type { deadlines as english } from '../en/deadlines.ts';

/** German for ../en/deadlines.ts. */
export const deadlines = {
  'deadline.name.idle-limit': 'Inaktivitätslimit des Servers',
  'deadline.name.absolute-limit': 'Höchstalter der Sitzung',
  'deadline.name.client-idle-limit': 'Inaktivitäts-Timer der Seite',
  'deadline.next.nothing': 'Es ist nichts vorhanden, das enden könnte.',
  'deadline.next.unknown':
    'Was diese Sitzung als Nächstes beendet, ist nicht bekannt: Nichts, was sie trägt, nennt ein Datum, und noch wurde kein Limit gelernt.',
  'deadline.next.credential': 'Als Nächstes läuft in {time} ab: {what}, und damit die Sitzung.',
  'deadline.next.idle-limit':
    'Als Nächstes: das Inaktivitätslimit des Servers, in etwa {time} (± {spread}), sofern nicht vorher eine Anfrage gesendet wird.',
  'deadline.next.absolute-limit':
    'Als Nächstes: das Höchstalter der Sitzung, in etwa {time} (± {spread}), was auch immer geschieht.',
  'deadline.next.client-idle-limit':
    'Als Nächstes: der Inaktivitäts-Timer der Seite, in etwa {time} (± {spread}), sofern nicht vorher eine Eingabe kommt.',
  'deadline.next.now': 'Diese Sitzung kann jetzt jeden Moment enden: {what} (± {spread}).',
  'deadline.next.passed':
    'Vor {time} abgelaufen: {what}. Die nächste Anfrage zeigt, ob die Sitzung vorbei ist.',
  'deadline.why.renewed':
    'Endet für sich allein: Das Refresh-Token erneuert es, bisher {count, plural, one {einmal} other {#-mal}}.',
  'deadline.why.renewable':
    'Endet für sich allein: Ein Refresh-Token ist vorhanden, das es erneuern kann. Noch wurde keine Erneuerung gesehen.',
  'deadline.why.renewed-unseen':
    'Endet für sich allein: Es wurde {count, plural, one {einmal} other {#-mal}} erneuert, wodurch, war nicht zu sehen.',
  'deadline.why.refresh-ends-first': 'Beendet die Sitzung: Das Refresh-Token läuft vorher ab.',
  'deadline.why.not-renewed':
    'Beendet die Sitzung: Nichts ist vorhanden oder wurde gesehen, das es erneuert.',
  'deadline.why.refresh':
    'Beendet die Sitzung: Ohne dieses Token lässt sich das Access-Token nicht erneuern.',
  'deadline.why.refresh-moves':
    'Beendet die Sitzung, wenn es vorher nicht benutzt wird: Jede Erneuerung bringt ein neues mit späterem Datum.',
  'deadline.why.another-lasts': 'Beendet nichts: Ein anderes Refresh-Token hält länger.',
  'deadline.why.no-date': 'Beendet die Sitzung, nennt aber kein Datum.',
  'deadline.why.browser-session':
    'Beendet die Sitzung, wenn der Browser geschlossen wird. Der Server kann sie früher beenden.',
  'deadline.why.cookie': 'Beendet die Sitzung. Es wurde nichts gesehen, was das Datum verschiebt.',
  'deadline.why.cookie-moves':
    'Beendet die Sitzung, wenn vorher keine Anfrage kommt: Der Server schiebt das Datum weiter.',
  'deadline.why.beside-tokens': 'Kann die Sitzung beenden: Ob die Tokens davon abhängen, ist nicht bekannt.',
  'deadline.why.remember': 'Beendet keine laufende Sitzung: Damit beginnt die nächste.',
  'deadline.why.id': 'Beendet nichts: Es sagt nur, wer sich angemeldet hat.',
  'deadline.why.other': 'Beendet nichts, soweit bekannt.',
  'deadline.why.idle-limit':
    'Gelernt aus {count, plural, one {# Abmeldung} other {# Abmeldungen}}: {limit} (± {spread}) nach der letzten Anfrage.',
  'deadline.why.client-idle-limit':
    'Gelernt aus {count, plural, one {# Abmeldung} other {# Abmeldungen}}: {limit} (± {spread}) nach der letzten Eingabe.',
  'deadline.why.absolute-limit':
    'Gelernt aus {count, plural, one {# Abmeldung} other {# Abmeldungen}}: {limit} (± {spread}) nach der Anmeldung.',
  'deadline.why.absolute-at-latest':
    'Gelernt aus {count, plural, one {# Abmeldung} other {# Abmeldungen}}: {limit} (± {spread}) nach der Anmeldung, die nicht zu sehen war: spätestens dann.',
} satisfies Record<keyof typeof english, string>;
