/** Words of the causes: a short name, the answer in one line, what it is, and what to do about it. */
export const causes = {
  'cause.server-idle-timeout.name': 'Idle limit on the server',
  'cause.server-idle-timeout.title':
    'The server ended the session after {pause} without a request, though the credentials were still good',
  'cause.server-idle-timeout.explanation':
    'Many servers keep a session of their own beside the tokens and end it when no request comes for some time. The tokens know nothing of it: by their own dates they are still good. Moving the mouse or typing does not help, only a request does.',
  'cause.server-idle-timeout.advice':
    'Look for an idle or sliding session limit on the server (session store TTL, SESSION_COOKIE_AGE, gateway timeout) and compare it with the pause above. Raise it, let a light request keep it alive while the person is active, or make the refresh start a new session. The server’s log settles it: look for a session-expired line at this time; an administrator’s revocation would stand there with another name.',
  'cause.session-revoked.name': 'Session ended on the server',
  'cause.session-revoked.title':
    'The server no longer accepts the session, though its credentials were still good',
  'cause.session-revoked.explanation':
    'The server refused credentials that were good by their own dates: somebody or something ended the session there. An administrator, a sign-out or password change on another device, a security rule, or a back-channel logout look alike from the browser.',
  'cause.session-revoked.advice':
    'Look in the server’s log for what ended this session at or before this time: a revocation, a password change, a sign-out elsewhere, a deployment. Let the server say the reason in the refused answer (error and error_description, or a reason field), so that the page can show it.',
  'cause.session-store-lost.name': 'Server lost its sessions',
  'cause.session-store-lost.title':
    'The server no longer knows the session: its session store was lost or emptied',
  'cause.session-store-lost.explanation':
    'The credentials were sent and unexpired, yet the server acted as if it had never seen them. That happens when sessions live in memory and the server restarts, when a cache is flushed or full, or when another node answers.',
  'cause.session-store-lost.advice':
    'Check whether the server, its session store (Redis, Memcached, database) or a node behind the load balancer restarted or was flushed at this time. Keep sessions in a store that survives restarts and is shared by all nodes.',
  'cause.manual-logout.name': 'Signed out by the person',
  'cause.manual-logout.title': 'The person signed out',
  'cause.manual-logout.explanation':
    'A control that signs out was used, and nothing had been refused before that.',
  'cause.manual-logout.advice':
    'Nothing is broken. If nobody meant to sign out, look at where the control stands and what it is called: a click on it by mistake looks just the same.',
  'cause.access-token-expired.name': 'Access token expired',
  'cause.access-token-expired.title': 'The access token had expired and was not renewed',
  'cause.access-token-expired.explanation':
    'An access token is good for a short time only. A page has to renew it with the refresh token before or when it expires; here a request was sent with an expired token, and no renewal was tried.',
  'cause.access-token-expired.advice':
    'Look at the code that handles a 401: it should refresh once and retry. Check that the refresh token was at hand at that moment, and that a timer that renews ahead of time is not throttled in hidden tabs.',
  'cause.no-refresh-token.name': 'No refresh token',
  'cause.no-refresh-token.title':
    'The access token had expired, and there was no refresh token to renew it with',
  'cause.no-refresh-token.explanation':
    'The session held an access token only. When it expires, nothing can renew it, and the person has to sign in again.',
  'cause.no-refresh-token.advice':
    'Ask for a refresh token at sign-in (scope offline_access with OpenID Connect, “remember me” in the app), or renew through the server’s own session. If one was issued, look for what dropped it before it was stored.',
  'cause.refresh-token-expired.name': 'Refresh token expired',
  'cause.refresh-token-expired.title': 'The refresh token had expired',
  'cause.refresh-token-expired.explanation':
    'The refresh was refused because the refresh token was past its own expiry. From there only a new sign-in helps.',
  'cause.refresh-token-expired.advice':
    'Compare the refresh token’s lifetime with how long people stay away. Rotating refresh tokens should get a fresh lifetime with every use; if this one did not, look at the token endpoint’s settings (absolute against sliding lifetime).',
  'cause.refresh-token-reused.name': 'Refresh token used twice',
  'cause.refresh-token-reused.title':
    'One refresh token was used twice: the server took the second use for theft',
  'cause.refresh-token-reused.explanation':
    'With rotation, a refresh token is good for one use. Two tabs (or two requests of one tab) that refresh at the same moment use the same one; the server takes the first, refuses the second, and often ends the whole session as a precaution.',
  'cause.refresh-token-reused.advice':
    'Let only one refresh run at a time over all tabs: navigator.locks around the refresh, then read the stored token again before asking. A short grace period for reuse on the server hides what is left.',
  'cause.session-cookie-deleted.name': 'Cookie deleted by a response',
  'cause.session-cookie-deleted.title': 'A response deleted the session cookie, though it refused nothing',
  'cause.session-cookie-deleted.explanation':
    'A Set-Cookie header with a past date or Max-Age=0 removes a cookie. Here an answer that otherwise succeeded carried one for the session cookie.',
  'cause.session-cookie-deleted.advice':
    'Look at the code behind the response named above, and at everything in between (gateway, middleware) that may add Set-Cookie: a sign-out handler that is called by mistake, a prefetch of the sign-out link, a domain or path that clears more than it should.',
  'cause.storage-cleared-by-script.name': 'Storage cleared by script',
  'cause.storage-cleared-by-script.title':
    'A script of the page removed the credentials, though nothing had been refused',
  'cause.storage-cleared-by-script.explanation':
    'The credentials were deleted from the browser’s storage by code on the page, with no answer of the server that would explain it. The server still knows the session.',
  'cause.storage-cleared-by-script.advice':
    'Open the position named above. Look for localStorage.clear() or removeItem() that reaches further than meant: clean-up code, a vendor script, a migration, an error handler that signs people out.',
  'cause.unexplained.name': 'Not enough evidence',
  'cause.unexplained.title': 'The session ended, and what was seen does not say why',
  'cause.unexplained.explanation':
    'The credentials or the signed-in page are gone, but no refusal, no sign-out and no removing code was seen.',
  'cause.unexplained.advice':
    'Keep recording and let it happen again: reload the page once so that scripts are seen from the start, and give access to the API’s and the identity provider’s origins if the panel asks for it. What was ruled out above narrows it down.',
} as const;
