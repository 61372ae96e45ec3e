import { playLibrary } from './play-library.ts';
import { ACCESS_TOKEN_SECONDS, createOpenIdProvider } from './servers/open-id-provider.ts';

const tokens = {
  area: 'localStorage',
  key: /^@@(?:auth0spajs|:id)@@::practice-client::default::openid profile/,
} as const;

playLibrary({
  name: 'auth0-spa-js',
  library: 'auth0-spa-js',
  backend: ({ app, issuer }) =>
    createOpenIdProvider({
      app,
      issuer: `${issuer}/`,
      routes: {
        authorization: '/authorize',
        token: '/oauth/token',
        revocation: '/oauth/revoke',
        end_session: '/v2/logout',
        jwks: '/.well-known/jwks.json',
        userinfo: '/userinfo',
      },
      rewrite({ searchParams: query }) {
        const back = query.get('returnTo');
        if (back !== null) query.set('post_logout_redirect_uri', back);
      },
    }),
  redirects: true,
  keeps: [
    { ...tokens, kind: 'access', format: 'opaque', seconds: ACCESS_TOKEN_SECONDS },
    { ...tokens, kind: 'refresh', format: 'opaque', seconds: null },
    {
      area: 'localStorage',
      key: /^@@(?:auth0spajs|:id)@@::practice-client::@@user@@$/,
      kind: 'id',
      format: 'jwt',
      seconds: 3_600,
    },
  ],
  renews: ['access', 'refresh'],
  // The provider says `invalid_grant` and no more, and both tokens are good by their dates.
  refused: 'SESSION_REVOKED',
});
