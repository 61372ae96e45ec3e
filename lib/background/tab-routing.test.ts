import { describe, expect, it } from 'vitest';
import type { NavigationStep, RequestStep, TabInfo } from '../platform/types.ts';
import { createTabRouting } from './tab-routing.ts';

const APP = 'https://app.example.com';
const API = 'https://api.example.com';
const IDP = 'https://login.idp.test';
const OTHER = 'https://other.test';

function routing(watched: string[] = [APP], belonging: string[] = []) {
  const isRecorded = (origin: string | null): origin is string => origin !== null && watched.includes(origin);
  return createTabRouting({
    isRecorded,
    seenThrough: (site) => (site === APP ? belonging : []),
    isPrivateStore: (store) => store === '1',
    onChange: () => {},
  });
}

const tab = (tabId: number, url: string | null = null, isPrivate = false): TabInfo => ({
  tabId,
  url,
  isPrivate,
  cookieStoreId: isPrivate ? '1' : '0',
});

/** The top frame of a tab shows an address. */
const shows = (tabId: number, url: string, more: Partial<NavigationStep> = {}): NavigationStep => ({
  kind: 'load',
  url,
  tabId,
  frameId: 0,
  documentId: null,
  at: 1,
  transition: 'link',
  qualifiers: [],
  prerender: false,
  ...more,
});

const asks = (tabId: number | null, url: string, more: Partial<RequestStep> = {}) =>
  ({
    stage: 'before',
    requestId: '1',
    url,
    method: 'GET',
    type: 'xmlhttprequest',
    at: 1,
    tabId,
    frameId: 0,
    documentId: null,
    initiator: null,
    documentUrl: null,
    isPrivate: null,
    body: null,
    ...more,
  }) as RequestStep;

const origins = (refs: { origin: string }[]) => refs.map(({ origin }) => origin);

describe('a tab', () => {
  it('belongs to the site that it shows', () => {
    const { know, navigated, siteOfTab } = routing();
    know(tab(1));
    expect(siteOfTab(1)).toBeNull();
    navigated(shows(1, `${APP}/home`));
    expect(siteOfTab(1)).toBe(APP);
  });

  it('stays with the site while a sign-in page elsewhere is shown', () => {
    const { know, navigated, siteOfTab, tabsOf } = routing();
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    navigated(shows(1, `${IDP}/authorize`, { qualifiers: ['server_redirect'] }));
    navigated(shows(1, `${IDP}/password`, { transition: 'form_submit' }));
    expect(siteOfTab(1)).toBe(APP);
    expect(tabsOf(APP)).toEqual([]);
    navigated(shows(1, `${APP}/callback`));
    expect(tabsOf(APP)).toHaveLength(1);
  });

  it('is at home also while its site is paused', () => {
    const watched = [APP];
    const { know, navigated, tabsOf } = routing(watched);
    know(tab(1, `${APP}/`));
    watched.pop();
    navigated(shows(1, `${APP}/next`));
    watched.push(APP);
    expect(tabsOf(APP)).toHaveLength(1);
  });

  it('leaves the site when the person goes elsewhere', () => {
    const { know, navigated, siteOfTab } = routing();
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    navigated(shows(1, OTHER, { transition: 'typed' }));
    expect(siteOfTab(1)).toBeNull();
  });

  it('leaves the site after half an hour elsewhere', () => {
    const { know, navigated, siteOfTab } = routing();
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    navigated(shows(1, `${OTHER}/1`, { at: 10 }));
    navigated(shows(1, `${OTHER}/2`, { at: 10 + 31 * 60_000 }));
    expect(siteOfTab(1)).toBeNull();
  });

  it('moves to another watched site, whose log and the old one both get the step', () => {
    const { know, navigated, siteOfTab, ofNavigation } = routing([APP, IDP]);
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    const away = shows(1, `${IDP}/`, { at: 2 });
    navigated(away);
    expect(siteOfTab(1)).toBe(IDP);
    expect(origins(ofNavigation(away)).sort()).toEqual([APP, IDP].sort());
    const within = shows(1, `${IDP}/next`, { at: 3 });
    navigated(within);
    expect(origins(ofNavigation(within))).toEqual([IDP]);
  });

  it('that was typed to a site, which led it to a sign-in page at once, belongs to that site', () => {
    const { know, navigated, siteOfTab, ofRequest } = routing();
    know(tab(1));
    ofRequest(asks(1, `${APP}/`, { type: 'main_frame' }));
    navigated(shows(1, `${IDP}/login`, { transition: 'typed', qualifiers: ['server_redirect'] }));
    expect(siteOfTab(1)).toBe(APP);
  });

  it('ignores frames within the page and pages loaded ahead', () => {
    const { know, navigated, siteOfTab } = routing([APP, OTHER]);
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    navigated(shows(1, `${OTHER}/ad`, { frameId: 4 }));
    navigated(shows(1, `${OTHER}/next`, { prerender: true }));
    expect(siteOfTab(1)).toBe(APP);
  });

  it('that a page opened for its sign-in belongs to the site of that page', () => {
    const { know, navigated, opened, siteOfTab } = routing();
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    opened(2, 1);
    navigated(shows(2, `${IDP}/authorize`));
    expect(siteOfTab(2)).toBe(APP);
  });

  it('is remembered when the background starts again', () => {
    const first = routing();
    first.know(tab(1));
    first.navigated(shows(1, `${APP}/`));
    first.navigated(shows(1, `${IDP}/`, { qualifiers: ['server_redirect'] }));
    const second = routing();
    second.restore(JSON.parse(JSON.stringify(first.dump())));
    expect(second.siteOfTab(1)).toBe(APP);
    second.keepOnly([2]);
    expect(second.siteOfTab(1)).toBeNull();
  });

  it('whose site is stopped belongs to nobody', () => {
    const watched = [APP];
    const { know, navigated, siteOfTab, ofRequest } = routing(watched);
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    watched.pop();
    expect(siteOfTab(1)).toBeNull();
    expect(ofRequest(asks(1, `${API}/me`))).toEqual([]);
  });
});

describe('a request', () => {
  it('belongs to the site of its tab, whatever its address', () => {
    const { know, navigated, ofRequest } = routing();
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    expect(origins(ofRequest(asks(1, `${API}/me`)))).toEqual([APP]);
    expect(origins(ofRequest(asks(1, `${OTHER}/t`)))).toEqual([APP]);
  });

  it('of a tab that shows an unwatched page belongs to nobody', () => {
    const { know, navigated, ofRequest } = routing();
    know(tab(1));
    navigated(shows(1, `${OTHER}/`));
    expect(ofRequest(asks(1, `${APP}/image`))).toEqual([]);
  });

  it('that loads a page belongs to the site that it leads to as well', () => {
    const { know, navigated, ofRequest } = routing([APP, IDP]);
    know(tab(1));
    navigated(shows(1, `${APP}/`));
    expect(origins(ofRequest(asks(1, `${IDP}/`, { type: 'main_frame' })))).toEqual([APP, IDP]);
  });

  it('of a worker without a tab belongs to the site that asks', () => {
    const { know, ofRequest } = routing();
    know(tab(1, `${APP}/`));
    expect(origins(ofRequest(asks(null, `${API}/me`, { initiator: APP })))).toEqual([APP]);
    expect(ofRequest(asks(null, `${APP}/me`, { initiator: OTHER }))).toEqual([]);
  });
});

describe('a cookie', () => {
  it('belongs to every watched site that it reaches and that is open in its jar', () => {
    const { know, ofCookie } = routing();
    know(tab(1, `${APP}/`));
    expect(origins(ofCookie('.example.com', '0'))).toEqual([APP]);
    expect(origins(ofCookie('app.example.com', '0'))).toEqual([APP]);
    expect(ofCookie('other.test', '0')).toEqual([]);
    expect(ofCookie('.example.com', '1')).toEqual([]);
  });

  it('of an API counts once the site has called it', () => {
    const { know, ofCookie, ofRequest } = routing();
    know(tab(1, `${APP}/`));
    expect(ofCookie('api.example.com', '0')).toEqual([]);
    ofRequest(asks(1, `${API}/me`));
    ofRequest(asks(1, 'https://tracker.test/t'));
    expect(origins(ofCookie('api.example.com', '0'))).toEqual([APP]);
    expect(ofCookie('tracker.test', '0')).toEqual([]);
  });

  it('of an origin that belongs to the site counts, whatever its name', () => {
    const { know, ofCookie, hostsOf } = routing([APP], [IDP, API]);
    know(tab(1, `${APP}/`));
    expect(origins(ofCookie('login.idp.test', '0'))).toEqual([APP]);
    expect(ofCookie('tracker.test', '0')).toEqual([]);
    expect(hostsOf(APP)).toEqual(['app.example.com', 'login.idp.test', 'api.example.com']);
  });

  it('belongs to nobody once the last tab is closed', () => {
    const { know, closed, ofCookie } = routing();
    know(tab(1, `${APP}/`));
    closed(1);
    expect(ofCookie('app.example.com', '0')).toEqual([]);
  });
});

describe('a private window', () => {
  it('marks everything of its tabs', () => {
    const { know, ofRequest, ofTab, ofCookie, ofDocument } = routing();
    know(tab(1, `${APP}/`, true));
    const all = [ofRequest(asks(1, `${API}/`)), ofTab(1), ofCookie('app.example.com', '1')].flat();
    all.push(ofDocument(tab(1, `${APP}/`, true), 0, APP) as (typeof all)[number]);
    expect(all).toHaveLength(4);
    expect(all.every(({ isPrivate }) => isPrivate)).toBe(true);
  });

  it('is assumed of a tab that nobody has told of yet', () => {
    const { ofRequest } = routing();
    expect(ofRequest(asks(9, `${APP}/`, { type: 'main_frame' }))).toMatchObject([{ isPrivate: true }]);
  });
});

describe('a document that speaks', () => {
  it('in the top frame belongs to its own site, even before its tab was told of', () => {
    const { ofDocument, siteOfTab } = routing();
    expect(ofDocument(tab(1), 0, APP)).toMatchObject({ origin: APP, isPrivate: false, cookieStoreId: '0' });
    expect(siteOfTab(1)).toBe(APP);
  });

  it('in a frame belongs to the site of the page around it', () => {
    const { know, ofDocument } = routing([APP, OTHER]);
    know(tab(1, `${APP}/`));
    expect(ofDocument(tab(1, `${APP}/`), 3, OTHER)).toMatchObject({ origin: APP });
    expect(ofDocument(tab(1, `${APP}/`), 4, null)).toMatchObject({ origin: APP });
  });

  it('of a site that nobody watches belongs to nobody', () => {
    const { ofDocument } = routing();
    expect(ofDocument(tab(1, `${OTHER}/`), 0, OTHER)).toBeNull();
    expect(ofDocument(tab(1, `${OTHER}/`), 2, APP)).toBeNull();
  });
});

it('a tab without stacks is one until it is loaded again', () => {
  const { know, markLate, navigated, tabsOf } = routing();
  know(tab(1, `${APP}/`));
  markLate(1);
  navigated(shows(1, `${APP}/#x`, { kind: 'fragment' }));
  expect(tabsOf(APP)).toMatchObject([{ late: true }]);
  navigated(shows(1, `${APP}/`));
  expect(tabsOf(APP)).toMatchObject([{ late: false }]);
});
