import Keycloak from 'keycloak-js';
import { controls, providerOf } from '../page/controls.ts';

const keycloak = new Keycloak({
  url: providerOf('keycloak-js'),
  realm: 'practice',
  clientId: 'practice-client',
});
await keycloak.init({ checkLoginIframe: false, pkceMethod: 'S256' });

/** Its tokens are in memory only: what the page asks its API with is all that shows of them. */
const ask = () => fetch('/api/notes', { headers: { authorization: `Bearer ${keycloak.token}` } });
if (keycloak.authenticated) await ask();

controls({
  isSignedIn: async () => keycloak.authenticated === true,
  signIn: () => keycloak.login({ redirectUri: `${location.origin}/` }),
  renew: async () => {
    await keycloak.updateToken(-1);
    await ask();
  },
  signOut: () => keycloak.logout({ redirectUri: `${location.origin}/out` }),
  /** The library forgets its tokens by itself; the app goes to its sign-in. */
  giveUp: () => history.replaceState(null, '', '/login'),
});
