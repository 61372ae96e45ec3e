import { EXAMPLE_JWT } from '../example-jwt.ts';
import { byCookieName } from './by-cookie-name.ts';

/** Cloudflare Access. */
export const cloudflareAccessCookies = byCookieName({
  id: 'cloudflare-access',
  about: 'Cloudflare One documentation, Authorization cookie',
  names: [
    { name: /^CF_Authorization$/, credential: 'session' },
    { name: /^CF_(?:AppSession|Session)$/, credential: 'unknown' },
  ],
  examples: [
    ['CF_Authorization', EXAMPLE_JWT, 'session'],
    ['CF_AppSession', 'q0sla02kaPq81zXk2', 'unknown'],
  ],
  counterExamples: [['CF_VERIFIED_DEVICE_ab12', '1705326735']],
});
