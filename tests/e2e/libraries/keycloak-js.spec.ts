import { playLibrary } from './play-library.ts';
import { createKeycloak } from './servers/keycloak.ts';

playLibrary({
  name: 'keycloak-js',
  library: null,
  backend: ({ issuer }) => createKeycloak(issuer),
  redirects: true,
  keeps: [],
  renews: [],
  refused: /^REFRESH_TOKEN_/,
});
