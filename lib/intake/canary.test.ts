import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { guardEvent } from '../events/event.ts';
import type { Observation } from '../messaging/observation.ts';
import { testFingerprinter as fingerprinter } from '../secrets/test-fingerprinter.ts';
import { createIntake } from './create-intake.ts';
import type { RawCookie, RawRequest, Sender } from './types.ts';

const intake = createIntake({ fingerprinter });
const sender: Sender = {
  tabId: 1,
  frameId: 0,
  origin: 'https://app.test',
  documentId: 'D',
  cookieStoreId: '0',
};

/** Every form in which a site may hold a secret. */
const forms: ((s: string) => string)[] = [
  (s) => s,
  (s) => `"${s}"`,
  (s) => `Bearer ${s}`,
  (s) => JSON.stringify({ token: s, nested: { refreshToken: s, [s]: s, list: [s] } }),
  (s) =>
    JSON.stringify({
      auth: JSON.stringify({ access_token: s, user: { email: `${s}@example.test`, id: s } }),
    }),
  (s) => encodeURIComponent(JSON.stringify({ session: s })),
  (s) => btoa(JSON.stringify({ access_token: s })),
  (s) => `base64-${btoa(JSON.stringify({ refresh_token: s }))}`,
  (s) => btoa(s),
  (s) => `s:${s}.${s}`,
  (s) =>
    `${btoa('{}')}.${btoa(JSON.stringify({ sub: s, email: `${s}@x.test`, name: s, exp: 1705330335 })).replaceAll('=', '')}.${s}`,
  (s) =>
    `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: s, sid: s, jti: s, azp: s, scope: s, iss: `https://${'id.test'}/${s}` })).toString('base64url')}.c2ln`,
];

async function everything(secret: string, wrapped: string): Promise<unknown[]> {
  const half = Math.floor(wrapped.length / 2);
  const observations: Observation[] = [
    {
      type: 'storage',
      area: 'localStorage',
      key: 'access_token',
      before: null,
      after: wrapped,
      how: 'setItem',
      stack: `Error: ${secret}\n    at ${secret} (https://app.test/a.js?t=${secret}#${secret}:1:2)`,
      input: { type: secret, trusted: false },
    },
    {
      type: 'storage',
      area: 'localStorage',
      key: `token:${secret}`,
      before: wrapped,
      after: null,
      how: 'removeItem',
      stack: `f@https://app.test/x.js?${secret}:1:2`,
    },
    {
      type: 'storage',
      area: 'sessionStorage',
      key: 'anything',
      before: 'Xk29',
      after: wrapped,
      how: 'unwitnessed',
    },
    {
      type: 'snapshot',
      area: 'localStorage',
      keyCount: 2,
      entries: [
        { key: 'persist:root', value: wrapped },
        { key: `${secret}_token`, value: wrapped },
      ],
    },
    ...['application/json', 'text/html', 'text/plain'].map(
      (contentType): Observation => ({
        type: 'body',
        transport: 'fetch',
        method: secret.slice(0, 100),
        url: `https://api.test/x/${secret}?a=${secret}`,
        status: 401,
        startedAt: 1,
        contentType,
        text: wrapped,
      }),
    ),
    {
      type: 'body',
      transport: 'fetch',
      method: 'GET',
      url: '/x',
      status: 401,
      startedAt: 1,
      contentType: secret.slice(0, 100),
      text: JSON.stringify({
        error: secret,
        message: `bad ${wrapped}`,
        code: secret,
        detail: wrapped,
        logout_context: { a: secret },
        logout_path: `/${secret}`,
        [secret]: { message: 'x' },
      }),
    },
    { type: 'intent', intent: 'sign-out', trigger: 'click', label: `Sign out ${secret}`.slice(0, 200) },
    { type: 'unread', sensor: 'storage', what: secret, why: secret.slice(0, 100), lengthChars: 1 },
  ];
  const cookies: RawCookie[] = [
    'sessionid',
    'access_token',
    'zq',
    secret.slice(0, 60),
    'sb-x-auth-token.0',
  ].map((name, i) => ({
    name,
    value: i === 4 ? wrapped.slice(0, half) : wrapped,
    domain: 'app.test',
    path: `/p/${encodeURIComponent(secret)}`,
    httpOnly: true,
    secure: true,
    session: false,
    expirationDate: 1705330335,
  }));
  const request: RawRequest = {
    requestId: '1',
    url: `https://u:${secret}@api.test/reset/${secret}?access_token=${encodeURIComponent(wrapped)}&code=${secret}&state=${secret}&error=${secret}&session=${secret}&${secret}#id_token=${secret}`,
    method: 'POST',
    type: 'xmlhttprequest',
    startedAt: 1,
    finishedAt: 2,
    status: 302,
    error: `net::ERR ${secret}`,
    requestHeaders: [
      { name: 'Authorization', value: wrapped },
      { name: 'Authorization', value: `Bearer ${secret}` },
      { name: 'Authorization', value: `Basic ${btoa(`ada:${secret}`)}` },
      {
        name: 'Cookie',
        value: `sid=${encodeURIComponent(wrapped)}; sb-x-auth-token.0=${secret.slice(0, 9)}; ${secret.replaceAll(/[^\w]/g, '')}=1; x=${secret}`,
      },
      { name: 'X-CSRF-Token', value: secret },
      { name: `X-${secret.replaceAll(/[^\w]/g, '')}-Token`, value: secret },
      { name: 'Referer', value: `https://app.test/?t=${secret}` },
    ],
    requestBody: {
      raw: [
        {
          bytes: new TextEncoder().encode(
            JSON.stringify({
              refresh_token: wrapped,
              password: secret,
              otp: secret,
              code: secret,
              grant_type: secret,
              [secret]: secret,
              assertion: secret,
            }),
          ).buffer,
        },
      ],
    },
    responseHeaders: [
      {
        name: 'Set-Cookie',
        value: `sid=${secret}; Path=/${secret}; SameSite=${secret}\n${secret.replaceAll(/[^\w]/g, '')}=${secret}`,
      },
      {
        name: 'Location',
        value: `https://id.test/cb/${secret}?code=${secret}&error=${secret}#access_token=${secret}`,
      },
      {
        name: 'WWW-Authenticate',
        value: `Bearer realm="${secret}", error="${secret}", error_description="Token ${secret} bad", ${secret.slice(0, 40)}="x"`,
      },
      { name: 'X-Served-By', value: secret },
      { name: 'X-Auth-Reason', value: secret },
      { name: 'Content-Type', value: secret },
      { name: 'Clear-Site-Data', value: `"${secret}"` },
      { name: 'X-Other', value: secret },
    ],
    initiator: `https://app.test/${secret}`,
  };
  const form: RawRequest = {
    ...request,
    requestBody: { formData: { refresh_token: [wrapped], password: [secret], [secret]: [secret] } },
  };
  return [
    ...(await Promise.all(observations.map((one) => intake.fromObservation(one, sender, 1)))),
    ...(await Promise.all(
      cookies.flatMap((one) => [
        intake.fromCookie(one, null, 1),
        intake.fromCookie(one, { removed: true, cause: secret }, 1),
      ]),
    )),
    await intake.fromRequest(request),
    await intake.fromRequest(form),
    await intake.fromNavigation({
      url: request.url,
      navigation: 'load',
      transition: secret,
      at: 1,
      tabId: 1,
      frameId: 0,
    }),
  ].flat();
}

describe('canary', PATIENT, () => {
  it('leaves no piece of a secret in any event, in any encoding, whatever form it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(canary, fc.constantFrom(...forms), async (secret, form) => {
        const events = await everything(secret, form(secret));
        expect(events.length).toBeGreaterThan(12);
        for (const event of events) {
          expect(guardEvent({ id: 'e', ...(event as object) })).toMatchObject({ ok: true });
          expect(leaks(JSON.stringify(event), secret), JSON.stringify(event)).toEqual([]);
        }
      }),
    );
  });

  it('would notice a leak', () => {
    const secret = 'Xk29sla02kaPq81zXk29sla02kaPq81z';
    for (const form of [
      secret.slice(9, 17),
      btoa(`a${secret}`),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('hex'),
      [...secret].reverse().join(''),
    ]) {
      expect(leaks(`text ${form} text`, secret)).not.toEqual([]);
    }
  });
});
