import { activeFaults, setFaults } from '../active-faults.ts';
import { STORAGE_KEY } from '../auth/auth-store.ts';
import { loadVendorScript } from '../vendor.ts';
import type { ActionGroup } from './action.ts';
import { askForProfile, configure, expireToken } from './server.ts';

/** A bit more than an hour: an access token that lives an hour is then born expired. */
const HOUR_BEHIND_SECONDS = -3660;

/** Things that happen in the browser. */
export const storageActions: ActionGroup = {
  title: 'The storage and the clock of this browser',
  actions: [
    {
      testId: 'vendor-clear',
      label: 'Vendor script: clear everything',
      sentence: 'localStorage.clear(), from /vendor/cleanup.js.',
      async run() {
        (await loadVendorScript()).purgeStorage();
        return undefined;
      },
    },
    {
      testId: 'vendor-remove',
      label: 'Vendor script: remove the session',
      sentence: 'localStorage.removeItem(), from /vendor/cleanup.js.',
      async run() {
        (await loadVendorScript()).purgeStorage(STORAGE_KEY);
        return undefined;
      },
    },
    {
      testId: 'delete-property',
      label: 'Delete the session as a property',
      sentence: 'Goes round the storage methods.',
      async run() {
        delete localStorage[STORAGE_KEY];
        return undefined;
      },
    },
    {
      testId: 'vendor-delete-cookies',
      label: 'Vendor script: delete cookies',
      sentence: 'Those that scripts can see, through document.cookie. They bear the classic area.',
      async run() {
        await (await loadVendorScript()).purgeCookies('document');
        return 'Cookies that scripts can see are gone. Open the classic area to see the effect.';
      },
    },
    {
      testId: 'vendor-delete-cookiestore',
      label: 'Vendor script: delete through cookieStore',
      sentence: 'The same, the newer way.',
      async run() {
        await (await loadVendorScript()).purgeCookies('store');
        return 'Cookies that scripts can see are gone. Open the classic area to see the effect.';
      },
    },
    {
      testId: 'clear-site-data',
      label: 'Clear-Site-Data',
      sentence: 'A response asks the browser to clear the storage of this site.',
      async run() {
        await configure({ clearSiteData: 'storage' });
        await askForProfile(0);
        await configure({ clearSiteData: 'off' });
        return undefined;
      },
    },
    {
      testId: 'clock-behind',
      label: "Set the server's clock an hour back",
      sentence: "The page trusts this computer's clock; every new token looks expired.",
      async run() {
        await configure({ clockOffsetSeconds: HOUR_BEHIND_SECONDS });
        // The token from before is good by both clocks; the next one is not.
        await expireToken();
        setFaults([...new Set([...activeFaults(), 'local-expiry-check' as const])]);
        window.location.assign('/dashboard');
        return undefined;
      },
    },
  ],
};
