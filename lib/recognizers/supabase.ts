import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

const EXPIRY = /(?:^|\.)expires_at$/;

/** supabase auth-js: `sb-<project>-auth-token`, in older versions `supabase.auth.token`; also as a whole cookie. */
export const supabase: Recogniser = {
  id: 'supabase',
  library: 'supabase',
  about: 'supabase/auth-js src/GoTrueClient.ts (storageKey) and src/lib/types.ts (Session)',
  recognise(input) {
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
