import type { Cookies } from 'webextension-polyfill';
import type { RawCookie } from '../intake/types.ts';
import { browser, family } from './browser.ts';
import type { CookieStep, Listen, Platform } from './types.ts';

const listen: Listen<CookieStep> = (listener) => {
  const changed = ({ cookie, removed, cause }: Cookies.OnChangedChangeInfoType) =>
    // The browser gives no time with a change: this is when we heard of it.
    listener({ cookie: cookie as RawCookie, removed, cause, at: Date.now() });
  browser.cookies.onChanged.addListener(changed);
  return () => browser.cookies.onChanged.removeListener(changed);
};

export const cookies: Platform['cookies'] = {
  listen,
  isPrivateStore: (storeId) => (family === 'chromium' ? storeId === '1' : storeId === 'firefox-private'),
  async all({ domain, storeId }) {
    // An empty partition key asks for partitioned and unpartitioned cookies. Firefox wants a word on first-party
    // isolation too, where a user switched that on.
    const query = {
      domain,
      storeId,
      partitionKey: {},
      ...(family === 'firefox' ? { firstPartyDomain: null } : {}),
    };
    try {
      return (await browser.cookies.getAll(query as Cookies.GetAllDetailsType)) as RawCookie[];
    } catch {
      // A private window's jar ends with the window.
      return [];
    }
  },
};
