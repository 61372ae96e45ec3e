import { describe, expect, it } from 'vitest';
import { loadSites } from './sites.ts';
import { fakeArea } from './testing.ts';

const SITE = 'https://app.test';
const load = (area = fakeArea(), everything = false) => loadSites(area, () => 5, everything);

describe('the watched sites', () => {
  it('are those that the person chose, across starts of the background', async () => {
    const area = fakeArea();
    const sites = await load(area);
    expect(sites.isRecorded(SITE)).toBe(false);
    await sites.watch(SITE);
    const again = await load(area);
    expect(again.isRecorded(SITE)).toBe(true);
    expect(again.list()).toEqual([
      { origin: SITE, since: 5, paused: false, origins: [], blind: [], accessLostAt: null },
    ]);
    await again.unwatch(SITE);
    expect((await load(area)).isRecorded(SITE)).toBe(false);
  });

  it('are told apart by port and scheme', async () => {
    const sites = await load();
    await sites.watch('http://localhost:3000');
    expect(sites.isRecorded('http://localhost:3001')).toBe(false);
    expect(sites.isRecorded('https://localhost:3000')).toBe(false);
    expect(sites.isRecorded('http://localhost:3000')).toBe(true);
  });

  it('hold the origins that belong to them, bounded, and not those that we may not see', async () => {
    const area = fakeArea();
    const sites = await load(area);
    await sites.include(SITE, ['https://api.test']);
    expect(sites.get(SITE)).toBeNull();
    await sites.watch(SITE);
    await sites.include(SITE, ['https://api.test', SITE, 'https://api.test', 'no origin']);
    await sites.include(SITE, ['https://id.test']);
    await sites.setAccess(SITE, { blind: ['https://id.test'], accessLostAt: null });
    const again = await load(area);
    expect(again.get(SITE)?.origins).toEqual(['https://api.test', 'https://id.test']);
    expect(again.seenThrough(SITE)).toEqual(['https://api.test']);
    await again.include(
      SITE,
      Array.from({ length: 50 }, (_, i) => `https://s${i}.test`),
    );
    expect(again.get(SITE)?.origins).toHaveLength(20);
    await again.unwatch(SITE);
    await again.watch(SITE);
    expect(again.get(SITE)?.origins).toEqual([]);
  });

  it('are not recorded while the browser does not let us see them', async () => {
    const sites = await load();
    await sites.watch(SITE);
    const saved = sites.setAccess(SITE, { blind: [], accessLostAt: 3 });
    expect(sites.isRecorded(SITE)).toBe(false);
    await saved;
  });

  it('survive stored values that are none', async () => {
    const stored = [{ origin: SITE, since: 1, paused: 'yes' }, { origin: 'about:blank', since: 1 }, null, 7];
    const sites = await load(fakeArea({ sites: stored }));
    expect(sites.list()).toEqual([
      { origin: SITE, since: 1, paused: false, origins: [], blind: [], accessLostAt: null },
    ]);
    expect((await load(fakeArea({ sites: 'none' }))).list()).toEqual([]);
  });
});

describe('where everything is watched', () => {
  it('every web origin is recorded, and nothing else', async () => {
    const sites = await load(fakeArea(), true);
    expect(sites.isRecorded(SITE)).toBe(true);
    for (const other of [null, 'about:blank', 'null', 'chrome://newtab', 'https://app.test/path']) {
      expect(sites.isRecorded(other)).toBe(false);
    }
  });

  it('a site that was stopped stays stopped until it is watched again', async () => {
    const area = fakeArea();
    const sites = await load(area, true);
    sites.seen(SITE);
    expect(sites.list()).toHaveLength(1);
    await sites.unwatch(SITE);
    expect((await load(area, true)).isRecorded(SITE)).toBe(false);
    await sites.watch(SITE);
    expect((await load(area, true)).isRecorded(SITE)).toBe(true);
  });
});
