import { byCookieName } from './by-cookie-name.ts';

/** Lucia. */
export const luciaCookies = byCookieName({
  id: 'lucia',
  about: 'lucia-auth/lucia v3 packages/lucia/src/core.ts (sessionCookieName)',
  names: [{ name: /^auth_session$/, credential: 'session' }],
  examples: [['auth_session', 'q0sla02kaPq81zXk2', 'session']],
  counterExamples: [['auth_sessions_seen', '4']],
});
