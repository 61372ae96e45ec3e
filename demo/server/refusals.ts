import type { DemoSettings, Words } from './settings.ts';

/** A refused request, ready to be sent. */
export type Refusal = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** 401 without a word of explanation. */
export const bareRefusal: Refusal = { status: 401, body: {} };

/** Django REST's words for a caller that asks too often. */
export const tooManyRequests: Refusal = {
  status: 429,
  body: { detail: 'Request was throttled.' },
  headers: { 'retry-after': '60' },
};

const SIMPLEJWT_REFRESH: Refusal = {
  status: 401,
  body: { detail: 'Token is invalid or expired', code: 'token_not_valid' },
};

/** Refuses an API request whose session is gone or whose token is not taken. */
export function refuseRequest(words: Words, description: string): Refusal {
  if (words === 'none') return bareRefusal;
  if (words === 'simplejwt') {
    return {
      status: 401,
      body: {
        detail: 'Given token not valid for any token type',
        code: 'token_not_valid',
        messages: [{ token_class: 'AccessToken', token_type: 'access', message: description }],
      },
      headers: { 'www-authenticate': 'Bearer realm="api"' },
    };
  }
  return {
    status: 401,
    body: { error: 'invalid_token', error_description: description },
    headers: {
      'www-authenticate': `Bearer realm="api", error="invalid_token", error_description="${description}"`,
    },
  };
}

/** Refuses a refresh. OAuth's form has status 400 (RFC 6749 section 5.2), the others 401. */
export function refuseRefresh(words: Words, description: string): Refusal {
  if (words === 'none') return bareRefusal;
  if (words === 'simplejwt') return SIMPLEJWT_REFRESH;
  return { status: 400, body: { error: 'invalid_grant', error_description: description } };
}

/** A request that named nobody, in Django REST's words; 403 where no challenge is configured. */
export function refuseMissingCredentials(status: 401 | 403): Refusal {
  return {
    status,
    body: { detail: 'Authentication credentials were not provided.' },
    ...(status === 401 ? { headers: { 'www-authenticate': 'Bearer realm="api"' } } : {}),
  };
}

/** An unsafe method whose CSRF token does not match, as three frameworks say it. */
export function refuseCsrf(framework: 'django' | 'laravel' | 'rails'): Refusal {
  if (framework === 'django') {
    return { status: 403, body: { detail: 'CSRF Failed: CSRF token from the request header is incorrect.' } };
  }
  if (framework === 'laravel') return { status: 419, body: { message: 'CSRF token mismatch.' } };
  return { status: 422, body: { error: "Can't verify CSRF token authenticity." } };
}

/** Words for the end by one of the server's own limits, on a request or on a refresh. Undefined where it says nothing. */
export function refuseByLimit(
  words: DemoSettings['limitWords'],
  limit: 'absolute' | 'idle',
): Refusal | undefined {
  if (words === 'none') return undefined;
  if (words === 'plain') {
    const detail =
      limit === 'absolute'
        ? 'The maximum session lifetime was reached.'
        : 'You were signed out because of inactivity.';
    return { status: 401, body: { detail } };
  }
  const description =
    limit === 'absolute'
      ? 'AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime, which cannot be extended.'
      : 'AADSTS700082: The refresh token has expired due to inactivity.';
  return { status: 400, body: { error: 'invalid_grant', error_description: description } };
}

/** Spring Security's words for a session pushed out by a newer one (ConcurrentSessionFilter). */
export const concurrentSessionRefusal: Refusal = {
  status: 401,
  body: {
    detail:
      'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
  },
};
