import { EXAMPLE_JWT } from '../example-jwt.ts';
import { byCookieName } from './by-cookie-name.ts';

/** Clerk: `__session` is a JWT of a minute, renewed with what `__client` stands for. Each also with a suffix. */
export const clerkCookies = byCookieName({
  id: 'clerk',
  about:
    'clerk/javascript packages/backend/src/constants.ts (Cookies) and packages/shared/src/keys.ts (getCookieSuffix)',
  names: [
    { name: /^__session(?:_[\w-]{1,20})?$/, credential: 'access' },
    { name: /^__client(?:_(?!uat)[\w-]{1,20})?$/, credential: 'session' },
    { name: /^__client_uat(?:_[\w-]{1,20})?$/, credential: 'unknown' },
    { name: /^__refresh(?:_[\w-]{1,20})?$/, credential: 'refresh' },
    { name: /^__clerk_db_jwt(?:_[\w-]{1,20})?$/, credential: 'unknown' },
  ],
  examples: [
    ['__session', EXAMPLE_JWT, 'access'],
    ['__session_Ab3dEf9h', EXAMPLE_JWT, 'access'],
    ['__client', EXAMPLE_JWT, 'session'],
    ['__client_uat', '1705326735', 'unknown'],
    ['__client_uat_Ab3dEf9h', '0', 'unknown'],
    ['__refresh_Ab3dEf9h', 'q0sla02kaPq81zXk2', 'refresh'],
  ],
  counterExamples: [
    ['__clerk_redirect_count', '1'],
    ['clerk_active_context', 'sess_2a%3A'],
  ],
});
