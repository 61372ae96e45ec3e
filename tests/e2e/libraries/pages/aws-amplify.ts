import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { controls, providerOf } from '../page/controls.ts';

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: 'eu-central-1_Practice',
      userPoolClientId: 'practiceclient',
      userPoolEndpoint: providerOf('aws-amplify'),
    },
  },
});
const tokens = async () => (await fetchAuthSession()).tokens;
controls({
  isSignedIn: async () => (await tokens()) !== undefined,
  signIn: () =>
    signIn({
      username: 'ada@example.com',
      password: 'correct horse',
      options: { authFlowType: 'USER_PASSWORD_AUTH' },
    }),
  async renew() {
    const { tokens: renewed } = await fetchAuthSession({ forceRefresh: true });
    if (!renewed) throw new Error('There are no tokens any more.');
  },
  signOut: () => signOut(),
});
