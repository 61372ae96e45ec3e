import { describe, expect, it } from 'vitest';
import { AT, guarded, intake, jwt, print, storage } from './testing.ts';
import type { RawRequest } from './types.ts';

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
    guarded(events);
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
