import type { CredentialKind } from '../events/credential.ts';
import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

/** v3 joins the parts of a key by `-`, later versions by `|`; the credential's type stands among them. */
const KEY = /[-|](accesstoken|accesstoken_with_authscheme|idtoken|refreshtoken)[-|]/i;
/** Holds the key that the store is encrypted with, and ends with the browser: a restart loses the whole store. */
const ENCRYPTION_COOKIE = 'msal.cache.encryption';
const KINDS: Record<string, CredentialKind> = { a: 'access', i: 'id', r: 'refresh' };

/**
 * msal-browser: v3 keeps `{ secret, expiresOn, cachedAt }` in plain, from v4 on `{ id, nonce, data }` encrypted
 * under a key in the session cookie `msal.cache.encryption`: presence and age show, dates of the tokens do not.
 * It may be encrypted anew without being another token.
 */
export const msalBrowser: Recogniser = {
  id: 'msal-browser',
  library: 'msal-browser',
  about: 'AzureAD/microsoft-authentication-library-for-js lib/msal-browser/src/cache/BrowserCacheManager.ts',
  // Lists of its own keys, by kind (`msal.3.token.keys.<client>`), look like tokens and are none.
  owns: (key) => key.startsWith('msal.'),
  recognise(input) {
    if (input.area === 'cookie')
      return input.key === ENCRYPTION_COOKIE ? [{ leafIndex: 0, credential: 'session' }] : [];
    const credential = KINDS[KEY.exec(input.key.slice(0, 1_000))?.[1]?.[0]?.toLowerCase() ?? ''];
    if (!credential) return [];
    const encrypted = input.leaves.some((leaf) => leaf.path === 'nonce');
    if (!encrypted)
      return byPath(input, [{ path: /^secret$/, credential, expiry: /^expiresOn$/, issued: /^cachedAt$/ }]);
    return byPath(input, [{ path: /^data$/, credential, issued: /^lastUpdatedAt$/ }]).map((found) => ({
      ...found,
      unreadable: 'encrypted' as const,
    }));
  },
  examples: [
    {
      area: 'sessionStorage',
      key: '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f.9c1f0a1b-8d4a-4b52-9c1f-0a1b2c3d4e5f-login.windows.net-accesstoken-0a1b2c3d-8d4a-4b52-9c1f-0a1b2c3d4e5f-common-openid profile--',
      value: JSON.stringify({
        credentialType: 'AccessToken',
        secret: 'a0sla02kaPq81zXk2',
        cachedAt: '1705326735',
        expiresOn: '1705330335',
      }),
      finds: ['access'],
    },
    {
      area: 'localStorage',
      key: 'msal.2|home.id|login.windows.net|refreshtoken|client||||',
      value: JSON.stringify({
        id: '3b2f7c1e',
        nonce: 'Xk29sla02kaPq81z',
        data: 'q0sla02kaPq81zXk2q0sla02kaPq81zXk2',
        lastUpdatedAt: '1705326735000',
      }),
      finds: ['refresh'],
    },
    {
      area: 'cookie',
      key: 'msal.cache.encryption',
      value: '%7B%22id%22%3A%223b2f7c1e%22%2C%22key%22%3A%22Xk29sla02kaPq81z%22%7D',
      finds: ['session'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'msal.token.keys.client',
      value: JSON.stringify({ accessToken: ['home-env-accesstoken-client'] }),
    },
    {
      area: 'localStorage',
      key: 'msal.account.keys',
      value: JSON.stringify(['home.id-login.windows.net-tenant']),
    },
  ],
};
