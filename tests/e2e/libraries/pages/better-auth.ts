import { createAuthClient } from 'better-auth/client';
import { controls } from '../page/controls.ts';

const client = createAuthClient({ baseURL: location.origin });
const orThrow = async (answer: Promise<{ error: unknown }>) => {
  const { error } = await answer;
  if (error) throw new Error(JSON.stringify(error));
};
const session = async () => (await client.getSession()).data;
controls({
  isSignedIn: async () => (await session()) !== null,
  signIn: () => orThrow(client.signIn.email({ email: 'ada@example.com', password: 'correct horse' })),
  async renew() {
    if ((await client.getSession({ query: { disableCookieCache: true } })).data === null)
      throw new Error('There is no session any more.');
  },
  signOut: () => orThrow(client.signOut()),
});
