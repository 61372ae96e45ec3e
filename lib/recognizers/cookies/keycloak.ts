import { EXAMPLE_JWT } from '../example-jwt.ts';
import { byCookieName } from './by-cookie-name.ts';

/** Keycloak, on its own origin: the single sign-on, and the sign-in that goes on. */
export const keycloakCookies = byCookieName({
  id: 'keycloak',
  about: 'keycloak/keycloak server-spi-private CookieType.java',
  names: [
    { name: /^KEYCLOAK_(?:SESSION|IDENTITY)(?:_LEGACY)?$/, credential: 'session' },
    { name: /^KEYCLOAK_REMEMBER_ME$/, credential: 'unknown' },
    { name: /^(?:AUTH_SESSION_ID|KC_RESTART|KC_AUTH_SESSION_HASH)(?:_LEGACY)?$/, credential: 'unknown' },
  ],
  examples: [
    ['KEYCLOAK_IDENTITY', EXAMPLE_JWT, 'session'],
    ['KEYCLOAK_SESSION', 'practice%2F3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f', 'session'],
    ['AUTH_SESSION_ID', '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f.node', 'unknown'],
  ],
  counterExamples: [['KEYCLOAK_LOCALE', 'de']],
});
