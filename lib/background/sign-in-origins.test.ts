import { describe, expect, it } from 'vitest';
import type { NavigationStep } from '../platform/types.ts';
import type { SiteRef } from '../sensors/browser/sensor.ts';
import { fakePlatform } from '../sensors/browser/testing.ts';
import { findSignInOrigins } from './sign-in-origins.ts';
import { fakeArea } from './testing.ts';

const APP = 'https://app.test';
const IDP = 'https://id.test';
const OTHER = 'https://elsewhere.test';

async function finder(
  site: SiteRef | null = { origin: APP, isPrivate: false, cookieStoreId: '0' },
  memory = fakeArea(),
) {
  const { platform, emit } = fakePlatform();
  const found: string[] = [];
  const tab = { site };
  const routing = {
    ofTab: () => (tab.site === null ? [] : [tab.site]),
    ofRequest: () => (tab.site === null ? [] : [tab.site]),
  };
  await findSignInOrigins({ platform, routing, memory, note: (_site, origin) => found.push(origin) });
  const begins = (url: string, frameId = 0) => emit('navigation-begun', { url, tabId: 1, frameId });
  const shows = (url: string, more: Partial<NavigationStep> = {}) =>
    emit('navigation', {
      kind: 'load',
      url,
      tabId: 1,
      frameId: 0,
      transition: 'link',
      qualifiers: [],
      ...more,
    });
  /** A page is asked for, and another one may be what is shown in the end. */
  const goes = (to: string, shown = to, more: Partial<NavigationStep> = {}) => {
    begins(to);
    shows(shown, { ...(to === shown ? {} : { qualifiers: ['server_redirect'] }), ...more });
  };
  return { found, goes, begins, emit, tab, memory };
}

describe('the origin of a sign-in', () => {
  it('is one whose address asks for it, before anybody comes back', async () => {
    const { goes, found } = await finder();
    goes(`${IDP}/authorize?client_id=a&response_type=code`);
    expect(found).toContain(IDP);
  });

  it('is one that the site itself leads to, whatever its address, once the tab is home again', async () => {
    const { goes, found } = await finder();
    goes(`${APP}/private`, `${IDP}/x1`);
    expect(found).toEqual([]);
    goes(`${APP}/private`);
    expect(found).toEqual([IDP]);
  });

  it('is one that sends the tab home, by a redirect, a form or with its answer', async () => {
    for (const home of [
      { to: `${IDP}/x2`, shown: `${APP}/` },
      { to: `${APP}/acs`, shown: `${APP}/acs`, more: { transition: 'form_submit' } },
      { to: `${APP}/cb?code=1&state=2`, shown: `${APP}/cb?code=1&state=2` },
    ]) {
      const { goes, found } = await finder();
      goes(`${IDP}/x1`);
      goes(home.to, home.shown, home.more ?? {});
      expect(found, JSON.stringify(home)).toEqual([IDP]);
    }
  });

  it('is every one on the way', async () => {
    const { goes, found } = await finder();
    goes(`${IDP}/x1`);
    goes('https://social.test/x2');
    goes(`${IDP}/x3`, `${APP}/cb?code=1&state=2`);
    expect(found).toEqual([IDP, 'https://social.test']);
  });

  it('is one that a redirect passes without a stop', async () => {
    const { goes, found, emit } = await finder();
    goes(`${IDP}/authorize`, `${APP}/cb`);
    expect(found).toEqual([IDP]);
    const redirectUrl = 'https://sso.test/x?SAMLRequest=a';
    emit('request', { stage: 'redirected', redirectUrl, url: `${APP}/a`, tabId: 1, type: 'main_frame' });
    expect(found).toEqual([IDP, 'https://sso.test']);
  });

  it('is that of a frame that asks for a renewal, and of no other frame', async () => {
    const { begins, found } = await finder();
    begins('https://video.test/embed', 3);
    begins(`${IDP}/authorize?prompt=none`, 4);
    expect(found).toEqual([IDP]);
  });

  it('is remembered while the background is away', async () => {
    const first = await finder();
    first.goes(`${IDP}/x1`);
    const second = await finder(undefined, first.memory);
    second.goes(`${IDP}/x2`, `${APP}/`);
    expect(second.found).toEqual([IDP]);
  });
});

describe('no sign-in is', () => {
  it('a link there and a link back', async () => {
    const { goes, found } = await finder();
    goes(`${OTHER}/page`);
    goes(`${APP}/`);
    expect(found).toEqual([]);
  });

  it('a link there and the back button', async () => {
    const { goes, found } = await finder();
    goes(`${OTHER}/page`);
    goes(`${APP}/cb?code=1&state=2`, undefined, { qualifiers: ['forward_back'] });
    goes(`${APP}/cb?code=1&state=2`);
    expect(found).toEqual([]);
  });

  it('a page that the person chose: its tab has no site any more', async () => {
    const { begins, emit, tab, found } = await finder();
    begins(`${IDP}/login`);
    tab.site = null;
    emit('navigation', {
      kind: 'load',
      url: `${IDP}/login`,
      tabId: 1,
      frameId: 0,
      transition: 'typed',
      qualifiers: [],
    });
    expect(found).toEqual([]);
  });

  it('what a private window does', async () => {
    const memory = fakeArea();
    const { goes, begins, found } = await finder(
      { origin: APP, isPrivate: true, cookieStoreId: '1' },
      memory,
    );
    goes(`${IDP}/authorize`);
    begins(`${IDP}/authorize`, 4);
    goes(`${APP}/cb?code=1&state=2`);
    expect(found).toEqual([]);
    expect(JSON.stringify(memory.values)).not.toContain(IDP);
  });
});
