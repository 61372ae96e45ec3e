import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { maskUrl } from './mask-url.ts';

describe('maskUrl', PATIENT, () => {
  it.each([
    [
      'https://u:p@app.test/login?reason=SESSION_EXPIRED&code=abc',
      'https://app.test/login?reason=SESSION_EXPIRED&code',
    ],
    ['https://app.test/users/123/orders/ab12cd34', 'https://app.test/users/:id/orders/:id'],
    ['https://app.test/v1/auth/refresh/', 'https://app.test/v1/auth/refresh/'],
    ['https://id.test/oauth2/v2.0/token', 'https://id.test/oauth2/v2.0/token'],
    [
      'https://id.test/realms/shop/protocol/openid-connect/auth?prompt=none&state=x',
      'https://id.test/realms/shop/protocol/openid-connect/auth?prompt=none&state',
    ],
    ['https://app.test/cb#error=login_required&state=9', 'https://app.test/cb#error=login_required&state'],
    [
      'https://app.test/#/login?msg=SESSION_IDLE_TIMEOUT',
      'https://app.test/#/login?msg=SESSION_IDLE_TIMEOUT',
    ],
    ['https://app.test/x;jsessionid=ABC123', 'https://app.test/x'],
    ['https://app.test/reset-password/abcXYZ', 'https://app.test/reset-password/:id'],
    ['https://app.test/assets/index-BxY12abc.js', 'https://app.test/assets/index-BxY12abc.js'],
    ['/dashboard/content?x=1', '/dashboard/content?x'],
    ['//cdn.test/a?b=c', 'https://cdn.test/a?b'],
    ['?error=x', '/?error=x'],
    ['about:blank', 'about:blank'],
    ['about:srcdoc', 'about:srcdoc'],
    ['data:text/html,secret', 'data:'],
    ['blob:https://app.test/0d3a1e7e-1111-4f3f-9d3f-aaaaaaaaaaaa', 'blob:https://app.test'],
    ['javascript:alert(1)', 'javascript:'],
    ['file:///home/ada/x.html', 'file:'],
    ['not an address', ':unreadable'],
    ['', ''],
  ])('%s becomes %s', (raw, masked) => {
    expect(maskUrl(raw).url).toBe(masked);
  });

  it('gives the words of query and fragment by name', () => {
    expect(
      maskUrl('https://app.test/login?error_description=The+session+ended&session=expired#reason=idle')
        .fields,
    ).toEqual({
      error_description: 'The session ended',
      session: 'expired',
      reason: 'idle',
    });
  });

  it('keeps no value of a parameter that may be a secret', () => {
    const names = [
      'code',
      'state',
      'token',
      'id_token_hint',
      'session_state',
      'session',
      'logout',
      'next',
      'email',
      'q',
    ];
    for (const name of names) {
      const { url, fields } = maskUrl(`https://app.test/?${name}=abcd1234`);
      expect(url).toBe(`https://app.test/?${name}`);
      expect(fields).toEqual({});
    }
  });

  it('lets no piece of a secret through, wherever in the address', () => {
    const place = fc.constantFrom(
      (s: string) => `https://app.test/a/${s}/b`,
      (s: string) => `https://app.test/a?token=${s}&error=${s}&msg=${s}&${s}=1&${s}`,
      (s: string) => `https://app.test/#access_token=${s}&error_description=${s}`,
      (s: string) => `https://app.test/#/r/${s}?x=${s}`,
      (s: string) => `https://app.test/#${s}`,
      (s: string) => `https://${s}:${s}@app.test/`,
      (s: string) => `https://app.test/x;sid=${s}?session=${s}&logout=${s}`,
      (s: string) => `/reset/${encodeURIComponent(s)}?reason=${encodeURIComponent(btoa(s))}`,
      (s: string) => `data:text/plain,${s}`,
      (s: string) => `blob:https://app.test/${s}`,
      (s: string) => `myapp://callback/${s}?code=${s}`,
      (s: string) => `${s}`,
    );
    fc.assert(
      fc.property(canary, place, (secret, put) => {
        expect(leaks(JSON.stringify(maskUrl(put(secret))), secret)).toEqual([]);
      }),
    );
  });

  it('never throws and stays within its limit', () => {
    const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText(200));
    fc.assert(
      fc.property(address, (raw) => {
        expect(maskUrl(raw).url.length).toBeLessThanOrEqual(2_000);
      }),
    );
  });
});
