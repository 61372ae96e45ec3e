import { playLibrary } from './play-library.ts';
import { ACCESS_TOKEN_SECONDS, createOpenIdProvider } from './servers/open-id-provider.ts';

const kept = {
  area: 'sessionStorage',
  key: /^oidc\.user:http:\/\/oidc-client-ts-idp\.localhost::id:practice-client$/,
} as const;

playLibrary({
  name: 'oidc-client-ts',
  library: 'oidc-client-ts',
  backend: createOpenIdProvider,
  redirects: true,
  keeps: [
    { ...kept, kind: 'access', format: 'opaque', seconds: ACCESS_TOKEN_SECONDS },
    { ...kept, kind: 'refresh', format: 'opaque', seconds: null },
    { ...kept, kind: 'id', format: 'jwt', seconds: 3_600 },
  ],
  renews: ['access', 'refresh'],
  // The provider says `invalid_grant` and no more, and both tokens are good by their dates.
  refused: 'SESSION_REVOKED',
});
