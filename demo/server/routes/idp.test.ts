import { afterEach, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from '../testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

describe('the identity provider', () => {
  it('answers prompt=none without a session: login_required', async () => {
    site = await startTestSite();
    const back = `${site.demo.url}/silent-callback`;
    const location = await locationOf(
      `/authorize?prompt=none&state=s1&redirect_uri=${encodeURIComponent(back)}`,
    );
    expect(location).toBe(`${back}?error=login_required&state=s1`);
  });

  it('sends nobody to another site', async () => {
    site = await startTestSite();
    for (const query of ['redirect_uri=https%3A%2F%2Fevil.example%2F', 'redirect_uri=%2F%2Fevil.example']) {
      expect(await locationOf(`/authorize?prompt=none&${query}`)).toMatch(
        `${site.demo.url}/signed-in-elsewhere`,
      );
    }
  });

  it('does not answer under the name of the app', async () => {
    site = await startTestSite();
    const answer = await site.call('GET', '/authorize?prompt=none');
    expect(answer.status).toBe(404);
  });
});

describe('an expired access proxy', () => {
  it('redirects API requests to the provider', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    await site.call('POST', '/demo/actions/expire-proxy');
    const answer = await site.me(access);
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(`${site.demo.idpUrl}/authorize?client_id=proxy&rd=%2Fv1%2Fme%2F`);
  });
});

async function locationOf(path: string): Promise<string | undefined> {
  const headers = { host: `idp.localhost:${site.demo.port}` };
  return (await site.call('GET', path, { headers })).headers.location;
}
