import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

/** Of @supabase/ssr: the same name, in chunks where it is long. The first chunk stands for the whole. */
const COOKIE = /^sb-.{1,80}-auth-token(?:\.(\d{1,2}))?$/;
const EXPIRY = /(?:^|\.)expires_at$/;

/** supabase auth-js: `sb-<project>-auth-token`, in older versions `supabase.auth.token`; also as a cookie. */
export const supabase: Recogniser = {
  id: 'supabase',
  library: 'supabase',
  about: 'supabase/auth-js src/GoTrueClient.ts (storageKey) and src/lib/types.ts (Session)',
  recognise(input) {
    const cookie = input.area === 'cookie' && COOKIE.exec(input.key);
    if (cookie) return [{ leafIndex: 0, credential: Number(cookie[1] ?? 0) === 0 ? 'session' : 'unknown' }];
    if (!/^(?:sb-.{1,80}-auth-token|supabase\.auth\.token)$/.test(input.key)) return [];
    return byPath(input, [
      { path: /^(?:currentSession\.)?access_token$/, credential: 'access', expiry: EXPIRY },
      { path: /^(?:currentSession\.)?refresh_token$/, credential: 'refresh' },
    ]);
  },
  examples: [
    {
      area: 'localStorage',
      key: 'sb-abcdefghijklmnopqrst-auth-token',
      value: JSON.stringify({
        access_token: 'a0sla02kaPq81zXk2',
        refresh_token: 'q0sla02ka',
        expires_at: 1705330335,
        expires_in: 3600,
        provider_token: 'p0sla02kaPq81zXk2',
      }),
      finds: ['access', 'refresh'],
    },
    {
      area: 'cookie',
      key: 'sb-abcdefghijklmnopqrst-auth-token',
      value: 'base64-eyJhY2Nlc3NfdG9rZW4iOiJhMHNsYTAya2FQcTgxelhrMiJ9',
      finds: ['session'],
    },
    {
      area: 'cookie',
      key: 'sb-abcdefghijklmnopqrst-auth-token.0',
      value: 'base64-eyJhY2Nlc3NfdG9rZW4iOiJhMHNs',
      finds: ['session'],
    },
    {
      area: 'cookie',
      key: 'sb-abcdefghijklmnopqrst-auth-token.1',
      value: 'YTAya2FQcTgxelhrMiJ9',
      finds: ['unknown'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'sb-abcdefghijklmnopqrst-auth-token-code-verifier',
      value: '"Xk29sla02kaPq81zXk29sla02kaPq81z"',
    },
    {
      area: 'localStorage',
      key: 'sb-settings',
      value: JSON.stringify({ access_token: 'a0sla02kaPq81zXk2' }),
    },
  ],
};
