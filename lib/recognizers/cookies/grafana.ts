import { byCookieName } from './by-cookie-name.ts';

/** Grafana: a second, readable cookie says when the token has to be rotated, and its end is no end of the session. */
export const grafanaCookies = byCookieName({
  id: 'grafana',
  about: 'grafana/grafana pkg/services/authn/cookies.go (login_cookie_name, WriteSessionCookie)',
  names: [
    { name: /^grafana_session$/, credential: 'session' },
    { name: /^grafana_session_expiry$/, credential: 'unknown' },
  ],
  examples: [
    ['grafana_session', '8f3a2c1e9d4b5a6f7e8d9c0b1a2f3e4d', 'session'],
    ['grafana_session_expiry', '1705330335', 'unknown'],
  ],
  counterExamples: [['grafana_lang', 'de']],
});
