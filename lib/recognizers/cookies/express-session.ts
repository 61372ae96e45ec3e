import { byCookieName } from './by-cookie-name.ts';

/** express-session and connect. */
export const expressSessionCookies = byCookieName({
  id: 'express-session',
  about: 'expressjs/session README (name)',
  names: [{ name: /^connect\.sid$/, credential: 'session' }],
  examples: [['connect.sid', 's%3Aq0sla02kaPq81zXk2.c2ln', 'session']],
  counterExamples: [
    ['connect.rid', 'q0sla02kaPq81zXk2'],
    ['sid.sig', 'q0sla02kaPq81zXk2'],
  ],
});
