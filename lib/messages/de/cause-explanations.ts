import type { causeExplanations as english } from '../en/cause-explanations.ts';

/** German for ../en/cause-explanations.ts. */
export const causeExplanations = {
  'cause.server-idle-timeout.explanation':
    'Viele Server führen neben den Tokens eine eigene Sitzung und beenden sie, wenn einige Zeit keine Anfrage kommt. Die Tokens wissen davon nichts: Nach ihrem eigenen Datum sind sie noch gültig. Mausbewegungen oder Tippen helfen nicht, nur eine Anfrage hilft.',
  'cause.session-revoked.explanation':
    'Der Server lehnte Credentials ab, die nach ihrem eigenen Datum gültig waren: Jemand oder etwas hat die Sitzung dort beendet. Ein Administrator, eine Abmeldung oder Passwortänderung auf einem anderen Gerät, eine Sicherheitsregel oder ein Back-Channel-Logout sehen vom Browser aus gleich aus.',
  'cause.session-store-lost.explanation':
    'Die Credentials wurden gesendet und waren nicht abgelaufen, doch der Server tat, als hätte er sie nie gesehen. Das geschieht, wenn Sitzungen im Arbeitsspeicher liegen und der Server neu startet, wenn ein Cache geleert wird oder voll ist oder wenn ein anderer Knoten antwortet.',
  'cause.manual-logout.explanation':
    'Ein Bedienelement zum Abmelden wurde benutzt, und davor war nichts abgelehnt worden.',
  'cause.access-token-expired.explanation':
    'Ein Access-Token gilt nur kurze Zeit. Eine Seite muss es mit dem Refresh-Token erneuern, bevor oder sobald es abläuft; hier wurde eine Anfrage mit einem abgelaufenen Token gesendet und keine Erneuerung versucht.',
  'cause.no-refresh-token.explanation':
    'Die Sitzung hatte nur ein Access-Token. Läuft es ab, kann nichts es erneuern, und die Person muss sich neu anmelden.',
  'cause.refresh-token-expired.explanation':
    'Die Erneuerung wurde abgelehnt, weil das Refresh-Token über seinem eigenen Ablaufdatum war. Von da an hilft nur eine neue Anmeldung.',
  'cause.refresh-token-reused.explanation':
    'Bei Rotation gilt ein Refresh-Token für eine einzige Benutzung. Zwei Tabs (oder zwei Anfragen eines Tabs), die im selben Moment erneuern, benutzen dasselbe; der Server akzeptiert die erste, lehnt die zweite ab und beendet zur Vorsicht oft die ganze Sitzung.',
  'cause.session-cookie-deleted.explanation':
    'Ein Set-Cookie-Header mit einem Datum in der Vergangenheit oder Max-Age=0 entfernt ein Cookie. Hier trug eine sonst erfolgreiche Antwort einen solchen für das Sitzungscookie.',
  'cause.storage-cleared-by-script.explanation':
    'Die Credentials wurden durch Code der Seite aus dem Speicher des Browsers gelöscht, ohne eine Antwort des Servers, die es erklären würde. Der Server kennt die Sitzung noch.',
  'cause.absolute-timeout.explanation':
    'Manche Server beenden eine Sitzung eine feste Zeit nach der Anmeldung, so viel auch in ihr geschieht. Erneuern hilft nicht: Auch die Erneuerung wird abgelehnt.',
  'cause.auth-credentials-missing.explanation':
    'Die abgelehnte Anfrage erreichte den Server ohne ein Token oder Cookie, nach dem er sucht. Manche Frameworks antworten darauf mit 401, manche mit 403.',
  'cause.clear-site-data.explanation':
    'Der Header Clear-Site-Data löscht Cookies, Speicher oder beides für die ganze Origin, auch wenn eine Nachbarseite ihn sendet.',
  'cause.client-idle-timeout.explanation':
    'Die Seite hat einen eigenen Inaktivitäts-Timer. Benutzt sie lange genug niemand, meldet sie ab, obwohl der Server die Sitzung noch akzeptieren würde.',
  'cause.clock-skew.explanation':
    'Ablaufdaten werden nach der Uhr des Servers geschrieben. Geht die Uhr des Browsers falsch, verwirft eine Seite, die sie mit ihrer eigenen Zeit vergleicht, noch gültige Tokens oder behält tote.',
  'cause.concurrent-login.explanation':
    'Der Server erlaubt für ein Konto nur eine begrenzte Zahl von Sitzungen, und eine neuere Anmeldung nahm den Platz dieser Sitzung ein.',
  'cause.cross-tab-logout.explanation':
    'Die Tabs einer Website teilen sich ihren Speicher. Ein anderer Tab oder Frame, der nicht aufgezeichnet wurde, entfernte die Credentials, und dieser folgte.',
  'cause.csrf-mismatch.explanation':
    'Server schützen schreibende Anfragen mit einem zweiten Token. Ist es veraltet, aus einer anderen Sitzung oder nicht dabei, wird die Anfrage abgelehnt, obwohl die Sitzung gültig ist.',
  'cause.permission-mistaken.explanation':
    'Der Server antwortete 403: Diese Person darf das nicht. Die Seite verwarf deswegen ihre Credentials, obwohl jede andere Anfrage noch funktionierte.',
  'cause.refresh-network-error.explanation':
    'Eine Erneuerung ohne Antwort sagt nichts über die Sitzung. Die Seite hielt sie für eine Ablehnung und verwarf Credentials, die noch gültig waren.',
  'cause.refresh-server-error.explanation':
    'Eine Antwort mit 5xx oder 429 sagt, dass der Server überlastet oder defekt ist, nicht, dass die Sitzung endete. Die Seite verwarf Credentials, die noch gültig waren.',
  'cause.refresh-token-revoked.explanation':
    'Das Refresh-Token hatte noch Zeit, aber der Server akzeptiert es nicht mehr: Es wurde widerrufen, das Konto gesperrt oder das Passwort geändert.',
  'cause.session-cookie-expired.explanation':
    'Ein Cookie mit Expires oder Max-Age endet in diesem Moment, was auch immer der Server von der Sitzung hält.',
  'cause.signing-key-rotated.explanation':
    'Das Token ist nicht abgelaufen, aber der Server prüft Signaturen mit einem anderen Schlüssel: Schlüssel wurden rotiert, ohne den alten zu behalten, oder ein Deployment brachte neue.',
  'cause.token-refresh-failed.explanation':
    'Kein Datum besagt, dass das Refresh-Token abgelaufen war, aber der Server lehnte es ab und sagte nicht, warum.',
  'cause.session-account-mismatch.explanation':
    'Das Konto in der Sitzung ist nicht das, in dem die Person jetzt arbeitet.',
  'cause.session-user-mismatch.explanation':
    'Der Benutzer in der Sitzung ist nicht der, den die Credentials nennen.',
  'cause.account-missing.explanation': 'Das Konto der Person wurde nicht gefunden.',
  'cause.account-suspended.explanation': 'Das Konto existiert, darf aber zurzeit nicht benutzt werden.',
  'cause.account-cancelled.explanation': 'Das Konto wurde beendet.',
  'cause.account-required.explanation': 'Die eigene Prüfung der Seite fand kein Konto für die Person.',
  'cause.plan-missing.explanation': 'Das Konto hat keinen Tarif, der dies erlauben würde.',
  'cause.plan-inactive.explanation': 'Der Tarif des Kontos wurde ausgesetzt oder ist beendet.',
  'cause.plan-required.explanation': 'Die eigene Prüfung der Seite fand keinen Tarif für das Konto.',
  'cause.user-inactive.explanation': 'Der Benutzer wurde deaktiviert.',
  'cause.server-stated.explanation': 'Der Server nannte in der ablehnenden Antwort einen eigenen Grund.',
  'cause.unexplained.explanation':
    'Die Credentials oder die angemeldete Seite sind weg, aber weder eine Ablehnung noch eine Abmeldung noch entfernender Code war zu sehen.',
  'cause.cookie-deleted-by-script.explanation':
    'Skripte können jedes Cookie löschen, das nicht HttpOnly ist. Hier tat es eines mit dem Sitzungscookie, und nichts, was der Server gesagt hatte, führte dazu. Consent-Tools, Aufräumcode von Drittanbietern und in einem Build vergessene Tests tun so etwas.',
  'cause.storage-cleared-by-browser.explanation':
    'Alles von der Website verschwand auf einmal, und kein Code der Seite tat es. Menschen löschen Websitedaten in den Einstellungen oder in den DevTools, Browser tun es beim Schließen, wenn sie so eingestellt sind, Erweiterungen zum Schutz der Privatsphäre, und bei voller Festplatte wirft der Browser weg, was er darf.',
  'cause.silent-renew-login-required.explanation':
    'Die Seite hat kein Refresh-Token und erneuert ihre Sitzung in einem versteckten Frame beim Identity-Provider (prompt=none). Der Provider antwortete login_required: Seine eigene Sitzung war beendet, oder er bekam sein Cookie nie, weil Browser Cookies in Frames einer anderen Site zurückhalten.',
  'cause.interaction-required.explanation':
    'Eine Erneuerung im Hintergrund kann nichts anzeigen. Der Identity-Provider antwortete, dass er es muss: für eine Einwilligung, einen zweiten Faktor oder eine Kontoauswahl.',
  'cause.client-error-teardown.explanation':
    'Die Sitzung war gültig. Ein Fehler im eigenen Code der Seite wurde nicht abgefangen, und Code, der davon erholen soll, setzte alles zurück, auch die Credentials.',
  'cause.cookie-not-sent.explanation':
    'Ein Cookie geht nur mit Anfragen mit, die seine Domain, sein Path, Secure, SameSite und seine Partition erlauben, und mit Anfragen von Skripten nur, wenn deren credentials-Option es sagt. Die Sitzung selbst war noch gültig.',
  'cause.cookie-rejected.explanation':
    'Browser verwerfen ein Set-Cookie, das die Regeln bricht: zu lang, SameSite=None ohne Secure, ein Namenspräfix, dessen Bedingungen nicht erfüllt sind, eine fremde Domain. Sie tun es stillschweigend, und der Server macht weiter, als wäre das Cookie da.',
  'cause.cookie-collision.explanation':
    'Cookies kennen keine Ports, und die einer übergeordneten Domain oder eines anderen Pfads gehen mit denen einer Website mit. Zwei Programme, die denselben Namen benutzen, überschreiben einander die Sitzungen; kommen zwei an, liest ein Server irgendeines davon.',
  'cause.cookie-evicted.explanation':
    'Browser behalten etwa 180 Cookies pro Site und verwerfen dann die ältesten. Der Server kennt die Sitzung noch.',
  'cause.session-cookie-lost-on-restart.explanation':
    'Ein Cookie ohne Expires oder Max-Age endet mit dem Browser, während localStorage bleibt. Speicher, die mit einem Schlüssel in einem solchen Cookie verschlüsselt sind (MSAL), lassen sich dann nicht mehr lesen.',
  'cause.foreign-401.explanation':
    'Eine Seite fragt viele Dienste an. Der ablehnende hat diese Sitzung weder ausgestellt, noch akzeptiert er sie; sein 401 sagt also nichts darüber, wer hier angemeldet ist.',
  'cause.session-probe-failed.explanation':
    'Seiten fragen eine Adresse wie /session oder /me, wer angemeldet ist. Ein gestörtes Netzwerk, ein 5xx oder eine HTML-Seite anstelle von Daten ist keine Antwort darauf.',
  'cause.refresh-result-lost.explanation':
    'Bei Rotation gibt der Server mit jeder Erneuerung ein neues Refresh-Token aus und akzeptiert das alte nicht mehr. Hier behielt die Seite oder der Browser das alte: Die Antwort kam zu spät für eine verlassene Seite, oder ihr Cookie oder Token wurde nicht gespeichert.',
  'cause.client-expiry-bug.explanation':
    'Browser und Server sind sich über die Zeit einig, und nichts wurde abgelehnt, doch die Seite verwarf das Token als abgelaufen. Typisch: Sekunden mit Millisekunden verglichen, eine Lebensdauer für die Restzeit gehalten, ein Hinweis-Cookie, das zuerst ablief, ein Timer länger als die 24,8 Tage, die Browser zulassen.',
  'cause.refresh-timer-late.explanation':
    'Timer laufen nicht, während der Computer im Ruhezustand ist, und laufen in verborgenen Tabs verspätet. Eine Seite, die ihr Token allein mit einem Timer erneuert, findet es beim Aufwachen abgelaufen vor.',
  'cause.login-loop.explanation':
    'Die Anmeldeseite sieht eine Sitzung und schickt den Browser zurück; die App sieht keine und schickt ihn weg. Was die eine schreibt, bekommt oder akzeptiert die andere nicht.',
  'cause.rate-limited.explanation':
    'Die Seite (oder mehrere ihrer Tabs) fragte den Auth-Endpunkt so oft, dass der Server abzulehnen begann. Das sagt nichts über die Sitzung.',
  'cause.backend-error-as-401.explanation':
    'Ein Server, der ein Credential nicht prüfen kann (Datenbank gesperrt, Cache-Timeout), sollte 503 antworten. Dieser antwortete auf eine Anfrage mit 401 und akzeptierte dasselbe Credential bei anderen.',
  'cause.no-sticky-session.explanation':
    'Dasselbe Credential wurde abwechselnd akzeptiert und abgelehnt. Hinter einem Load-Balancer hält jeder Knoten seine eigenen Sitzungen oder Schlüssel, und es hängt vom Zufall ab, welcher antwortet.',
  'cause.auth-proxy-expired.explanation':
    'Der Proxy antwortet für eine App, die von einer Anmeldung nichts weiß. Er leitet jede Anfrage ohne Sitzung um, auch die von Skripten, die einem Redirect zu einer anderen Site nicht folgen können: Die Seite sieht nur einen Netzwerk- oder CORS-Fehler.',
  'cause.silent-renew-timeout.explanation':
    'Die Seite erneuert ihre Sitzung in einem versteckten Frame beim Identity-Provider. Der Frame bekam keine Antwort, durfte kein Frame sein oder zeigte eine Seite, die auf eine Person wartet.',
  'cause.idp-session-changed.explanation':
    'Jemand hat sich beim Identity-Provider oder in einer anderen seiner Apps abgemeldet (oder als jemand anderes angemeldet), und der Provider gab das an diese App weiter.',
  'cause.network-identity-changed.explanation':
    'Manche Server binden eine Sitzung an die Adresse (oder andere Merkmale des Netzwerks), von der aus sie begann, und akzeptieren sie von einer anderen nicht mehr: WLAN zu Mobilfunk, VPN an oder aus.',
  'cause.stale-page.explanation':
    'Eine Seite aus dem Verlauf des Browsers, aus einem Cache oder von einem Service Worker zeigt, wer angemeldet war, als sie entstand, nicht, wer es jetzt ist.',
  'cause.unauthenticated-in-200.explanation':
    'GraphQL, gRPC-web und manche APIs antworten „nicht angemeldet“ unter Status 200. Das ist die Form der Ablehnung; warum die Sitzung endete, sagt die Antwort nicht.',
  'cause.websocket-auth-closed.explanation':
    'Keine HTTP-Anfrage wurde abgelehnt; der Server beendete die Verbindung mit einem Code für eine fehlende oder abgelaufene Anmeldung. Ein Token, das beim Öffnen des Sockets gültig war, kann ablaufen, während er offen bleibt.',
  'cause.per-tab-storage.explanation':
    'sessionStorage gehört zu einem Tab und endet mit ihm. Ein neuer Tab oder der Browser nach einem Neustart beginnt mit nichts, obwohl der Server die Sitzung noch kennt.',
  'needs.requests': 'Anfragen und wie der Server sie aufnahm',
  'needs.carried': 'welches Credential jede Anfrage trug',
  'needs.answers': 'was die ablehnende Antwort sagt',
  'needs.set-cookies': 'Cookies, die Antworten setzen oder löschen',
  'needs.clocks': 'die Uhr des Servers',
  'needs.builds': 'Builds der App, aus Seite oder Headern',
  'needs.network': 'Netzwerkwechsel',
  'needs.frames': 'Frames, die die Sitzung erneuern oder überwachen',
  'needs.sockets': 'Sockets, die der Server schloss',
  'needs.cookies': 'das Sitzungscookie und was aus ihm wurde',
  'needs.storage': 'Credentials im Speicher',
  'needs.removals': 'wie die Credentials verschwanden',
  'needs.dates': 'die eigenen Daten der Credentials (Ausstellung, Ablauf)',
  'needs.calls': 'Aufrufe im Code der Seite',
  'needs.errors': 'Fehler, die niemand abfing',
  'needs.controls': 'welches Bedienelement benutzt wurde',
  'needs.activity': 'Eingaben, in allen Tabs',
  'needs.stalls': 'Ruhezustand und verborgene Tabs',
  'needs.sign-ins': 'wann die Sitzung begann',
  'needs.tabs': 'andere Tabs der Website',
  'needs.pages': 'Seiten, die gezeigt wurden',
  'needs.restarts': 'Schließen und Starten des Browsers',
} satisfies Record<keyof typeof english, string>;
