import { playLibrary } from './play-library.ts';
import { createBetterAuth } from './servers/better-auth.ts';

playLibrary({
  name: 'better-auth',
  library: 'better-auth',
  backend: ({ app }) => createBetterAuth(app),
  sameOrigin: true,
  redirects: false,
  keeps: [],
  cookies: [
    { name: 'better-auth.session_token', kind: 'session', format: 'opaque' },
    { name: 'better-auth.session_data', kind: 'unknown', format: 'opaque' },
  ],
  renews: [],
  // A 200 without a session takes the cookie away.
  refused: 'SESSION_COOKIE_DELETED',
});
