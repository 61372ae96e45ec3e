import type { CredentialKind } from '../events/credential.ts';
import type { Recogniser } from './types.ts';

const KEY = /^(?:kc|keycloak)[-_.:]?(token|accessToken|refreshToken|idToken)$/i;
const KINDS: Record<string, CredentialKind> = {
  token: 'access',
  accesstoken: 'access',
  refreshtoken: 'refresh',
  idtoken: 'id',
};

/**
 * keycloak-js holds its tokens in memory, where only headers and answers show them; of its own it keeps what a
 * sign-in needs under way (`kc-callback-<state>`). Apps keep tokens under such names to hand them to `init()`.
 */
export const keycloakJs: Recogniser = {
  id: 'keycloak-js',
  library: 'keycloak-js',
  about: 'keycloak/keycloak-js lib/keycloak.js (LocalStorage; init with token, refreshToken, idToken)',
  owns: (key) => key.startsWith('kc-callback-'),
  recognise(input) {
    const credential = KINDS[KEY.exec(input.key)?.[1]?.toLowerCase() ?? ''];
    const leafIndex = input.leaves.findIndex((leaf) => leaf.path === '' && leaf.reference);
    return credential && leafIndex >= 0 ? [{ leafIndex, credential }] : [];
  },
  examples: [
    { area: 'localStorage', key: 'kc_token', value: 'a0sla02kaPq81zXk2', finds: ['access'] },
    { area: 'sessionStorage', key: 'kc-refreshToken', value: 'q0sla02kaPq81zXk2', finds: ['refresh'] },
    { area: 'localStorage', key: 'keycloak.idToken', value: 'i0sla02kaPq81zXk2', finds: ['id'] },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'kc-callback-3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f',
      value: JSON.stringify({
        state: '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f',
        nonce: '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f',
        redirectUri: 'https%3A%2F%2Fapp.example.test%2F',
        pkceCodeVerifier: 'q0sla02kaPq81zXk2q0sla02kaPq81zXk2',
        expires: 1705330335000,
      }),
    },
    { area: 'localStorage', key: 'kc_locale', value: 'de' },
  ],
};
