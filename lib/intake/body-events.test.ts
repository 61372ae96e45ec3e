import { describe, expect, it } from 'vitest';
import { AT, jwt, observe, print } from './testing.ts';

const answer = (body: unknown, more: object = {}) =>
  observe({
    type: 'body',
    transport: 'fetch',
    method: 'POST',
    url: 'https://id.test/oauth/token?x=1',
    status: 200,
    startedAt: AT - 40,
    contentType: 'application/json',
    text: typeof body === 'string' ? body : JSON.stringify(body),
    ...more,
  });

describe('an answer without an error status', () => {
  it('gives the credentials that it hands out, with their lifetime, and no body', async () => {
    const access = 'opaque-Access-0123456789';
    const events = await answer({
      access_token: access,
      refresh_token: 'opaque-Refresh-987',
      id_token: jwt({ sub: 'u', exp: 1_705_330_335, nonce: 'n' }),
      token_type: 'Bearer',
      expires_in: 3_600,
    });
    expect(events.map((event) => event.kind === 'credential.seen' && event.credential)).toEqual([
      'access',
      'refresh',
      'id',
    ]);
    expect(events[0]).toMatchObject({
      by: 'page',
      how: 'answered',
      fingerprint: await print(access),
      place: { area: 'response', key: '/oauth/token', path: 'access_token', origin: 'https://id.test' },
      expiresAt: AT + 3_600_000,
    });
    expect(JSON.stringify(events)).not.toContain(access);
  });

  it('finds tokens inside the answer of a GraphQL mutation', async () => {
    const events = await answer({ data: { login: { accessToken: jwt({ sub: 'u', exp: 1_705_330_335 }) } } });
    expect(events).toMatchObject([{ credential: 'access', format: 'jwt', expiresAt: 1_705_330_335_000 }]);
  });

  it('gives a body where it refuses, and nothing where it does neither', async () => {
    const refusal = { errors: [{ message: 'Token expired', extensions: { code: 'UNAUTHENTICATED' } }] };
    expect(await answer(refusal)).toMatchObject([
      { kind: 'response.body', status: 200, fields: { 'errors[0].message': 'Token expired' } },
    ]);
    expect(await answer({ csrfToken: 'abcdef0123456789abcdef', user: { name: 'Ada' } })).toEqual([]);
    expect(await answer({ message: 'Your session has expired' })).toEqual([]);
  });
});
