import { describe, expect, it } from 'vitest';
import { AT, guarded, intake, jwt, print } from './testing.ts';
import type { RawCookie } from './types.ts';

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
    guarded(events);
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
