import { byCookieName } from './by-cookie-name.ts';

/** ASP.NET on the .NET Framework. */
export const aspNetCookies = byCookieName({
  id: 'aspnet',
  about:
    'Microsoft Learn: sessionState cookieName, forms name, CookieAuthenticationOptions, WS-Federation cookie handler',
  names: [
    {
      name: /^(?:ASP\.NET_SessionId|\.ASPXAUTH|\.AspNet\.(?:ApplicationCookie|Cookies)|FedAuth)$/,
      credential: 'session',
    },
    { name: /^FedAuth\d$/, credential: 'unknown' },
    { name: /^__RequestVerificationToken/, credential: 'csrf' },
  ],
  examples: [
    ['ASP.NET_SessionId', 'q0sla02kaPq81zXk2q0sla02', 'session'],
    ['.ASPXAUTH', '8F3A2C1E9D4B5A6F7E8D9C0B1A2F3E4D', 'session'],
    ['FedAuth1', 'q0sla02kaPq81zXk2', 'unknown'],
    ['__RequestVerificationToken', 'q0sla02kaPq81zXk2', 'csrf'],
  ],
  counterExamples: [['ASPX_Theme', 'dark']],
});
