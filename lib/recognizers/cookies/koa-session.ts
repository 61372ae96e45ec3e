import { byCookieName } from './by-cookie-name.ts';

/** koa-session; `.sig` is the signature of the cookie beside it. */
export const koaSessionCookies = byCookieName({
  id: 'koa-session',
  about: 'koajs/session README (key), pillarjs/cookies (signed)',
  names: [
    { name: /^koa[.:]sess$/, credential: 'session' },
    { name: /^koa[.:]sess\.sig$/, credential: 'unknown' },
  ],
  examples: [
    ['koa.sess', 'q0sla02kaPq81zXk2', 'session'],
    ['koa.sess.sig', 'q0sla02kaPq81zXk2', 'unknown'],
  ],
  counterExamples: [['koa.locale', 'de']],
});
