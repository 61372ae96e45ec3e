import { describe, expect, it } from 'vitest';
import { RULES } from '../taught/testing.ts';
import { loadTaughtSites } from './taught-sites.ts';
import { fakeArea } from './testing.ts';

const SITE = 'https://app.example.com';

describe('what sites are taught', () => {
  it('is on disk, and there again after a restart', async () => {
    const area = fakeArea();
    await (await loadTaughtSites(area)).teach(SITE, RULES);
    const again = await loadTaughtSites(area);
    expect(again.of(SITE)).toEqual(RULES);
    expect(again.wantedOf(SITE).credentials).toHaveLength(2);
    expect(again.of('https://other.example.com')).toEqual([]);
  });

  it('is forgotten with the site', async () => {
    const area = fakeArea();
    const taught = await loadTaughtSites(area);
    await taught.teach(SITE, RULES);
    expect(taught.wantedOf(SITE).headers).toHaveLength(1);
    await taught.forget(SITE);
    expect(taught.wantedOf(SITE).headers).toEqual([]);
    expect(JSON.stringify(area.values)).not.toContain('app.example.com');
  });

  it('holds no id and no secret of an address or a key: what is masked in the log is masked here', async () => {
    const taught = await loadTaughtSites(fakeArea());
    await taught.teach(SITE, [
      { kind: 'request', path: '/u/8c0ffee1234/*/renew/:id', is: 'refresh' },
      { kind: 'credential', area: 'localStorage', key: 'token.ada@example.com', is: 'access' },
    ]);
    expect(taught.of(SITE)).toMatchObject([{ path: '/u/:id/*/renew/:id' }, { key: ':id' }]);
  });

  it('reads nothing that it cannot trust: a damaged disk costs that site’s rules', async () => {
    const area = fakeArea({
      taught: [{ site: SITE, rules: [{ kind: 'spell' }] }, null, { site: 'b', rules: RULES }],
    });
    const taught = await loadTaughtSites(area);
    expect(taught.of(SITE)).toEqual([]);
    expect(taught.of('b')).toEqual(RULES);
    expect((await loadTaughtSites(fakeArea({ taught: '{' }))).of(SITE)).toEqual([]);
  });
});
