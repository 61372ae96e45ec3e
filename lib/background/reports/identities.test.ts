import { describe, expect, it } from 'vitest';
import { fakeIntake } from '../../sensors/browser/testing.ts';
import { fakeArea } from '../testing.ts';
import { createIdentities } from './identities.ts';

const SITE = 'https://app.example';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object) => `${part({ alg: 'HS256' })}.${part(claims)}.c2ln`;

async function world(wanted = true, session = fakeArea()) {
  const clock = { now: 1_000 };
  const identities = createIdentities({
    session,
    wants: () => wanted,
    isPrivateStore: (store) => store === 'private',
  });
  await identities.load();
  const intake = identities.noting(fakeIntake, SITE);
  const sends = (claims: object, cookieStoreId = '0') =>
    intake.fromRequest({
      requestId: '1',
      url: `${SITE}/api`,
      method: 'GET',
      type: 'xmlhttprequest',
      startedAt: clock.now,
      finishedAt: clock.now + 50,
      status: 200,
      cookieStoreId,
      requestHeaders: [{ name: 'Authorization', value: `Bearer ${token(claims)}` }],
    });
  return { identities, clock, sends, session };
}

describe('who was signed in', () => {
  it('is known from the tokens that the site sends, over a restart of the background', async () => {
    const { sends, session } = await world();
    await sends({ sub: '42', email: 'ada@example.com' });
    const later = await world(true, session);
    expect(later.identities.of(SITE, null, 5_000)).toEqual({ userId: '42', userEmail: 'ada@example.com' });
    expect(later.identities.of('https://b.example', null, 5_000)).toBeNull();
  });

  it('is who it was then, not who came after', async () => {
    const { identities, clock, sends } = await world();
    await sends({ sub: '42' });
    clock.now = 2_000;
    await sends({ sub: '43' });
    expect(identities.of(SITE, '0', 1_999)).toEqual({ userId: '42' });
    expect(identities.of(SITE, null, 2_000)).toEqual({ userId: '43' });
  });

  it('is nobody of another jar, nobody of a private window, and nobody where nobody wants to know', async () => {
    const { identities, sends, session } = await world();
    await sends({ sub: '42' }, 'container-2');
    await sends({ sub: '43' }, 'private');
    expect(identities.of(SITE, '0', 5_000)).toBeNull();
    expect(JSON.stringify(session.values)).not.toContain('43');
    const unwanted = await world(false);
    await unwanted.sends({ sub: '42' });
    expect(unwanted.session.values).toEqual({});
  });

  it('is forgotten with the site', async () => {
    const { identities, sends, session } = await world();
    await sends({ sub: '42' });
    identities.forget(SITE);
    expect(identities.of(SITE, null, 5_000)).toBeNull();
    expect(JSON.stringify(session.values)).not.toContain('42');
  });
});
