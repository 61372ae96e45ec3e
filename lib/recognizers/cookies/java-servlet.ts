import { byCookieName } from './by-cookie-name.ts';

/** Java servlet containers. */
export const javaServletCookies = byCookieName({
  id: 'java-servlet',
  about: 'Jakarta Servlet specification 7.1.1 (JSESSIONID); Tomcat SSO valve (JSESSIONIDSSO)',
  names: [{ name: /^(?:__Host-|__Secure-)?JSESSIONID(?:SSO)?$/, credential: 'session' }],
  examples: [['JSESSIONID', '8F3A2C1E9D4B5A6F7E8D9C0B1A2F3E4D.node1', 'session']],
  counterExamples: [['JSESSION_LANG', 'de']],
});
