import {
  type INetworkModule,
  NavigationClient,
  type NetworkRequestOptions,
  PublicClientApplication,
} from '@azure/msal-browser';
import { controls, providerOf } from '../page/controls.ts';

/** MSAL takes https authorities only: its own hooks for network and navigation lead them to the loopback server. */
const AUTHORITY = 'https://entra.example.test';
const real = (url: string) => url.replace(AUTHORITY, providerOf('msal-browser'));

async function send<T>(method: string, url: string, options?: NetworkRequestOptions) {
  const answer = await fetch(real(url), {
    method,
    headers: options?.headers ?? {},
    ...(options?.body === undefined ? {} : { body: options.body }),
  });
  return {
    headers: Object.fromEntries(answer.headers),
    body: (await answer.json()) as T,
    status: answer.status,
  };
}
const networkClient: INetworkModule = {
  sendGetRequestAsync: (url, options) => send('GET', url, options),
  sendPostRequestAsync: (url, options) => send('POST', url, options),
};
class LoopbackNavigation extends NavigationClient {
  override navigateExternal(...[url, options]: Parameters<NavigationClient['navigateExternal']>) {
    return super.navigateExternal(real(url), options);
  }
}

const app = new PublicClientApplication({
  auth: {
    clientId: 'practice-client',
    authority: AUTHORITY,
    knownAuthorities: ['entra.example.test'],
    // The default adds `offline_access`, which the provider grants without the scope of that name.
    OIDCOptions: { defaultScopes: ['openid', 'profile'] },
    redirectUri: `${location.origin}/`,
    postLogoutRedirectUri: `${location.origin}/out`,
    authorityMetadata: JSON.stringify({
      issuer: AUTHORITY,
      authorization_endpoint: `${AUTHORITY}/oauth2/v2.0/authorize`,
      token_endpoint: `${AUTHORITY}/oauth2/v2.0/token`,
      end_session_endpoint: `${AUTHORITY}/oauth2/v2.0/logout`,
      jwks_uri: `${AUTHORITY}/discovery/v2.0/keys`,
    }),
  },
  cache: { cacheLocation: 'localStorage' },
  system: { protocolMode: 'OIDC', networkClient, navigationClient: new LoopbackNavigation() },
});
await app.initialize();
await app.handleRedirectPromise();

const scopes = ['openid', 'profile'];
const account = () => app.getAllAccounts()[0] ?? null;
controls({
  isSignedIn: async () => account() !== null,
  signIn: () => app.loginRedirect({ scopes }),
  renew: async () => {
    const known = account();
    if (known)
      await app.acquireTokenSilent({ scopes, account: known, forceRefresh: true, cacheLookupPolicy: 3 });
  },
  signOut: () => app.logoutRedirect({ account: account() }),
  giveUp: () => app.clearCache({ account: account() }),
});
