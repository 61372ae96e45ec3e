import type { causes as english } from '../en/causes.ts';

/** German for ../en/causes.ts. */
export const causes = {
  'cause.server-idle-timeout.name': 'Inaktivitätslimit auf dem Server',
  'cause.server-idle-timeout.title':
    'Der Server beendete die Sitzung nach {pause} ohne Anfrage, obwohl die Credentials noch gültig waren',
  'cause.server-idle-timeout.advice':
    'Suchen Sie auf dem Server nach einem Inaktivitätslimit oder gleitenden Sitzungslimit (TTL des Session-Store, SESSION_COOKIE_AGE, Gateway-Timeout) und vergleichen Sie es mit der Pause oben. Erhöhen Sie es, halten Sie die Sitzung mit einer leichten Anfrage am Leben, solange die Person aktiv ist, oder lassen Sie die Erneuerung eine neue Sitzung beginnen. Das Server-Log klärt es: Suchen Sie dort zu dieser Zeit eine Zeile über eine abgelaufene Sitzung; ein Widerruf durch einen Administrator stünde dort unter anderem Namen.',
  'cause.session-revoked.name': 'Sitzung auf dem Server beendet',
  'cause.session-revoked.title':
    'Der Server akzeptiert die Sitzung nicht mehr, obwohl ihre Credentials noch gültig waren',
  'cause.session-revoked.advice':
    'Suchen Sie im Server-Log, was diese Sitzung zu diesem Zeitpunkt oder davor beendet hat: ein Widerruf, eine Passwortänderung, eine Abmeldung anderswo, ein Deployment. Lassen Sie den Server den Grund in der ablehnenden Antwort nennen (error und error_description oder ein Feld reason), damit die Seite ihn zeigen kann.',
  'cause.session-store-lost.name': 'Server verlor seine Sitzungen',
  'cause.session-store-lost.title':
    'Der Server kennt die Sitzung nicht mehr: Sein Session-Store ging verloren oder wurde geleert',
  'cause.session-store-lost.advice':
    'Prüfen Sie, ob der Server, sein Session-Store (Redis, Memcached, Datenbank) oder ein Knoten hinter dem Load-Balancer zu dieser Zeit neu gestartet oder geleert wurde. Halten Sie Sitzungen in einem Store, der Neustarts übersteht und den sich alle Knoten teilen.',
  'cause.manual-logout.name': 'Abmeldung durch die Person',
  'cause.manual-logout.title': 'Die Person hat sich abgemeldet',
  'cause.manual-logout.advice':
    'Nichts ist kaputt. Wollte sich niemand abmelden, sehen Sie sich an, wo das Bedienelement steht und wie es heißt: Ein versehentlicher Klick darauf sieht genauso aus.',
  'cause.access-token-expired.name': 'Access-Token abgelaufen',
  'cause.access-token-expired.title': 'Das Access-Token war abgelaufen und wurde nicht erneuert',
  'cause.access-token-expired.advice':
    'Sehen Sie sich den Code an, der ein 401 behandelt: Er sollte einmal erneuern und die Anfrage wiederholen. Prüfen Sie, ob das Refresh-Token in diesem Moment zur Hand war und ob ein Timer, der vorab erneuert, in verborgenen Tabs gedrosselt wird.',
  'cause.no-refresh-token.name': 'Kein Refresh-Token',
  'cause.no-refresh-token.title':
    'Das Access-Token war abgelaufen, und es gab kein Refresh-Token, um es zu erneuern',
  'cause.no-refresh-token.advice':
    'Fordern Sie bei der Anmeldung ein Refresh-Token an (Scope offline_access bei OpenID Connect, „Angemeldet bleiben“ in der App), oder erneuern Sie über die eigene Sitzung des Servers. Wurde eines ausgestellt, suchen Sie, was es verwarf, bevor es gespeichert wurde.',
  'cause.refresh-token-expired.name': 'Refresh-Token abgelaufen',
  'cause.refresh-token-expired.title': 'Das Refresh-Token war abgelaufen',
  'cause.refresh-token-expired.advice':
    'Vergleichen Sie die Lebensdauer des Refresh-Tokens damit, wie lange Menschen wegbleiben. Rotierende Refresh-Tokens sollten mit jeder Benutzung eine frische Lebensdauer bekommen; war das hier nicht so, sehen Sie sich die Einstellungen des Token-Endpunkts an (absolute oder gleitende Lebensdauer).',
  'cause.refresh-token-reused.name': 'Refresh-Token zweimal benutzt',
  'cause.refresh-token-reused.title':
    'Ein Refresh-Token wurde zweimal benutzt: Der Server hielt die zweite Benutzung für Diebstahl',
  'cause.refresh-token-reused.advice':
    'Lassen Sie über alle Tabs hinweg immer nur eine Erneuerung laufen: navigator.locks um die Erneuerung, dann das gespeicherte Token noch einmal lesen, bevor angefragt wird. Eine kurze Karenzzeit für Wiederbenutzung auf dem Server verdeckt den Rest.',
  'cause.session-cookie-deleted.name': 'Cookie durch eine Antwort gelöscht',
  'cause.session-cookie-deleted.title': 'Eine Antwort löschte das Sitzungscookie, obwohl sie nichts ablehnte',
  'cause.session-cookie-deleted.advice':
    'Sehen Sie sich den Code hinter der oben genannten Antwort an und alles dazwischen, was Set-Cookie hinzufügen kann (Gateway, Middleware): ein versehentlich aufgerufener Abmelde-Handler, ein Prefetch des Abmelde-Links, eine Domain oder ein Pfad, der mehr löscht als gewollt.',
  'cause.storage-cleared-by-script.name': 'Speicher durch Skript geleert',
  'cause.storage-cleared-by-script.title':
    'Ein Skript der Seite entfernte die Credentials, obwohl nichts abgelehnt worden war',
  'cause.storage-cleared-by-script.advice':
    'Öffnen Sie die oben genannte Stelle. Suchen Sie nach localStorage.clear() oder einem removeItem(), das weiter reicht als gewollt: Aufräumcode, ein Skript eines Drittanbieters, eine Migration, ein Fehler-Handler, der abmeldet.',
  'cause.absolute-timeout.name': 'Höchstalter der Sitzung',
  'cause.absolute-timeout.title':
    'Der Server beendet jede Sitzung im selben Alter, unabhängig von der Aktivität',
  'cause.absolute-timeout.advice':
    'Suchen Sie auf dem Server oder beim Identity-Provider nach einer absoluten oder maximalen Sitzungsdauer. Sagen Sie es den Leuten, bevor sie greift, und lassen Sie sie sich wieder anmelden, ohne ihre Arbeit zu verlieren.',
  'cause.auth-credentials-missing.name': 'Anfrage ohne Credentials',
  'cause.auth-credentials-missing.title': 'Der Server sagt, dass die Anfrage keine Credentials trug',
  'cause.auth-credentials-missing.advice':
    'Sehen Sie nach, ob die Anfrage oben ein Credential trug. Wenn nicht, sehen Sie sich den Code an, der den Header hinzufügt, oder SameSite, Domain und Path des Cookies; wenn doch, suchen Sie nach einem Proxy, der es entfernt.',
  'cause.clear-site-data.name': 'Clear-Site-Data',
  'cause.clear-site-data.title': 'Eine Antwort wies den Browser an, die Websitedaten zu löschen',
  'cause.clear-site-data.advice':
    'Suchen Sie, was den Header an die oben genannte Antwort hängt. Er gehört an die Antwort auf eine Abmeldung und nirgends sonst hin.',
  'cause.client-idle-timeout.name': 'Inaktivitäts-Timer der Seite',
  'cause.client-idle-timeout.title': 'Die Seite hat sich nach {pause} ohne Eingabe selbst abgemeldet',
  'cause.client-idle-timeout.advice':
    'Suchen Sie im Code der Seite nach einem Inaktivitäts-Timer, an der oben genannten Stelle. Prüfen Sie, ob er die Aktivität in allen Tabs zählt und ob er warnt, bevor er handelt.',
  'cause.clock-skew.name': 'Uhrabweichung',
  'cause.clock-skew.title': 'Die Seite hielt nach einer falsch gehenden Uhr ein Token für abgelaufen',
  'cause.clock-skew.advice':
    'Stellen Sie die Uhr dieses Computers oder die des Servers, je nachdem, welche falsch geht. Beurteilen Sie den Ablauf im Code der Seite nach expires_in ab dem Empfang, oder lassen Sie den Server urteilen.',
  'cause.concurrent-login.name': 'Anderswo angemeldet',
  'cause.concurrent-login.title':
    'Der Server beendete diese Sitzung, weil sich das Konto anderswo angemeldet hat',
  'cause.concurrent-login.advice':
    'Sehen Sie nach, wo das Konto sonst noch benutzt wird. Sollen mehrere Sitzungen erlaubt sein, suchen Sie auf dem Server nach dem Limit für gleichzeitige Sitzungen.',
  'cause.cross-tab-logout.name': 'Anderer Tab',
  'cause.cross-tab-logout.title': 'Ein anderer Tab der Website entfernte die Credentials',
  'cause.cross-tab-logout.advice':
    'Laden Sie die anderen Tabs neu, damit auch sie aufgezeichnet werden, und lassen Sie es noch einmal geschehen: Der Befund nennt dann, was dort geschah.',
  'cause.csrf-mismatch.name': 'CSRF-Token',
  'cause.csrf-mismatch.title':
    'Der Server lehnte eine schreibende Anfrage ab, weil ihr CSRF-Token nicht passte',
  'cause.csrf-mismatch.advice':
    'Holen Sie nach der Anmeldung und wenn die Seite aus dem Back/Forward-Cache zurückkommt ein frisches CSRF-Token, und nehmen Sie dessen Ablehnung nicht für das Ende der Sitzung.',
  'cause.permission-mistaken.name': '403 für eine Abmeldung gehalten',
  'cause.permission-mistaken.title':
    'Die Sitzung war noch gültig: Die Seite hielt ein „nicht erlaubt“ für ein „nicht angemeldet“',
  'cause.permission-mistaken.advice':
    'Melden Sie nur bei 401 ab. Sehen Sie sich den Fehler-Handler an der oben genannten Stelle an, und zeigen Sie bei 403 stattdessen eine Meldung.',
  'cause.refresh-network-error.name': 'Erneuerung ohne Antwort',
  'cause.refresh-network-error.title':
    'Die Sitzung war noch gültig: Die Erneuerung bekam keine Antwort, und die Seite gab auf',
  'cause.refresh-network-error.advice':
    'Behalten Sie die Credentials, wenn eine Erneuerung ohne Antwort scheitert, und versuchen Sie es nach einer Pause wieder. Sehen Sie sich den Fehler-Handler der Erneuerung an.',
  'cause.refresh-server-error.name': 'Serverfehler bei der Erneuerung',
  'cause.refresh-server-error.title':
    'Die Sitzung war noch gültig: Die Erneuerung traf auf einen Serverfehler, und die Seite gab auf',
  'cause.refresh-server-error.advice':
    'Wiederholen Sie die Erneuerung nach 5xx und 429 (mit der Pause, die Retry-After verlangt), und behalten Sie die Credentials solange. Suchen Sie den Fehler im Server-Log.',
  'cause.refresh-token-revoked.name': 'Refresh-Token widerrufen',
  'cause.refresh-token-revoked.title': 'Der Server hat das Refresh-Token widerrufen und sagt es',
  'cause.refresh-token-revoked.advice':
    'Die Worte des Servers oben sagen, welches. Suchen Sie dort nach dem Widerruf, und geben Sie den Grund an die Person weiter.',
  'cause.session-cookie-expired.name': 'Cookie abgelaufen',
  'cause.session-cookie-expired.title': 'Das Sitzungscookie erreichte sein eigenes Ablaufdatum',
  'cause.session-cookie-expired.advice':
    'Lassen Sie den Server das Cookie mit späterem Datum neu senden, solange die Sitzung benutzt wird (gleitender Ablauf), oder geben Sie ihm die Lebensdauer der Sitzung.',
  'cause.signing-key-rotated.name': 'Signaturschlüssel gewechselt',
  'cause.signing-key-rotated.title':
    'Der Server akzeptiert den Schlüssel nicht mehr, mit dem das Token signiert wurde',
  'cause.signing-key-rotated.advice':
    'Veröffentlichen Sie den vorigen Schlüssel, bis das letzte damit signierte Token abgelaufen ist, und verwenden Sie auf allen Knoten dieselben Schlüssel. Das Server-Log nennt die unbekannte kid oder die falsche Signatur.',
  'cause.token-refresh-failed.name': 'Erneuerung ohne Grund abgelehnt',
  'cause.token-refresh-failed.title': 'Die Erneuerung wurde ohne Angabe eines Grundes abgelehnt',
  'cause.token-refresh-failed.advice':
    'Sehen Sie zu diesem Zeitpunkt ins Log des Token-Endpunkts. Lassen Sie den Endpunkt mit error und error_description antworten (RFC 6749, Abschnitt 5.2), damit sich der nächste Fall selbst erklärt.',
  'cause.session-account-mismatch.name': 'Sitzung eines anderen Kontos',
  'cause.session-account-mismatch.title': 'Der Server sagt, dass die Sitzung zu einem anderen Konto gehört',
  'cause.session-account-mismatch.advice':
    'Sehen Sie sich an, wie das Konto gewechselt wird, und Cookies, die sich zwei Konten oder Umgebungen teilen.',
  'cause.session-user-mismatch.name': 'Sitzung eines anderen Benutzers',
  'cause.session-user-mismatch.title': 'Der Server sagt, dass die Sitzung zu einem anderen Benutzer gehört',
  'cause.session-user-mismatch.advice':
    'Suchen Sie nach einem Sitzungscookie, das sich zwei Benutzer oder Umgebungen teilen, und nach Caches, die Benutzer verwechseln.',
  'cause.account-missing.name': 'Kein Konto',
  'cause.account-missing.title': 'Der Server sagt, dass das Konto nicht mehr existiert',
  'cause.account-missing.advice': 'Sehen Sie nach, was das Konto gelöscht oder verschoben hat.',
  'cause.account-suspended.name': 'Konto gesperrt',
  'cause.account-suspended.title': 'Der Server sagt, dass das Konto gesperrt ist',
  'cause.account-suspended.advice':
    'Sehen Sie nach, warum das Konto gesperrt wurde; sagen Sie es der Person.',
  'cause.account-cancelled.name': 'Konto gekündigt',
  'cause.account-cancelled.title': 'Der Server sagt, dass das Konto gekündigt wurde',
  'cause.account-cancelled.advice': 'Sehen Sie nach, wer es wann gekündigt hat; sagen Sie es der Person.',
  'cause.account-required.name': 'Konto erforderlich',
  'cause.account-required.title': 'Die Seite sagt, dass ein Konto erforderlich ist',
  'cause.account-required.advice':
    'Sehen Sie sich an, wie die Seite das Konto lädt und ob diese Anfrage scheiterte.',
  'cause.plan-missing.name': 'Kein Tarif',
  'cause.plan-missing.title': 'Der Server sagt, dass es keinen Tarif gibt',
  'cause.plan-missing.advice': 'Sehen Sie sich den Tarif des Kontos an und wie er verloren ging.',
  'cause.plan-inactive.name': 'Tarif nicht aktiv',
  'cause.plan-inactive.title': 'Der Server sagt, dass der Tarif nicht aktiv ist',
  'cause.plan-inactive.advice': 'Sehen Sie sich den Zustand des Tarifs und die letzte Zahlung an.',
  'cause.plan-required.name': 'Tarif erforderlich',
  'cause.plan-required.title': 'Die Seite sagt, dass ein Tarif erforderlich ist',
  'cause.plan-required.advice':
    'Sehen Sie sich an, wie die Seite den Tarif lädt und ob diese Anfrage scheiterte.',
  'cause.user-inactive.name': 'Benutzer nicht aktiv',
  'cause.user-inactive.title': 'Der Server sagt, dass der Benutzer nicht aktiv ist',
  'cause.user-inactive.advice': 'Sehen Sie nach, wer den Benutzer deaktiviert hat; sagen Sie es der Person.',
  'cause.server-stated.title': 'Der Server nennt einen eigenen Grund: {code}',
  'cause.server-stated.advice': 'Schlagen Sie {code} im Code oder in der Dokumentation des Servers nach.',
  'cause.unexplained.name': 'Nicht genug Belege',
  'cause.unexplained.title': 'Die Sitzung endete, und was zu sehen war, sagt nicht, warum',
  'cause.unexplained.advice':
    'Zeichnen Sie weiter auf und lassen Sie es noch einmal geschehen: Laden Sie die Seite einmal neu, damit Skripte von Anfang an gesehen werden, und erlauben Sie den Zugriff auf die Origins der API und des Identity-Providers, falls das Panel darum bittet. Was oben ausgeschlossen wurde, grenzt es ein.',
  'cause.cookie-deleted-by-script.name': 'Cookie durch ein Skript gelöscht',
  'cause.cookie-deleted-by-script.title': 'Ein Skript der Seite löschte das Sitzungscookie',
  'cause.cookie-deleted-by-script.advice':
    'Öffnen Sie die genannte Zeile. Setzen Sie das Sitzungscookie auf HttpOnly, damit kein Skript es anfassen kann, und geben Sie Aufräumcode eine Liste dessen, was er löschen darf, statt „alle Cookies“.',
  'cause.storage-cleared-by-browser.name': 'Websitedaten gelöscht',
  'cause.storage-cleared-by-browser.title':
    'Die Daten der Website wurden im Browser gelöscht, nicht durch die Seite',
  'cause.storage-cleared-by-browser.advice':
    'Fragen Sie, ob jemand Websitedaten gelöscht hat, ob für die Website „beim Schließen löschen“ eingestellt ist und welche Datenschutz-Erweiterungen laufen. Kommt es auch ohne sie wieder, sehen Sie nach der Festplatte und bitten Sie den Browser, die Daten zu behalten (navigator.storage.persist()).',
  'cause.silent-renew-login-required.name': 'Stille Erneuerung: Anmeldung verlangt',
  'cause.silent-renew-login-required.title':
    'Die stille Erneuerung scheiterte: Der Identity-Provider verlangt eine neue Anmeldung',
  'cause.silent-renew-login-required.advice':
    'Sehen Sie oben nach, ob das Cookie des Providers mitging. Wenn nicht, können Frames hier nicht funktionieren: Verwenden Sie Refresh-Tokens mit Rotation, oder bringen Sie den Provider auf dieselbe Site (eigene Domain). Wenn doch, vergleichen Sie die Sitzungsdauer beim Provider damit, wie lange Menschen bleiben; sein Log zeigt, wann diese Sitzung endete.',
  'cause.interaction-required.name': 'Provider braucht die Person',
  'cause.interaction-required.title':
    'Die Erneuerung scheiterte: Der Identity-Provider braucht die Person (Einwilligung, zweiter Faktor, Kontoauswahl)',
  'cause.interaction-required.advice':
    'Schicken Sie die Person bei diesem Fehler mit einer sichtbaren Anmeldung zum Provider, und merken Sie sich die Seite, auf der sie war. Suchen Sie in den Richtlinien des Providers, was danach verlangt (Conditional Access, neue Scopes, eine geänderte Einwilligung).',
  'cause.client-error-teardown.name': 'Zurückgesetzt nach Fehler der Seite',
  'cause.client-error-teardown.title':
    'Ein Fehler in der Seite wurde nicht abgefangen, und die Seite warf ihre Sitzung weg',
  'cause.client-error-teardown.advice':
    'Öffnen Sie die genannte Zeile und den Fehler davor: Beheben Sie den Fehler, und lassen Sie den Handler nur die Ansicht zurücksetzen. Ein Fehler in der Seite sagt nichts darüber, wer angemeldet ist.',
  'cause.cookie-not-sent.name': 'Cookie nicht gesendet',
  'cause.cookie-not-sent.title':
    'Der Browser hielt das Sitzungscookie zurück: Es war da, und die abgelehnte Anfrage ging ohne es hinaus',
  'cause.cookie-not-sent.advice':
    "Setzen Sie das oben genannte Attribut so, dass es diese Anfrage abdeckt, oder senden Sie die Anfrage mit credentials: 'include'. Ein Cookie für Anfragen von einer anderen Site braucht SameSite=None; Secure.",
  'cause.cookie-rejected.name': 'Cookie verworfen',
  'cause.cookie-rejected.title': 'Der Server setzte das Sitzungscookie, und der Browser nahm es nicht an',
  'cause.cookie-rejected.advice':
    'Korrigieren Sie das Set-Cookie der oben genannten Antwort; die DevTools zeigen es mit einer Warnung. Halten Sie Name und Wert unter 4096 Bytes: die Sitzung auf dem Server halten oder weniger ins Token packen.',
  'cause.cookie-collision.name': 'Zwei Cookies gleichen Namens',
  'cause.cookie-collision.title':
    'Ein anderes Programm desselben Hosts überschrieb das Sitzungscookie, oder es gingen zwei Cookies dieses Namens mit',
  'cause.cookie-collision.advice':
    'Geben Sie jedem Programm einen eigenen Cookie-Namen (das Präfix __Host- schließt auch andere Hosts und Pfade aus), und löschen Sie das übrig gebliebene.',
  'cause.cookie-evicted.name': 'Cookie verdrängt',
  'cause.cookie-evicted.title': 'Der Browser warf das Sitzungscookie hinaus, um Platz zu schaffen',
  'cause.cookie-evicted.advice':
    'Sehen Sie nach, was auf dieser Domain so viele Cookies setzt (Consent- und Analyse-Tools, ein Cookie pro Dokument), und verringern Sie deren Zahl.',
  'cause.session-cookie-lost-on-restart.name': 'Cookie mit dem Browser verloren',
  'cause.session-cookie-lost-on-restart.title':
    'Das Sitzungscookie verschwand, als der Browser geschlossen wurde: Es hatte kein Ablaufdatum',
  'cause.session-cookie-lost-on-restart.advice':
    'Geben Sie dem Cookie ein Ablaufdatum, wenn Menschen angemeldet bleiben sollen („Angemeldet bleiben“); zu MSAL siehe cacheLocation und die Hinweise zur Persistenz. Soll es mit dem Browser enden, ist nichts kaputt.',
  'cause.foreign-401.name': '401 eines anderen Dienstes',
  'cause.foreign-401.title':
    'Die Sitzung war noch gültig: Ein anderer Dienst antwortete 401, und die Seite hielt das für eine Abmeldung',
  'cause.foreign-401.advice':
    'Lassen Sie den Handler, der abmeldet, nachsehen, woher das 401 kam, und nur beim eigenen Server der Sitzung handeln. Geben Sie dem anderen Dienst einen eigenen Client ohne diesen Handler.',
  'cause.session-probe-failed.name': 'Abfrage, wer angemeldet ist, scheiterte',
  'cause.session-probe-failed.title':
    'Die Sitzung war noch gültig: Die Seite fragte, wer angemeldet ist, und hielt eine gescheiterte Antwort für „niemand“',
  'cause.session-probe-failed.advice':
    'Behandeln Sie eine gescheiterte Abfrage als „nicht bekannt“: Behalten Sie, was die Seite zeigt, und fragen Sie nach einer Pause noch einmal. Melden Sie nur bei einer Antwort ab, die das besagt.',
  'cause.refresh-result-lost.name': 'Ergebnis einer Erneuerung verloren',
  'cause.refresh-result-lost.title':
    'Eine Erneuerung gelang, aber das neue Token wurde nie gespeichert: Die nächste Erneuerung benutzte das alte',
  'cause.refresh-result-lost.advice':
    'Speichern Sie das Ergebnis, bevor irgendetwas anderes geschieht, auch wenn ein späterer Schritt scheitert. Erneuern Sie nicht, während eine Seite verlassen wird. Auf einem Server dazwischen (SSR, BFF) geben Sie das neue Set-Cookie an den Browser weiter.',
  'cause.client-expiry-bug.name': 'Seite beurteilte den Ablauf falsch',
  'cause.client-expiry-bug.title':
    'Die Sitzung war noch gültig: Die Seite hielt ein Token für abgelaufen, das noch Zeit hatte',
  'cause.client-expiry-bug.advice':
    'Öffnen Sie die genannte Zeile und prüfen Sie die Einheiten: exp steht in Sekunden (RFC 7519), Date.now() in Millisekunden. Besser: Lassen Sie den Server urteilen und erneuern Sie bei einem 401.',
  'cause.refresh-timer-late.name': 'Timer für die Erneuerung kam zu spät',
  'cause.refresh-timer-late.title':
    'Das Access-Token lief ab, während die Timer der Seite stillstanden, und wurde beim Aufwachen nicht erneuert',
  'cause.refresh-timer-late.advice':
    'Prüfen Sie den Ablauf vor jeder Anfrage und wenn die Seite wieder sichtbar wird, und erneuern Sie dann; erneuern Sie bei einem 401 einmal und wiederholen Sie die Anfrage.',
  'cause.login-loop.name': 'Anmeldeschleife',
  'cause.login-loop.title': 'App und Anmeldeseite schickten den Browser immer wieder zueinander',
  'cause.login-loop.advice':
    'Sehen Sie sich die erste Ablehnung einer Runde an: Was trug die Anfrage der App, und was hatte die Anmeldung gesetzt? Übliche Gründe sind ein Cookie, das nicht gesendet oder nicht gespeichert wird, eine falsche Redirect-Adresse, eine Uhrabweichung oder eine Audience, die die App nicht akzeptiert. Lassen Sie die App nach einer gescheiterten Runde anhalten und es sagen.',
  'cause.rate-limited.name': 'Zu oft angefragt',
  'cause.rate-limited.title':
    'Der Auth-Endpunkt wies den Browser nach zu vielen Anfragen ab, und die Seite gab auf',
  'cause.rate-limited.advice':
    'Stoppen Sie den Sturm: immer nur eine Erneuerung für alle Tabs, keine Wiederholung ohne wachsende Pause, Retry-After beachten. Sehen Sie sich dann das Limit des Servers und seine Liste gesperrter Adressen an.',
  'cause.backend-error-as-401.name': 'Serverfehler als 401 beantwortet',
  'cause.backend-error-as-401.title':
    'Die Sitzung war noch gültig: Der Server akzeptierte dasselbe Credential währenddessen, und ein einzelnes 401 beendete sie',
  'cause.backend-error-as-401.advice':
    'Suchen Sie im Server-Log nach einem Fehler zur Zeit des 401, und lassen Sie die Auth-Prüfung mit 503 antworten, wenn sie scheitert. In der Seite: einmal erneuern und wiederholen, bevor sie aufgibt.',
  'cause.no-sticky-session.name': 'Knoten ohne gemeinsame Sitzungen',
  'cause.no-sticky-session.title': 'Ein Knoten des Servers kennt die Sitzung, ein anderer nicht',
  'cause.no-sticky-session.advice':
    'Halten Sie Sitzungen in einem Store, den sich alle Knoten teilen, und geben Sie allen Knoten dasselbe Secret oder denselben Schlüssel; Sticky Routing verdeckt es nur, bis ein Knoten neu startet.',
  'cause.auth-proxy-expired.name': 'Sitzung des Auth-Proxys beendet',
  'cause.auth-proxy-expired.title':
    'Ein Proxy vor der App schickte die Anfrage der Seite zu einem Identity-Provider: Seine Sitzung war beendet',
  'cause.auth-proxy-expired.advice':
    'Lassen Sie den Proxy Skripten mit 401 statt mit einem Redirect antworten (oauth2-proxy: --api-route oder Accept: application/json), und laden Sie die Seite daraufhin neu. Vergleichen Sie Lebensdauer und Refresh-Intervall seines Cookies damit, wie lange Menschen bleiben.',
  'cause.silent-renew-timeout.name': 'Stille Erneuerung kam nie zurück',
  'cause.silent-renew-timeout.title': 'Die stille Erneuerung scheiterte: Der versteckte Frame kam nie zurück',
  'cause.silent-renew-timeout.advice':
    'Öffnen Sie die Adresse des Frames in einem Tab und sehen Sie nach, was sie zeigt. Prüfen Sie X-Frame-Options und frame-ancestors von Provider und Callback-Seite und ob die Redirect-Adresse eine leichte Seite ist, die ihrem Öffner antwortet. Refresh-Tokens brauchen keinen Frame.',
  'cause.idp-session-changed.name': 'Sitzung beim Provider beendet',
  'cause.idp-session-changed.title':
    'Der Identity-Provider teilte der App mit, dass ihre Sitzung dort beendet war',
  'cause.idp-session-changed.advice':
    'Nichts ist kaputt, wenn Single Sign-out gewollt ist. Sonst sehen Sie sich die Front-Channel-Logout-Adresse des Clients beim Provider an, oder schalten Sie die Sitzungsüberwachung in der App aus.',
  'cause.network-identity-changed.name': 'Netzwerk gewechselt',
  'cause.network-identity-changed.title':
    'Der Server lehnte die Sitzung ab, gleich nachdem der Computer das Netzwerk gewechselt hatte',
  'cause.network-identity-changed.advice':
    'Sehen Sie, ob es beim nächsten Netzwerkwechsel wiederkommt. Suchen Sie auf dem Server oder in einer Firewall davor nach strengem Sitzungsschutz oder IP-Bindung; das Log dort nennt die beiden Adressen.',
  'cause.stale-page.name': 'Alte Seite gezeigt',
  'cause.stale-page.title':
    'Das Gezeigte war alt: Die Sitzung war noch da, und eine Seite aus dem Cache verlangte eine Anmeldung',
  'cause.stale-page.advice':
    'Neu laden, um den jetzigen Stand zu sehen. Senden Sie Seiten und Antworten, die davon abhängen, wer angemeldet ist, mit Cache-Control: no-store (oder private, no-cache), und fragen Sie noch einmal, wenn eine Seite zurückkommt (pageshow mit persisted).',
  'cause.unauthenticated-in-200.name': 'Abgelehnt unter Status 200',
  'cause.unauthenticated-in-200.title':
    'Der Server lehnte die Sitzung in einer Antwort ab, die „OK“ sagt, und nannte keinen Grund',
  'cause.unauthenticated-in-200.advice':
    'Suchen Sie im Server-Log, warum er diese Anfrage für nicht authentifiziert hielt, und lassen Sie den Fehler es sagen (extensions.code, error_description).',
  'cause.websocket-auth-closed.name': 'Socket geschlossen: nicht angemeldet',
  'cause.websocket-auth-closed.title':
    'Der Server schloss den WebSocket der Seite als nicht angemeldet, und die Seite gab auf',
  'cause.websocket-auth-closed.advice':
    'Erneuern und verbinden Sie neu, bevor Sie das Schließen für eine Abmeldung halten. Suchen Sie im Log des Socket-Servers, was er in diesem Moment prüfte.',
  'cause.per-tab-storage.name': 'Speicher eines einzelnen Tabs',
  'cause.per-tab-storage.title':
    'Die Tokens wurden nur für einen Tab gespeichert, und dieser Tab wurde geschlossen',
  'cause.per-tab-storage.advice':
    'Sollen Menschen angemeldet bleiben, halten Sie die Sitzung in einem Cookie oder in localStorage, oder erneuern Sie sie still, wenn ein Tab beginnt. Soll sie mit dem Tab enden, ist nichts kaputt.',
} satisfies Record<keyof typeof english, string>;
