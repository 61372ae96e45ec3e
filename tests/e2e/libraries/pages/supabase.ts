import { GoTrueClient } from '@supabase/auth-js';
import { controls, providerOf } from '../page/controls.ts';

const auth = new GoTrueClient({
  url: `${providerOf('supabase')}/auth/v1`,
  storageKey: 'sb-abcdefghijklmnopqrst-auth-token',
  autoRefreshToken: false,
});
const orThrow = async (answer: Promise<{ error: Error | null }>) => {
  const { error } = await answer;
  if (error) throw error;
};
controls({
  isSignedIn: async () => (await auth.getSession()).data.session !== null,
  signIn: () => orThrow(auth.signInWithPassword({ email: 'ada@example.com', password: 'correct horse' })),
  renew: () => orThrow(auth.refreshSession()),
  signOut: () => orThrow(auth.signOut()),
  /** While its access token is good, the library keeps a session that cannot be renewed. */
  giveUp: () => auth.signOut({ scope: 'local' }),
});
