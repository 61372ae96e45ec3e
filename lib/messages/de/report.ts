import type { reportWords as english } from '../en/report.ts';

/** German for ../en/report.ts. A report that is sent to a server: Meldung (Bericht is the exported file). */
export const reportWords = {
  'report.answer.taken': 'Der Server hat sie angenommen (Antwort {status, number}).',
  'report.answer.complained':
    'Der Server antwortete {status, number} und beanstandete: {complaint}. Sehen Sie dort nach und senden Sie noch einmal.',
  'report.answer.no-entry':
    'Der Server hat sie abgelehnt (Antwort {status, number}). Prüfen Sie den Header mit dem Schlüssel: Name, Wert, und ob der Schlüssel abgelaufen ist.',
  'report.answer.no-such-place':
    'Der Server nimmt dort keine Meldungen an (Antwort {status, number}). Prüfen Sie den Pfad der Adresse.',
  'report.answer.too-many':
    'Der Server bat um Geduld (Antwort {status, number}). Es wird später noch einmal versucht.',
  'report.answer.server-error':
    'Der Server ist gescheitert (Antwort {status, number}). Es wird später noch einmal versucht.',
  'report.answer.refused':
    'Der Server wollte sie nicht (Antwort {status, number}). Prüfen Sie das Format und das Log des Servers.',
  'report.answer.redirected':
    'Die Adresse leitet weiter, und dorthin wurde nichts gesendet. Geben Sie die Adresse an, zu der sie führt.',
  'report.answer.timeout':
    'Keine Antwort innerhalb von {seconds, number} Sekunden. Es wird später noch einmal versucht.',
  'report.answer.unreachable':
    'Keine Antwort: Der Server läuft nicht, sein Name oder Zertifikat ist falsch, oder er lässt Erweiterungen nicht herein und der Browser gab keinen Zugriff darauf. Es wird später noch einmal versucht.',
  'report.answer.no-access':
    'Keine Antwort, und der Browser hat keinen Zugriff auf {origin} gegeben. Speichern Sie noch einmal und erlauben Sie ihn, oder lassen Sie es den Server per CORS erlauben.',

  'error.report.no-address':
    'Es gibt keine Adresse. Geben Sie eine an, die Meldungen annimmt, wie „https://logs.example.com/v1/logs“.',
  'error.report.long-address': 'Die Adresse hat mehr als {limit, number} Zeichen. Geben Sie eine kürzere an.',
  'error.report.not-an-address':
    'Das ist keine Web-Adresse. Geben Sie Schema, Host und Pfad an, wie „https://logs.example.com/v1/logs“.',
  'error.report.credentials-in-address':
    'Die Adresse enthält einen Benutzer oder ein Passwort. Nehmen Sie beides heraus und geben Sie es als Header an.',
  'error.report.not-secure':
    '{host} ist nicht auf diesem Computer, und http ist nicht verschlüsselt. Verwenden Sie dort https; http geht nur zu localhost und 127.0.0.1.',
  'error.report.other-scheme':
    'An eine Adresse mit „{scheme}“ lässt sich nichts senden. Verwenden Sie https.',
  'error.report.header-name':
    '„{name}“ ist kein Name eines Headers. Verwenden Sie Buchstaben, Ziffern und Bindestriche, wie „X-Api-Key“.',
  'error.report.header-taken':
    'Der Header „{name}“ lässt sich nicht setzen: Er gehört dem Browser oder uns. Verwenden Sie einen anderen.',
  'error.report.header-empty':
    'Der Header „{name}“ hat keinen Wert. Geben Sie einen an, oder entfernen Sie den Header.',
  'error.report.header-value':
    'Der Wert des Headers „{name}“ lässt sich nicht senden: nur Buchstaben, Ziffern und Zeichen von ASCII in einer Zeile. Kopieren Sie ihn noch einmal.',
  'error.report.header-twice': 'Der Header „{name}“ ist zweimal da. Entfernen Sie einen.',
  'error.report.too-many-headers':
    'Mehr als {limit, number} Header lassen sich nicht senden. Entfernen Sie einige.',
  'error.report.not-on':
    'Für {site} ist kein Melden eingerichtet. Geben Sie erst eine Adresse an und speichern Sie sie.',
  'error.report.no-disk':
    'Die wartenden Meldungen lassen sich nicht von der Festplatte lesen. Vom Log ist nichts verloren; starten Sie den Browser neu, und hilft das nicht, schaffen Sie Platz.',
} satisfies Record<keyof typeof english, string>;
