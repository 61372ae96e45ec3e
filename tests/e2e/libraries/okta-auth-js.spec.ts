import { playLibrary } from './play-library.ts';
import { allowOrigin } from './servers/answers.ts';
import { ACCESS_TOKEN_SECONDS, createOpenIdProvider } from './servers/open-id-provider.ts';

const tokens = { area: 'localStorage', key: /^okta-token-storage$/ } as const;

playLibrary({
  name: 'okta-auth-js',
  library: 'okta-auth-js',
  backend({ app, issuer }) {
    const provider = createOpenIdProvider({
      app,
      issuer: `${issuer}/oauth2/default`,
      under: '/oauth2/default',
      routes: {
        authorization: '/v1/authorize',
        token: '/v1/token',
        revocation: '/v1/revoke',
        end_session: '/v1/logout',
        jwks: '/v1/keys',
        userinfo: '/v1/userinfo',
      },
    });
    return {
      ...provider,
      handle(request, answer) {
        // Okta's revocation takes a client without a secret by Basic, which OAuth does not know.
        if (!request.url?.includes('/v1/revoke')) return provider.handle(request, answer);
        if (!allowOrigin(request, answer)) answer.end();
      },
    };
  },
  redirects: true,
  keeps: [
    { ...tokens, kind: 'access', format: 'opaque', seconds: ACCESS_TOKEN_SECONDS },
    { ...tokens, kind: 'refresh', format: 'opaque', seconds: null },
    { ...tokens, kind: 'id', format: 'jwt', seconds: 3_600 },
  ],
  renews: ['access', 'refresh'],
  // The provider says `invalid_grant` and no more, and both tokens are good by their dates.
  refused: 'SESSION_REVOKED',
});
