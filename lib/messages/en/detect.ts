/** Words of the evidence: what was observed, what speaks against a cause, what was missing. */
export const detect = {
  'credential.access': 'access token',
  'credential.refresh': 'refresh token',
  'credential.id': 'ID token',
  'credential.session': 'session token',
  'credential.session-cookie': 'session cookie',
  'credential.remember': 'remember-me token',
  'credential.remember-cookie': 'remember-me cookie',
  'credential.csrf': 'CSRF token',
  'credential.unknown': 'credential',
  'credential.unknown-cookie': 'cookie',

  'evidence.last-accepted':
    'The server accepted the session’s last request, {method} {address}, {before} before it refused one',
  'evidence.slept': 'The computer slept {slept} of that time, or its clock was set forward',
  'evidence.last-activity': 'Last input in any tab of the site: {idle} before the session ended',
  'evidence.intent': 'The person used “{label}” ({trigger})',
  'evidence.rehearsed.removed': 'You removed the {credential} from {area} “{key}” in Logout Lens',
  'evidence.rehearsed.corrupted': 'You corrupted the {credential} in {area} “{key}” in Logout Lens',
  'evidence.rehearsed.expired': 'You let the {credential} in {area} “{key}” expire in Logout Lens',
  'evidence.request-refused': '{method} {address} was refused with {status}, without a reason',
  'evidence.request-refused-saying': '{method} {address} was refused with {status}: “{said}”',
  'evidence.request-no-answer': '{method} {address} got no answer ({error})',
  'evidence.refresh-refused': 'The refresh, {method} {address}, was refused with {status}, without a reason',
  'evidence.refresh-refused-saying': 'The refresh, {method} {address}, was refused with {status}: “{said}”',
  'evidence.refresh-no-answer': 'The refresh, {method} {address}, got no answer ({error})',
  'evidence.redirected': '{method} {address} was answered with {status} to {target}',
  'evidence.removed-by-script':
    '{function} ({file}:{line}) removed the credentials from {area} “{key}” ({call})',
  'evidence.removed': 'The credentials were removed from {area} “{key}” ({call})',
  'evidence.gone-unwitnessed': 'The credentials are gone from {area} “{key}”; no call was seen',
  'evidence.gone-other-tab':
    'The credentials are gone from {area} “{key}”; another tab or frame removed them',
  'evidence.gone-emptied': 'The credentials went from {area} “{key}” with all of the site’s data',
  'evidence.cookie-gone.script': 'The cookie “{key}” was removed by a script of the page ({cause})',
  'evidence.cookie-gone.server': 'The cookie “{key}” was removed by an answer of the server ({cause})',
  'evidence.cookie-gone.expiry': 'The cookie “{key}” reached its own date ({cause})',
  'evidence.cookie-gone.eviction': 'The cookie “{key}” made room for others ({cause})',
  'evidence.cookie-gone.restart':
    'The cookie “{key}”, which ends with the browser, was there before it was closed and is gone since ({cause})',
  'evidence.cookie-gone.cleared': 'The cookie “{key}” went as site data was cleared ({cause})',
  'evidence.cookie-gone.outside':
    'The cookie “{key}” was removed by no page and no answer: by the browser’s own interface or another extension ({cause})',
  'evidence.cookie-removed': 'The cookie “{key}” was removed ({cause})',
  'evidence.sign-in-page': 'The page went to {address}',
  'evidence.time-left': 'The {credential} still had {time} left',
  'evidence.past-expiry': 'The {credential} had expired {time} before',
  'evidence.taught-use': 'You taught: {rule} is {use}',
  'evidence.taught-reason': 'You taught where the reason stands: {rule}',
  'evidence.taught-credential': 'You taught: {place} holds this site’s {credential}',
  'evidence.server-said': 'The server said so itself: “{said}”',
  'evidence.server-logged':
    'The server’s own log says so, line {line, number} ({joined, select, request {it names the refused request} session {it names this session} user {it names this user} other {it was written as the session ended}}): “{said}”',
  'evidence.longest-pause':
    'The pause of {pause} was longer than every pause that this session survived (longest: {survived})',
  'evidence.first-pause':
    'The pause of {pause} was the first one of this session; the server accepted everything before it',
  'evidence.refused-though-valid':
    'The server refused credentials that were good by their own dates, and gave no reason',
  'evidence.new-session-id': 'The refusing answer handed out a new session id in the cookie “{key}”',
  'evidence.sign-out-request': 'A sign-out request followed ({method})',
  'evidence.sign-out-after-input': 'The page that signs out was asked for ({method}) right after an input',
  'evidence.sign-out-in-input':
    'A sign-out request was sent and the credentials removed while the page handled a real {input}',
  'evidence.no-refresh-tried': 'No refresh was tried',
  'evidence.no-refresh-held': 'The session held no refresh token at any time',
  'evidence.race-two-tabs':
    'Tab {winnerTab} and tab {loserTab} used the same refresh token {apart} apart: the first was accepted, the second refused with {status}',
  'evidence.race-one-tab':
    'Tab {winnerTab} used the same refresh token twice, {apart} apart: the first was accepted, the second refused with {status}',
  'evidence.race-both-taken':
    'Tab {winnerTab} and tab {loserTab} used the same refresh token {apart} apart, and both were accepted',
  'evidence.race-more':
    '{count, plural, one {A further request} other {# further requests}} used that same refresh token',
  'evidence.race-delayed':
    'The refresh {after} after that race was the first use of what the race had brought, and was refused: the server had revoked the whole family',
  'evidence.race-delayed-life':
    'The refresh {after} after that race was the first use of what the race had brought, and was refused: the server had revoked the whole family, and the access token ({lifetime}) hid it as long as it lived',
  'race.lane.tab': 'tab {tab}',
  'race.lane.hidden': 'tab {tab} (out of sight)',
  'race.lane.background': 'a page or worker without a tab',
  'race.lane.browser': 'the browser',
  'race.step.won': 'Winner: {lane} used the token first, and the server took it (status {status})',
  'race.step.taken': 'Taken too: {lane} used the same token, and the server took it again (status {status})',
  'race.step.lost': 'Loser: {lane} used the same token, and the server refused it with {status}',
  'race.step.unanswered': 'No answer: {lane} used the same token',
  'race.step.lived-on':
    'The session lived on: the server took {count, plural, one {# more request} other {# more requests}}, the last {until} after the race',
  'race.step.refused': '{method} {address} of {lane} was refused with {status}, {after} after the race',
  'race.step.refresh-refused':
    'Refused with {status}: {lane} refreshed again, {after} after the race, and the family was revoked',
  'race.step.dropped': 'The page in {lane} gave up its credentials',
  'race.step.followed': 'The credentials of {lane} went with the others',
  'race.step.signed-out': 'The page to sign in on came',
  'evidence.nothing-refused-before': 'No request of the session had been refused before that',
  'evidence.answer-deleted-cookie':
    'The answer to a {method} request (status {status}) carried a Set-Cookie that deletes “{key}”',
  'evidence.refresh-server-error':
    'The refresh was answered with {status}: a fault of the server, not a refusal',
  'evidence.refresh-unanswered': 'The refresh got no answer ({error}): that is no refusal',
  'evidence.session-was-good': 'The session was still good; the page threw it away',
  'evidence.refreshed-by-server':
    'No refresh was seen in the browser: the server renews the session itself, and says that this failed',
  'evidence.refresh-without-reason':
    'The refresh token was refused although its own date does not speak against it',
  'evidence.forbidden-before':
    'A {method} request was answered 403 (not allowed) {before} before the page dropped its credentials',
  'evidence.page-gave-up-idle':
    'The page gave up by itself after {idle} without input (longest pause before: {survived}), and in no real input',
  'evidence.same-age':
    'The session ended {age} after sign-in, as {count, plural, one {an earlier one} other {# earlier ones}} did',
  'evidence.cookie-date': 'The cookie “{key}” had reached the date that the server gave it',
  'evidence.clear-site-data': 'An answer carried Clear-Site-Data ({types})',
  'evidence.kept-reason': 'The page noted “{said}” in {area} “{key}”',
  'evidence.page-noted': 'The page noted for itself: “{said}”. That is its own claim',
  'evidence.silent-renew-refused':
    'The silent renewal in a hidden frame, {method} {address}, was sent back with “{said}”',
  'evidence.silent-renew-error': 'The hidden frame came back from the identity provider with “{error}”',
  'evidence.silent-renew-cookie-sent':
    'The provider got a cookie with the request: its session had ended there',
  'evidence.silent-renew-cookie-missing':
    'No session cookie went with the request: the browser had none for the provider, or kept it back in a frame of another site',
  'evidence.script-deleted-cookie': 'A script deleted the cookie “{key}” through {call}',
  'evidence.browser-emptied': 'The browser told that no page did it: the site’s data was cleared',
  'evidence.found-empty': 'Nothing was left in {areas}, and no call was seen that emptied it',
  'evidence.cookie-gone-by-itself':
    'The cookie went too, and no answer, no script and no expiry date took it away',
  'evidence.error-uncaught': 'An error went uncaught {before} before: “{message}”',
  'evidence.error-unhandled-rejection': 'A rejection went unhandled {before} before: “{message}”',
  'evidence.removed-in-error-handler': 'The removing code ran in a handler of uncaught errors ({input})',
  'evidence.other-tab': 'The credentials went by the hand of another tab or frame that was not recorded',
  'evidence.gateway-error': 'An answer of {status} shortly before speaks for a deployment',
  'evidence.new-page-build': 'The page came with the scripts of another build than before',
  'evidence.script-gone': 'A script of the page was gone from the server, as after a deployment',
  'evidence.new-build': 'Another build of the server answered than before',
  'evidence.clock-ahead': 'The clock of {server} is {offset} ahead of this browser’s',
  'evidence.clock-behind': 'The clock of {server} is {offset} behind this browser’s',
  'evidence.judged-expired':
    'By this browser’s clock the {credential} had expired; by the server’s it had {time} left',
  'evidence.no-call-seen':
    'Nobody’s call was seen when the credentials went: a property-style delete, another frame, the browser itself or DevTools',
  'evidence.gap-before': 'The recording has a gap just before the end: something may be missing',

  'culprit.script': '{function} in {file}, line {line} ({call})',
  'culprit.response': 'The answer to {method} {address} (status {status})',
  'culprit.cookie-date': 'The browser, at the expiry date of the cookie “{key}”',
  'culprit.evicted': 'The browser, which had no room for more cookies of this site',
  'culprit.restart': 'The browser: this cookie ends when the browser is closed',
  'culprit.outside': 'The browser’s own interface (settings, DevTools) or another extension',
  'culprit.tab': 'Another tab of the site',
  'culprit.site-data-cleared': 'The browser: by the person, a setting, an extension, or to make room',
  'call.document-cookie': 'document.cookie',
  'call.cookie-store-set': 'cookieStore.set',
  'call.cookie-store-delete': 'cookieStore.delete',
  'evidence.tab-message': 'Another tab said to sign out, on {name}',
  'culprit.other-tab': 'Another tab of the site that was not recorded',
  'culprit.user': 'The person, by “{label}”',
  'culprit.rehearsal': 'You, by a rehearsal in Logout Lens',

  'ruled-out.nothing-refused': 'no request of the session was refused',
  'ruled-out.server-said-other': 'the server stated another reason',
  'ruled-out.server-logged-other': 'the server’s own log gives another reason (line {line, number})',
  'ruled-out.credential-expired': 'a credential had reached its own expiry',
  'ruled-out.refresh-race': 'the same refresh token was used twice',
  'ruled-out.not-idle': 'the last request had been accepted only {pause} before',
  'ruled-out.longer-pause-survived':
    'the session survived a longer pause before ({survived} against {pause})',
  'ruled-out.refused-before-input':
    'the server had already refused a request, and no control that signs out was used before that',
  'ruled-out.no-sign-out-control': 'no control that signs out was used',
  'ruled-out.signed-out-by-hand': 'a control that signs out was used first',
  'ruled-out.time-left': 'the {credential} still had {time} left',
  'ruled-out.refresh-tried': 'a refresh was tried; what happened to it is the cause',
  'ruled-out.no-refresh-refused': 'no refresh was refused',
  'ruled-out.no-twin': 'each refresh token was used only once',
  'ruled-out.removal-was-effect': 'the removal followed a refusal by the server: it is an effect',
  'ruled-out.storage-untouched': 'no credential was removed from storage',
  'ruled-out.cookie-kept': 'no session cookie was removed',
  'ruled-out.no-answer-deleted': 'no answer carried a Set-Cookie that deletes “{key}”',
  'ruled-out.asked-to-sign-out': 'the answer was to a request to sign out',
  'ruled-out.refresh-token-held': 'the session held a refresh token',
  'ruled-out.no-access-token': 'the session held no access token',

  'ruled-out.no-refresh-error': 'no refresh met a server error',
  'ruled-out.refresh-answered': 'no refresh went unanswered',
  'ruled-out.not-said': 'the server did not say so',
  'ruled-out.not-first-link': 'something else came first',
  'ruled-out.nothing-forbidden': 'no request was answered 403 just before',
  'ruled-out.refused-first': 'the server had refused a request first',
  'ruled-out.in-trusted-input': 'the removing code ran in a real {input}',
  'ruled-out.person-not-away': 'the last input was only {idle} before',
  'ruled-out.no-clear-site-data': 'no answer carried Clear-Site-Data',
  'ruled-out.no-other-tab': 'no other tab removed them',
  'ruled-out.other-tab-recorded': 'the removing tab was recorded: its cause counts',
  'ruled-out.no-silent-renewal': 'no silent renewal came back with that error',
  'ruled-out.no-script-deleted': 'no script was seen deleting “{key}”',
  'ruled-out.call-seen': 'a call of the page was seen that removed them',
  'ruled-out.cookie-explained': 'an answer, a script, its date or a lack of room took the cookie away',
  'ruled-out.area-not-empty': 'other things in the same storage stayed',
  'ruled-out.no-uncaught-error': 'no error had gone uncaught just before',
  'ruled-out.no-deploy': 'there was no sign of a deployment and no word about a signature',
  'ruled-out.clocks-agree': 'browser and server agree about the time',
  'ruled-out.not-misjudged': 'no token was expired by one clock and good by the other',

  'missing.request-before': 'no accepted request of this session was seen before the refusal',
  'missing.access-expiry': 'the access token’s expiry is not known',
  'missing.refresh-expiry': 'the refresh token’s expiry is not known',
  'missing.removing-call': 'the call that removed the credentials was not seen',
  'missing.activity': 'no input of the person was seen in this session',
  'missing.other-keys':
    'the credentials were all that the storage held, so nothing tells a script unseen from a clearing',
  'missing.sign-in': 'the sign-in was not seen, so the session’s age is not known',
  'missing.second-logout':
    'one logout cannot show a limit on the session’s age; a second one at the same age would',
  'missing.rule-failed': 'the rule for {code} failed; please report it with this timeline',

  'rehearsed.title': 'You rehearsed this logout',
  'rehearsed.advice':
    'It is no fault of the site that the session ended here: you brought it about. Look at the chain for how the page took it: did it try to refresh, did it keep what the person had typed, did it say why it asks to sign in again?',
  'rehearsed.summary.removed':
    'You removed the {credential}{more, plural, =0 {} one { and another credential} other { and # other credentials}} in Logout Lens {before} before this: the logout is a rehearsal.',
  'rehearsed.summary.corrupted':
    'You corrupted the {credential}{more, plural, =0 {} one { and changed another credential} other { and changed # other credentials}} in Logout Lens {before} before this: the logout is a rehearsal.',
  'rehearsed.summary.expired':
    'You let the {credential}{more, plural, =0 { expire} one { expire and changed another credential} other { expire and changed # other credentials}} in Logout Lens {before} before this: the logout is a rehearsal.',
  'summary.ended-signed-in': 'The session at {location} ended {age} after sign-in.',
  'summary.ended-signed-in-idle':
    'The session at {location} ended {age} after sign-in, when nobody had used the site for {idle}.',
  'summary.ended-first-seen': 'The session at {location} ended {age} after the recording first saw it.',
  'summary.ended-first-seen-idle':
    'The session at {location} ended {age} after the recording first saw it, when nobody had used the site for {idle}.',
  'summary.credential-left': 'the {credential} still had {time} left',
  'summary.credential-expired': 'the {credential} had expired {time} before',
  'summary.credentials-one': 'At that moment {first}.',
  'summary.credentials-two': 'At that moment {first} and {second}.',
  'summary.by-hand': 'The person had used “{label}” just before, and nothing had been refused.',
  'summary.refused': '{method} {address} was refused with {status}; what the page did then is the effect.',
  'summary.refused-and-refresh':
    '{method} {address} was refused with {status}, and so was the attempt to refresh; the page then gave up its credentials.',
  'summary.removed-by-script':
    '{function} ({file}:{line}) removed the credentials from {area} “{key}”, although no request had been refused.',
  'summary.gone': 'The credentials vanished from {area} “{key}”, and no call that removed them was seen.',
  'summary.open-one': 'One such logout cannot tell “{cause}” from “{first}”.',
  'summary.settled-by-log':
    'What the browser saw leaves it open; the server’s own log settles it: “{cause}”.',
  'summary.open-two': 'One such logout cannot tell “{cause}” from “{first}” or “{second}”.',

  'pattern.idle-limit':
    '{count} sessions ended after an idle pause: the server’s limit lies between {low} and {high}',
  'pattern.hint': 'Perhaps: {says}',
  'pattern.absolute-limit':
    '{count} sessions ended at the same age whatever was done in them: the limit lies between {low} and {high} after the sign-in',
  'pattern.client-idle-limit':
    '{count} times the page gave up after {estimate} without input: it has an idle timer of its own',
  'pattern.delayed-reuse':
    '{count} logouts came one access token’s life ({low} to {high}) after a refresh token had been used twice or an answer was lost: look there, and not at the logout',
  'pattern.several-tabs':
    '{count} logouts came only while several tabs were open; {alone, plural, one {# session} other {# sessions}} with one tab lived as long',
  'pattern.after-sleep': '{count} logouts came only after the computer had slept, for {shortest} or more',
  'pattern.deploy-times':
    '{count} logouts came within minutes of a new build of the site ({builds, plural, one {# build} other {# builds}})',
  'pattern.time-of-day':
    '{count} logouts came at the same time of day, {from} to {to} UTC, on different days',
  'pattern.never-renewed':
    '{count} sessions ended with their access token, and nothing was ever seen to renew one',
  'pattern.renewed-late':
    '{count} sessions ended in a refresh, and all {renewals, plural, one {# refresh} other {# refreshes}} of theirs came only at the access token’s expiry or after it',
  'pattern.same-script': '{count} times {function} ({file}) threw the credentials away',
  'pattern.same-words': '{count} times the server said the same: “{said}”',
  'evidence.cookie-not-sent': 'The cookie “{key}” was in the browser and did not go with the request: {why}',
  'kept-back.domain': 'its domain does not cover this host',
  'kept-back.path': 'its path does not cover this address',
  'kept-back.secure': 'it is Secure, and the request was not encrypted',
  'kept-back.same-site': 'its SameSite attribute keeps it from requests of another site',
  'kept-back.partition':
    'the browser keeps cookies apart for each embedding site, or blocks those of third parties',
  'kept-back.credentials':
    'nothing in its attributes forbids it, so the script most likely sent the request without credentials',
  'kept-back.unknown': 'nothing in its attributes says why',
  'evidence.cookie-rejected': 'An answer set the cookie “{key}”, and the browser never held it: {why}',
  'rejected.too-long': 'name and value have more than 4096 bytes',
  'rejected.same-site-none': 'SameSite=None needs Secure',
  'rejected.prefix': 'its name begins with __Host- or __Secure-, and what that demands is missing',
  'rejected.secure': 'it is Secure, and the answer was not encrypted',
  'rejected.domain': 'its domain is not this host’s',
  'rejected.unknown':
    'the header does not show why (blocked by a setting, too large, or one of several parts missing)',
  'evidence.cookie-written-over':
    '{by} had set the cookie “{key}” for the first time, over the value that the server knew',
  'evidence.cookie-twice': 'The refused request carried two cookies named “{key}”',
  'evidence.cookie-evicted': 'The browser says that it evicted the cookie “{key}”',
  'evidence.lost-on-restart':
    'The cookie “{key}” had no expiry date: it was there when the browser was closed, and is not since',
  'culprit.cookie-evicted': 'The browser, to make room for other cookies',
  'culprit.browser-closed': 'The browser, when it was closed',
  'ruled-out.credential-sent': 'the refused request carried its credential',
  'ruled-out.no-cookie-held': 'the browser held no session cookie that should have gone with the request',
  'ruled-out.browser-stayed-open': 'the browser was not closed since the last accepted request',
  'ruled-out.no-session-cookie-lost': 'no cookie without an expiry date went with the browser',
  'ruled-out.cookies-taken': 'the browser took every session cookie that the server set',
  'ruled-out.one-writer': 'one program alone wrote the cookie, and one of its name was sent',
  'ruled-out.not-evicted': 'the browser evicted no cookie of the session',
  'missing.carried': 'what the refused request carried was not seen',
  'missing.jar': 'the browser’s cookies of this site were not seen',
  'evidence.foreign-refused': '{server} answered {status}; it neither issued this session nor takes it',
  'evidence.probe-unanswered': 'The question who is signed in, {address}, got no answer ({error})',
  'evidence.probe-broken': 'The question who is signed in, {address}, got a broken answer (status {status})',
  'evidence.probe-good-again': 'The same question was answered well right after',
  'evidence.result-lost':
    'The same refresh token had been accepted {before} before, and {area} “{key}” went on holding it',
  'evidence.answer-lost':
    'The same refresh token had been sent {before} before and got no answer: the server had taken it, and {area} “{key}” went on holding it',
  'evidence.expiry-hint-cookie':
    'The cookie “{key}” ran out just before, while the {credential} had {time} left',
  'evidence.expiry-timer-overflow':
    'The {credential} had {time} left, longer than a browser’s timer can be, and went right after it came',
  'evidence.expiry-named-so':
    'The removing code is named after expiry, though the {credential} had {time} left',
  'evidence.expired-asleep': 'The computer slept for {stall}, and the {credential} expired meanwhile',
  'evidence.expired-hidden': 'The tab was hidden for {stall}, and the {credential} expired meanwhile',
  'evidence.renewed-before': 'The page had renewed it in time before',
  'culprit.asleep': 'The computer’s sleep: no timer ran',
  'culprit.hidden': 'The browser, which lets timers of hidden tabs run late',
  'ruled-out.own-service-refused': 'no other service’s refusal came just before',
  'ruled-out.probe-answered': 'no question who is signed in had failed just before',
  'ruled-out.result-kept': 'no refresh token was used again after a refresh had replaced it',
  'ruled-out.result-lost': 'the first use had long succeeded, and its result was not kept',
  'ruled-out.no-expiry-check': 'nothing tells that the page judged an expiry',
  'ruled-out.timers-ran': 'no token expired while the computer slept or the tab was hidden',
  'ruled-out.nothing-to-renew': 'there was nothing to renew it with',
  'evidence.login-loop':
    'The app sent the browser to the sign-in page {count} times within a minute, and it came back each time',
  'evidence.rate-limited':
    'The auth endpoint answered {status}, after {count, plural, one {# request} other {# requests}} to it within a minute',
  'evidence.accepted-meanwhile':
    'The same credential was accepted {count, plural, one {once} other {# times}} from the refused request on',
  'evidence.server-in-trouble':
    '{count, plural, one {One answer} other {# answers}} of the same server just before show it overloaded or broken',
  'evidence.in-turns': 'The server took and refused the same credential in turns ({count} changes)',
  'evidence.other-node': 'The node that refused it is another than those that took it',
  'evidence.sent-to-provider': 'The script’s request was sent to {target} to sign in',
  'evidence.kept-from-page': 'The browser kept what came of it from the page',
  'evidence.frame-silent': 'The hidden frame had brought nothing after {waited} ({error})',
  'evidence.frame-shows-page':
    'The hidden frame showed a page (status {status}) and had brought nothing after {waited}',
  'evidence.front-channel': 'The provider’s page loaded the app’s front-channel logout address in a frame',
  'evidence.check-session-changed': 'The provider’s check-session frame answered “changed”',
  'evidence.network-changed': 'The network had changed {before} before, and nothing was accepted since',
  'ruled-out.no-loop': 'app and sign-in page did not take turns',
  'ruled-out.no-storm': 'the auth endpoint turned nobody away for asking too often',
  'ruled-out.storm': 'too many requests came before it',
  'ruled-out.not-mixed': 'the server did not take the same credential meanwhile',
  'ruled-out.never-allowed': 'that address never accepted this session',
  'ruled-out.not-sent-away': 'no script’s request was sent to an identity provider',
  'ruled-out.provider-silent': 'the identity provider told the app nothing',
  'ruled-out.same-network': 'the network did not change just before',
  'evidence.stale-cache': 'The answer came from the browser’s cache',
  'evidence.stale-history': 'The browser went back or forward, and asked the server for nothing',
  'evidence.credentials-there': 'All credentials are still there, and nothing was refused',
  'evidence.refused-in-200': 'The refusal came under status {status}',
  'evidence.socket-closed': 'The server closed a WebSocket with code {code} ({reason})',
  'evidence.per-tab': 'The tokens lay in sessionStorage “{key}” of a tab that is closed',
  'culprit.stale-cache': 'The browser’s cache',
  'culprit.stale-history': 'The browser’s history',
  'culprit.tab-closed': 'The browser, when the tab was closed',
  'ruled-out.credentials-gone': 'the credentials themselves went, or were refused',
  'ruled-out.page-fresh': 'what was shown came from the server',
  'ruled-out.not-in-200': 'nothing was refused under a status of success',
  'ruled-out.no-socket-closed': 'no socket was closed as not signed in',
  'ruled-out.not-per-tab': 'the tokens were not in one tab’s storage alone',
  'ruled-out.tab-stayed': 'the tab that held them was not closed',
  'ruled-out.cookie-moved': 'the same answer set “{key}” anew, with other attributes',
  'evidence.lone-401':
    'One 401 a moment after the same address had answered well; nothing was asked after it',
} as const;
