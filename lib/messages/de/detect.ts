import type { detect as english } from '../en/detect.ts';

/** German for ../en/detect.ts. */
export const detect = {
  'credential.access': 'Access-Token',
  'credential.refresh': 'Refresh-Token',
  'credential.id': 'ID-Token',
  'credential.session': 'Sitzungs-Token',
  'credential.session-cookie': 'Sitzungscookie',
  'credential.remember': 'Remember-me-Token',
  'credential.remember-cookie': 'Remember-me-Cookie',
  'credential.csrf': 'CSRF-Token',
  'credential.unknown': 'Credential',
  'credential.unknown-cookie': 'Cookie',

  'evidence.last-accepted':
    'Der Server akzeptierte die letzte Anfrage der Sitzung, {method} {address}, {before} bevor er eine ablehnte',
  'evidence.slept': 'Der Computer war {slept} davon im Ruhezustand, oder seine Uhr wurde vorgestellt',
  'evidence.last-activity': 'Letzte Eingabe in einem Tab der Website: {idle} vor dem Ende der Sitzung',
  'evidence.intent':
    'Die Person benutzte „{label}“ ({trigger, select, click {Klick} key {Taste} submit {Absenden} other {{trigger}}})',
  'evidence.rehearsed.removed': 'Sie haben in Logout Lens entfernt: {credential}, aus {area} „{key}“',
  'evidence.rehearsed.corrupted': 'Sie haben in Logout Lens verfälscht: {credential}, in {area} „{key}“',
  'evidence.rehearsed.expired': 'Sie haben in Logout Lens ablaufen lassen: {credential}, in {area} „{key}“',
  'evidence.request-refused': '{method} {address} wurde mit {status} abgelehnt, ohne Grund',
  'evidence.request-refused-saying': '{method} {address} wurde mit {status} abgelehnt: „{said}“',
  'evidence.request-no-answer': '{method} {address} bekam keine Antwort ({error})',
  'evidence.refresh-refused': 'Die Erneuerung, {method} {address}, wurde mit {status} abgelehnt, ohne Grund',
  'evidence.refresh-refused-saying':
    'Die Erneuerung, {method} {address}, wurde mit {status} abgelehnt: „{said}“',
  'evidence.refresh-no-answer': 'Die Erneuerung, {method} {address}, bekam keine Antwort ({error})',
  'evidence.redirected': '{method} {address} wurde mit {status} nach {target} beantwortet',
  'evidence.removed-by-script':
    '{function} ({file}:{line}) entfernte die Credentials aus {area} „{key}“ ({call})',
  'evidence.removed': 'Die Credentials wurden aus {area} „{key}“ entfernt ({call})',
  'evidence.gone-unwitnessed':
    'Die Credentials sind aus {area} „{key}“ verschwunden; es wurde kein Aufruf gesehen',
  'evidence.gone-other-tab':
    'Die Credentials sind aus {area} „{key}“ verschwunden; ein anderer Tab oder Frame entfernte sie',
  'evidence.gone-emptied':
    'Die Credentials verschwanden aus {area} „{key}“ zusammen mit allen Daten der Website',
  'evidence.cookie-gone.script': 'Das Cookie „{key}“ wurde durch ein Skript der Seite entfernt ({cause})',
  'evidence.cookie-gone.server': 'Das Cookie „{key}“ wurde durch eine Antwort des Servers entfernt ({cause})',
  'evidence.cookie-gone.expiry': 'Das Cookie „{key}“ erreichte sein eigenes Ablaufdatum ({cause})',
  'evidence.cookie-gone.eviction': 'Das Cookie „{key}“ machte anderen Platz ({cause})',
  'evidence.cookie-gone.restart':
    'Das Cookie „{key}“, das mit dem Browser endet, war vor dessen Schließen da und ist seitdem weg ({cause})',
  'evidence.cookie-gone.cleared': 'Das Cookie „{key}“ verschwand, als Websitedaten gelöscht wurden ({cause})',
  'evidence.cookie-gone.outside':
    'Das Cookie „{key}“ wurde durch keine Seite und keine Antwort entfernt: durch die Oberfläche des Browsers selbst oder eine andere Erweiterung ({cause})',
  'evidence.cookie-removed': 'Das Cookie „{key}“ wurde entfernt ({cause})',
  'evidence.sign-in-page': 'Die Seite ging zu {address}',
  'evidence.time-left': 'Das {credential} hatte noch {time} bis zum Ablauf',
  'evidence.past-expiry': 'Das {credential} war {time} zuvor abgelaufen',
  'evidence.taught-use': 'Von Ihnen angelernt: {rule} ist {use}',
  'evidence.taught-reason': 'Von Ihnen angelernt, wo der Grund steht: {rule}',
  'evidence.taught-credential': 'Von Ihnen angelernt: In {place} liegt auf dieser Website: {credential}',
  'evidence.server-said': 'Der Server hat es selbst gesagt: „{said}“',
  'evidence.server-logged':
    'Das Log des Servers selbst sagt es, Zeile {line, number} ({joined, select, request {sie nennt die abgelehnte Anfrage} session {sie nennt diese Sitzung} user {sie nennt diesen Benutzer} other {sie wurde beim Ende der Sitzung geschrieben}}): „{said}“',
  'evidence.longest-pause':
    'Die Pause von {pause} war länger als jede Pause, die diese Sitzung überstand (längste: {survived})',
  'evidence.first-pause':
    'Die Pause von {pause} war die erste dieser Sitzung; alles davor akzeptierte der Server',
  'evidence.refused-though-valid':
    'Der Server lehnte Credentials ab, die nach ihrem eigenen Datum gültig waren, und nannte keinen Grund',
  'evidence.new-session-id': 'Die ablehnende Antwort gab im Cookie „{key}“ eine neue Sitzungs-ID aus',
  'evidence.sign-out-request': 'Es folgte eine Abmelde-Anfrage ({method})',
  'evidence.sign-out-after-input':
    'Die Seite, die abmeldet, wurde gleich nach einer Eingabe angefragt ({method})',
  'evidence.sign-out-in-input':
    'Eine Abmelde-Anfrage wurde gesendet und die Credentials wurden entfernt, während die Seite eine echte Eingabe verarbeitete ({input})',
  'evidence.no-refresh-tried': 'Es wurde keine Erneuerung versucht',
  'evidence.no-refresh-held': 'Die Sitzung hatte zu keiner Zeit ein Refresh-Token',
  'evidence.race-two-tabs':
    'Tab {winnerTab} und Tab {loserTab} benutzten dasselbe Refresh-Token im Abstand von {apart}: Der erste wurde akzeptiert, der zweite mit {status} abgelehnt',
  'evidence.race-one-tab':
    'Tab {winnerTab} benutzte dasselbe Refresh-Token zweimal im Abstand von {apart}: Das erste Mal wurde akzeptiert, das zweite mit {status} abgelehnt',
  'evidence.race-both-taken':
    'Tab {winnerTab} und Tab {loserTab} benutzten dasselbe Refresh-Token im Abstand von {apart}, und beide wurden akzeptiert',
  'evidence.race-more':
    '{count, plural, one {Eine weitere Anfrage benutzte} other {# weitere Anfragen benutzten}} dasselbe Refresh-Token',
  'evidence.race-delayed':
    'Die Erneuerung {after} nach diesem Wettlauf war die erste Benutzung dessen, was er gebracht hatte, und wurde abgelehnt: Der Server hatte die ganze Token-Familie widerrufen',
  'evidence.race-delayed-life':
    'Die Erneuerung {after} nach diesem Wettlauf war die erste Benutzung dessen, was er gebracht hatte, und wurde abgelehnt: Der Server hatte die ganze Token-Familie widerrufen, und das Access-Token ({lifetime}) verdeckte es, solange es galt',
  'race.lane.tab': 'Tab {tab}',
  'race.lane.hidden': 'Tab {tab} (verborgen)',
  'race.lane.background': 'eine Seite oder ein Worker ohne Tab',
  'race.lane.browser': 'der Browser',
  'race.step.won':
    'Gewinner: {lane} benutzte das Token zuerst, und der Server akzeptierte es (Status {status})',
  'race.step.taken':
    'Auch akzeptiert: {lane} benutzte dasselbe Token, und der Server akzeptierte es noch einmal (Status {status})',
  'race.step.lost': 'Verlierer: {lane} benutzte dasselbe Token, und der Server lehnte es mit {status} ab',
  'race.step.unanswered': 'Keine Antwort: {lane} benutzte dasselbe Token',
  'race.step.lived-on':
    'Die Sitzung lebte weiter: Der Server akzeptierte {count, plural, one {# weitere Anfrage} other {# weitere Anfragen}}, die letzte {until} nach dem Wettlauf',
  'race.step.refused': '{method} {address} wurde mit {status} abgelehnt, {after} nach dem Wettlauf ({lane})',
  'race.step.refresh-refused':
    'Mit {status} abgelehnt: {lane} erneuerte noch einmal, {after} nach dem Wettlauf, und die Token-Familie wurde widerrufen',
  'race.step.dropped': 'Die Seite gab ihre Credentials auf ({lane})',
  'race.step.followed': 'Auch diese Credentials verschwanden mit den anderen: {lane}',
  'race.step.signed-out': 'Die Anmeldeseite kam',
  'evidence.nothing-refused-before': 'Davor war keine Anfrage der Sitzung abgelehnt worden',
  'evidence.answer-deleted-cookie':
    'Die Antwort auf eine {method}-Anfrage (Status {status}) trug ein Set-Cookie, das „{key}“ löscht',
  'evidence.refresh-server-error':
    'Die Erneuerung wurde mit {status} beantwortet: ein Fehler des Servers, keine Ablehnung',
  'evidence.refresh-unanswered': 'Die Erneuerung bekam keine Antwort ({error}): Das ist keine Ablehnung',
  'evidence.session-was-good': 'Die Sitzung war noch gültig; die Seite warf sie weg',
  'evidence.refreshed-by-server':
    'Im Browser war keine Erneuerung zu sehen: Der Server erneuert die Sitzung selbst und sagt, dass das fehlschlug',
  'evidence.refresh-without-reason':
    'Das Refresh-Token wurde abgelehnt, obwohl sein eigenes Datum nicht dagegen spricht',
  'evidence.forbidden-before':
    'Eine {method}-Anfrage wurde {before}, bevor die Seite ihre Credentials verwarf, mit 403 (nicht erlaubt) beantwortet',
  'evidence.page-gave-up-idle':
    'Die Seite gab nach {idle} ohne Eingabe von selbst auf (längste Pause zuvor: {survived}), und nicht während einer echten Eingabe',
  'evidence.same-age':
    'Die Sitzung endete {age} nach der Anmeldung, wie {count, plural, one {eine frühere} other {# frühere}} auch',
  'evidence.cookie-date': 'Das Cookie „{key}“ hatte das Datum erreicht, das ihm der Server gab',
  'evidence.clear-site-data': 'Eine Antwort trug Clear-Site-Data ({types})',
  'evidence.kept-reason': 'Die Seite vermerkte „{said}“ in {area} „{key}“',
  'evidence.page-noted': 'Die Seite vermerkte für sich: „{said}“. Das ist ihre eigene Behauptung',
  'evidence.silent-renew-refused':
    'Die stille Erneuerung in einem versteckten Frame, {method} {address}, wurde mit „{said}“ zurückgeschickt',
  'evidence.silent-renew-error': 'Der versteckte Frame kam vom Identity-Provider mit „{error}“ zurück',
  'evidence.silent-renew-cookie-sent':
    'Der Provider bekam mit der Anfrage ein Cookie: Seine Sitzung war dort beendet',
  'evidence.silent-renew-cookie-missing':
    'Mit der Anfrage ging kein Sitzungscookie: Der Browser hatte keines für den Provider oder hielt es in einem Frame einer anderen Site zurück',
  'evidence.script-deleted-cookie': 'Ein Skript löschte das Cookie „{key}“ über {call}',
  'evidence.browser-emptied':
    'Der Browser meldete, dass es keine Seite war: Die Daten der Website wurden gelöscht',
  'evidence.found-empty': 'In {areas} war nichts mehr, und es wurde kein Aufruf gesehen, der es leerte',
  'evidence.cookie-gone-by-itself':
    'Auch das Cookie verschwand, und keine Antwort, kein Skript und kein Ablaufdatum war die Ursache',
  'evidence.error-uncaught': 'Ein Fehler wurde {before} zuvor nicht abgefangen: „{message}“',
  'evidence.error-unhandled-rejection': 'Eine Rejection blieb {before} zuvor unbehandelt: „{message}“',
  'evidence.removed-in-error-handler':
    'Der entfernende Code lief in einem Handler für nicht abgefangene Fehler ({input})',
  'evidence.other-tab':
    'Die Credentials verschwanden durch einen anderen Tab oder Frame, der nicht aufgezeichnet wurde',
  'evidence.gateway-error': 'Eine Antwort mit {status} kurz zuvor spricht für ein Deployment',
  'evidence.new-page-build': 'Die Seite kam mit den Skripten eines anderen Builds als zuvor',
  'evidence.script-gone': 'Ein Skript der Seite war auf dem Server nicht mehr da, wie nach einem Deployment',
  'evidence.new-build': 'Es antwortete ein anderer Build des Servers als zuvor',
  'evidence.clock-ahead': 'Die Uhr von {server} geht gegenüber der dieses Browsers {offset} vor',
  'evidence.clock-behind': 'Die Uhr von {server} geht gegenüber der dieses Browsers {offset} nach',
  'evidence.judged-expired':
    'Nach der Uhr dieses Browsers war das {credential} abgelaufen; nach der des Servers hatte es noch {time} bis zum Ablauf',
  'evidence.no-call-seen':
    'Als die Credentials verschwanden, wurde kein Aufruf gesehen: ein Löschen als Eigenschaft (delete), ein anderer Frame, der Browser selbst oder die DevTools',
  'evidence.gap-before': 'Die Aufzeichnung hat kurz vor dem Ende eine Lücke: Es kann etwas fehlen',

  'culprit.script': '{function} in {file}, Zeile {line} ({call})',
  'culprit.response': 'Die Antwort auf {method} {address} (Status {status})',
  'culprit.cookie-date': 'Der Browser, am Ablaufdatum des Cookies „{key}“',
  'culprit.evicted': 'Der Browser, der für weitere Cookies dieser Website keinen Platz hatte',
  'culprit.restart': 'Der Browser: Dieses Cookie endet, wenn der Browser geschlossen wird',
  'culprit.outside':
    'Die Oberfläche des Browsers selbst (Einstellungen, DevTools) oder eine andere Erweiterung',
  'culprit.tab': 'Ein anderer Tab der Website',
  'culprit.site-data-cleared':
    'Der Browser: durch die Person, eine Einstellung, eine Erweiterung oder um Platz zu schaffen',
  'call.document-cookie': 'document.cookie',
  'call.cookie-store-set': 'cookieStore.set',
  'call.cookie-store-delete': 'cookieStore.delete',
  'evidence.tab-message': 'Ein anderer Tab teilte mit, dass abzumelden ist, über {name}',
  'culprit.other-tab': 'Ein anderer Tab der Website, der nicht aufgezeichnet wurde',
  'culprit.user': 'Die Person, mit „{label}“',
  'culprit.rehearsal': 'Sie, durch eine Probe in Logout Lens',

  'ruled-out.nothing-refused': 'keine Anfrage der Sitzung wurde abgelehnt',
  'ruled-out.server-said-other': 'der Server nannte einen anderen Grund',
  'ruled-out.server-logged-other':
    'das Log des Servers selbst nennt einen anderen Grund (Zeile {line, number})',
  'ruled-out.credential-expired': 'ein Credential hatte sein eigenes Ablaufdatum erreicht',
  'ruled-out.refresh-race': 'dasselbe Refresh-Token wurde zweimal benutzt',
  'ruled-out.not-idle': 'die letzte Anfrage war erst {pause} zuvor akzeptiert worden',
  'ruled-out.longer-pause-survived':
    'die Sitzung überstand zuvor eine längere Pause ({survived} gegenüber {pause})',
  'ruled-out.refused-before-input':
    'der Server hatte schon eine Anfrage abgelehnt, und davor wurde kein Bedienelement zum Abmelden benutzt',
  'ruled-out.no-sign-out-control': 'es wurde kein Bedienelement zum Abmelden benutzt',
  'ruled-out.signed-out-by-hand': 'zuerst wurde ein Bedienelement zum Abmelden benutzt',
  'ruled-out.time-left': 'das {credential} hatte noch {time} bis zum Ablauf',
  'ruled-out.refresh-tried': 'es wurde eine Erneuerung versucht; was mit ihr geschah, ist die Ursache',
  'ruled-out.no-refresh-refused': 'es wurde keine Erneuerung abgelehnt',
  'ruled-out.no-twin': 'jedes Refresh-Token wurde nur einmal benutzt',
  'ruled-out.removal-was-effect':
    'das Entfernen folgte auf eine Ablehnung durch den Server: Es ist eine Wirkung',
  'ruled-out.storage-untouched': 'aus dem Speicher wurde kein Credential entfernt',
  'ruled-out.cookie-kept': 'es wurde kein Sitzungscookie entfernt',
  'ruled-out.no-answer-deleted': 'keine Antwort trug ein Set-Cookie, das „{key}“ löscht',
  'ruled-out.asked-to-sign-out': 'die Antwort galt einer Anfrage zum Abmelden',
  'ruled-out.refresh-token-held': 'die Sitzung hatte ein Refresh-Token',
  'ruled-out.no-access-token': 'die Sitzung hatte kein Access-Token',

  'ruled-out.no-refresh-error': 'keine Erneuerung traf auf einen Serverfehler',
  'ruled-out.refresh-answered': 'keine Erneuerung blieb ohne Antwort',
  'ruled-out.not-said': 'der Server hat es nicht gesagt',
  'ruled-out.not-first-link': 'etwas anderes kam zuerst',
  'ruled-out.nothing-forbidden': 'kurz zuvor wurde keine Anfrage mit 403 beantwortet',
  'ruled-out.refused-first': 'der Server hatte zuerst eine Anfrage abgelehnt',
  'ruled-out.in-trusted-input': 'der entfernende Code lief während einer echten Eingabe ({input})',
  'ruled-out.person-not-away': 'die letzte Eingabe war erst {idle} zuvor',
  'ruled-out.no-clear-site-data': 'keine Antwort trug Clear-Site-Data',
  'ruled-out.no-other-tab': 'kein anderer Tab hat sie entfernt',
  'ruled-out.other-tab-recorded': 'der entfernende Tab wurde aufgezeichnet: Es zählt dessen Ursache',
  'ruled-out.no-silent-renewal': 'keine stille Erneuerung kam mit diesem Fehler zurück',
  'ruled-out.no-script-deleted': 'es wurde kein Skript gesehen, das „{key}“ löscht',
  'ruled-out.call-seen': 'es wurde ein Aufruf der Seite gesehen, der sie entfernte',
  'ruled-out.cookie-explained':
    'eine Antwort, ein Skript, das Ablaufdatum oder Platzmangel nahm das Cookie weg',
  'ruled-out.area-not-empty': 'anderes im selben Speicher blieb erhalten',
  'ruled-out.no-uncaught-error': 'kurz zuvor war kein Fehler unabgefangen geblieben',
  'ruled-out.no-deploy': 'es gab kein Anzeichen für ein Deployment und kein Wort über eine Signatur',
  'ruled-out.clocks-agree': 'Browser und Server sind sich über die Zeit einig',
  'ruled-out.not-misjudged': 'kein Token war nach der einen Uhr abgelaufen und nach der anderen gültig',

  'missing.request-before': 'vor der Ablehnung wurde keine akzeptierte Anfrage dieser Sitzung gesehen',
  'missing.access-expiry': 'der Ablauf des Access-Tokens ist nicht bekannt',
  'missing.refresh-expiry': 'der Ablauf des Refresh-Tokens ist nicht bekannt',
  'missing.removing-call': 'der Aufruf, der die Credentials entfernte, wurde nicht gesehen',
  'missing.activity': 'in dieser Sitzung wurde keine Eingabe der Person gesehen',
  'missing.other-keys':
    'die Credentials waren alles, was im Speicher lag; nichts unterscheidet also ein ungesehenes Skript von einem Löschen der Daten',
  'missing.sign-in': 'die Anmeldung wurde nicht gesehen, also ist das Alter der Sitzung nicht bekannt',
  'missing.second-logout':
    'eine einzelne Abmeldung kann kein Höchstalter der Sitzung zeigen; eine zweite im selben Alter würde es',
  'missing.rule-failed': 'die Regel für {code} ist gescheitert; bitte mit dieser Zeitleiste melden',

  'rehearsed.title': 'Sie haben diese Abmeldung geprobt',
  'rehearsed.advice':
    'Dass die Sitzung hier endete, ist kein Fehler der Website: Sie haben es herbeigeführt. Sehen Sie an der Kette, wie die Seite damit umging: Versuchte sie zu erneuern, behielt sie, was die Person eingegeben hatte, sagte sie, warum sie eine neue Anmeldung verlangt?',
  'rehearsed.summary.removed':
    'Sie haben {before} zuvor in Logout Lens entfernt: {credential}{more, plural, =0 {} one { und ein weiteres Credential} other { und # weitere Credentials}}. Die Abmeldung ist eine Probe.',
  'rehearsed.summary.corrupted':
    'Sie haben {before} zuvor in Logout Lens verfälscht: {credential}{more, plural, =0 {} one { (und ein weiteres Credential geändert)} other { (und # weitere Credentials geändert)}}. Die Abmeldung ist eine Probe.',
  'rehearsed.summary.expired':
    'Sie haben {before} zuvor in Logout Lens ablaufen lassen: {credential}{more, plural, =0 {} one { (und ein weiteres Credential geändert)} other { (und # weitere Credentials geändert)}}. Die Abmeldung ist eine Probe.',
  'summary.ended-signed-in': 'Die Sitzung auf {location} endete {age} nach der Anmeldung.',
  'summary.ended-signed-in-idle':
    'Die Sitzung auf {location} endete {age} nach der Anmeldung, als {idle} lang niemand die Website benutzt hatte.',
  'summary.ended-first-seen':
    'Die Sitzung auf {location} endete, {age} nachdem die Aufzeichnung sie zuerst sah.',
  'summary.ended-first-seen-idle':
    'Die Sitzung auf {location} endete, {age} nachdem die Aufzeichnung sie zuerst sah, als {idle} lang niemand die Website benutzt hatte.',
  'summary.credential-left': 'hatte das {credential} noch {time} bis zum Ablauf',
  'summary.credential-expired': 'war das {credential} seit {time} abgelaufen',
  'summary.credentials-one': 'In diesem Moment {first}.',
  'summary.credentials-two': 'In diesem Moment {first} und {second}.',
  'summary.by-hand': 'Die Person hatte kurz zuvor „{label}“ benutzt, und nichts war abgelehnt worden.',
  'summary.refused':
    '{method} {address} wurde mit {status} abgelehnt; was die Seite danach tat, ist die Wirkung.',
  'summary.refused-and-refresh':
    '{method} {address} wurde mit {status} abgelehnt und ebenso der Versuch einer Erneuerung; daraufhin gab die Seite ihre Credentials auf.',
  'summary.removed-by-script':
    '{function} ({file}:{line}) entfernte die Credentials aus {area} „{key}“, obwohl keine Anfrage abgelehnt worden war.',
  'summary.gone':
    'Die Credentials verschwanden aus {area} „{key}“, und es wurde kein Aufruf gesehen, der sie entfernte.',
  'summary.open-one': 'Eine einzelne solche Abmeldung kann „{cause}“ nicht von „{first}“ unterscheiden.',
  'summary.settled-by-log':
    'Was der Browser sah, lässt es offen; das Log des Servers selbst klärt es: „{cause}“.',
  'summary.open-two':
    'Eine einzelne solche Abmeldung kann „{cause}“ nicht von „{first}“ oder „{second}“ unterscheiden.',

  'pattern.idle-limit':
    '{count} Sitzungen endeten nach einer Pause: Das Inaktivitätslimit des Servers liegt zwischen {low} und {high}',
  'pattern.hint': 'Vielleicht: {says}',
  'pattern.absolute-limit':
    '{count} Sitzungen endeten im selben Alter, was auch immer in ihnen geschah: Das Limit liegt zwischen {low} und {high} nach der Anmeldung',
  'pattern.client-idle-limit':
    '{count}-mal gab die Seite nach {estimate} ohne Eingabe auf: Sie hat einen eigenen Inaktivitäts-Timer',
  'pattern.delayed-reuse':
    '{count} Abmeldungen kamen eine Lebensdauer des Access-Tokens ({low} bis {high}), nachdem ein Refresh-Token zweimal benutzt worden oder eine Antwort verloren gegangen war: Suchen Sie dort und nicht bei der Abmeldung',
  'pattern.several-tabs':
    '{count} Abmeldungen kamen nur, während mehrere Tabs offen waren; {alone, plural, one {# Sitzung} other {# Sitzungen}} mit nur einem Tab {alone, plural, one {lebte} other {lebten}} genauso lange',
  'pattern.after-sleep':
    '{count} Abmeldungen kamen nur, nachdem der Computer im Ruhezustand gewesen war, {shortest} oder länger',
  'pattern.deploy-times':
    '{count} Abmeldungen kamen binnen Minuten nach einem neuen Build der Website ({builds, plural, one {# Build} other {# Builds}})',
  'pattern.time-of-day':
    '{count} Abmeldungen kamen zur selben Tageszeit, {from} bis {to} UTC, an verschiedenen Tagen',
  'pattern.never-renewed':
    '{count} Sitzungen endeten mit ihrem Access-Token, und nie wurde gesehen, dass etwas eines erneuert',
  'pattern.renewed-late':
    '{count} Sitzungen endeten in einer Erneuerung, und alle ihre Erneuerungen ({renewals, number}) kamen erst beim Ablauf des Access-Tokens oder danach',
  'pattern.same-script': '{count}-mal warf {function} ({file}) die Credentials weg',
  'pattern.same-words': '{count}-mal sagte der Server dasselbe: „{said}“',
  'evidence.cookie-not-sent': 'Das Cookie „{key}“ war im Browser und ging nicht mit der Anfrage mit: {why}',
  'kept-back.domain': 'seine Domain umfasst diesen Host nicht',
  'kept-back.path': 'sein Pfad umfasst diese Adresse nicht',
  'kept-back.secure': 'es ist Secure, und die Anfrage war nicht verschlüsselt',
  'kept-back.same-site': 'sein SameSite-Attribut hält es von Anfragen einer anderen Site fern',
  'kept-back.partition':
    'der Browser hält Cookies für jede einbettende Site getrennt oder blockiert die von Dritten',
  'kept-back.credentials':
    'nichts in seinen Attributen verbietet es, also hat das Skript die Anfrage höchstwahrscheinlich ohne credentials gesendet',
  'kept-back.unknown': 'nichts in seinen Attributen sagt, warum',
  'evidence.cookie-rejected': 'Eine Antwort setzte das Cookie „{key}“, und der Browser hatte es nie: {why}',
  'rejected.too-long': 'Name und Wert haben mehr als 4096 Bytes',
  'rejected.same-site-none': 'SameSite=None braucht Secure',
  'rejected.prefix': 'sein Name beginnt mit __Host- oder __Secure-, und was das verlangt, fehlt',
  'rejected.secure': 'es ist Secure, und die Antwort war nicht verschlüsselt',
  'rejected.domain': 'seine Domain ist nicht die dieses Hosts',
  'rejected.unknown':
    'der Header zeigt nicht, warum (durch eine Einstellung blockiert, zu groß oder einer von mehreren Teilen fehlt)',
  'evidence.cookie-written-over':
    '{by} hatte das Cookie „{key}“ zum ersten Mal gesetzt, über den Wert, den der Server kannte',
  'evidence.cookie-twice': 'Die abgelehnte Anfrage trug zwei Cookies namens „{key}“',
  'evidence.cookie-evicted': 'Der Browser sagt, dass er das Cookie „{key}“ verdrängt hat',
  'evidence.lost-on-restart':
    'Das Cookie „{key}“ hatte kein Ablaufdatum: Es war da, als der Browser geschlossen wurde, und ist es seitdem nicht mehr',
  'culprit.cookie-evicted': 'Der Browser, um Platz für andere Cookies zu schaffen',
  'culprit.browser-closed': 'Der Browser, als er geschlossen wurde',
  'ruled-out.credential-sent': 'die abgelehnte Anfrage trug ihr Credential',
  'ruled-out.no-cookie-held':
    'der Browser hatte kein Sitzungscookie, das mit der Anfrage hätte mitgehen sollen',
  'ruled-out.browser-stayed-open':
    'der Browser wurde seit der letzten akzeptierten Anfrage nicht geschlossen',
  'ruled-out.no-session-cookie-lost': 'kein Cookie ohne Ablaufdatum verschwand mit dem Browser',
  'ruled-out.cookies-taken': 'der Browser nahm jedes Sitzungscookie an, das der Server setzte',
  'ruled-out.one-writer': 'nur ein Programm schrieb das Cookie, und nur eines dieses Namens wurde gesendet',
  'ruled-out.not-evicted': 'der Browser verdrängte kein Cookie der Sitzung',
  'missing.carried': 'was die abgelehnte Anfrage trug, wurde nicht gesehen',
  'missing.jar': 'die Cookies des Browsers für diese Website wurden nicht gesehen',
  'evidence.foreign-refused':
    '{server} antwortete {status}; dieser Server hat die Sitzung weder ausgestellt, noch akzeptiert er sie',
  'evidence.probe-unanswered': 'Die Abfrage, wer angemeldet ist, {address}, bekam keine Antwort ({error})',
  'evidence.probe-broken':
    'Die Abfrage, wer angemeldet ist, {address}, bekam eine defekte Antwort (Status {status})',
  'evidence.probe-good-again': 'Dieselbe Abfrage wurde gleich danach gut beantwortet',
  'evidence.result-lost':
    'Dasselbe Refresh-Token war {before} zuvor akzeptiert worden, und {area} „{key}“ enthielt es weiterhin',
  'evidence.answer-lost':
    'Dasselbe Refresh-Token war {before} zuvor gesendet worden und bekam keine Antwort: Der Server hatte es akzeptiert, und {area} „{key}“ enthielt es weiterhin',
  'evidence.expiry-hint-cookie':
    'Das Cookie „{key}“ lief kurz zuvor ab, während das {credential} noch {time} bis zum Ablauf hatte',
  'evidence.expiry-timer-overflow':
    'Das {credential} hatte noch {time} bis zum Ablauf, länger, als ein Timer im Browser laufen kann, und verschwand gleich, nachdem es gekommen war',
  'evidence.expiry-named-so':
    'Der entfernende Code ist nach dem Ablauf benannt, obwohl das {credential} noch {time} bis zum Ablauf hatte',
  'evidence.expired-asleep':
    'Der Computer war {stall} im Ruhezustand, und das {credential} lief währenddessen ab',
  'evidence.expired-hidden': 'Der Tab war {stall} verborgen, und das {credential} lief währenddessen ab',
  'evidence.renewed-before': 'Die Seite hatte es zuvor rechtzeitig erneuert',
  'culprit.asleep': 'Der Ruhezustand des Computers: Kein Timer lief',
  'culprit.hidden': 'Der Browser, der Timer verborgener Tabs verspätet laufen lässt',
  'ruled-out.own-service-refused': 'kurz zuvor kam keine Ablehnung eines anderen Dienstes',
  'ruled-out.probe-answered': 'kurz zuvor war keine Abfrage, wer angemeldet ist, gescheitert',
  'ruled-out.result-kept':
    'kein Refresh-Token wurde noch einmal benutzt, nachdem eine Erneuerung es ersetzt hatte',
  'ruled-out.result-lost':
    'die erste Benutzung war längst gelungen, und ihr Ergebnis wurde nicht gespeichert',
  'ruled-out.no-expiry-check': 'nichts zeigt, dass die Seite einen Ablauf beurteilte',
  'ruled-out.timers-ran':
    'kein Token lief ab, während der Computer im Ruhezustand oder der Tab verborgen war',
  'ruled-out.nothing-to-renew': 'es gab nichts, womit es sich erneuern ließ',
  'evidence.login-loop':
    'Die App schickte den Browser binnen einer Minute {count}-mal zur Anmeldeseite, und er kam jedes Mal zurück',
  'evidence.rate-limited':
    'Der Auth-Endpunkt antwortete {status}, nach {count, plural, one {# Anfrage} other {# Anfragen}} an ihn binnen einer Minute',
  'evidence.accepted-meanwhile':
    'Dasselbe Credential wurde ab der abgelehnten Anfrage {count, plural, one {einmal} other {#-mal}} akzeptiert',
  'evidence.server-in-trouble':
    '{count, plural, one {Eine Antwort desselben Servers kurz zuvor zeigt} other {# Antworten desselben Servers kurz zuvor zeigen}} ihn überlastet oder defekt',
  'evidence.in-turns':
    'Der Server akzeptierte dasselbe Credential und lehnte es ab, abwechselnd ({count} Wechsel)',
  'evidence.other-node': 'Der Knoten, der es ablehnte, ist ein anderer als die, die es akzeptierten',
  'evidence.sent-to-provider': 'Die Anfrage des Skripts wurde zur Anmeldung nach {target} geschickt',
  'evidence.kept-from-page': 'Was daraus wurde, hielt der Browser vor der Seite zurück',
  'evidence.frame-silent': 'Der versteckte Frame hatte nach {waited} nichts gebracht ({error})',
  'evidence.frame-shows-page':
    'Der versteckte Frame zeigte eine Seite (Status {status}) und hatte nach {waited} nichts gebracht',
  'evidence.front-channel':
    'Die Seite des Providers lud die Front-Channel-Logout-Adresse der App in einem Frame',
  'evidence.check-session-changed': 'Der check-session-Frame des Providers antwortete „changed“',
  'evidence.network-changed':
    'Das Netzwerk hatte {before} zuvor gewechselt, und seitdem wurde nichts akzeptiert',
  'ruled-out.no-loop': 'App und Anmeldeseite wechselten sich nicht ab',
  'ruled-out.no-storm': 'der Auth-Endpunkt wies niemanden wegen zu vieler Anfragen ab',
  'ruled-out.storm': 'zu viele Anfragen gingen voraus',
  'ruled-out.not-mixed': 'der Server akzeptierte dasselbe Credential währenddessen nicht',
  'ruled-out.never-allowed': 'diese Adresse hat die Sitzung nie akzeptiert',
  'ruled-out.not-sent-away': 'keine Anfrage eines Skripts wurde zu einem Identity-Provider geschickt',
  'ruled-out.provider-silent': 'der Identity-Provider teilte der App nichts mit',
  'ruled-out.same-network': 'das Netzwerk wechselte kurz zuvor nicht',
  'evidence.stale-cache': 'Die Antwort kam aus dem Cache des Browsers',
  'evidence.stale-history': 'Der Browser ging vor oder zurück und fragte den Server nichts',
  'evidence.credentials-there': 'Alle Credentials sind noch da, und nichts wurde abgelehnt',
  'evidence.refused-in-200': 'Die Ablehnung kam unter Status {status}',
  'evidence.socket-closed': 'Der Server schloss einen WebSocket mit Code {code} ({reason})',
  'evidence.per-tab': 'Die Tokens lagen in sessionStorage „{key}“ eines Tabs, der geschlossen ist',
  'culprit.stale-cache': 'Der Cache des Browsers',
  'culprit.stale-history': 'Der Verlauf des Browsers',
  'culprit.tab-closed': 'Der Browser, als der Tab geschlossen wurde',
  'ruled-out.credentials-gone': 'die Credentials selbst verschwanden oder wurden abgelehnt',
  'ruled-out.page-fresh': 'was gezeigt wurde, kam vom Server',
  'ruled-out.not-in-200': 'nichts wurde unter einem Erfolgsstatus abgelehnt',
  'ruled-out.no-socket-closed': 'kein Socket wurde als nicht angemeldet geschlossen',
  'ruled-out.not-per-tab': 'die Tokens lagen nicht nur im Speicher eines einzelnen Tabs',
  'ruled-out.tab-stayed': 'der Tab, der sie enthielt, wurde nicht geschlossen',
  'ruled-out.cookie-moved': 'dieselbe Antwort setzte „{key}“ neu, mit anderen Attributen',
  'evidence.lone-401':
    'Ein einzelnes 401, einen Moment nachdem dieselbe Adresse gut geantwortet hatte; danach wurde nichts mehr gefragt',
} satisfies Record<keyof typeof english, string>;
