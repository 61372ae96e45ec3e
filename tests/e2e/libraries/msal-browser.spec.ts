import { playLibrary } from './play-library.ts';
import { createOpenIdProvider } from './servers/open-id-provider.ts';

const kept = { area: 'localStorage', format: 'encrypted', seconds: null } as const;

playLibrary({
  name: 'msal-browser',
  library: 'msal-browser',
  backend: (origins) =>
    createOpenIdProvider({
      ...origins,
      routes: {
        authorization: '/oauth2/v2.0/authorize',
        token: '/oauth2/v2.0/token',
        end_session: '/oauth2/v2.0/logout',
        jwks: '/discovery/v2.0/keys',
      },
    }),
  redirects: true,
  keeps: [
    { ...kept, kind: 'access', key: /accesstoken/ },
    { ...kept, kind: 'refresh', key: /refreshtoken/ },
    { ...kept, kind: 'id', key: /idtoken/ },
  ],
  renews: ['access', 'refresh', 'id'],
  refused: /^REFRESH_TOKEN_/,
});
