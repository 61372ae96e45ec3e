import type { CredentialKind } from '../events/credential.ts';
import type { Recogniser } from './types.ts';

const KEY = /^CognitoIdentityServiceProvider\..{1,300}\.(accessToken|idToken|refreshToken)$/;
const KINDS: Record<string, CredentialKind> = {
  accessToken: 'access',
  idToken: 'id',
  refreshToken: 'refresh',
};

/** aws-amplify v6 (and amazon-cognito-identity-js): one key a token, in storage or as cookies of that name. */
export const awsAmplify: Recogniser = {
  id: 'aws-amplify',
  library: 'aws-amplify',
  about: 'aws-amplify/amplify-js packages/auth/src/providers/cognito/tokenProvider/TokenStore.ts',
  recognise(input) {
    const credential = KINDS[KEY.exec(input.key)?.[1] ?? ''];
    const leafIndex = input.leaves.findIndex((leaf) => leaf.path === '' && leaf.reference);
    return credential && leafIndex >= 0 ? [{ leafIndex, credential }] : [];
  },
  examples: [
    {
      area: 'localStorage',
      key: 'CognitoIdentityServiceProvider.c11entid.ada@example.test.refreshToken',
      value: 'q0sla02kaPq81zXk2q0sla02kaPq81zXk2',
      finds: ['refresh'],
    },
    {
      area: 'cookie',
      key: 'CognitoIdentityServiceProvider.c11entid.ada.idToken',
      value: 'i0sla02kaPq81zXk2',
      finds: ['id'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'CognitoIdentityServiceProvider.c11entid.LastAuthUser',
      value: 'ada@example.test',
    },
    { area: 'localStorage', key: 'CognitoIdentityServiceProvider.c11entid.ada.clockDrift', value: '-312' },
    {
      area: 'localStorage',
      key: 'CognitoIdentityServiceProvider.c11entid.ada.deviceKey',
      value: 'us-east-1_3b2f7c1e-8d4a',
    },
  ],
};
