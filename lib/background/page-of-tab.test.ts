import { describe, expect, it } from 'vitest';
import { type PageDeps, pageOfTab } from './page-of-tab.ts';

const page = (address: string | null, more: Partial<PageDeps> = {}) =>
  pageOfTab(1, {
    addressOf: async () => address,
    siteOfTab: () => null,
    hasAccess: async () => true,
    probe: async () => ({ refused: false, contentType: 'text/html' }),
    ...more,
  });
const refused = { probe: async () => ({ refused: true }) as const };

describe('what a tab shows', () => {
  it('is a site where scripts may run', async () => {
    expect(await page('https://app.test/x')).toEqual({ origin: 'https://app.test', closed: null });
  });

  it('is the watched site, also while it signs in elsewhere', async () => {
    const away = { siteOfTab: () => 'https://app.test' };
    expect(await page('https://id.test/authorize', away)).toEqual({
      origin: 'https://app.test',
      closed: null,
    });
    expect(await page('about:blank', away)).toEqual({ origin: 'https://app.test', closed: null });
    const source = await page('view-source:https://app.test/', away);
    expect(source).toEqual({ origin: 'https://app.test', closed: 'view-source' });
  });

  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['view-source:https://app.test/', 'view-source'],
    ['file:///home/ada/x.html', 'file'],
    ['data:text/html,x', 'not-http'],
    ['', 'loading'],
    [null, 'loading'],
  ])('%s: %s', async (address, closed) => {
    expect(await page(address)).toEqual({ origin: null, closed });
  });

  it('is the store by its name', async () => {
    expect((await page('https://chromewebstore.google.com/x')).closed).toBe('store');
  });

  it('is blocked where access was given and no script may run', async () => {
    expect((await page('https://intra.test/', refused)).closed).toBe('blocked');
  });

  it('is not called blocked where access was never given: there every script is refused', async () => {
    expect(
      (await page('https://intra.test/', { ...refused, hasAccess: async () => false })).closed,
    ).toBeNull();
  });

  it('is a PDF by what the browser says of it, else by its name', async () => {
    const pdf = { probe: async () => ({ refused: false, contentType: 'application/pdf' }) as const };
    expect((await page('https://app.test/invoice', pdf)).closed).toBe('pdf');
    expect((await page('https://app.test/invoice.PDF?x=1', refused)).closed).toBe('pdf');
    expect((await page('https://app.test/a.pdf', { hasAccess: async () => false })).closed).toBe('pdf');
    expect((await page('https://app.test/a.pdf')).closed).toBeNull();
  });
});
