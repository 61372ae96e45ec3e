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
  'evidence.server-said': 'The server said so itself: “{said}”',
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
  'evidence.nothing-refused-before': 'No request of the session had been refused before that',
  'evidence.answer-deleted-cookie':
    'The answer to a {method} request (status {status}) carried a Set-Cookie that deletes “{key}”',
  'evidence.refresh-server-error':
    'The refresh was answered with {status}: a fault of the server, not a refusal',
  'evidence.refresh-unanswered': 'The refresh got no answer ({error}): that is no refusal',
  'evidence.session-was-good': 'The session was still good; the page threw it away',
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
  'culprit.other-tab': 'Another tab of the site that was not recorded',
  'culprit.user': 'The person, by “{label}”',

  'ruled-out.nothing-refused': 'no request of the session was refused',
  'ruled-out.server-said-other': 'the server stated another reason',
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
  'summary.open-two': 'One such logout cannot tell “{cause}” from “{first}” or “{second}”.',

  'pattern.idle-limit':
    '{count} sessions ended after an idle pause: the server’s limit lies between {low} and {high}',
  'pattern.idle-limit-hint':
    'Two sessions ended after an idle pause: the server’s limit may lie between {low} and {high}',
} as const;
