import { describe, expect, it } from 'vitest';
import type { EventOf, LogEvent } from '../events/event.ts';
import { panel } from '../messages/en/panel.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { describeEvent, describeGap } from './describe-event.ts';
import { headlineLog } from './fixtures/headline-log.ts';

const base = { id: 'e1', at: 0, by: 'browser' as const, origin: 'https://app.example.com' };
const request = {
  ...base,
  kind: 'request.finished' as const,
  requestId: 'r',
  method: 'GET',
  url: 'https://app.example.com/v1/me',
  type: 'xmlhttprequest',
  startedAt: 0,
  status: 200,
};
const body = {
  ...base,
  kind: 'response.body' as const,
  transport: 'fetch' as const,
  method: 'GET',
  url: 'https://app.example.com/v1/me',
  status: 401,
  startedAt: 0,
  fields: {},
};
const removed = {
  ...base,
  kind: 'credential.removed' as const,
  fingerprint: 'a1c0ffee00000000',
  credential: 'access' as const,
  place: { area: 'localStorage' as const, key: 'auth', path: 'token' },
  how: 'removeItem' as const,
};
const cookie = {
  ...base,
  kind: 'cookie.changed' as const,
  name: 'sid',
  domain: 'app.example.com',
  path: '/',
  httpOnly: true,
  secure: true,
  session: true,
  credential: 'session' as const,
  format: 'opaque' as const,
  fingerprint: 'a1c0ffee00000000',
  removed: true,
  cause: 'explicit' as const,
};

const sentence = (event: LogEvent) => t(describeEvent(event));

describe('the sentence of an event', () => {
  it('exists for every event of a real log', () => {
    for (const event of headlineLog(1_760_000_000_000)) expect(sentence(event)).not.toContain('⟦');
  });

  it.each([
    [{ ...base, kind: 'tab.closed' }, 'Tab closed'],
    [{ ...base, kind: 'page.left', persisted: true }, 'Page left, kept for going back'],
    [{ ...base, kind: 'page.form', signInForm: true }, 'The page asks to sign in'],
    [{ ...base, kind: 'recording.stopped', why: 'paused' }, 'Recording paused'],
    [
      { ...base, kind: 'storage.snapshot', area: 'localStorage', keyCount: 1, held: [] },
      'localStorage holds no credential among 1 key',
    ],
    [
      { ...base, kind: 'user.intent', intent: 'sign-out', trigger: 'click', label: 'Log out' },
      'Clicked “Log out”, a control that signs out',
    ],
    [
      { ...base, kind: 'user.intent', intent: 'sign-out', trigger: 'key' },
      'Pressed a control that signs out',
    ],
    [
      { ...base, kind: 'activity.span', from: 0, to: 4_200, counts: { click: 1, key: 12 } },
      'User active for 4.2 s, 1 click, 12 keys',
    ],
    [{ ...base, kind: 'activity.span', from: 0, to: 0, counts: { wheel: 2 } }, 'User input: scrolling'],
    [
      { ...base, kind: 'sensor.unread', sensor: 'storage', what: 'localStorage · big', why: 'too-large' },
      'Could not read localStorage · big (storage): too large',
    ],
  ] as [LogEvent, string][])('is plain: %#', (event, expected) => {
    expect(sentence(event)).toBe(expected);
  });

  it('names the code that removed a credential', () => {
    const stack = [{ function: 'clear', url: 'https://app.example.com/a/b.js', line: 3, column: 4 }];
    expect(sentence({ ...removed, stack })).toBe(
      'Removed access token from localStorage · auth · token, by clear (b.js:3)',
    );
    expect(sentence({ ...removed, stack: stack.map((frame) => ({ ...frame, function: null })) })).toMatch(
      /by b\.js:3$/,
    );
    expect(sentence(removed)).toBe('Removed access token from localStorage · auth · token');
  });

  it('tells the ways a cookie goes apart', () => {
    const causes = [
      'explicit',
      'overwrite',
      'expired',
      'evicted',
      'expired-overwrite',
      'own-clock',
      'restart',
    ] as const;
    const sentences = causes.map((cause) => sentence({ ...cookie, cause }));
    expect(new Set(sentences).size).toBe(causes.length);
    for (const one of sentences) expect(one).not.toContain('⟦');
    expect(sentence({ ...cookie, removed: false })).toBe('Cookie sid set (session)');
  });

  it('shows the path of the page’s own host, and names another', () => {
    expect(sentence(request)).toBe('GET /v1/me → 200, asks who is signed in');
    expect(sentence({ ...request, url: 'https://api.example.com/v1/items' })).toBe(
      'GET /v1/items → 200 · api.example.com',
    );
  });

  it('says what a request was for', () => {
    const idp = 'https://id.example';
    const roles: [string, Partial<EventOf<'request.finished'>>][] = [
      ['token refresh', { url: `${idp}/token`, method: 'POST', grantType: 'refresh_token' }],
      ['silent renewal', { url: `${idp}/auth?client_id&prompt=none&response_type=code`, type: 'sub_frame' }],
      ['session check', { url: `${idp}/connect/checksession`, type: 'sub_frame' }],
      ['configuration of the identity provider', { url: `${idp}/.well-known/openid-configuration` }],
      ['token revocation', { url: `${idp}/oauth/revoke`, method: 'POST' }],
    ];
    for (const [words, fields] of roles) expect(sentence({ ...request, ...fields })).toContain(`, ${words}`);
    expect(sentence({ ...request, tabId: null, url: '/v1/items' })).toBe(
      'GET /v1/items → 200, by a service worker',
    );
  });

  it('tells no answer, a blocked one and a redirect apart', () => {
    expect(sentence({ ...request, status: null, error: 'net::ERR_FAILED' })).toBe(
      'GET /v1/me got no answer: net::ERR_FAILED, asks who is signed in',
    );
    expect(sentence({ ...request, status: 401, error: 'net::ERR_FAILED' })).toContain('kept from the page');
    expect(sentence({ ...request, status: 302, redirectTo: 'https://id.example/login' })).toBe(
      'GET /v1/me → 302, on to id.example/login, asks who is signed in',
    );
  });

  it('quotes what a refusal says, or that it says nothing', () => {
    expect(sentence(body)).toBe('Answer 401 of /v1/me names no reason');
    expect(sentence({ ...body, fields: { detail: 'Expired.' } })).toBe(
      'Answer 401 of /v1/me says “Expired.”',
    );
    expect(sentence({ ...body, fields: { code: 'token_not_valid', detail: 'Expired.' } })).toBe(
      'Answer 401 of /v1/me says token_not_valid: “Expired.”',
    );
    expect(sentence({ ...body, unread: 'too-large' })).toContain('too large');
  });

  it('reads no words of a page as a pattern', () => {
    expect(sentence({ ...body, fields: { detail: '{evil, plural, other {#}}' } })).toContain(
      '“{evil, plural, other {#}}”',
    );
  });

  it('shows a reason that it does not know as it is', () => {
    expect(t(describeGap({ from: 0, to: 5_000, why: 'moon-phase', dropped: 2 }))).toBe(
      'Not recorded for 5 s: moon-phase (2 events lost)',
    );
  });
});

describe('the texts of the panel', () => {
  it('can all be written', () => {
    for (const id of Object.keys(panel)) {
      const values = ['at', 'what', 'why', 'says', 'text', 'area', 'key', 'path', 'place', 'credential'];
      const others = {
        count: 2,
        tabs: 2,
        share: 0.5,
        shown: 1,
        total: 2,
        events: 2,
        logouts: 2,
        dropped: 1,
        held: 1,
        keys: 1,
        clicks: 0,
        scrolls: 0,
        mouse: 1,
      };
      const params = Object.fromEntries(
        [...String(panel[id as keyof typeof panel]).matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 'x']),
      );
      for (const name of values) params[name] ??= 'x';
      expect(t({ id, params: { ...params, ...others } }), id).not.toContain('⟦');
    }
  });
});
