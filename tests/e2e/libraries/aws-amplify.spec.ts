import { playLibrary } from './play-library.ts';
import { createCognito } from './servers/cognito.ts';

const key = (token: string) => new RegExp(`^CognitoIdentityServiceProvider\\..+\\.${token}$`);

playLibrary({
  name: 'aws-amplify',
  library: 'aws-amplify',
  backend: createCognito,
  redirects: false,
  keeps: [
    { area: 'localStorage', key: key('accessToken'), kind: 'access', format: 'jwt', seconds: 600 },
    { area: 'localStorage', key: key('refreshToken'), kind: 'refresh', format: 'jwe', seconds: null },
    { area: 'localStorage', key: key('idToken'), kind: 'id', format: 'jwt', seconds: 3_600 },
  ],
  renews: ['access', 'id'],
  refused: 'REFRESH_TOKEN_REVOKED',
});
