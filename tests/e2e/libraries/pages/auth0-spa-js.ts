import { Auth0Client } from '@auth0/auth0-spa-js';
import { controls, providerOf } from '../page/controls.ts';

const client = new Auth0Client({
  domain: providerOf('auth0-spa-js'),
  clientId: 'practice-client',
  cacheLocation: 'localstorage',
  useRefreshTokens: true,
  authorizationParams: { redirect_uri: `${location.origin}/` },
});

if (location.search.includes('code=')) {
  await client.handleRedirectCallback();
  history.replaceState(null, '', '/');
}
controls({
  isSignedIn: () => client.isAuthenticated(),
  signIn: () => client.loginWithRedirect(),
  renew: () => client.getTokenSilently({ cacheMode: 'off' }),
  signOut: () => client.logout({ logoutParams: { returnTo: `${location.origin}/out` } }),
  giveUp: () => client.logout({ openUrl: false }),
});
