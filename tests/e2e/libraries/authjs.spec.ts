import { playLibrary } from './play-library.ts';
import { createAuthJs } from './servers/authjs.ts';

playLibrary({
  name: 'authjs',
  library: 'authjs',
  backend: ({ app }) => createAuthJs(app),
  sameOrigin: true,
  redirects: true,
  keeps: [],
  cookies: [{ name: 'authjs.session-token', kind: 'session', format: 'jwe' }],
  renews: [],
  refused: 'SESSION_REVOKED',
});
