/** Words of the causes: a short name, the answer in one line, and what to do about it. */
export const causes = {
  'cause.server-idle-timeout.name': 'Idle limit on the server',
  'cause.server-idle-timeout.title':
    'The server ended the session after {pause} without a request, though the credentials were still good',
  'cause.server-idle-timeout.advice':
    'Look for an idle or sliding session limit on the server (session store TTL, SESSION_COOKIE_AGE, gateway timeout) and compare it with the pause above. Raise it, let a light request keep it alive while the person is active, or make the refresh start a new session. The server’s log settles it: look for a session-expired line at this time; an administrator’s revocation would stand there with another name.',
  'cause.session-revoked.name': 'Session ended on the server',
  'cause.session-revoked.title':
    'The server no longer accepts the session, though its credentials were still good',
  'cause.session-revoked.advice':
    'Look in the server’s log for what ended this session at or before this time: a revocation, a password change, a sign-out elsewhere, a deployment. Let the server say the reason in the refused answer (error and error_description, or a reason field), so that the page can show it.',
  'cause.session-store-lost.name': 'Server lost its sessions',
  'cause.session-store-lost.title':
    'The server no longer knows the session: its session store was lost or emptied',
  'cause.session-store-lost.advice':
    'Check whether the server, its session store (Redis, Memcached, database) or a node behind the load balancer restarted or was flushed at this time. Keep sessions in a store that survives restarts and is shared by all nodes.',
  'cause.manual-logout.name': 'Signed out by the person',
  'cause.manual-logout.title': 'The person signed out',
  'cause.manual-logout.advice':
    'Nothing is broken. If nobody meant to sign out, look at where the control stands and what it is called: a click on it by mistake looks just the same.',
  'cause.access-token-expired.name': 'Access token expired',
  'cause.access-token-expired.title': 'The access token had expired and was not renewed',
  'cause.access-token-expired.advice':
    'Look at the code that handles a 401: it should refresh once and retry. Check that the refresh token was at hand at that moment, and that a timer that renews ahead of time is not throttled in hidden tabs.',
  'cause.no-refresh-token.name': 'No refresh token',
  'cause.no-refresh-token.title':
    'The access token had expired, and there was no refresh token to renew it with',
  'cause.no-refresh-token.advice':
    'Ask for a refresh token at sign-in (scope offline_access with OpenID Connect, “remember me” in the app), or renew through the server’s own session. If one was issued, look for what dropped it before it was stored.',
  'cause.refresh-token-expired.name': 'Refresh token expired',
  'cause.refresh-token-expired.title': 'The refresh token had expired',
  'cause.refresh-token-expired.advice':
    'Compare the refresh token’s lifetime with how long people stay away. Rotating refresh tokens should get a fresh lifetime with every use; if this one did not, look at the token endpoint’s settings (absolute against sliding lifetime).',
  'cause.refresh-token-reused.name': 'Refresh token used twice',
  'cause.refresh-token-reused.title':
    'One refresh token was used twice: the server took the second use for theft',
  'cause.refresh-token-reused.advice':
    'Let only one refresh run at a time over all tabs: navigator.locks around the refresh, then read the stored token again before asking. A short grace period for reuse on the server hides what is left.',
  'cause.session-cookie-deleted.name': 'Cookie deleted by a response',
  'cause.session-cookie-deleted.title': 'A response deleted the session cookie, though it refused nothing',
  'cause.session-cookie-deleted.advice':
    'Look at the code behind the response named above, and at everything in between (gateway, middleware) that may add Set-Cookie: a sign-out handler that is called by mistake, a prefetch of the sign-out link, a domain or path that clears more than it should.',
  'cause.storage-cleared-by-script.name': 'Storage cleared by script',
  'cause.storage-cleared-by-script.title':
    'A script of the page removed the credentials, though nothing had been refused',
  'cause.storage-cleared-by-script.advice':
    'Open the position named above. Look for localStorage.clear() or removeItem() that reaches further than meant: clean-up code, a vendor script, a migration, an error handler that signs people out.',
  'cause.absolute-timeout.name': 'Limit on the session’s age',
  'cause.absolute-timeout.title': 'The server ends every session at the same age, whatever the activity',
  'cause.absolute-timeout.advice':
    'Look for an absolute or maximum session lifetime at the server or the identity provider. Tell people before it strikes, and let them sign in again without losing their work.',
  'cause.auth-credentials-missing.name': 'Request without credentials',
  'cause.auth-credentials-missing.title': 'The server says that the request carried no credentials',
  'cause.auth-credentials-missing.advice':
    'See whether the request above carried any credential. If not, look at the code that adds the header or at the cookie’s SameSite, Domain and Path; if it did, look for a proxy that strips it.',
  'cause.clear-site-data.name': 'Clear-Site-Data',
  'cause.clear-site-data.title': 'A response told the browser to clear the site’s data',
  'cause.clear-site-data.advice':
    'Look for what adds the header to the response named above. It belongs on a sign-out response and nowhere else.',
  'cause.client-idle-timeout.name': 'Idle timer of the page',
  'cause.client-idle-timeout.title': 'The page signed itself out after {pause} without input',
  'cause.client-idle-timeout.advice':
    'Look for an idle timer in the page’s code, at the position named above. Check that it counts activity in all tabs and that it warns before it acts.',
  'cause.clock-skew.name': 'Clocks disagree',
  'cause.clock-skew.title': 'The page judged a token expired by a clock that is wrong',
  'cause.clock-skew.advice':
    'Set the clock of this computer or of the server, whichever is wrong. In the page’s code, judge expiry by expires_in from the moment of receipt, or let the server judge.',
  'cause.concurrent-login.name': 'Signed in elsewhere',
  'cause.concurrent-login.title': 'The server ended this session because the account signed in elsewhere',
  'cause.concurrent-login.advice':
    'See where else the account is used. If several sessions should be allowed, look for the server’s limit on concurrent sessions.',
  'cause.cross-tab-logout.name': 'Another tab',
  'cause.cross-tab-logout.title': 'Another tab of the site removed the credentials',
  'cause.cross-tab-logout.advice':
    'Reload the other tabs so that they are recorded too, then let it happen again: the verdict will name what happened there.',
  'cause.csrf-mismatch.name': 'CSRF token',
  'cause.csrf-mismatch.title': 'The server refused an unsafe request because its CSRF token did not fit',
  'cause.csrf-mismatch.advice':
    'Fetch a fresh CSRF token after sign-in and when the page comes back from the back-forward cache, and do not take its refusal for the end of the session.',
  'cause.permission-mistaken.name': '403 taken for a logout',
  'cause.permission-mistaken.title':
    'The session was still good: the page took a “not allowed” for a “not signed in”',
  'cause.permission-mistaken.advice':
    'Sign out on 401 only. Look at the error handler at the position named above, and show a message for 403 instead.',
  'cause.refresh-network-error.name': 'Refresh got no answer',
  'cause.refresh-network-error.title':
    'The session was still good: the refresh got no answer, and the page gave up',
  'cause.refresh-network-error.advice':
    'Keep the credentials when a refresh fails without an answer, and try again with a pause. Look at the error handler of the refresh.',
  'cause.refresh-server-error.name': 'Refresh met a server error',
  'cause.refresh-server-error.title':
    'The session was still good: the refresh met a server error, and the page gave up',
  'cause.refresh-server-error.advice':
    'Retry the refresh after 5xx and 429 (with the pause that Retry-After asks for), and keep the credentials meanwhile. Look at the server’s log for the error.',
  'cause.refresh-token-revoked.name': 'Refresh token revoked',
  'cause.refresh-token-revoked.title': 'The server revoked the refresh token and says so',
  'cause.refresh-token-revoked.advice':
    'The server’s words above say which. Look there for the revocation, and pass the reason on to the person.',
  'cause.session-cookie-expired.name': 'Cookie expired',
  'cause.session-cookie-expired.title': 'The session cookie reached its own expiry date',
  'cause.session-cookie-expired.advice':
    'Let the server send the cookie again with a later date while the session is used (sliding expiry), or give it the lifetime that the session has.',
  'cause.signing-key-rotated.name': 'Signing key changed',
  'cause.signing-key-rotated.title': 'The server no longer accepts the key that the token was signed with',
  'cause.signing-key-rotated.advice':
    'Keep the previous key published until the last token signed with it has expired, and share keys between all nodes. The server’s log names the unknown kid or the bad signature.',
  'cause.token-refresh-failed.name': 'Refresh refused without a reason',
  'cause.token-refresh-failed.title': 'The refresh was refused without a reason',
  'cause.token-refresh-failed.advice':
    'Look in the log of the token endpoint at this moment. Let the endpoint answer with error and error_description (RFC 6749 section 5.2), so that the next one explains itself.',
  'cause.session-account-mismatch.name': 'Session of another account',
  'cause.session-account-mismatch.title': 'The server says that the session belongs to another account',
  'cause.session-account-mismatch.advice':
    'Look at how the account is switched, and at cookies that two accounts or environments share.',
  'cause.session-user-mismatch.name': 'Session of another user',
  'cause.session-user-mismatch.title': 'The server says that the session belongs to another user',
  'cause.session-user-mismatch.advice':
    'Look for a session cookie that two users or environments share, and for caches that mix up users.',
  'cause.account-missing.name': 'No account',
  'cause.account-missing.title': 'The server says that the account no longer exists',
  'cause.account-missing.advice': 'Look at what deleted or moved the account.',
  'cause.account-suspended.name': 'Account suspended',
  'cause.account-suspended.title': 'The server says that the account is suspended',
  'cause.account-suspended.advice': 'Look at why the account was suspended; tell the person.',
  'cause.account-cancelled.name': 'Account cancelled',
  'cause.account-cancelled.title': 'The server says that the account was cancelled',
  'cause.account-cancelled.advice': 'Look at who cancelled it and when; tell the person.',
  'cause.account-required.name': 'Account required',
  'cause.account-required.title': 'The page says that an account is required',
  'cause.account-required.advice': 'Look at how the page loads the account, and whether that request failed.',
  'cause.plan-missing.name': 'No plan',
  'cause.plan-missing.title': 'The server says that there is no plan',
  'cause.plan-missing.advice': 'Look at the account’s plan and at how it was lost.',
  'cause.plan-inactive.name': 'Plan inactive',
  'cause.plan-inactive.title': 'The server says that the plan is not active',
  'cause.plan-inactive.advice': 'Look at the plan’s state and at the last payment.',
  'cause.plan-required.name': 'Plan required',
  'cause.plan-required.title': 'The page says that a plan is required',
  'cause.plan-required.advice': 'Look at how the page loads the plan, and whether that request failed.',
  'cause.user-inactive.name': 'User inactive',
  'cause.user-inactive.title': 'The server says that the user is not active',
  'cause.user-inactive.advice': 'Look at who deactivated the user; tell the person.',
  'cause.server-stated.title': 'The server states its own reason: {code}',
  'cause.server-stated.advice': 'Look up {code} in the server’s code or documentation.',
  'cause.unexplained.name': 'Not enough evidence',
  'cause.unexplained.title': 'The session ended, and what was seen does not say why',
  'cause.unexplained.advice':
    'Keep recording and let it happen again: reload the page once so that scripts are seen from the start, and give access to the API’s and the identity provider’s origins if the panel asks for it. What was ruled out above narrows it down.',
  'cause.cookie-deleted-by-script.name': 'Cookie deleted by a script',
  'cause.cookie-deleted-by-script.title': 'A script of the page deleted the session cookie',
  'cause.cookie-deleted-by-script.advice':
    'Open the named line. Mark the session cookie HttpOnly, so that no script can touch it, and give clean-up code a list of what it may delete instead of “all cookies”.',
  'cause.storage-cleared-by-browser.name': 'Site data cleared',
  'cause.storage-cleared-by-browser.title': 'The site’s data was cleared in the browser, not by the page',
  'cause.storage-cleared-by-browser.advice':
    'Ask whether somebody cleared site data, whether “clear on close” is set for the site, and which privacy extensions run. If it comes back without them, look at the disk and ask the browser to keep the data (navigator.storage.persist()).',
  'cause.silent-renew-login-required.name': 'Silent renewal: sign-in required',
  'cause.silent-renew-login-required.title':
    'The silent renewal failed: the identity provider asks to sign in again',
  'cause.silent-renew-login-required.advice':
    'See above whether the provider’s cookie was sent. If not, frames cannot work here: use refresh tokens with rotation, or put the provider on the same site (a custom domain). If it was, compare the provider’s session lifetime with how long people stay; its log shows when that session ended.',
  'cause.interaction-required.name': 'Provider wants to see the person',
  'cause.interaction-required.title':
    'The renewal failed: the identity provider needs the person (consent, second factor, choice of account)',
  'cause.interaction-required.advice':
    'Send the person to the provider with a visible sign-in when this error comes, keeping the page that they were on. Look in the provider’s policies for what asks (conditional access, new scopes, a changed consent).',
  'cause.client-error-teardown.name': 'Reset after an error in the page',
  'cause.client-error-teardown.title':
    'An error in the page went uncaught, and the page threw its session away',
  'cause.client-error-teardown.advice':
    'Open the named line and the error before it: mend the error, and let the handler reset the view only. An error in the page says nothing about who is signed in.',
  'cause.cookie-not-sent.name': 'Cookie not sent',
  'cause.cookie-not-sent.title':
    'The browser kept the session cookie back: it was there, and the refused request went without it',
  'cause.cookie-not-sent.advice':
    "Set the attribute named above so that it covers this request, or send the request with credentials: 'include'. A cookie for requests from another site needs SameSite=None; Secure.",
  'cause.cookie-rejected.name': 'Cookie rejected',
  'cause.cookie-rejected.title': 'The server set the session cookie, and the browser did not take it',
  'cause.cookie-rejected.advice':
    'Mend the Set-Cookie of the response named above; DevTools shows it with a warning. Keep name and value below 4096 bytes: hold the session at the server, or less in the token.',
  'cause.cookie-collision.name': 'Two cookies of one name',
  'cause.cookie-collision.title':
    'Another program of the same host wrote over the session cookie, or two cookies of its name were sent',
  'cause.cookie-collision.advice':
    'Give each program a cookie name of its own (the __Host- prefix also shuts out other hosts and paths), and delete the left-over one.',
  'cause.cookie-evicted.name': 'Cookie evicted',
  'cause.cookie-evicted.title': 'The browser threw the session cookie out to make room',
  'cause.cookie-evicted.advice':
    'See what sets so many cookies on this domain (consent and analytics tools, one cookie a document), and let them have fewer.',
  'cause.session-cookie-lost-on-restart.name': 'Cookie lost with the browser',
  'cause.session-cookie-lost-on-restart.title':
    'The session cookie went when the browser was closed: it had no expiry date',
  'cause.session-cookie-lost-on-restart.advice':
    'Give the cookie an expiry date if people should stay signed in (“remember me”); for MSAL see cacheLocation and its notes on persistence. If it should end with the browser, nothing is broken.',
  'cause.foreign-401.name': '401 of another service',
  'cause.foreign-401.title':
    'The session was still good: another service answered 401, and the page took that for a logout',
  'cause.foreign-401.advice':
    'Let the handler that signs people out look at where the 401 came from, and act only on the session’s own server. Give the other service its own client, without that handler.',
  'cause.session-probe-failed.name': 'Question who is signed in failed',
  'cause.session-probe-failed.title':
    'The session was still good: the page asked who is signed in, and took a failed answer for “nobody”',
  'cause.session-probe-failed.advice':
    'Treat a failed probe as “not known”: keep what the page shows, and ask again after a pause. Sign out only on an answer that says so.',
  'cause.refresh-result-lost.name': 'Result of a refresh lost',
  'cause.refresh-result-lost.title':
    'A refresh succeeded, but the new token was never kept: the next refresh used the old one',
  'cause.refresh-result-lost.advice':
    'Store the result before anything else happens, also when a later step fails. Do not refresh while a page is being left. On a server between (SSR, BFF), pass the new Set-Cookie on to the browser.',
  'cause.client-expiry-bug.name': 'Page misjudged the expiry',
  'cause.client-expiry-bug.title':
    'The session was still good: the page took a token for expired that had time left',
  'cause.client-expiry-bug.advice':
    'Open the named line and check units: exp is in seconds (RFC 7519), Date.now() in milliseconds. Better, let the server judge: refresh on a 401.',
  'cause.refresh-timer-late.name': 'Timer for the refresh came late',
  'cause.refresh-timer-late.title':
    'The access token expired while the page’s timers stood still, and was not renewed on waking up',
  'cause.refresh-timer-late.advice':
    'Check the expiry before each request and when the page becomes visible again, and refresh then; refresh once on a 401 and retry.',
  'cause.login-loop.name': 'Sign-in loop',
  'cause.login-loop.title': 'App and sign-in page sent the browser to each other again and again',
  'cause.login-loop.advice':
    'Look at the first refusal of a round: what did the app’s request carry, and what had the sign-in set? Usual reasons are a cookie that is not sent or not stored, a wrong redirect address, clocks that disagree, or an audience that the app does not take. Let the app stop after one failed round and say so.',
  'cause.rate-limited.name': 'Asked too often',
  'cause.rate-limited.title':
    'The auth endpoint turned the browser away after too many requests, and the page gave up',
  'cause.rate-limited.advice':
    'Stop the storm: one refresh at a time for all tabs, no retry without a growing pause, respect Retry-After. Then look at the server’s limit, and at its list of banned addresses.',
  'cause.backend-error-as-401.name': 'Fault of the server answered as 401',
  'cause.backend-error-as-401.title':
    'The session was still good: the server took the same credential meanwhile, and one 401 ended it',
  'cause.backend-error-as-401.advice':
    'Look in the server’s log for an error at the time of the 401, and let the auth check answer 503 when it fails. In the page, refresh and retry once before giving up.',
  'cause.no-sticky-session.name': 'Nodes that do not share sessions',
  'cause.no-sticky-session.title': 'One node of the server knows the session, another does not',
  'cause.no-sticky-session.advice':
    'Keep sessions in a store that all nodes share, and give all nodes the same secret or key; sticky routing only hides it until a node restarts.',
  'cause.auth-proxy-expired.name': 'Session of the auth proxy ended',
  'cause.auth-proxy-expired.title':
    'A proxy in front of the app sent the page’s request to an identity provider: its session had ended',
  'cause.auth-proxy-expired.advice':
    'Let the proxy answer scripts with 401 instead of a redirect (oauth2-proxy: --api-route, or Accept: application/json), and reload the page on it. Compare its cookie’s lifetime and refresh interval with how long people stay.',
  'cause.silent-renew-timeout.name': 'Silent renewal never came back',
  'cause.silent-renew-timeout.title': 'The silent renewal failed: the hidden frame never came back',
  'cause.silent-renew-timeout.advice':
    'Open the frame’s address in a tab and see what it shows. Check X-Frame-Options and frame-ancestors of provider and callback page, and that the redirect address is a light page that answers the opener. Refresh tokens need no frame.',
  'cause.idp-session-changed.name': 'Provider’s session ended',
  'cause.idp-session-changed.title': 'The identity provider told the app that its session there had ended',
  'cause.idp-session-changed.advice':
    'Nothing is broken if single sign-out is meant. Else look at the client’s front-channel logout address at the provider, or switch off session monitoring in the app.',
  'cause.network-identity-changed.name': 'Network changed',
  'cause.network-identity-changed.title':
    'The server refused the session right after the computer changed its network',
  'cause.network-identity-changed.advice':
    'See whether it comes back with the next change of network. Look for strong session protection or IP binding at the server or in a firewall before it; its log names the two addresses.',
  'cause.stale-page.name': 'Old page shown',
  'cause.stale-page.title':
    'What was shown was old: the session was still there, and a cached page asked to sign in',
  'cause.stale-page.advice':
    'Reload to see the present state. Send pages and answers that depend on who is signed in with Cache-Control: no-store (or private, no-cache), and ask again when a page comes back (pageshow with persisted).',
  'cause.unauthenticated-in-200.name': 'Refused under status 200',
  'cause.unauthenticated-in-200.title':
    'The server refused the session inside an answer that says “OK”, and gave no reason',
  'cause.unauthenticated-in-200.advice':
    'Look in the server’s log for why it took this request for unauthenticated, and let the error say so (extensions.code, error_description).',
  'cause.websocket-auth-closed.name': 'Socket closed: not signed in',
  'cause.websocket-auth-closed.title':
    'The server closed the page’s WebSocket as not signed in, and the page gave up',
  'cause.websocket-auth-closed.advice':
    'Refresh and reconnect before taking the close for a logout. Look in the log of the socket server for what it checked at this moment.',
  'cause.per-tab-storage.name': 'Storage of one tab',
  'cause.per-tab-storage.title': 'The tokens were kept for one tab only, and that tab was closed',
  'cause.per-tab-storage.advice':
    'If people should stay signed in, keep the session in a cookie or in localStorage, or renew it silently when a tab begins. If it should end with the tab, nothing is broken.',
} as const;
