import { afterEach, describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios.ts';
import { defaultSettings, mergeSettings } from './settings.ts';
import { startTestSite, type TestSite } from './testing.ts';

let site: TestSite | undefined;
afterEach(async () => {
  await site?.demo.close();
  site = undefined;
});

describe('settings', () => {
  it('change one by one and leave the rest', () => {
    expect(mergeSettings(defaultSettings, { accessTokenSeconds: 6 })).toEqual({
      ...defaultSettings,
      accessTokenSeconds: 6,
    });
  });

  it.each([[{ accessTokenSeconds: -1 }], [{ words: 'rude' }], [{ unheardOf: 1 }], [[]], [null], ['x']])(
    'refuse %j',
    (change) => {
      expect(() => mergeSettings(defaultSettings, change)).toThrow();
    },
  );

  it('are changed over HTTP at once, and a bad change changes nothing', async () => {
    site = await startTestSite();
    const good = await site.call('PUT', '/demo/settings', { body: { sessionIdleSeconds: 7 } });
    expect(good.body).toMatchObject({ sessionIdleSeconds: 7 });
    const bad = await site.call('PUT', '/demo/settings', { body: { sessionIdleSeconds: 'soon' } });
    expect(bad.status).toBe(400);
    expect(site.demo.settings.sessionIdleSeconds).toBe(7);
  });
});

describe('scenarios', () => {
  it('have ids of their own', () => {
    expect(new Set(scenarios.map((scenario) => scenario.id)).size).toBe(scenarios.length);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s has settings that the site takes',
    (_id, scenario) => {
      expect(mergeSettings(defaultSettings, scenario.settings ?? {})).toMatchObject(scenario.settings ?? {});
    },
  );

  it('start from the defaults, not from the scenario before', async () => {
    site = await startTestSite();
    await site.call('POST', '/demo/scenarios/server-idle');
    await site.call('POST', '/demo/scenarios/csrf');
    expect(site.demo.settings).toEqual({ ...defaultSettings, csrf: 'laravel' });
  });
});
