import { byCookieName } from './by-cookie-name.ts';

/** ASP.NET Core: with chunks, the cookie of the plain name says how many. */
export const aspNetCoreCookies = byCookieName({
  id: 'aspnet-core',
  about:
    'dotnet/aspnetcore CookieAuthenticationDefaults, IdentityConstants, SessionDefaults, ChunkingCookieManager',
  names: [
    { name: /^\.AspNetCore\.(?:Identity\.Application|Cookies|Session)$/, credential: 'session' },
    { name: /^\.AspNetCore\.(?:Identity\.Application|Cookies)C\d{1,2}$/, credential: 'unknown' },
    { name: /^\.AspNetCore\.Antiforgery\./, credential: 'csrf' },
    {
      name: /^\.AspNetCore\.(?:Identity\.(?:External|TwoFactor\w{1,20})|Correlation\..*|OpenIdConnect\.Nonce\..*)$/,
      credential: 'unknown',
    },
  ],
  examples: [
    ['.AspNetCore.Cookies', 'chunks-2', 'session'],
    ['.AspNetCore.CookiesC1', 'CfDJ8q0sla02kaPq81zXk2', 'unknown'],
    ['.AspNetCore.Identity.Application', 'CfDJ8q0sla02kaPq81zXk2', 'session'],
    ['.AspNetCore.Antiforgery.w5W7x28NAIs', 'CfDJ8q0sla02kaPq81zXk2', 'csrf'],
  ],
  counterExamples: [
    ['.AspNetCore.Culture', 'c%3Dde%7Cuic%3Dde'],
    ['.AspNet.Consent', 'yes'],
  ],
});
