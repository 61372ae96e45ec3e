/** What each cause is in general, and what has to be seen before it can be said. */
export const causeExplanations = {
  'cause.server-idle-timeout.explanation':
    'Many servers keep a session of their own beside the tokens and end it when no request comes for some time. The tokens know nothing of it: by their own dates they are still good. Moving the mouse or typing does not help, only a request does.',
  'cause.session-revoked.explanation':
    'The server refused credentials that were good by their own dates: somebody or something ended the session there. An administrator, a sign-out or password change on another device, a security rule, or a back-channel logout look alike from the browser.',
  'cause.session-store-lost.explanation':
    'The credentials were sent and unexpired, yet the server acted as if it had never seen them. That happens when sessions live in memory and the server restarts, when a cache is flushed or full, or when another node answers.',
  'cause.manual-logout.explanation':
    'A control that signs out was used, and nothing had been refused before that.',
  'cause.access-token-expired.explanation':
    'An access token is good for a short time only. A page has to renew it with the refresh token before or when it expires; here a request was sent with an expired token, and no renewal was tried.',
  'cause.no-refresh-token.explanation':
    'The session held an access token only. When it expires, nothing can renew it, and the person has to sign in again.',
  'cause.refresh-token-expired.explanation':
    'The refresh was refused because the refresh token was past its own expiry. From there only a new sign-in helps.',
  'cause.refresh-token-reused.explanation':
    'With rotation, a refresh token is good for one use. Two tabs (or two requests of one tab) that refresh at the same moment use the same one; the server takes the first, refuses the second, and often ends the whole session as a precaution.',
  'cause.session-cookie-deleted.explanation':
    'A Set-Cookie header with a past date or Max-Age=0 removes a cookie. Here an answer that otherwise succeeded carried one for the session cookie.',
  'cause.storage-cleared-by-script.explanation':
    'The credentials were deleted from the browser’s storage by code on the page, with no answer of the server that would explain it. The server still knows the session.',
  'cause.absolute-timeout.explanation':
    'Some servers end a session a fixed time after sign-in, however busy it is. Refreshing does not help: the refresh is refused too.',
  'cause.auth-credentials-missing.explanation':
    'The refused request reached the server without a token or cookie that it looks for. Some frameworks answer this with 401, some with 403.',
  'cause.clear-site-data.explanation':
    'The Clear-Site-Data header wipes cookies, storage or both for the whole origin, also when a sibling page sends it.',
  'cause.client-idle-timeout.explanation':
    'The page has an idle timer of its own. When nobody uses it for long enough it signs out, though the server would still take the session.',
  'cause.clock-skew.explanation':
    'Expiry dates are written by the server’s clock. Where the browser’s clock is off, a page that compares them with its own time drops tokens that are still good, or keeps dead ones.',
  'cause.concurrent-login.explanation':
    'The server allows a limited number of sessions for one account, and a newer sign-in took this one’s place.',
  'cause.cross-tab-logout.explanation':
    'The tabs of a site share its storage. Another tab or frame, which was not recorded, removed the credentials, and this one followed.',
  'cause.csrf-mismatch.explanation':
    'Servers protect unsafe requests with a second token. When it is stale, from another session, or not sent, the request is refused although the session is good.',
  'cause.permission-mistaken.explanation':
    'The server answered 403: this person may not have this thing. The page dropped its credentials because of it, though every other request still worked.',
  'cause.refresh-network-error.explanation':
    'A refresh that gets no answer says nothing about the session. The page took it for a refusal and dropped credentials that were still good.',
  'cause.refresh-server-error.explanation':
    'An answer of 5xx or 429 says that the server is busy or broken, not that the session ended. The page dropped credentials that were still good.',
  'cause.refresh-token-revoked.explanation':
    'The refresh token had time left, but the server no longer takes it: it was revoked, the account was blocked, or the password changed.',
  'cause.session-cookie-expired.explanation':
    'A cookie with Expires or Max-Age ends at that moment, whatever the server thinks of the session.',
  'cause.signing-key-rotated.explanation':
    'The token is unexpired, but the server verifies signatures with another key: keys were rotated without keeping the old one, or a deployment brought new ones.',
  'cause.token-refresh-failed.explanation':
    'No date says that the refresh token had run out, but the server refused it and did not say why.',
  'cause.session-account-mismatch.explanation':
    'The account in the session is not the one that the person works in now.',
  'cause.session-user-mismatch.explanation':
    'The user in the session is not the one that the credentials name.',
  'cause.account-missing.explanation': 'The person’s account was not found.',
  'cause.account-suspended.explanation': 'The account exists but may not be used at present.',
  'cause.account-cancelled.explanation': 'The account was ended.',
  'cause.account-required.explanation': 'The page’s own check found no account for the person.',
  'cause.plan-missing.explanation': 'The account has no plan that would allow this.',
  'cause.plan-inactive.explanation': 'The account’s plan was suspended or has ended.',
  'cause.plan-required.explanation': 'The page’s own check found no plan for the account.',
  'cause.user-inactive.explanation': 'The user was deactivated.',
  'cause.server-stated.explanation': 'The server named a reason of its own in the refused answer.',
  'cause.unexplained.explanation':
    'The credentials or the signed-in page are gone, but no refusal, no sign-out and no removing code was seen.',
  'cause.cookie-deleted-by-script.explanation':
    'Scripts can delete every cookie that is not HttpOnly. Here one did so with the session cookie, and nothing that the server had said led to it. Consent tools, clean-up code of vendors and tests left in a build do that.',
  'cause.storage-cleared-by-browser.explanation':
    'Everything of the site went at once, and no code of the page did it. People clear site data in the settings or in DevTools, browsers do so on closing where told to, extensions do so for privacy, and a full disk makes the browser drop what it may.',
  'cause.silent-renew-login-required.explanation':
    'The page has no refresh token and renews its session in a hidden frame at the identity provider (prompt=none). The provider answered login_required: its own session had ended, or it never got its cookie, because browsers keep cookies back in frames of another site.',
  'cause.interaction-required.explanation':
    'A renewal in the background cannot show anything. The identity provider answered that it has to: for consent, for a second factor, or for a choice of account.',
  'cause.client-error-teardown.explanation':
    'The session was good. A mistake in the page’s own code was not caught, and code that is meant to recover from that reset everything, the credentials included.',
  'cause.cookie-not-sent.explanation':
    'A cookie goes only with requests that its Domain, Path, Secure, SameSite and partition allow, and with requests of scripts only where their credentials option says so. The session itself was still good.',
  'cause.cookie-rejected.explanation':
    'Browsers drop a Set-Cookie that breaks the rules: too long, SameSite=None without Secure, a name prefix whose conditions are not met, a foreign domain. They do so silently, and the server goes on as if the cookie were there.',
  'cause.cookie-collision.explanation':
    'Cookies know no ports, and those of a parent domain or another path go along with a site’s own. Two programs that use one name overwrite each other’s sessions; of two that arrive, a server reads either.',
  'cause.cookie-evicted.explanation':
    'Browsers keep some 180 cookies for one site and then drop the oldest. The server still knows the session.',
  'cause.session-cookie-lost-on-restart.explanation':
    'A cookie without Expires or Max-Age ends with the browser, while localStorage stays. Stores that are encrypted under a key in such a cookie (MSAL) cannot be read any more then.',
  'cause.foreign-401.explanation':
    'A page asks many services. The one that refused neither issued this session nor takes it, so its 401 says nothing about who is signed in here.',
  'cause.session-probe-failed.explanation':
    'Pages ask an address such as /session or /me who is signed in. A broken network, a 5xx or a page of HTML in place of data is no answer to that.',
  'cause.refresh-result-lost.explanation':
    'With rotation, the server hands out a new refresh token with every refresh and takes the old one no more. Here the page or the browser kept the old one: the answer came too late for a page that was left, or its cookie or token was not stored.',
  'cause.client-expiry-bug.explanation':
    'Browser and server agree about the time, and nothing was refused, yet the page dropped the token as expired. Typical: seconds compared with milliseconds, a lifetime taken for the time left, a hint cookie that ran out first, a timer longer than the 24.8 days that browsers can hold.',
  'cause.refresh-timer-late.explanation':
    'Timers do not run while the computer sleeps, and run late in hidden tabs. A page that renews its token by a timer alone finds it expired when it wakes up.',
  'cause.login-loop.explanation':
    'The sign-in page sees a session and sends the browser back; the app sees none and sends it away. What one writes, the other does not get or does not take.',
  'cause.rate-limited.explanation':
    'The page (or several tabs of it) asked the auth endpoint so often that the server began to refuse. That says nothing about the session.',
  'cause.backend-error-as-401.explanation':
    'A server that cannot check a credential (database locked, cache timed out) should answer 503. This one said 401 to one request, and took the same credential on others.',
  'cause.no-sticky-session.explanation':
    'The same credential was accepted and refused in turns. Behind a load balancer each node keeps its own sessions or keys, and it depends on chance which one answers.',
  'cause.auth-proxy-expired.explanation':
    'The proxy answers for an app that knows nothing of sign-in. It redirects every request without a session, also those of scripts, which cannot follow to another site: the page sees a network or CORS error only.',
  'cause.silent-renew-timeout.explanation':
    'The page renews its session in a hidden frame at the identity provider. The frame got no answer, was not allowed to be a frame, or showed a page that waits for a person.',
  'cause.idp-session-changed.explanation':
    'Somebody signed out (or in as somebody else) at the identity provider or in another app of it, and the provider passed that on to this app.',
  'cause.network-identity-changed.explanation':
    'Some servers bind a session to the address (or other marks of the network) that it began from, and take it no more from another: Wi-Fi to mobile, VPN on or off.',
  'cause.stale-page.explanation':
    'A page from the browser’s history, from a cache or from a service worker shows who was signed in when it was made, not who is now.',
  'cause.unauthenticated-in-200.explanation':
    'GraphQL, gRPC-web and some APIs answer “not signed in” under status 200. That is the form of the refusal; why the session ended, the answer does not say.',
  'cause.websocket-auth-closed.explanation':
    'No HTTP request was refused; the server ended the connection with a code for a missing or expired sign-in. A token that was good when the socket opened may expire while it stays open.',
  'cause.per-tab-storage.explanation':
    'sessionStorage belongs to a tab and ends with it. A new tab, or the browser after a restart, begins with nothing, though the server still knows the session.',
  'needs.requests': 'requests and how the server took them',
  'needs.carried': 'which credential each request carried',
  'needs.answers': 'what the refusing answer says',
  'needs.set-cookies': 'cookies that answers set or take away',
  'needs.clocks': 'the server’s clock',
  'needs.builds': 'builds of the app, from page or headers',
  'needs.network': 'changes of the network',
  'needs.frames': 'frames that renew or watch the session',
  'needs.sockets': 'sockets that the server closed',
  'needs.cookies': 'the session cookie and what became of it',
  'needs.storage': 'credentials in storage',
  'needs.removals': 'how the credentials went',
  'needs.dates': 'the credentials’ own dates',
  'needs.calls': 'calls of the page’s code',
  'needs.errors': 'errors that nobody caught',
  'needs.controls': 'which control was used',
  'needs.activity': 'input, in all tabs',
  'needs.stalls': 'sleep, and tabs out of view',
  'needs.sign-ins': 'when the session began',
  'needs.tabs': 'other tabs of the site',
  'needs.pages': 'pages that were shown',
  'needs.restarts': 'the browser’s closing and starting',
} as const;
