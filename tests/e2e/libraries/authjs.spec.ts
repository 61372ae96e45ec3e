import { expect } from './fixtures.ts';
import { playLibrary } from './play-library.ts';
import { events } from './read-log.ts';
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
  // A 200 without a session takes the cookie away.
  refused: 'SESSION_COOKIE_DELETED',
  also(timeline) {
    const set = events(timeline, 'cookie.changed').filter(
      (event) => event.name === 'authjs.session-token' && event.removed === false,
    );
    const tokens = new Set(set.map((event) => event.fingerprint));
    expect(tokens.size, 'every question for the session gave another token').toBe(set.length);
    expect(set[0]?.expiresAt, 'the cookie lives for 30 days').toBeGreaterThan(
      (set[0]?.at ?? 0) + 29 * 86_400_000,
    );
  },
});
