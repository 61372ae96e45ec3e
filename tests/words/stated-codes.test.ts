import { describe, expect, it } from 'vitest';
import { maskUrl, readBody, readResponseHeaders } from '../../lib/secrets/index.ts';
import { codesOf, verdictOf } from '../support/judge.ts';
import { SECOND, Story } from '../support/story.ts';

const CODES = [
  'SESSION_ACCOUNT_MISMATCH',
  'SESSION_USER_MISMATCH',
  'ACCOUNT_MISSING',
  'ACCOUNT_SUSPENDED',
  'ACCOUNT_CANCELLED',
  'PLAN_MISSING',
  'PLAN_INACTIVE',
  'USER_INACTIVE',
  'ACCOUNT_REQUIRED',
  'PLAN_REQUIRED',
];

const words = (code: string) => code.toLowerCase().split('_');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const SPELLINGS: Record<string, (code: string) => string> = {
  'as it is': (code) => code,
  'in small letters': (code) => code.toLowerCase(),
  'with hyphens': (code) => words(code).join('-'),
  'with dots': (code) => words(code).join('.'),
  'in camel case': (code) =>
    words(code)
      .map((word, i) => (i === 0 ? word : capital(word)))
      .join(''),
  'in Pascal case': (code) => words(code).map(capital).join(''),
  'with a prefix': (code) => `auth/${words(code).join('-')}`,
  'with ERR_': (code) => `ERR_${code}`,
};

/** The second tracker's answer around a code (tracker-formats), in the spellings and places of other backends. */
const rest = (logoutReason: string) => ({
  success: false,
  error: 'Please sign in again.',
  logout_reason: logoutReason,
  logout_message: 'Session=123, Current=456, User=789',
  logout_path: '/dashboard/content',
  logout_context: { stored_account_id: 123, current_account_id: 456, user_id: 789 },
  timestamp: '2026-01-15T09:00:00.000Z',
});
const LOGOUT_PLACES: Record<string, (code: string) => unknown> = {
  'the middleware’s answer': rest,
  logoutReason: (code) => ({ logoutReason: code, logoutMessage: 'No' }),
  'inside error': (code) => ({ error: { logout_reason: code, message: 'No' } }),
  'inside data': (code) => ({ status: 'error', data: { logoutReason: code } }),
  'inside detail (FastAPI)': (code) => ({ detail: { logout_reason: code } }),
  'in a list of errors': (code) => ({ errors: [{ message: 'No', extensions: { logout_reason: code } }] }),
  'logout.reason': (code) => ({ logout: { reason: code, message: 'No' } }),
  'a code beside logout: true': (code) => ({ logout: true, code }),
};
const PLAIN_PLACES: Record<string, (code: string) => unknown> = {
  code: (code) => ({ code, message: 'No' }),
  reason: (code) => ({ reason: code }),
  'error.code': (code) => ({ error: { code, message: 'No' } }),
  'errors[0].code': (code) => ({ errors: [{ code, detail: 'No' }] }),
  'data.code': (code) => ({ data: { code } }),
  'detail.code': (code) => ({ detail: { code, msg: 'No' } }),
  error: (code) => ({ error: code }),
};

const bodyOf = (body: unknown) => readBody(JSON.stringify(body), 'application/json').fields;

/** Somebody at work is refused in these words; the app gives up without trying anything else. */
function refused(
  status: number,
  body: Record<string, string>,
  extra: { headers?: Record<string, string>; to?: string } = {},
) {
  const story = new Story()
    .signIn()
    .work(4, SECOND)
    .wait(2 * SECOND)
    .activity()
    .request('GET', '/v1/me/', status, {
      with: ['access'],
      ...(Object.keys(body).length > 0 ? { body } : {}),
      ...(extra.headers ? { fields: extra.headers } : {}),
    })
    .giveUp();
  return story;
}

for (const [place, put] of Object.entries(LOGOUT_PLACES)) {
  describe(`a reason of a logout in ${place}`, () => {
    for (const [spelling, spell] of Object.entries(SPELLINGS))
      it.each(CODES)(`${spelling}, under 401 and 403: %s`, (code) => {
        const body = bodyOf(put(spell(code)));
        for (const status of [401, 403]) {
          const verdict = verdictOf(refused(status, body));
          expect(verdict).toMatchObject({
            code,
            type: 'AUTH_ERROR',
            context: { source: 'backend_middleware' },
          });
        }
      });
  });
}

for (const [place, put] of Object.entries(PLAIN_PLACES)) {
  describe(`a code in ${place}`, () => {
    for (const [spelling, spell] of Object.entries(SPELLINGS))
      it.each(CODES)(`${spelling}, under 401: %s`, (code) =>
        expect(codesOf(refused(401, bodyOf(put(spell(code)))))).toEqual([code]),
      );
  });
}

describe('a reason outside the body', () => {
  const fingerprinter = { fingerprint: async () => '0'.repeat(24) };

  it.each(CODES)('in the header X-Logout-Reason: %s', async (code) => {
    for (const spell of Object.values(SPELLINGS)) {
      const { fields } = await readResponseHeaders(
        [{ name: 'X-Logout-Reason', value: spell(code) }],
        0,
        fingerprinter,
      );
      expect(codesOf(refused(403, {}, { headers: fields }))).toEqual([code]);
    }
  });

  it.each(CODES)('in the address of the sign-in page that the server sends to: %s', (code) => {
    for (const spell of Object.values(SPELLINGS)) {
      for (const name of ['reason', 'logout_reason', 'error', 'msg']) {
        const { url, fields } = maskUrl(
          `https://app.example/login?next=%2Fapp&${name}=${encodeURIComponent(spell(code))}`,
        );
        const story = new Story()
          .cookieSignIn()
          .browse()
          .wait(2 * SECOND)
          .activity()
          .request('GET', '/app', 302, { type: 'main_frame', with: ['sid'], redirectTo: url })
          .add({
            kind: 'page.navigated',
            by: 'browser',
            at: 0,
            tabId: 1,
            frameId: 0,
            origin: 'https://app.example',
            url,
            navigation: 'load',
            fields,
          });
        const navigated = story.events.at(-1);
        if (navigated) navigated.at = story.now + 20;
        story.wait(100).signInForm(true);
        expect(codesOf(story), `${name}=${spell(code)}`).toEqual([code]);
      }
    }
  });
});

describe('a code of a plan on one feature', () => {
  const feature = (story: Story, status: number, body: unknown) =>
    story
      .wait(SECOND)
      .activity()
      .request('GET', '/v1/reports/', status, { with: ['access'], body: bodyOf(body) });

  it.each(CODES)('ends no session by itself: %s', (code) => {
    for (const status of [402, 403])
      for (const put of Object.values(PLAIN_PLACES))
        expect(codesOf(feature(new Story().signIn().work(3), status, put(code)).work(3))).toEqual([]);
  });

  it('is not the cause of a logout long after it', () => {
    const story = feature(new Story().signIn().work(3), 403, { code: 'PLAN_INACTIVE' })
      .work(3)
      .wait(1_500 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    expect(codesOf(story)).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  it('that a page takes for the end is a permission mistaken', () => {
    const story = feature(new Story().signIn().work(3), 403, { code: 'PLAN_INACTIVE' }).giveUp();
    expect(codesOf(story)).toEqual(['PERMISSION_MISTAKEN']);
  });
});

describe('a reason that is not this answer’s', () => {
  it('of a request that went well states nothing', () => {
    const story = new Story()
      .signIn()
      .work(3)
      .request('GET', '/v1/audit/', 200, { with: ['access'], body: bodyOf(rest('ACCOUNT_SUSPENDED')) })
      .work(3)
      .wait(1_500 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    expect(codesOf(story)).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  /** What a script on the page can make the page hook report: an answer that the browser never saw. */
  const forged = (story: Story, url: string, status: number) =>
    story.add({
      kind: 'response.body',
      by: 'page',
      at: story.now,
      tabId: 1,
      frameId: 0,
      origin: 'https://app.example',
      transport: 'fetch',
      method: 'GET',
      url: `https://app.example${url}`,
      status,
      startedAt: story.now - 40,
      fields: bodyOf(rest('ACCOUNT_SUSPENDED')),
    });

  it('forged by the page states nothing: no such answer came', () => {
    const story = forged(new Story().signIn().work(3), '/v1/made-up/', 401)
      .wait(1_500 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] });
    expect(codesOf(forged(story, '/v1/made-up/', 403).giveUp())).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  it('forged by the page states nothing: the answer had another status', () => {
    const story = new Story()
      .signIn()
      .work(3)
      .wait(1_500 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] });
    expect(codesOf(forged(story, '/v1/me/', 403).giveUp())).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  it('stale, of a refusal that the session survived, states nothing', () => {
    const story = new Story()
      .signIn()
      .work(3)
      .wait(SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'], body: bodyOf(rest('ACCOUNT_SUSPENDED')) })
      .wait(SECOND)
      .work(3)
      .wait(1_500 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    expect(codesOf(story)).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  it('of another site’s answer states nothing', () => {
    const story = new Story()
      .signIn()
      .work(3)
      .wait(SECOND)
      .activity()
      .request('POST', 'https://ads.example.net/collect', 403, { body: bodyOf(rest('ACCOUNT_SUSPENDED')) })
      .work(3)
      .wait(1_500 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    expect(codesOf(story)).toEqual(['SERVER_IDLE_TIMEOUT']);
  });
});
