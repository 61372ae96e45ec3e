import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { toNodeHandler } from 'better-auth/node';
import type { Backend } from './backend.ts';

/** better-auth itself, with its adapter for memory. Every question for the session prolongs it. */
export async function createBetterAuth(app: string): Promise<Backend> {
  const database: Record<string, Record<string, unknown>[]> = {
    user: [],
    session: [],
    account: [],
    verification: [],
  };
  const auth = betterAuth({
    baseURL: app,
    secret: 'a secret of at least thirty-two characters',
    database: memoryAdapter(database),
    emailAndPassword: { enabled: true, autoSignIn: false },
    session: { updateAge: 0, cookieCache: { enabled: true, maxAge: 300 } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  });
  await auth.api.signUpEmail({ body: { name: 'Ada', email: 'ada@example.com', password: 'correct horse' } });
  const handle = toNodeHandler(auth);
  return {
    handle,
    forget: () => void database.session?.splice(0),
  };
}
