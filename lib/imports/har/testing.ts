/** HARs for tests, as Chromium's DevTools write them. */

export const T0 = Date.UTC(2024, 0, 15, 14, 32, 15);
export const ORIGIN = 'https://app.test';

export const jwt = (signature: string, claims: object = { exp: T0 / 1_000 + 3_600 }): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`;
};

export type EntryOptions = {
  token?: string;
  body?: unknown;
  answer?: unknown;
  type?: string;
  headers?: Record<string, string>;
  answerHeaders?: { name: string; value: string }[];
};

export type TestEntry = { startedDateTime: string; request: { method: string; url: string } } & Record<
  string,
  unknown
>;

/** An entry so many ms after the beginning; the page that asks is the dashboard where nothing else is said. */
export function entryOf(
  ms: number,
  method: string,
  path: string,
  status: number,
  { token, body, answer, type = 'xhr', headers = {}, answerHeaders = [] }: EntryOptions = {},
): TestEntry {
  const sent = {
    referer: `${ORIGIN}/dashboard`,
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...headers,
  };
  return {
    startedDateTime: new Date(T0 + ms).toISOString(),
    time: 40,
    timings: { blocked: 1, dns: -1, connect: -1, send: 1, wait: 30, receive: 8 },
    _resourceType: type,
    request: {
      method,
      url: path.startsWith('http') ? path : `${ORIGIN}${path}`,
      headers: Object.entries(sent).map(([name, value]) => ({ name, value })),
      cookies: [],
      ...(body === undefined
        ? {}
        : { postData: { mimeType: 'application/json', text: JSON.stringify(body) } }),
    },
    response: {
      status,
      headers: [{ name: 'content-type', value: 'application/json' }, ...answerHeaders],
      content: {
        mimeType: type === 'document' ? 'text/html' : 'application/json',
        size: 2,
        text: type === 'document' ? '<html></html>' : JSON.stringify(answer ?? {}),
      },
      redirectURL: '',
    },
  } as TestEntry;
}

/** Signed in, worked for a while, away for 25 minutes, refused, and sent to the page to sign in on. */
export function signedInAndRefused({
  refusal,
  secret,
}: {
  refusal?: object;
  secret?: string;
} = {}): TestEntry[] {
  const access = secret ?? jwt('YWNjZXNzLXNpZ25hdHVyZQ');
  const refresh = secret ? `${secret}r` : jwt('cmVmcmVzaC1zaWduYXR1cmU', { exp: T0 / 1_000 + 1_728_000 });
  const away = 26 * 60_000;
  const hidden: EntryOptions = secret
    ? {
        headers: { Cookie: `sid=${secret}; ${secret.replace(/\W/g, '')}=1`, 'X-Auth-Token': secret },
        answerHeaders: [
          { name: 'Set-Cookie', value: `sid=${secret}; Path=/${secret}; HttpOnly` },
          { name: 'X-Reason', value: secret },
        ],
      }
    : {};
  const more = secret ? `?token=${secret}&code=${secret}#${secret}` : '';
  return [
    entryOf(0, 'GET', '/signin', 200, { type: 'document', headers: { referer: '' } }),
    entryOf(2_000, 'POST', '/v1/auth/login/', 200, {
      body: { email: 'ada@example.test', password: secret ?? 'correct horse' },
      answer: { access, refresh, user: { id: 1 } },
      ...(secret ? { headers: { referer: `${ORIGIN}/signin${more}` } } : {}),
    }),
    entryOf(3_000, 'GET', `/v1/me/${more}`, 200, { token: access, ...hidden }),
    entryOf(20_000, 'GET', '/v1/items/', 200, { token: access }),
    entryOf(60_000, 'GET', '/v1/items/', 200, { token: access }),
    entryOf(away, 'GET', '/v1/items/', 401, {
      token: access,
      answer: refusal ?? (secret ? { error: secret } : {}),
    }),
    entryOf(away + 100, 'POST', '/v1/auth/refresh/', 401, { body: { refresh } }),
    entryOf(away + 200, 'GET', '/signin', 200, { type: 'document' }),
  ];
}

export function harOf(entries: readonly unknown[]): { log: Record<string, unknown> } {
  return {
    log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages: [], entries },
  };
}
