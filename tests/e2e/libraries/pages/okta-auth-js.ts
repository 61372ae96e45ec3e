import { OktaAuth } from '@okta/okta-auth-js';
import { controls, providerOf } from '../page/controls.ts';

const auth = new OktaAuth({
  issuer: `${providerOf('okta-auth-js')}/oauth2/default`,
  clientId: 'practice-client',
  redirectUri: `${location.origin}/`,
  postLogoutRedirectUri: `${location.origin}/out`,
  scopes: ['openid', 'profile', 'offline_access'],
  tokenManager: { autoRenew: false, autoRemove: false },
});

// Also takes away what a sign-out left until the person came back from the provider.
await auth.start();
if (auth.isLoginRedirect()) {
  const { tokens } = await auth.token.parseFromUrl();
  auth.tokenManager.setTokens(tokens);
}
controls({
  isSignedIn: async () => auth.tokenManager.getTokensSync().accessToken !== undefined,
  signIn: () => auth.token.getWithRedirect(),
  renew: async () => auth.tokenManager.setTokens(await auth.token.renewTokens()),
  signOut: () => auth.signOut(),
  giveUp: () => auth.tokenManager.clear(),
});
