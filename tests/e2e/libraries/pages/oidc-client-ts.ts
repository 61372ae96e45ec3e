import { UserManager } from 'oidc-client-ts';
import { controls, providerOf } from '../page/controls.ts';

const manager = new UserManager({
  authority: providerOf('oidc-client-ts'),
  client_id: 'practice-client',
  redirect_uri: `${location.origin}/`,
  post_logout_redirect_uri: `${location.origin}/out`,
  scope: 'openid offline_access profile',
  automaticSilentRenew: false,
});

if (location.search.includes('code=')) {
  await manager.signinRedirectCallback();
  history.replaceState(null, '', '/');
}
controls({
  isSignedIn: async () => (await manager.getUser()) !== null,
  signIn: () => manager.signinRedirect(),
  renew: () => manager.signinSilent(),
  signOut: () => manager.signoutRedirect(),
  /** What the documentation advises for a renewal that fails: `addSilentRenewError(() => removeUser())`. */
  giveUp: () => manager.removeUser(),
});
