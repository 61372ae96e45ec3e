import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { guardEvent } from '../events/event.ts';
import { type Observation, observation } from '../messaging/observation.ts';
import { testFingerprinter as fingerprinter } from '../secrets/test-fingerprinter.ts';
import { createIntake } from './create-intake.ts';
import type { RawCookie, RawRequest, Sender } from './types.ts';

const intake = createIntake({ fingerprinter });
const sender: Sender = {
  tabId: 7,
  frameId: 0,
  origin: 'https://app.test',
  documentId: 'D1',
  cookieStoreId: '0',
};
const AT = 1_705_326_735_000;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object) => `${encode({ alg: 'HS256' })}.${encode(claims)}.c2lnbmF0dXJl`;
const print = (value: string) => fingerprinter.fingerprint(value);

/** Guards the observation as the background does, and every event as the recorder does. */
async function observe(input: unknown) {
  const events = await intake.fromObservation(v.parse(observation, input) as Observation, sender, AT);
  for (const [i, event] of events.entries())
    expect(guardEvent({ id: `e${i}`, ...event })).toMatchObject({ ok: true });
  return events;
}
const storage = (key: string, before: unknown, after: unknown, more: object = {}) => {
  const text = (value: unknown) =>
    value === null || typeof value === 'string' ? value : JSON.stringify(value);
  return observe({
    type: 'storage',
    area: 'localStorage',
    key,
    before: text(before),
    after: text(after),
    how: 'setItem',
    ...more,
  });
};

describe('fromObservation: storage', () => {
  const access = jwt({ exp: 1705330335, iat: 1705326735, token_type: 'access', sub: 'ada' });

  it('sees a new credential, with place, dates, claims and who wrote it', async () => {
    const [event, ...rest] = await storage('access', null, access, {
      stack: 'Error\n    at save (https://app.test/auth.js?x=1:2:3)',
      input: { type: 'submit', trusted: true },
    });
    expect(rest).toEqual([]);
    expect(event).toEqual({
      at: AT,
      by: 'browser',
      ...sender,
      kind: 'credential.seen',
      fingerprint: await print(access),
      credential: 'access',
      format: 'jwt',
      library: null,
      place: { area: 'localStorage', key: 'access', origin: 'https://app.test', path: null },
      lengthChars: access.length,
      issuedAt: 1_705_326_735_000,
      expiresAt: 1_705_330_335_000,
      claims: {
        'header.alg': 'HS256',
        exp: 1705330335,
        iat: 1705326735,
        token_type: 'access',
        subFingerprint: await print('ada'),
      },
      how: 'setItem',
      stack: [{ function: 'save', url: 'https://app.test/auth.js', line: 2, column: 3 }],
      input: { type: 'submit', trusted: true },
    });
  });

  it('says nothing when a store is written anew with the same credentials', async () => {
    const state = (step: number) => ({
      state: { token: access, refreshToken: 'q0sla02kaPq81z', step },
      version: 0,
    });
    expect(await storage('auth', state(1), state(2))).toEqual([]);
  });

  it('tells a rotation, inside a store as well', async () => {
    const state = (refreshToken: string) => ({ state: { token: access, refreshToken }, version: 0 });
    const events = await storage('auth', state('old-q0sla02ka'), state('new-q0sla02ka'));
    expect(events).toMatchObject([
      {
        kind: 'credential.rotated',
        credential: 'refresh',
        library: 'zustand-persist',
        fingerprint: await print('new-q0sla02ka'),
        replaces: await print('old-q0sla02ka'),
        place: { key: 'auth', path: 'state.refreshToken' },
      },
    ]);
  });

  it('tells a removal, of the key and of a part of a store', async () => {
    expect(await storage('refresh_token', 'q0sla02ka', null, { how: 'removeItem' })).toMatchObject([
      {
        kind: 'credential.removed',
        credential: 'refresh',
        how: 'removeItem',
        fingerprint: await print('q0sla02ka'),
      },
    ]);
    const before = { state: { token: access, refreshToken: 'q0sla02ka' }, version: 0 };
    const events = await storage(
      'auth',
      before,
      { state: { token: null, refreshToken: null }, version: 0 },
      { how: 'unwitnessed' },
    );
    expect(events.map((event) => event.kind)).toEqual(['credential.removed', 'credential.removed']);
    expect(events.every((event) => !('stack' in event))).toBe(true);
  });

  it('does not take the access token for the refresh token that it replaces', async () => {
    const events = await storage('auth', { access_token: 'a0sla02ka' }, { refresh_token: 'q0sla02ka' });
    expect(events.map((event) => event.kind).sort()).toEqual(['credential.removed', 'credential.seen']);
  });

  it('says nothing of keys without credentials', async () => {
    expect(await storage('theme', 'dark', 'light')).toEqual([]);
    expect(await storage('logout_reason', null, { code: 'SESSION_EXPIRED' })).toEqual([]);
  });

  it('says once that a value held too much, and claims no loss from what it could not look through', async () => {
    const many = Array.from({ length: 30_000 }, () => 1);
    const small = { auth: { refreshToken: 'q0sla02ka' } };
    expect(await storage('app', small, [many, small])).toMatchObject([
      { kind: 'sensor.unread', why: 'too-many', what: 'app' },
    ]);
    expect(await storage('app', [many, small], [many, small, 1])).toEqual([]);
  });

  it("masks a person's name in the key", async () => {
    const [event] = await storage(
      'CognitoIdentityServiceProvider.abc.ada@example.test.refreshToken',
      null,
      'q0sla02kaPq81z',
    );
    expect(event).toMatchObject({
      library: 'aws-amplify',
      place: { key: 'CognitoIdentityServiceProvider.:id.:id.refreshToken' },
    });
  });
});

describe('fromObservation: the rest', () => {
  it('gives what a document began with, and which credentials belong together', async () => {
    const entries = [
      { key: 'access_token', value: 'a0sla02ka' },
      { key: 'copy', value: JSON.stringify({ access_token: 'a0sla02ka' }) },
      { key: 'theme', value: 'dark' },
    ];
    const events = await observe({ type: 'snapshot', area: 'sessionStorage', keyCount: 9, entries });
    const held = [await print('a0sla02ka')];
    expect(events.map((event) => event.kind)).toEqual([
      'credential.seen',
      'credential.seen',
      'storage.snapshot',
    ]);
    expect(events.at(-1)).toMatchObject({ area: 'sessionStorage', keyCount: 9, held });
    expect(events[0]).toMatchObject({ how: 'present' });
  });

  it('gives the words of a refused body as the claim of the page', async () => {
    const events = await observe({
      type: 'body',
      transport: 'fetch',
      method: 'post',
      url: 'https://api.test/users/42?token=x',
      status: 401,
      startedAt: AT - 50,
      contentType: 'application/json; charset=utf-8',
      text: '{"code":"token_not_valid","access":"a0sla02ka"}',
    });
    expect(events).toMatchObject([
      {
        by: 'page',
        kind: 'response.body',
        method: 'POST',
        url: 'https://api.test/users/:id?token',
        contentType: 'application/json',
        fields: { code: 'token_not_valid' },
      },
    ]);
  });

  it.each([
    [
      { type: 'activity', from: 1, to: 2, counts: { key: 3 } },
      { by: 'browser', kind: 'activity.span', counts: { key: 3 } },
    ],
    [
      { type: 'intent', intent: 'sign-out', trigger: 'click', label: ' Sign out ada@example.test ' },
      { by: 'browser', kind: 'user.intent', label: 'Sign out [e-mail]' },
    ],
    [
      { type: 'visibility', state: 'hidden' },
      { by: 'browser', kind: 'page.visibility', state: 'hidden' },
    ],
    [
      { type: 'form', signInForm: true },
      { by: 'page', kind: 'page.form', signInForm: true },
    ],
    [
      { type: 'left', persisted: false },
      { by: 'browser', kind: 'page.left', persisted: false },
    ],
    [
      { type: 'unread', sensor: 'storage', what: 'persist:root', why: 'too-large', lengthChars: 9 },
      { kind: 'sensor.unread', what: 'persist:root', why: 'too-large' },
    ],
    [
      { type: 'dropped', count: 4, from: 1, to: 2 },
      { kind: 'recording.gap', why: 'dropped-at-limit', dropped: 4 },
    ],
    [
      {
        type: 'body',
        transport: 'xhr',
        method: 'GET',
        url: '/x',
        status: 403,
        startedAt: 1,
        unread: 'too-large',
      },
      { kind: 'response.body', unread: 'too-large', fields: {} },
    ],
  ])('turns %o into its event', async (input, expected) => {
    expect(await observe(input)).toMatchObject([expected]);
  });
});

describe('fromCookie', () => {
  const cookie: RawCookie = {
    name: 'sessionid',
    value: 'x8Kq02ka',
    domain: '.app.test',
    path: '/',
    httpOnly: true,
    secure: true,
    session: false,
    expirationDate: 1705330335.5,
    storeId: '1',
    sameSite: 'lax',
  };
  const cookies = async (raw: RawCookie, change: Parameters<typeof intake.fromCookie>[1] = null) => {
    const events = await intake.fromCookie(raw, change, AT);
    for (const event of events) expect(guardEvent({ id: 'e', ...event })).toMatchObject({ ok: true });
    return events;
  };

  it('sees a session cookie of a framework', async () => {
    expect(await cookies(cookie)).toEqual([
      {
        at: AT,
        by: 'browser',
        cookieStoreId: '1',
        kind: 'cookie.seen',
        name: 'sessionid',
        domain: '.app.test',
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'lax',
        session: false,
        expiresAt: 1_705_330_335_500,
        credential: 'session',
        format: 'opaque',
        library: 'django',
        fingerprint: await print('x8Kq02ka'),
        lengthChars: 8,
      },
    ]);
  });

  it("spells the browser's causes one way", async () => {
    expect(await cookies(cookie, { removed: true, cause: 'expired_overwrite' })).toMatchObject([
      { kind: 'cookie.changed', removed: true, cause: 'expired-overwrite' },
    ]);
    expect(await cookies(cookie, { removed: true, cause: 'own-clock' })).toMatchObject([
      { cause: 'own-clock' },
    ]);
  });

  it('reads the dates inside a JWT cookie', async () => {
    const [event] = await cookies({
      ...cookie,
      name: '__session',
      value: jwt({ exp: 1705330335 }),
      session: true,
    });
    expect(event).toMatchObject({
      credential: 'access',
      library: 'clerk',
      valueExpiresAt: 1_705_330_335_000,
      expiresAt: null,
    });
  });

  it('says nothing of analytics and settings', async () => {
    expect(await cookies({ ...cookie, name: '_ga', value: 'GA1.1.123456789.1705326735' })).toEqual([]);
    expect(await cookies({ ...cookie, name: 'theme', value: 'dark' })).toEqual([]);
  });
});

describe('fromRequest', () => {
  const request: RawRequest = {
    requestId: '12',
    url: 'https://api.test/v1/auth/refresh/?x=1',
    method: 'POST',
    type: 'xmlhttprequest',
    startedAt: AT - 30,
    finishedAt: AT,
    status: 401,
    tabId: 7,
    frameId: 0,
    documentId: 'D1',
    initiator: 'https://app.test',
  };
  const requests = async (more: Partial<RawRequest>) => {
    const events = await intake.fromRequest({ ...request, ...more });
    for (const event of events) expect(guardEvent({ id: 'e', ...event })).toMatchObject({ ok: true });
    return events[0];
  };

  it('matches the token in header, body and storage by fingerprint', async () => {
    const token = jwt({ token_type: 'refresh' });
    const [stored] = await storage('refresh', null, token);
    const event = await requests({
      requestHeaders: [
        { name: 'Authorization', value: 'Bearer a0sla02ka' },
        { name: 'Cookie', value: `sessionid=x8Kq02ka; _ga=GA1.1.1; r=${token}` },
      ],
      requestBody: {
        raw: [
          {
            bytes: new TextEncoder().encode(JSON.stringify({ refresh: token, password: 'hunter2hunter2' }))
              .buffer,
          },
        ],
      },
    });
    const fingerprint = await print(token);
    expect(stored).toMatchObject({ fingerprint });
    expect(event).toMatchObject({
      carried: [
        { in: 'authorization', name: 'Bearer', credential: 'access', fingerprint: await print('a0sla02ka') },
        { in: 'cookie', name: 'sessionid', credential: 'session' },
        { in: 'cookie', name: 'r', credential: 'refresh', fingerprint },
        { in: 'body', name: 'refresh', credential: 'refresh', fingerprint },
      ],
      bodyFields: ['refresh', 'password'],
      url: 'https://api.test/v1/auth/refresh/?x',
      origin: 'https://app.test',
    });
  });

  it('tells what an answer does to cookies and says in its headers', async () => {
    const event = await requests({
      responseHeaders: [
        { name: 'Date', value: 'Mon, 15 Jan 2024 13:52:15 GMT' },
        {
          name: 'Set-Cookie',
          value: 'sessionid=; Max-Age=0; Path=/\nsid=q0sla02kaPq81zXk2; HttpOnly; SameSite=Weird',
        },
        { name: 'WWW-Authenticate', value: 'Bearer error="invalid_token"' },
        { name: 'Clear-Site-Data', value: '"storage"' },
      ],
    });
    expect(event).toMatchObject({
      serverDate: Date.UTC(2024, 0, 15, 13, 52, 15),
      setCookies: [
        { name: 'sessionid', removes: true, credential: 'session' },
        {
          name: 'sid',
          removes: false,
          credential: 'session',
          httpOnly: true,
          sameSite: 'other',
          fingerprint: await print('q0sla02kaPq81zXk2'),
        },
      ],
      clearSiteData: ['storage'],
      fields: { 'www-authenticate.error': 'invalid_token' },
    });
  });

  it('follows a redirect, absolute or relative, to its words', async () => {
    const event = await requests({
      status: 302,
      responseHeaders: [{ name: 'location', value: '../login?reason=idle&next=/secret' }],
    });
    expect(event).toMatchObject({
      redirectTo: 'https://api.test/v1/auth/login?reason=idle&next',
      fields: { 'location.reason': 'idle' },
    });
    expect(
      await requests({ status: 307, redirectUrl: 'https://id.test/auth?error=login_required' }),
    ).toMatchObject({ fields: { 'location.error': 'login_required' } });
  });

  it('keeps a failure, and a grant type from the address', async () => {
    expect(
      await requests({
        status: null,
        error: 'net::ERR_CONNECTION_REFUSED',
        url: 'https://x.supabase.test/auth/v1/token?grant_type=refresh_token',
      }),
    ).toMatchObject({
      status: null,
      error: 'net::ERR_CONNECTION_REFUSED',
      grantType: 'refresh_token',
      url: 'https://x.supabase.test/auth/v1/token?grant_type=refresh_token',
    });
  });

  it('names no tab where there is none', async () => {
    expect(await requests({ tabId: -1, frameId: -1, initiator: null })).toMatchObject({
      tabId: null,
      frameId: null,
      origin: null,
    });
  });
});

describe('fromNavigation', () => {
  it('gives the words of the address', async () => {
    const events = await intake.fromNavigation({
      url: 'https://app.test/login?msg=SESSION_IDLE_TIMEOUT&next=%2Fx',
      navigation: 'history',
      transition: 'link',
      at: AT,
      tabId: 7,
      frameId: 0,
    });
    expect(guardEvent({ id: 'e', ...events[0] })).toMatchObject({ ok: true });
    expect(events).toMatchObject([
      {
        kind: 'page.navigated',
        url: 'https://app.test/login?msg=SESSION_IDLE_TIMEOUT&next',
        origin: 'https://app.test',
        fields: { msg: 'SESSION_IDLE_TIMEOUT' },
      },
    ]);
  });
});

describe('createIntake', () => {
  it('says in the log that it failed, without the reason', async () => {
    const broken = createIntake({
      fingerprinter: { fingerprint: () => Promise.reject(new Error('quotes q0sla02ka')) },
    });
    const events = await broken.fromCookie(
      {
        name: 'sid',
        value: 'q0sla02ka',
        domain: 'a.test',
        path: '/',
        httpOnly: true,
        secure: true,
        session: true,
      },
      null,
      AT,
    );
    expect(events).toEqual([
      { at: AT, by: 'browser', kind: 'sensor.unread', sensor: 'intake', what: 'cookie', why: 'failed' },
    ]);
  });
});
