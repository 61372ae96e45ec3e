import { describe, expect, it } from 'vitest';
import { readRequestHeaders } from './read-request-headers.ts';
import { readResponseHeaders } from './read-response-headers.ts';
import { testFingerprinter as fingerprinter } from './test-fingerprinter.ts';

const TOKEN = 'Xk29sla02kaPq81zXk29sla02kaPq81z';
const requested = async (headers: Record<string, string>) =>
  (
    await readRequestHeaders(
      Object.entries(headers).map(([name, value]) => ({ name, value })),
      fingerprinter,
    )
  ).map((draft) => [draft.in, draft.name, draft.leaf.reference.fingerprint]);
const answered = (headers: Record<string, string>) =>
  readResponseHeaders(
    Object.entries(headers).map(([name, value]) => ({ name, value })),
    1_000,
    fingerprinter,
  );

describe('readRequestHeaders', () => {
  it('finds Authorization, cookies and token headers by fingerprint', async () => {
    const fingerprint = await fingerprinter.fingerprint(TOKEN);
    expect(
      await requested({
        Authorization: `Bearer ${TOKEN}`,
        Cookie: `sid=${TOKEN}; theme=dark`,
        'X-CSRF-Token': TOKEN,
        'X-Access-Token': TOKEN,
        Accept: '*/*',
      }),
    ).toEqual([
      ['authorization', 'Bearer', fingerprint],
      ['cookie', 'sid', fingerprint],
      ['cookie', 'theme', await fingerprinter.fingerprint('dark')],
      ['header', 'x-csrf-token', fingerprint],
      ['header', 'x-access-token', fingerprint],
    ]);
  });

  it('never takes part of a secret for a scheme', async () => {
    expect(await requested({ Authorization: `${TOKEN} rest` })).toEqual([
      ['authorization', 'other', await fingerprinter.fingerprint(`${TOKEN} rest`)],
    ]);
  });

  it("fingerprints the user's name of Basic and not the password", async () => {
    const [first] = await requested({ Authorization: `Basic ${btoa('ada:hunter2')}` });
    const [second] = await requested({ Authorization: `Basic ${btoa('ada:other')}` });
    expect(first).toEqual(second);
  });

  it('keeps two cookies of one name', async () => {
    expect(await requested({ Cookie: 'sid=one11111; sid=two22222' })).toHaveLength(2);
  });
});

describe('readResponseHeaders', () => {
  it('reads the allow-listed words', async () => {
    const facts = await answered({
      Date: 'Mon, 15 Jan 2024 12:00:00 GMT',
      'Content-Type': 'Application/JSON; charset=utf-8',
      'WWW-Authenticate': `Basic realm="x", Bearer error="invalid_token", error_description="Token ${TOKEN} expired"`,
      'X-Clerk-Auth-Reason': 'session-token-expired',
      'Set-Login': 'logged-out',
      'Clear-Site-Data': '"cookies", "storage", "evil-thing"',
      Location: '/login?reason=idle&token=abc',
      'X-Secret': TOKEN,
    });
    expect(facts).toEqual({
      fields: {
        'www-authenticate.scheme': 'Bearer',
        'www-authenticate.error': 'invalid_token',
        'www-authenticate.error_description': 'Token [masked] expired',
        'x-clerk-auth-reason': 'session-token-expired',
        'set-login': 'logged-out',
        'location.reason': 'idle',
      },
      setCookies: [],
      clearSiteData: ['cookies', 'storage'],
      serverDate: Date.UTC(2024, 0, 15, 12),
      contentType: 'application/json',
      location: '/login?reason=idle&token=abc',
    });
  });

  it('reads what Cognito, ASP.NET and logout headers say', async () => {
    const { fields } = await answered({
      'X-Amzn-ErrorType': 'NotAuthorizedException:',
      'X-Amzn-ErrorMessage': 'Refresh Token has been revoked',
      'Token-Expired': 'true',
      'X-Logout-Reason': 'plan-inactive',
      'X-Logout-Message': `Bad ${TOKEN}`,
    });
    expect(fields).toEqual({
      'x-amzn-errortype': 'NotAuthorizedException:',
      'x-amzn-errormessage': 'Refresh Token has been revoked',
      'token-expired': 'true',
      'x-logout-reason': 'plan-inactive',
      'x-logout-message': 'Bad [masked]',
    });
  });

  it("judges a cookie's date by the server's clock", async () => {
    const { setCookies } = await answered({
      Date: 'Mon, 15 Jan 2024 12:00:00 GMT',
      'Set-Cookie': 'sid=x; Expires=Mon, 15 Jan 2024 11:00:00 GMT',
    });
    expect(setCookies[0]?.removes).toBe(true);
  });

  it('keeps a change of backend visible without its name', async () => {
    const { fields } = await answered({ 'X-Served-By': 'web-2', 'X-Build-Id': 'a1b2c3d4e5f6a7b8c9d0' });
    expect(fields['x-served-by']).toBe('web-2');
    expect(fields['x-build-id']).toMatch(/^fp:[0-9a-f]{24}$/);
  });
});
