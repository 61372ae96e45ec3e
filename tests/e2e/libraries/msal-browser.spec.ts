import { playLibrary } from './play-library.ts';
import { CLIENT_ID, createOpenIdProvider } from './servers/open-id-provider.ts';

const kept = { area: 'localStorage', format: 'unreadable', seconds: null } as const;

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
      rewrite({ pathname, searchParams: query }) {
        // Entra leads back without knowing the client; OpenID Connect wants it named.
        if (pathname.endsWith('/logout')) query.set('client_id', CLIENT_ID);
      },
    }),
  redirects: true,
  keeps: [
    { ...kept, kind: 'access', key: /accesstoken/ },
    { ...kept, kind: 'refresh', key: /refreshtoken/ },
    { ...kept, kind: 'id', key: /idtoken/ },
  ],
  // It takes the old access token away before it writes the new one: gone and seen, not replaced.
  renews: ['refresh', 'id'],
  // The dates are encrypted too, so that nothing says why.
  refused: 'TOKEN_REFRESH_FAILED',
});
