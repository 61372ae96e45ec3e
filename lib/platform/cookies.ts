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
  async change(cookie, change) {
    const { name, domain, path, secure, storeId, partitionKey, hostOnly } = cookie;
    const url = `http${secure ? 's' : ''}://${domain.replace(/^\./, '')}${path}`;
    const which = { url, name, storeId, ...firstParty(cookie), ...(partitionKey ? { partitionKey } : {}) };
    try {
      if (change === null) return (await browser.cookies.remove(which as Cookies.RemoveDetailsType)) !== null;
      const { expirationDate = cookie.expirationDate, value = cookie.value } = change;
      const set = {
        ...which,
        value,
        path,
        secure,
        httpOnly: cookie.httpOnly,
        ...(hostOnly ? {} : { domain }),
        ...(cookie.sameSite === undefined ? {} : { sameSite: cookie.sameSite }),
        ...(expirationDate === undefined ? {} : { expirationDate }),
      };
      return Boolean(await browser.cookies.set(set as Cookies.SetDetailsType));
    } catch {
      return false;
    }
  },
};

/** Firefox wants a word on first-party isolation, where a user switched that on. */
function firstParty(cookie: RawCookie): { firstPartyDomain?: string } {
  const { firstPartyDomain } = cookie as { firstPartyDomain?: string };
  return family === 'firefox' && firstPartyDomain ? { firstPartyDomain } : {};
}
