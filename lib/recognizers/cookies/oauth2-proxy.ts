import { byCookieName } from './by-cookie-name.ts';

/** oauth2-proxy, split into `_0`, `_1` where it is long. */
export const oauth2ProxyCookies = byCookieName({
  id: 'oauth2-proxy',
  about:
    'oauth2-proxy/oauth2-proxy pkg/apis/options/cookie.go, pkg/sessions/cookie/session_store.go (splitCookie)',
  names: [
    { name: /^_oauth2_proxy(?:_0)?$/, credential: 'session' },
    { name: /^_oauth2_proxy_\d{1,2}$/, credential: 'unknown' },
    { name: /^_oauth2_proxy_csrf/, credential: 'csrf' },
  ],
  examples: [
    ['_oauth2_proxy', 'q0sla02kaPq81zXk2|1705326735|c2ln', 'session'],
    ['_oauth2_proxy_1', 'q0sla02kaPq81zXk2', 'unknown'],
    ['_oauth2_proxy_csrf', 'q0sla02kaPq81zXk2', 'csrf'],
  ],
  counterExamples: [['oauth2_theme', 'dark']],
});
