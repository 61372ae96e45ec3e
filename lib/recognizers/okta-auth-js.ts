import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

/**
 * okta-auth-js: `okta-token-storage`, one entry a token, expiry in s. The date beside the refresh token is the access
 * token's ("should not be used, this is the accessToken expire time" in its source), so that it is not read.
 */
export const oktaAuthJs: Recogniser = {
  id: 'okta-auth-js',
  library: 'okta-auth-js',
  about: 'okta/okta-auth-js lib/oidc/types/Token.ts and lib/oidc/TokenManager.ts',
  owns: (key) => /^okta-[\w-]{1,40}-storage$/.test(key),
  recognise(input) {
    if (input.key !== 'okta-token-storage') return [];
    return byPath(input, [
      { path: /^\w+\.accessToken$/, credential: 'access', expiry: /^accessToken\.expiresAt$/ },
      { path: /^\w+\.idToken$/, credential: 'id', expiry: /^idToken\.expiresAt$/ },
      { path: /^\w+\.refreshToken$/, credential: 'refresh' },
    ]);
  },
  examples: [
    {
      area: 'localStorage',
      key: 'okta-token-storage',
      value: JSON.stringify({
        accessToken: { accessToken: 'a0sla02kaPq81zXk2', expiresAt: 1705330335, tokenType: 'Bearer' },
        idToken: { idToken: 'i0sla02kaPq81zXk2', expiresAt: 1705330335 },
        refreshToken: { refreshToken: 'q0sla02kaPq81zXk2', expiresAt: 1705330335 },
      }),
      finds: ['access', 'id', 'refresh'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'okta-cache-storage',
      value: JSON.stringify({ url: { expiresAt: 1705330335 } }),
    },
    {
      area: 'sessionStorage',
      key: 'okta-pkce-storage',
      value: JSON.stringify({ codeVerifier: 'Xk29sla02kaPq81z' }),
    },
  ],
};
