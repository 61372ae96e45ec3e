import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

const EXPIRY = /^expires_at$/;

/** oidc-client-ts and oidc-client: `oidc.user:<authority>:<client id>`, in either storage. */
export const oidcClientTs: Recogniser = {
  id: 'oidc-client-ts',
  library: 'oidc-client-ts',
  about: 'authts/oidc-client-ts src/UserManager.ts (_userStoreKey) and src/User.ts (toStorageString)',
  owns: (key) => /^oidc\.[0-9a-f]{32}$/.test(key),
  recognise(input) {
    if (!/(?:^|\.)user:.+:/.test(input.key) || !input.key.startsWith('oidc.')) return [];
    return byPath(input, [
      { path: /^access_token$/, credential: 'access', expiry: EXPIRY },
      { path: /^refresh_token$/, credential: 'refresh' },
      { path: /^id_token$/, credential: 'id' },
    ]);
  },
  examples: [
    {
      area: 'sessionStorage',
      key: 'oidc.user:https://id.example.test/realms/shop:web',
      value: JSON.stringify({
        id_token: 'Xk29sla02kaPq81z',
        access_token: 'a0sla02kaPq81zXk2',
        refresh_token: 'q0sla02kaPq81zXk2',
        token_type: 'Bearer',
        session_state: 's0sla02kaPq81zXk2',
        expires_at: 1705330335,
      }),
      finds: ['id', 'access', 'refresh'],
    },
  ],
  counterExamples: [
    {
      area: 'sessionStorage',
      key: 'oidc.3b2f7c1e8d4a4b529c1f0a1b2c3d4e5f',
      value: JSON.stringify({ code_verifier: 'Xk29sla02kaPq81z' }),
    },
    {
      area: 'localStorage',
      key: 'user:settings:web',
      value: JSON.stringify({ access_token: 'Xk29sla02kaPq81z' }),
    },
  ],
};
